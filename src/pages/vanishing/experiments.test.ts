import { describe, expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import { valueAt } from './chain.ts';
import { clippedParameter, clippingOf } from './clipping.ts';
import { experimentOf, experiments, numbersOf, settingsOf } from './experiments.ts';
import { meanFactor, runCell } from './run-cell.ts';
import { type CellName, start } from './settings.ts';
import { vanishingTexts } from './texts.ts';

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

test('the stories say the numbers of their settings, in both languages', () => {
  for (const language of languages) {
    const { experiments: texts } = vanishingTexts[language];
    const said = (id: (typeof experiments)[number]['id']): string => {
      const experiment = experiments.find((each) => each.id === id) ?? experiments[0];
      if (experiment === undefined) throw new RangeError(id);
      return texts[id].story(numbersOf(experiment, (value, decimals) => value.toFixed(decimals)));
    };
    expect(said('sentence')).toMatch(/\b6 fa[ck]tors?/);
    expect(said('long')).toMatch(/\b98 timestep/);
    expect(said('gates')).toContain('0.95');
    expect(said('slope')).toContain('29');
    expect(said('explode')).toContain('1.2');
  }
});

test.each([0, 1, 2, 3, 4, 5])(
  'gates are about what their bias makes of them, for seed %d',
  (seed) => {
    const mean = (id: string, gate: 'f' | 'i'): number => {
      const { trace } = run(id, 'lstm', seed);
      const all = Array.from({ length: 100 }, (_, index) => [
        ...valueAt(trace, gate, index + 1),
      ]).flat();
      return all.reduce((sum, each) => sum + each, 0) / all.length;
    };
    expect(mean('long', 'f')).toBeCloseTo(0.5, 1);
    expect(mean('gates', 'f')).toBeCloseTo(1 / (1 + Math.exp(-3)), 1);
    expect(1 / (1 + Math.exp(-1))).toBeCloseTo(0.73, 2); // Keras' forget bias of 1
  },
);

test.each([0, 1, 2, 3, 4, 5])(
  'the first scene shows gated cells below the RNN, seed %d',
  (seed) => {
    for (const cell of ['lstm', 'gru'] as const)
      expect(first('sentence', cell, seed)).toBeLessThan(first('sentence', 'rnn', seed));
  },
);

test('with a spectral radius of 2 slope and matrix together are above a quarter at the seed of the page', () => {
  const { norms } = run('slope', 'rnn', start.seed, { radius: 2 });
  expect(meanFactor(norms)).toBeGreaterThan(0.25);
});

test('a radius of 1.2 vanishes with tanh on ordinary input, and explodes when linear', () => {
  for (const seed of [0, 1, 2, 3, 4, 5]) {
    const more = { radius: 1.2, clipping: 'none' } as const;
    expect(first('explode', 'rnn', seed, { ...more, activation: 'tanh' })).toBeLessThan(1);
    expect(first('explode', 'rnn', seed, { ...more, activation: 'linear' })).toBeGreaterThan(1);
  }
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
