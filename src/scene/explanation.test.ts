import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../engine/formula.ts';
import { evaluate } from '../engine/formula-element.ts';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { plainText } from '../notation/runs.ts';
import { conventionOf } from '../notation/symbol-tables.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { nodeOf, numberAt, type ValueRef } from '../trace/block.ts';
import { compile } from '../trace/program/compile.ts';
import { runTrace } from '../trace/trace.ts';
import { explanationOf, termsOf } from './explanation.ts';
import { nameOf, timestepsOf, wordsOf } from './number-name.ts';
import { originOf } from './origin.ts';

const file = join(import.meta.dirname, '../../public/examples/two-layer-lstm.json');
const stacked = readExample(readFileSync(file, 'utf8'));
const networks = ['bidirectional', 'encoder-decoder', 'feed-back', 'many-to-one'].map(
  (name): readonly [string, Example] => {
    const path = join(import.meta.dirname, `../../public/examples/${name}.json`);
    return [name, readExample(readFileSync(path, 'utf8'))];
  },
);
const clipped: Example = {
  ...abccd.example,
  optimizer: { name: 'adam', learningRate: 0.01, clip: { by: 'norm', at: 0.5 } },
};

function open(example: Example) {
  const program = compile(example);
  const hand = { program, convention: conventionOf('slides'), number: String };
  const timeline = buildTimeline(program);
  const refOf = (at: string, i = 0, j = 0): ValueRef => {
    const result = timeline.steps.find(({ position }) => position === at)?.results.at(-1);
    if (result === undefined) throw new Error(`no step ${at}`);
    return { ...result, epoch: 0, i, j };
  };
  return { program, timeline, trace: runTrace(program), hand, refOf };
}

describe.each([
  ['abccd', abccd.example],
  ['two LSTM layers', stacked],
  ['Adam, clipped', clipped],
  ...networks,
] as const)('%s', (_, example) => {
  const { program, timeline, trace } = open(example);
  const within = new Set(timeline.steps.flatMap((step) => step.within));

  test('terms give the number, and none of them is hidden within a step', () => {
    const refs = timeline.steps.flatMap(({ results }) =>
      results.map((result): ValueRef => ({ ...result, epoch: 0, i: 0, j: 0 })),
    );
    for (const ref of refs) {
      const terms = termsOf(program, timeline, ref);
      if (terms === undefined) continue;
      const value = evaluate(terms, (term) => numberAt(trace, term));
      expect(Math.abs(value - numberAt(trace, ref))).toBeLessThanOrEqual(1e-12);
      const hidden = leavesOf(terms).filter(
        ({ kind, node }) => kind === 'value' && within.has(node),
      );
      expect(hidden).toEqual([]);
    }
  });
});

test('a sum of many terms is cut short', () => {
  const { program, timeline, trace } = open(clipped);
  const ref: ValueRef = { epoch: 0, kind: 'value', node: program.clip?.norm ?? 0, i: 0, j: 0 };
  const terms = termsOf(program, timeline, ref);
  if (terms === undefined) throw new Error('the norm has no terms');
  const numberOf = (term: ValueRef): number => numberAt(trace, term);
  const print = { number: String, decimals: 4, most: 10 };
  const { hidden } = explanationOf(terms, numberOf(ref), numberOf, print);
  expect(hidden).toBe(leavesOf(terms).length - 10);
});

test('printed terms give their printed result, or it is said that they do not', () => {
  const { program, timeline, trace, refOf } = open(abccd.example);
  const numberOf = (term: ValueRef): number => numberAt(trace, term);
  const isExact = (at: string): boolean | undefined => {
    const terms = termsOf(program, timeline, refOf(at));
    const print = { number: String, decimals: 4, most: 10 };
    return terms && explanationOf(terms, numberOf(refOf(at)), numberOf, print).isExact;
  };
  expect(isExact('f2.a')).toBe(true);
  expect(isExact('f4.loss')).toBe(false);
});

describe('a number is called', () => {
  const { program, hand, refOf } = open(abccd.example);
  const name = (ref: ValueRef): string => plainText(nameOf(hand, ref));

  test('by its symbol and its place', () => {
    expect(name(refOf('f2.h', 1))).toBe('h2[2]');
    expect(name(refOf('f2.W_hh', 2))).toBe('(Wh1)[3]');
    expect(name(refOf('loss'))).toBe('L');
    expect(name(refOf('b3.dh', 1))).toBe('∂h3[2]');
    const join = refOf('b2.dW_xh', 1);
    const U: ValueRef = { ...join, kind: 'running', node: program.parameters[0]?.node ?? 0 };
    expect(timestepsOf(hand, join)).toBe('t = 4…2');
    expect(timestepsOf(hand, { ...join, kind: 'contribution' })).toBe('t = 2');
    expect(timestepsOf(hand, { ...U, kind: 'gradient' })).toBeUndefined();
  });

  test('and in words', () => {
    expect(wordsOf(hand, refOf('f2.h', 1))).toMatchObject({ symbol: 'h', t: 2, row: 2 });
    expect(wordsOf(hand, refOf('f2.y', 1))).toMatchObject({ symbol: 'y', t: 2, token: 'B' });
    expect(wordsOf(hand, refOf('f2.W_hh')).symbol).toBeUndefined();
    expect(wordsOf(hand, refOf('b3.dh', 1))).toMatchObject({ isGradient: true, symbol: 'h' });
    const [first] = program.parameters;
    const read: ValueRef = { ...refOf('f1.x'), node: first?.update?.gradient ?? 0, j: 2 };
    expect(wordsOf(hand, read)).toMatchObject({ isGradient: true, symbol: 'U', row: 1, column: 3 });
  });
});

describe('a number comes from', () => {
  const { program, refOf } = open(abccd.example);
  const of = (node: number | undefined, epoch = 0): ValueRef => ({
    epoch,
    kind: 'value',
    node: node ?? -1,
    i: 0,
    j: 0,
  });
  const [first] = program.parameters;
  const [one] = program.timesteps;

  test('what is given', () => {
    expect(originOf(program, of(one?.x))).toEqual({ key: 'oneHot', t: 1, token: 'A' });
    expect(originOf(program, of(one?.target))).toEqual({ key: 'targetToken', t: 1, token: 'B' });
    expect(originOf(program, of(program.initialStates[0]?.h)).key).toBe('state');
    expect(originOf(program, of(first?.node)).key).toBe('weight');
    expect(originOf(program, of(first?.node, 3))).toEqual({ key: 'updated', epoch: 2 });
    const eta = program.tape.nodes.find(({ name }) => name === 'eta');
    expect(originOf(program, of(eta?.id))).toEqual({ key: 'setting', setting: 'eta' });
    const frozen = compile({ ...abccd.example, frozen: ['layers.0.W_xh'] });
    expect(originOf(frozen, of(frozen.parameters[0]?.node, 1)).key).toBe('frozen');
  });

  test('an operation forward, or a part of the way back', () => {
    const keys = ['f2.h', 'f2.y', 'f2.loss', 'loss', 'u.b_y', 'b3.dh', 'b3.da', 'b2.dW_xh'];
    expect(keys.map((at) => originOf(program, refOf(at)).key)).toEqual([
      'layer',
      'readout',
      'loss',
      'total',
      'update',
      'arrivals',
      'gradient',
      'running',
    ]);
    expect(originOf(program, of(program.loss)).key).toBe('total');
    expect(originOf(program, { ...of(program.loss), kind: 'gradient' }).key).toBe('lossItself');
    const last = program.timesteps.at(-1)?.layers[0]?.h;
    expect(originOf(program, { ...of(last), kind: 'from-future' }).key).toBe('noFuture');
    expect(nodeOf(program, last ?? -1).t).toBe(4);
  });
});
