import { at } from '../../engine/at.ts';
import { outputOf } from '../../engine/cells/cell.ts';
import { entryOf } from '../../engine/entry-of.ts';
import { functions } from '../../engine/formula.ts';
import { addAt } from '../../engine/moved-by.ts';
import { type BlockKind, blockValues, gradientUses, nodeOf } from '../block.ts';
import type { Parameter, TimestepNodes, Use } from '../program/program.ts';
import type { Trace } from '../trace.ts';
import type { UsesInTime } from '../uses-in-time.ts';
import { byLayer, listOf, type NetNumbers, netNumbers } from './report-numbers.ts';

type Vector = readonly number[];

/**
 * The gradients of one layer at one timestep: for every state s its `ds`, `dsFromOutput` and `dsFromFuture` (without a state
 * `dh` of its output); `da` of the
 * pre-activation, or of the sum inside each gate; `dx`, what this layer hands down to its input.
 */
export type LayerGradients = Readonly<Record<string, Nested>>;

type Nested = Vector | { readonly [name: string]: Nested };

export interface BackwardReport {
  readonly t: number;
  readonly dlogits?: Vector;
  /** Of a layer that runs both ways under `forward` and `backward`; nothing for one that does not run here. */
  readonly layers: readonly LayerGradients[];
}

export interface ContributionReport extends NetNumbers {
  readonly t: number;
}

/** What the uses of the parameters of a network at timestep t add to their gradients; zeros where there is no use. */
export function contributionReport(
  trace: Trace,
  usesAt: UsesInTime,
  { t, own, net }: TimestepNodes,
): ContributionReport {
  const { program } = trace;
  const numbersOf = ({ node }: Parameter): Float64Array => sumOfUses(trace, node, usesAt(node, t));
  return { t: own, ...netNumbers(program, net, numbersOf) };
}

/** Backpropagation at one timestep. */
export function backwardReport(trace: Trace, timestep: TimestepNodes): BackwardReport {
  const logits = timestep.readout.logits;
  return {
    t: timestep.own,
    ...(logits === undefined ? {} : { dlogits: block(trace, 'gradient', logits) }),
    layers: byLayer(trace.program, timestep.net, (strand) =>
      layerGradients(trace, timestep, strand),
    ),
  };
}

const block = (trace: Trace, kind: BlockKind, node: number): Vector =>
  listOf(blockValues(trace, { kind, node }));

function layerGradients(trace: Trace, timestep: TimestepNodes, layer: number): LayerGradients {
  const { program } = trace;
  const cell = at(program.cells, layer, 'cell');
  const states = cell.state;
  const named = at(timestep.layers, layer, 'layer');
  const output = states.length > 0 ? undefined : entryOf(named, outputOf(cell));
  const gradients = states.flatMap((state): readonly (readonly [string, Vector])[] => {
    const node = entryOf(named, state);
    if (node === undefined) return [];
    return [
      [`d${state}`, block(trace, 'gradient', node)],
      [`d${state}FromOutput`, block(trace, 'from-output', node)],
      [`d${state}FromFuture`, block(trace, 'from-future', node)],
    ];
  });
  const below = timestep.reads[layer];
  if (below === undefined) return {};
  const dx = sumOfContributions(trace, below, (reader) => {
    const user = nodeOf(program, reader);
    return user.part === 'layer' && user.layer === layer;
  });
  return {
    ...Object.fromEntries(gradients),
    ...(output === undefined ? {} : { dh: block(trace, 'gradient', output) }),
    ...sumGradients(trace, named),
    dx: listOf(dx),
  };
}

/** dL/da of the node a, or where the cell has none, of the sum inside each gate's function. */
function sumGradients(
  trace: Trace,
  named: Readonly<Record<string, number>>,
): Readonly<Record<'da', LayerGradients[string]>> | undefined {
  const { program } = trace;
  if (named.a !== undefined) return { da: block(trace, 'gradient', named.a) };
  const gates = Object.entries(named).flatMap(([name, id]): readonly [string, Vector][] => {
    const { op, inputs } = nodeOf(program, id);
    const [inner] = inputs;
    const isGate =
      inner !== undefined && Object.hasOwn(functions, op.name) && !nodeOf(program, inner).named;
    return isGate ? [[name, block(trace, 'gradient', inner)]] : [];
  });
  return gates.length === 0 ? undefined : { da: Object.fromEntries(gates) };
}

export function sumOfContributions(
  trace: Trace,
  node: number,
  isWanted: (reader: number) => boolean,
): Float64Array {
  const uses = gradientUses(trace.program, node).filter(({ reader }) => isWanted(reader));
  return sumOfUses(trace, node, uses);
}

/** What these uses of a node add to its gradient; they stand in the order of the tape. */
function sumOfUses(trace: Trace, node: number, uses: readonly Use[]): Float64Array {
  const { program, values, gradients } = trace;
  const { rows, columns } = nodeOf(program, node);
  const sum = new Float64Array(rows * columns);
  const part = new Float64Array(rows * columns);
  uses.forEach(({ reader, k }, index) => {
    const user = nodeOf(program, reader);
    const ins = user.inputs.map((id) => nodeOf(program, id));
    user.op.backward(values, user, ins, k, gradients, part, 0);
    if (uses[index + 1]?.reader === reader) return;
    for (const [i, value] of part.entries()) addAt(sum, i, value);
    part.fill(0);
  });
  return sum;
}
