import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRandomState, type RandomState } from '../engine/random/random-state.ts';
import type { Example, Layer, Numbers } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { compile } from '../trace/program/compile.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { createKernels } from './create-kernels.ts';
import { createNetwork } from './create-network.ts';
import { initialWeights } from './initial-weights.ts';
import type { Kernels } from './kernels.ts';
import type {
  Batch,
  HeadLayer,
  LayerActivation,
  Network,
  NetworkSpec,
  NetworkState,
} from './network.ts';

/** A network, a batch and a state drawn at random; the seed alone decides. */
interface Case {
  readonly spec: NetworkSpec;
  readonly batch: Batch;
  readonly state: NetworkState;
  readonly truncate: number | undefined;
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, k) => k);

function drawCase(seed: number): Case {
  const random = createRandomState(seed);
  const from = (low: number, high: number) => low + random.choiceOf(high - low + 1);
  const one = <Item>(items: readonly Item[]): Item => items[random.choiceOf(items.length)];
  const loss = one([
    ...(['cross-entropy', 'cross-entropy', 'mean-squared-error'] as const),
    ...(['half-squared-error', 'binary-cross-entropy'] as const),
  ]);
  const last = { 'cross-entropy': 'softmax', 'binary-cross-entropy': 'sigmoid' } as const;
  const activation =
    loss in last ? last[loss as keyof typeof last] : one(['linear', 'tanh'] as const);
  const acts: readonly LayerActivation[] = ['tanh', 'relu', 'sigmoid', 'linear'];
  const dense = range(from(0, 2)).map(
    (): HeadLayer => ({ size: from(1, 6), activation: one(acts) }),
  );
  const spec: NetworkSpec = {
    cell: (['rnn', 'lstm', 'gru'] as const)[seed % 3],
    activation: one(acts),
    resetAfter: seed % 2 === 0,
    inputs: from(1, 9),
    inputKind: one(['symbols', 'numbers']),
    hidden: range(1 + (Math.trunc(seed / 3) % 4)).map(() => from(1, 9)),
    head: [...dense, { size: from(2, 9), activation }],
    loss,
    reduction: one(['sum', 'mean']),
    output: one(['every', 'last']),
  };
  const [T, B] = [from(1, 7), from(1, 5)];
  const truncate = random.randomSample() < 0.4 ? from(1, 4) : undefined;
  return {
    spec,
    batch: drawBatch(random, spec, T, B),
    state: drawState(random, spec, B),
    truncate,
  };
}

function drawBatch(random: RandomState, spec: NetworkSpec, T: number, B: number): Batch {
  const K = spec.head.at(-1)?.size ?? 0;
  const rows = spec.output === 'every' ? T * B : B;
  const index = (count: number) => (random.randomSample() < 0.1 ? -1 : random.choiceOf(count));
  const inputs =
    spec.inputKind === 'symbols'
      ? range(T * B).map(() => index(spec.inputs))
      : random.randn(T * B * spec.inputs);
  // The first row always has a target, so that there is a loss.
  const classes = range(rows).map((row) => (row === 0 ? 0 : index(K)));
  const targets = spec.loss === 'cross-entropy' ? classes : random.rand(rows * K);
  return { timesteps: T, size: B, inputs, targets };
}

const drawState = (random: RandomState, { cell, hidden }: NetworkSpec, size: number) => ({
  size,
  layers: hidden.map((H) => ({
    h: random.uniform(-1, 1, size * H),
    ...(cell === 'lstm' ? { c: random.randn(size * H) } : {}),
  })),
});

/** The same as an example file, whose gradients the tape computes. */
function exampleOf(network: Network, { batch, state, truncate }: Case): Example {
  const { spec } = network;
  const sequences = range(batch.size).map((b) => sequenceOf(spec, batch, state, b));
  const parametersOf = (prefix: string): Record<string, Numbers> =>
    Object.fromEntries(
      network.parameters
        .filter(({ name }) => name.startsWith(`${prefix}.`))
        .map((each) => [
          each.name.slice(prefix.length + 1),
          numbersOf(network.read(each.name), each),
        ]),
    );
  const recurrent = spec.hidden.map(
    (hidden, index): Layer => ({
      cell: spec.cell,
      hidden,
      ...(spec.cell === 'rnn' ? { activation: spec.activation } : {}),
      ...(spec.cell === 'gru' ? { resetAfter: spec.resetAfter } : {}),
      returnSequences: spec.output === 'every' || index < spec.hidden.length - 1,
      parameters: parametersOf(`layers.${index}`),
    }),
  );
  const dense = spec.head.slice(0, -1).map(({ size, activation }, index): Layer => {
    if (activation === 'softmax') throw new RangeError('softmax below the readout');
    const parameters = parametersOf(`layers.${spec.hidden.length + index}`);
    return { cell: 'dense', hidden: size, activation, parameters };
  });
  const activation = spec.head.at(-1)?.activation;
  return checkExample({
    format: 'unroll/1',
    inputs: sequences[0].inputs,
    targets: sequences[0].targets,
    batch: [null, ...sequences.slice(1)],
    layers: [...recurrent, ...dense].map((layer, index) => ({
      ...layer,
      initialState: sequences[0].initialState[index] ?? {},
    })),
    readout: { activation, parameters: parametersOf('readout') },
    loss: spec.loss,
    reduction: spec.reduction,
    ...(truncate === undefined ? {} : { truncate }),
  });
}

function numbersOf(
  values: Float64Array,
  { rows, columns, isVector }: { rows: number; columns: number; isVector: boolean },
): Numbers {
  if (isVector) return [...values];
  return range(rows).map((i) => [...values.slice(i * columns, (i + 1) * columns)]);
}

const oneHot = (index: number, count: number): number[] =>
  range(count).map((k) => (k === index ? 1 : 0));

function sequenceOf(spec: NetworkSpec, batch: Batch, state: NetworkState, b: number) {
  const { timesteps: T, size: B } = batch;
  const K = spec.head.at(-1)?.size ?? 0;
  const row = (values: ArrayLike<number>, index: number, count: number): number[] =>
    range(count).map((k) => values[index * count + k]);
  const inputs = range(T).map((t) => {
    const index = t * B + b;
    if (spec.inputKind === 'numbers') return row(batch.inputs, index, spec.inputs);
    return oneHot(batch.inputs[index], spec.inputs);
  });
  const targets = range(T).map((t) => {
    if (spec.output === 'last' && t < T - 1) return null;
    const index = spec.output === 'last' ? b : t * B + b;
    if (spec.loss !== 'cross-entropy') return row(batch.targets, index, K);
    return batch.targets[index] < 0 ? null : oneHot(batch.targets[index], K);
  });
  const initialState = state.layers.map(({ h, c }, layer) => ({
    h: row(h, b, spec.hidden[layer]),
    ...(c === undefined ? {} : { c: row(c, b, spec.hidden[layer]) }),
  }));
  const stateless = spec.head.slice(1).map(() => ({}));
  return { inputs, targets, initialState: [...initialState, ...stateless] };
}

/** Loss and all gradients as the tape has them, by the names of the network. */
function onTape(network: Network, drawn: Case): ReadonlyMap<string, readonly number[]> {
  const report = buildReport(runTrace(compile(exampleOf(network, drawn))));
  const parts: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(report.gradients));
  const found = network.parameters.map(({ name }): readonly [string, readonly number[]] => {
    const value = name.split('.').reduce<unknown>((part, key) => Object(part)[key], parts);
    return [name, [value].flat(3).map(Number)];
  });
  return new Map([['loss', [report.loss ?? Number.NaN]], ...found]);
}

/** The largest difference of loss and gradients, relative to the largest number of each. */
function worstDifference(drawn: Case, kernels: Kernels): number {
  const { spec, batch, state, truncate } = drawn;
  const optimizer = { name: 'sgd', learningRate: 0 } as const;
  const training = { optimizer, ...(truncate === undefined ? {} : { truncate }) };
  const network = createNetwork(spec, training, kernels);
  const weights = initialWeights(spec, { kind: 'pytorch' }, 7);
  for (const [name, values] of Object.entries(weights)) network.write(name, values);
  const { loss, gradients } = network.lossAndGradients(batch, { state });
  const all = new Map([['loss', new Float64Array([loss])], ...Object.entries(gradients)]);
  const differences = [...onTape(network, drawn)].map(([name, wanted]) => {
    const found = all.get(name);
    if (found?.length !== wanted.length) return Number.POSITIVE_INFINITY;
    const largest = Math.max(1e-3, ...wanted.map(Math.abs));
    return Math.max(...wanted.map((value, k) => Math.abs(found[k] - value) / largest));
  });
  return Math.max(...differences);
}

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'kernels-float64.wasm')));

describe.each([
  ['TypeScript', undefined],
  ['WebAssembly', bytes],
])('on kernels in %s', (_, wasm) => {
  test('loss and every gradient are those of the tape', async () => {
    for (const seed of range(72)) {
      const kernels = await createKernels('float64', wasm);
      expect(kernels.kind).toBe(wasm === undefined ? 'typescript' : 'wasm');
      const worst = worstDifference(drawCase(seed), kernels);
      expect(worst, `seed ${seed}`).toBeLessThan(1e-10);
    }
  });
});

/** The same kernels, of which one leaves a number that is off by a millionth. */
function withFault(kernels: Kernels, name: keyof Kernels, wrong: number): Kernels {
  const right = Object(kernels)[name];
  const faulty = (...args: readonly number[]) => {
    right(...args);
    kernels.numbers[args[wrong]] *= 1 + 1e-6;
  };
  return Object.assign(Object.create(kernels), { [name]: faulty });
}

test.each([
  ['rnn', 'activateBackward', 1],
  ['lstm', 'lstmForward', 3],
  ['lstm', 'lstmBackward', 0],
  ['gru', 'gruForward', 2],
  ['gru', 'gruBackward', 1],
  ['gru', 'gruMixBackward', 0],
  ['rnn', 'product', 0],
  ['lstm', 'productTransposed', 0],
] as const)(
  'a fault of a millionth in a network of %s by the kernel %s is found',
  async (cell, name, at) => {
    const worst: number[] = [];
    for (const seed of range(36)) {
      const drawn = drawCase(seed);
      if (drawn.spec.cell !== cell) continue;
      const kernels = withFault(await createKernels('float64', bytes), name, at);
      worst.push(worstDifference(drawn, kernels));
    }
    expect(Math.max(...worst)).toBeGreaterThan(1e-8);
  },
);
