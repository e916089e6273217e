import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { checkExample, readExample } from '../example/read-example.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { drawnLayers, type LayerWish } from '../testing/both-ways.ts';
import { differences } from '../testing/compare.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { blockValues, nodeOf, usesOfBlock } from './block.ts';
import { compile } from './program/compile.ts';
import { fill, structureOf } from './program/fill.ts';
import { checkGradients } from './questions/gradient-check.ts';
import { buildReport, checkFinite, type TraceReport } from './report/report.ts';
import { runTrace } from './trace.ts';

const typed = {
  equations: 'a = W_xh x + W_hh h_prev + b_h\nh = tanh(a) ⊙ sigmoid(a)',
  state: ['h'],
};
const kinds: readonly LayerWish[] = [
  { cell: 'rnn', hidden: 2 },
  { cell: 'rnn-scalar', hidden: 2 },
  { cell: 'lstm', hidden: 2 },
  { cell: 'gru', hidden: 2 },
  { cell: 'gru', hidden: 2, resetAfter: false },
  { cell: 'dense', hidden: 2 },
  { cell: typed, like: 'rnn', hidden: 2 },
];
const nameOf = ({ cell, resetAfter }: LayerWish): string =>
  `${typeof cell === 'string' ? cell : 'a typed cell'}${resetAfter === false ? ', reset before' : ''}`;
const cases = kinds.map((kind) => [nameOf(kind), kind] as const);

const vocabulary = ['A', 'B', 'C'];
const tokens = ['A', 'B', 'C', 'B', 'A'];

/** A network of those layers that reads tokens and is asked for numbers. */
function network(wishes: readonly LayerWish[], more: object = {}): Example {
  const isLast = wishes.some(({ returnSequences }) => returnSequences === false);
  const top = wishes.at(-1);
  const width = (top?.hidden ?? 3) * (top?.direction === 'bidirectional' ? 2 : 1);
  const target = (t: number) => Array.from({ length: width }, (_, i) => (i + t) / 5 - 0.4);
  return checkExample({
    format: 'unroll/1',
    vocabulary,
    inputs: tokens,
    targets: tokens.map((_, t) => (isLast && t < 4 ? null : target(t))),
    layers: drawnLayers(wishes, 3, 11),
    readout: null,
    loss: 'half-squared-error',
    optimizer: { name: 'sgd', learningRate: 0.1 },
    ...more,
  });
}

const reportOf = (example: Example): TraceReport => buildReport(runTrace(compile(example)));
const worstOf = (example: Example): number =>
  checkGradients(runTrace(compile(example)))?.worst ?? Number.NaN;

/** The batch of one network: its own sequence and a shorter one with states of its own. */
function batched(wishes: readonly LayerWish[], show = 0): Example {
  const { inputs, targets, layers, ...rest } = network(wishes);
  const other = drawnLayers(
    wishes.map((wish) => ({ ...wish, hasStates: true })),
    3,
    12,
  );
  const states = other.map(({ initialState = {} }) => initialState);
  const last = targets?.slice(-3);
  const batch = [
    { inputs, targets },
    { inputs: ['C', 'A', 'A'], targets: last, initialState: states },
  ];
  return checkExample({ ...rest, layers, batch, show });
}

describe.each(cases)('%s', (_, kind) => {
  const both = { ...kind, direction: 'bidirectional' as const };
  const above = { cell: 'rnn', hidden: 2 };

  test('runs both ways, under another layer, with initial states, and is walked whole', () => {
    const example = network([{ ...both, hasStates: true }, above]);
    expect(worstOf(example)).toBeLessThan(1e-8);
    const program = compile(example);
    const { steps } = buildTimeline(program);
    expect(new Set(steps.map(({ position }) => position)).size).toBe(steps.length);
    const [layer] = checkFinite(reportOf(example)).backward?.[0]?.layers ?? [];
    expect(Object.keys(layer ?? {})).toEqual(['forward', 'backward']);
    expect(readExample(JSON.stringify(example))).toEqual(example);
  });

  test('hands on its last states of both ways alone', () => {
    expect(worstOf(network([{ ...both, returnSequences: false }]))).toBeLessThan(1e-8);
  });

  test('is truncated both ways', () => {
    expect(worstOf(network([both, above], { truncate: 2 }))).toBeLessThan(1e-8);
  });

  test('takes a batch both ways: losses and gradients are sums over its examples', () => {
    const wishes = [both, above];
    const example = batched(wishes);
    expect(worstOf(example)).toBeLessThan(1e-8);
    const whole = reportOf(example);
    const { batch: entries = [], ...shown } = example;
    const { initialState = [], ...second } = entries[1] ?? {};
    const states = [initialState].flat();
    const layers = shown.layers.map((layer, at) => ({ ...layer, initialState: states[at] }));
    const parts = [shown, { ...shown, ...second, layers }];
    const alone = parts.map((each) => reportOf(checkExample(JSON.parse(JSON.stringify(each)))));
    expect((alone[0]?.loss ?? 0) + (alone[1]?.loss ?? 0)).toBeCloseTo(whole.loss ?? 0, 12);
    const sums = addUp(alone[0]?.gradients, alone[1]?.gradients);
    expect(differences(sums, whole.gradients, 1e-12)).toEqual([]);
    expect(differences(whole.batch, reportOf(batched(wishes, 1)).batch, 1e-12)).toEqual([]);
    expect(differences(alone[1]?.timesteps, whole.batch?.[1]?.timesteps, 1e-15)).toEqual([]);
  });
});

/** The sum of two trees of numbers of one form. */
function addUp(one: unknown, other: unknown): unknown {
  if (typeof one === 'number') return one + Number(other);
  const [a, b] = [Object(one), Object(other)];
  const sums = Object.keys(a).map((key) => [key, addUp(a[key], b[key])] as const);
  return Array.isArray(one) ? sums.map(([, sum]) => sum) : Object.fromEntries(sums);
}

const shipped = (name: string): Example =>
  readExample(readFileSync(`public/examples/${name}.json`, 'utf8'));

describe('truncated BPTT', () => {
  test('cuts encoder and decoder each from its own first timestep, and not the way between them', () => {
    const example = { ...shipped('encoder-decoder'), truncate: 1 };
    expect(worstOf(example)).toBeLessThan(1e-8);
    const trace = runTrace(compile(example));
    const { program } = trace;
    const comesBack = program.timesteps.slice(0, -1).map(({ layers, net }) => {
      const strand = program.strands.findIndex((each) => each.net === net);
      const node = layers[strand]?.h ?? -1;
      expect(nodeOf(program, node).name).toBe('h');
      const isSome = blockValues(trace, { kind: 'from-future', node }).some((each) => each !== 0);
      expect(usesOfBlock(program, { kind: 'from-future', node }).length > 0).toBe(isSome);
      return isSome;
    });
    const last = example.inputs.length - 1;
    expect(comesBack).toEqual(comesBack.map((_, at) => at === last));
  });

  test('leaves what is fed back alone', () => {
    expect(worstOf({ ...shipped('feed-back'), truncate: 2 })).toBeLessThan(1e-8);
  });
});

describe('what is fed back in a batch', () => {
  const { inputs, targets, ...rest } = shipped('feed-back');
  const fed = (show: number): Example =>
    checkExample({
      ...rest,
      batch: [
        { inputs, targets },
        { inputs, targets },
      ],
      show,
    });

  test('follows its own sequence, and does not change with the one that is shown', () => {
    const [one, two] = [0, 1].map((show) => reportOf(fed(show)));
    expect(differences(one?.batch, two?.batch, 1e-12)).toEqual([]);
    expect(one?.batch?.[0]?.timesteps).toEqual(reportOf(shipped('feed-back')).timesteps);
    expect(worstOf(fed(1))).toBeLessThan(1e-8);
  });

  test('is drawn anew for every example', () => {
    const [first, second] = reportOf(fed(0)).batch ?? [];
    expect(first?.timesteps.map(({ x }) => x)).not.toEqual(second?.timesteps.map(({ x }) => x));
  });
});

test('a longer example of a batch counts its timesteps on', () => {
  const example = batched([{ cell: 'gru', hidden: 2 }], 1);
  expect(reportOf(example).batch?.[0]?.timesteps.map(({ t }) => t)).toEqual([1, 2, 3, 4, 5]);
});

test('a refilled batch of a bidirectional GRU is the one that is compiled anew', () => {
  const wish = { cell: 'gru', hidden: 2, direction: 'bidirectional' as const };
  const example = batched([wish]);
  const layers = drawnLayers([{ ...wish, hasStates: true }], 3, 13);
  const other = { ...example, layers };
  expect(structureOf(other)).toBe(structureOf(example));
  expect(fill(compile(example), other).given).toEqual(compile(other).given);
  expect(structureOf({ ...example, truncate: 2 })).not.toBe(structureOf(example));
});

test('upstream gradients may come to a layer above both directions', () => {
  const {
    targets: _,
    loss: __,
    ...rest
  } = network([
    { cell: 'lstm', hidden: 2, direction: 'bidirectional' },
    { cell: 'lstm', hidden: 2 },
  ]);
  const upstream = tokens.map((_, t) => (t % 2 === 0 ? { h: [1, t], c: [0.5, -1] } : null));
  const example = checkExample({ ...rest, upstream });
  expect(worstOf(example)).toBeLessThan(1e-8);
  expect(reportOf(example).loss).toBeNull();
});

describe('one sentence refuses', () => {
  const upstreamOf = (wish: LayerWish): Example => {
    const { targets: _, loss: __, ...rest } = network([wish]);
    return checkExample({ ...rest, upstream: tokens.map(() => ({ h: [1, 2] })) });
  };
  const decoding = shipped('encoder-decoder');
  const { loss: _, targets: __, ...lossless } = decoding;
  const typedDecoder = (): Example => {
    const cell = { equations: 's = W_xh x + s_prev\nh = tanh(s)', state: ['h', 's'] };
    const [upper] = drawnLayers([{ cell: typed, like: 'rnn', hidden: 2 }], 3, 1);
    const { b_h: ___, W_hh: ____, ...W } = Object(upper?.parameters);
    const layer = { hidden: 2, cell, parameters: W };
    return checkExample({
      ...network([{ cell: typed, like: 'rnn', hidden: 2 }]),
      decoder: { inputs: ['A'], targets: [[1, 2]], layers: [layer], readout: null },
    });
  };
  test.each<[string, () => Example, string, string]>([
    [
      'a batch beside a decoder, which has nothing to read for one of the sequences',
      () => ({ ...decoding, batch: [null, { inputs: decoding.inputs }] }),
      'batch.1.decoder: found nothing, wanted this entry to be there',
      'batch.1.decoder',
    ],
    [
      'upstream gradients beside a decoder',
      () => ({ ...lossless, upstream: lossless.inputs.map(() => ({ h: [1, 2] })) }),
      'upstream: found a list of 2 entries, wanted none, because there is a decoder',
      'decoder',
    ],
    [
      'upstream gradients of both directions that are as long as one of them',
      () => upstreamOf({ cell: 'gru', hidden: 2, direction: 'bidirectional' }),
      'upstream.0.h: found a list of length 2, wanted a list of length 4 (hidden 4)',
      'daftar sepanjang 4',
    ],
    [
      'upstream gradients where a layer hands on nothing',
      () => upstreamOf({ cell: 'gru', hidden: 2, returnSequences: false }),
      'upstream.0: found an object with h, wanted null, because only the last timestep has an output',
      'hanya timestep terakhir',
    ],
    [
      'a typed decoder with other states than its encoder',
      typedDecoder,
      'decoder.layers.0.cell.state: found h, s, wanted state h, as in the layer of the encoder that it starts from',
      'lapisan encoder',
    ],
    [
      'states of one way for a layer of a batch that runs both ways',
      () => {
        const example = batched([{ cell: 'gru', hidden: 2, direction: 'bidirectional' }]);
        const [first = null, second] = example.batch ?? [];
        return {
          ...example,
          batch: [first, second ? { ...second, initialState: { h: [0, 0] } } : null],
        };
      },
      'batch.1.layers.0.initialState: found an object with h, wanted an object with forward and backward, because the layer is bidirectional',
      'forward dan backward',
    ],
    [
      'a switch of another cell in one of two directions',
      () => network([{ cell: 'rnn', hidden: 2, resetAfter: false, direction: 'bidirectional' }]),
      'layers.0.resetAfter: found false, wanted no entry of this name',
      'resetAfter',
    ],
  ])('%s', (_, make, sentence, indonesian) => {
    const fault = faultOf(() => compile(make()));
    expect(faultSentence(fault, 'en')).toContain(sentence);
    expect(faultSentence(fault, 'id')).toContain(indonesian);
    expect(faultSentence(fault, 'id')).not.toMatch(/wanted|because/);
  });
});

function faultOf(act: () => unknown): Fault {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new RangeError('nothing was refused');
}
