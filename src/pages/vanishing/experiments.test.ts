import { describe, expect, test } from 'vitest';
import { clippedParameter, clippingOf } from './clipping.ts';
import { experimentOf, experiments, settingsOf } from './experiments.ts';
import { meanFactor, runCell } from './run-cell.ts';
import { type CellName, start } from './settings.ts';

const run = (id: string, cell: CellName, seed: number, more = {}) => {
  const experiment = experiments.find((each) => each.id === id);
  if (experiment === undefined) throw new RangeError(id);
  return runCell({ ...settingsOf(experiment, { seed, hidden: 8 }), ...more }, cell);
};
const first = (...of: Parameters<typeof run>): number => run(...of).norms[0] ?? Number.NaN;

describe.each([0, 1, 2, 3, 4, 5])('what the experiments say holds for seed %d:', (seed) => {
  test('the longer the sentence, the less reaches its first word', () => {
    for (const cell of ['rnn', 'lstm', 'gru'] as const)
      expect(first('long', cell, seed)).toBeLessThan(1e-5 * first('sentence', cell, seed));
  });

  test('an LSTM and a GRU with gates near 0.5 vanish faster than the RNN', () => {
    for (const cell of ['lstm', 'gru'] as const)
      expect(first('long', cell, seed)).toBeLessThan(1e-6 * first('long', 'rnn', seed));
  });

  test('with gates near 1 they keep more than a thousandth over 99 timesteps', () => {
    for (const cell of ['lstm', 'gru'] as const)
      expect(first('gates', cell, seed)).toBeGreaterThan(1e-3);
    expect(first('gates', 'rnn', seed)).toBeLessThan(1e-5);
  });

  test('with sigmoid every factor of the RNN is below a quarter of the spectral norm', () => {
    expect(meanFactor(run('slope', 'rnn', seed).norms)).toBeLessThan(0.25);
  });

  test('the linear RNN explodes; clipping by norm shortens its gradient and keeps its direction', () => {
    expect(first('explode', 'rnn', seed)).toBeGreaterThan(1e3);
    const { before, after, angle } = clippingOf(run('explode', 'rnn', seed).trace);
    expect(before).toBeGreaterThan(1e3);
    expect(after).toBeCloseTo(1, 12);
    expect(angle).toBeLessThan(1e-4);
  });

  test('clipping by value turns it', () => {
    const { trace } = run('explode', 'rnn', seed, { clipping: 'value' });
    const { after } = clippedParameter(trace, 'W_hh');
    expect(Math.max(...after.map(Math.abs))).toBe(1);
    expect(clippingOf(trace).angle).toBeGreaterThan(5);
  });

  test('no clipping makes a vanished gradient longer', () => {
    const plain = clippingOf(run('long', 'lstm', seed).trace);
    const clipped = clippingOf(run('long', 'lstm', seed, { clipping: 'norm', limit: 10 }).trace);
    expect(clipped).toMatchObject({ before: plain.before, after: plain.before, changed: 0 });
  });
});

test('the norm before clipping is the one that the engine clips by', () => {
  const { trace } = run('explode', 'rnn', 1);
  const { clip, tape } = trace.program;
  expect(clippingOf(trace).before).toBeCloseTo(
    trace.values[tape.nodes[clip?.norm ?? -1]?.offset ?? -1] ?? Number.NaN,
    3,
  );
});

test('an experiment is recognised by its settings, whatever the seed', () => {
  for (const each of experiments)
    expect(experimentOf(settingsOf(each, { seed: 7, hidden: 5 }))).toBe(each);
  expect(experimentOf({ ...start, radius: 0.35 })).toBeUndefined();
});
