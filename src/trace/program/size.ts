import { withFunctions } from '../../engine/cells/cell.ts';
import { append } from '../../engine/extremes.ts';
import type { Shape } from '../../engine/formula.ts';
import { lossEquations } from '../../engine/losses.ts';
import { single } from '../../engine/ops/op.ts';
import { clipEquations } from '../../engine/optimizers.ts';
import { readoutEquations } from '../../engine/readout.ts';
import type { Example } from '../../example/example.ts';
import { isSampled } from '../../example/feedback.ts';
import { type Net, netsOf } from '../../example/nets.ts';
import { outputWidth } from '../../example/sides.ts';
import { inputSize } from './compile-sequence.ts';
import { optimizerOf } from './compile-update.ts';
import { column, given, measured, type Named, none, type Size, times, total } from './measure.ts';
import { pathOfStrand, type StrandPlan, strandsOf } from './strands.ts';
import { shapeOfNumbers } from './tensor.ts';

/** A parameter and where it stands. */
interface Weights {
  readonly path: string;
  readonly name: string;
  readonly shape: Shape;
}

/** What one network reads, of one example of a batch. */
type Sequence = Pick<Example, 'inputs' | 'targets' | 'upstream'>;

/**
 * How large the program of an example is: each of its equations is put on a tape once, and counted as often as it is
 * unfolded. Nothing is compiled, and of the numbers only how many there are is looked at.
 * @throws Fault where a layer has no cell, or its equations do not fit, as `compile` does.
 */
export function programSize(example: Example): Size {
  const strands: StrandPlan[] = [];
  const weights: Weights[] = [];
  const sizes = netsOf(example).map((net) => {
    const own = strandsOf(net, strands);
    append(strands, own);
    const [layers, readout] = [own.flatMap(weightsOf), readoutWeights(net)];
    append(weights, [...layers, ...readout]);
    return netSize(example, net, own, readout);
  });
  return total([...sizes, ...weights.map(({ shape }) => given(shape)), updates(example, weights)]);
}

/** Everything that one network is unfolded to, of all examples of the batch. */
function netSize(
  example: Example,
  net: Net,
  strands: readonly StrandPlan[],
  readout: readonly Weights[],
): Size {
  const sequences = sequencesOf(example, net.name);
  const timesteps = sum(sequences.map(({ inputs }) => inputs.length));
  /** How often what stands above so many layers runs: once a sequence, where one of them hands on its last state alone. */
  const runs = (above: number): number =>
    net.layers.slice(0, above).some((layer) => layer.returnSequences === false)
      ? sequences.length
      : timesteps;
  const top = net.layers.at(-1);
  const D = inputSize(net);
  const width = top === undefined ? D : outputWidth(top);
  const sampled = sum(sequences.map(({ inputs }) => inputs.filter(isSampled).length));
  return total([
    times(timesteps, given(column(D))),
    times(sampled, given(single)),
    ...strands.map((strand) => times(runs(strand.layer), strandSize(strand))),
    ...strands.map(({ cell, hidden, startsFrom }) =>
      startsFrom === undefined
        ? times(sequences.length * cell.state.length, given(column(hidden)))
        : none,
    ),
    ...net.layers.map((layer, index) =>
      layer.direction === 'bidirectional'
        ? times(runs(index), given(column(outputWidth(layer))))
        : none,
    ),
    times(runs(net.layers.length), readoutSize(net, width, readout)),
    losses(example, column(readout[0]?.shape.rows ?? width), sequences),
  ]);
}

function sequencesOf({ batch = [], ...shown }: Example, name: Net['name']): readonly Sequence[] {
  return [shown, ...batch].flatMap((each) => {
    const own = name === 'encoder' ? each : each?.decoder;
    return own === null || own === undefined ? [] : [own];
  });
}

const strandSize = (strand: StrandPlan): Size => {
  const { cell, hidden, inputs, given: layer } = strand;
  return measured(withFunctions(cell.equations, layer), [
    ['x', column(inputs)],
    ...cell.state.map((name) => [`${name}_prev`, column(hidden)] as const),
    ...weightsOf(strand).map(({ name, shape }) => [name, shape] as const),
  ]);
};

function weightsOf(strand: StrandPlan): readonly Weights[] {
  const { cell, hidden, inputs } = strand;
  return Object.entries(cell.parameters).map(([name, sizes]) => {
    const [rows = 1, columns = 1] = sizes.map((of) => (of === 'D' ? inputs : hidden));
    return { path: `${pathOfStrand(strand)}.${name}`, name, shape: { rows, columns } };
  });
}

const readoutWeights = ({ prefix, readout }: Net): readonly Weights[] =>
  entriesOf(readout?.parameters).map(([name, numbers]) => ({
    path: `${prefix}readout.${name}`,
    name,
    shape: shapeOfNumbers(numbers),
  }));

function readoutSize({ readout }: Net, width: number, weights: readonly Weights[]): Size {
  if (readout === null || readout === undefined) return none;
  const has = (name: string): boolean => weights.some((each) => each.name === name);
  const equations = readoutEquations(readout.activation, {
    weights: has('W_hy'),
    bias: has('b_y'),
    temperature: readout.temperature !== undefined,
  });
  return measured(equations, [
    ['h', column(width)],
    ['tau', single],
    ...weights.map(({ name, shape }) => [name, shape] as const),
  ]);
}

/** The targets of all sequences with their losses, or the gradients that are given in their place. */
function losses({ loss }: Example, y: Shape, sequences: readonly Sequence[]): Size {
  const targets = sum(sequences.map(({ targets = [] }) => targets.filter(isThere).length));
  const upstream = sum(
    sequences.map(({ upstream: all = [] }) => sum(all.map((each) => entriesOf(each).length))),
  );
  const known: Named = [
    ['y', y],
    ['target', y],
  ];
  return total([
    ...(loss === undefined
      ? []
      : [times(targets, total([given(y), measured(lossEquations[loss], known)]))]),
    times(upstream, total([given(y), measured('loss = sum(target ⊙ y)', known)])),
    given(single),
  ]);
}

/** What clips and updates the parameters, as `compileUpdate` writes it. */
function updates({ optimizer, loss, frozen = [] }: Example, weights: readonly Weights[]): Size {
  if (optimizer === undefined || loss === undefined) return none;
  const rule = optimizerOf(optimizer);
  const settings = ['step', 'limit', 'scale', ...Object.keys(rule.settings)];
  const clip = optimizer.clip === undefined ? '' : clipEquations[optimizer.clip.by];
  const moved = weights.filter(({ path }) => !frozen.includes(path));
  const updateOf = (shape: Shape): Size => {
    const memory = rule.memory.map((name) => [`${name}_prev`, shape] as const);
    const known: Named = [
      ['theta', shape],
      ['dtheta', shape],
      ...memory,
      ...settings.map((name) => [name, single] as const),
    ];
    return total([
      given(shape),
      ...memory.map(() => given(shape)),
      measured(`${clip}\n${rule.equations}`, known),
    ]);
  };
  return total([
    ...settings.map(() => given(single)),
    ...moved.map(({ shape }) => updateOf(shape)),
  ]);
}

const entriesOf = <T>(named: Readonly<Record<string, T>> | null | undefined) =>
  named === null || named === undefined ? [] : Object.entries(named);

const isThere = (entry: unknown): boolean => entry !== null;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
