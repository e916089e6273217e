import { describe, expect, test } from 'vitest';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { lesson as hello } from '../lessons/hello/lesson.ts';
import { compile } from '../trace/program/compile.ts';
import {
  canBeCut,
  cutRecurrence,
  isCut,
  mendRecurrence,
  recurrentPaths,
} from '../trace/questions/cut.ts';
import { entropyBound } from '../trace/questions/entropy-bound.ts';
import { lossOf } from '../trace/trace.ts';
import { Training } from './training.ts';

function train(example: typeof abccd.example, epochs: number): Training {
  const training = new Training(compile(example), [100]);
  for (let epoch = 0; epoch < epochs; epoch++) training.advance();
  return training;
}
const lossAt = (training: Training, epoch: number): number | undefined => {
  const trace = training.kept.get(epoch);
  return trace === undefined ? undefined : lossOf(trace);
};

describe('ABCCD trained with W', () => {
  test('has all letters right at epoch 82 for the first time', () => {
    const training = train(abccd.example, 100);
    expect([training.firstRight, training.mostRight]).toEqual([82, 4]);
    expect(lossAt(training, 100)).toBeCloseTo(1.0938, 4);
  });
});

describe('ABCCD trained with W held at 0', () => {
  const training = train(cutRecurrence(abccd.example), 3000);

  test('comes to 1.556 at epoch 100 and 1.3889 at 3000, with 3 letters at most', () => {
    expect(lossAt(training, 100)).toBeCloseTo(1.556, 3);
    expect(lossOf(training.trace)).toBeCloseTo(1.3889, 4);
    expect([training.firstRight, training.mostRight]).toEqual([undefined, 3]);
  });

  test('stays above 2 ln 2, which the data alone give', () => {
    const bound = entropyBound(training.trace.program);
    expect(bound?.loss).toBeCloseTo(2 * Math.log(2), 14);
    expect(lossOf(training.trace)).toBeGreaterThan(bound?.loss ?? 0);
    expect(bound?.groups.map(({ timesteps }) => timesteps)).toEqual([[1], [2], [3, 4]]);
  });

  test('keeps W at 0', () => {
    const { values, program } = training.trace;
    const W = program.parameters.find(({ path }) => path === 'layers.0.W_hh');
    const { offset = 0 } = program.tape.nodes[W?.node ?? -1] ?? {};
    expect([...values.subarray(offset, offset + 9)]).toEqual(new Array(9).fill(0));
  });
});

describe('the bound', () => {
  test('is averaged under mean, 0 where inputs differ, and missing for another loss', () => {
    const boundOf = (change: object) => entropyBound(compile({ ...abccd.example, ...change }));
    expect(boundOf({ reduction: 'mean' })?.loss).toBeCloseTo(Math.log(2) / 2, 14);
    expect(boundOf({ inputs: ['A', 'B', 'C', 'D'] })?.loss).toBe(0);
    expect(boundOf({ targets: ['B', 'C', 'C', 'C'] })?.loss).toBe(0);
    expect(boundOf({ loss: 'half-squared-error' })).toBeUndefined();
  });
});

describe('cutting', () => {
  test.each([
    ['abccd', abccd.example, 'layers.0.W_hh'],
    ['hello', hello.example, 'layers.0.w_hh'],
  ])('and mending gives the example back: %s', (_, example, path) => {
    const cut = cutRecurrence(example);
    expect([isCut(example), isCut(cut)]).toEqual([false, true]);
    expect(cut.frozen).toEqual([path]);
    expect(recurrentPaths(example)).toEqual([path]);
    expect(mendRecurrence(cut, example)).toEqual(example);
  });

  test('is for cells whose memory runs through recurrent weights alone', () => {
    expect(canBeCut(abccd.example)).toBe(true);
    expect(canBeCut({ ...abccd.example, layers: [] })).toBe(false);
    const [layer] = abccd.example.layers;
    if (layer === undefined) throw new Error('no layer');
    expect(canBeCut({ ...abccd.example, layers: [{ ...layer, cell: 'lstm' }] })).toBe(false);
  });
});

test('a training that explodes keeps its last finite epoch', () => {
  const layer = {
    cell: 'rnn',
    hidden: 1,
    activation: 'linear',
    parameters: { W_xh: [[2]], W_hh: [[3]], b_h: [0] },
  } as const;
  const training = train(
    {
      format: 'unroll/1',
      inputs: [[1], [1], [1]],
      targets: [[0], [0], [0]],
      layers: [layer],
      readout: null,
      loss: 'half-squared-error',
      optimizer: { name: 'sgd', learningRate: 1 },
    },
    30,
  );
  expect(training.exploded).toBe(true);
  expect(training.trace.values.every(Number.isFinite)).toBe(true);
});
