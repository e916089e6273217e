import { entryOf } from '../../engine/entry-of.ts';
import { blockValues, nodeOf } from '../block.ts';
import type { Parameter, Program } from '../program/program.ts';
import { forwardLoss, nextGiven, type Trace } from '../trace.ts';
import { type ParameterNumbers, parameterNumbers } from './report-numbers.ts';

export interface ClipReport {
  /** L2 norm over all gradients together, before clipping; those of frozen parameters do not count. */
  readonly norm: number;
  /** Common factor of clipping by norm; 1 when clipping by value. */
  readonly scale: number;
  readonly gradients: ParameterNumbers;
}

export interface UpdateReport extends ParameterNumbers {
  /** Loss with the updated parameters, in nats. */
  readonly loss: number | null;
  /** `step` counts updates from 1; beside it the memory of the optimizer after the update, by its name. */
  readonly optimizerState: Readonly<Record<string, number | ParameterNumbers>>;
}

const valueAt = (trace: Trace, node: number): Float64Array =>
  blockValues(trace, { kind: 'value', node });

/** The clipped gradients, a frozen parameter's as it is; undefined where the example does not clip. */
export function clipReport(trace: Trace): ClipReport | undefined {
  const { program } = trace;
  const { clip } = program;
  if (clip === undefined) return undefined;
  const [norm = 0] = valueAt(trace, clip.norm);
  const scale = clip.scale === undefined ? 1 : (valueAt(trace, clip.scale)[0] ?? 1);
  const clipped = new Map(
    program.tape.nodes
      .filter(({ part, parameter, named }) => part === 'clip' && parameter !== undefined && named)
      .map(({ parameter, id }) => [parameter, id]),
  );
  const numbersOf = ({ node }: Parameter): Float64Array => {
    const id = clipped.get(node);
    return id === undefined ? blockValues(trace, { kind: 'gradient', node }) : valueAt(trace, id);
  };
  return { norm, scale, gradients: parameterNumbers(program, numbersOf) };
}

/** What the optimizer makes of it all; undefined where there is none. */
export function updateReport(trace: Trace): UpdateReport | undefined {
  const { program } = trace;
  if (program.step === undefined) return undefined;
  const [step = 1] = valueAt(trace, program.step);
  const after = ({ node, update }: Parameter): Float64Array =>
    valueAt(trace, update?.result ?? node);
  const memories = memoryNames(program).map((name) => [name, memoryOf(trace, name)]);
  return {
    ...parameterNumbers(program, after),
    loss:
      program.example.upstream === undefined
        ? (forwardLoss(program, nextGiven(trace)) ?? null)
        : null,
    optimizerState: { step, ...Object.fromEntries(memories) },
  };
}

const memoryNames = ({ parameters }: Program): readonly string[] => [
  ...new Set(
    parameters.flatMap(({ update }) => (update === undefined ? [] : Object.keys(update.memory))),
  ),
];

/** The memory after the update; a frozen parameter's stays 0. */
function memoryOf(trace: Trace, name: string): ParameterNumbers {
  return parameterNumbers(trace.program, ({ node, update }) => {
    const { rows, columns } = nodeOf(trace.program, node);
    const after = entryOf(update?.memory, name)?.[1];
    return after === undefined ? new Float64Array(rows * columns) : valueAt(trace, after);
  });
}
