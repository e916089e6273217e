import type { Example } from '../../example/example.ts';
import { blockValues, nodeOf } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import type { Program } from '../../trace/program/program.ts';
import { nextGiven, runTrace, type Trace } from '../../trace/trace.ts';

/** The run after so many updates more of its own optimizer, each of them forward, loss, BPTT and update of the engine. */
export function train(from: Trace, updates: number): Trace {
  let trace = from;
  for (let count = 0; count < updates; count++)
    trace = runTrace(trace.program, { epoch: trace.epoch + 1, given: nextGiven(trace) });
  return trace;
}

/** What a trained network is asked to read. */
export type Sequence = Pick<Example, 'inputs'> & Partial<Pick<Example, 'targets'>>;

/**
 * A trained network on another sequence: the same parameters, forward (and back, where there are targets).
 * @throws Fault where the sequence does not fit the parameters.
 */
export function runWith(trained: Trace, { inputs, targets }: Sequence): Trace {
  const { batch: _, targets: __, loss, optimizer: ___, ...rest } = trained.program.example;
  const asked = targets === undefined ? { inputs } : { inputs, targets, ...(loss && { loss }) };
  const program = compile({ ...rest, ...asked });
  return runTrace(program, { epoch: trained.epoch, given: givenOf(program, trained) });
}

/** What a program is given, with the parameters of a run of the same network. */
function givenOf(program: Program, trained: Trace): Float64Array {
  const given = program.given.slice();
  const known = new Map(trained.program.parameters.map(({ path, node }) => [path, node]));
  for (const { path, node } of program.parameters) {
    const source = known.get(path);
    if (source === undefined) continue;
    given.set(blockValues(trained, { kind: 'value', node: source }), nodeOf(program, node).offset);
  }
  return given;
}
