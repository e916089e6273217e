import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKernels } from '../create-kernels.ts';
import { readCorpus } from './corpus.ts';
import { createLanguageModel, type LanguageModel } from './language-model.ts';
import reference from './reference/dinosaurs.json' with { type: 'json' };
import { plainSample, sampleNames, sampleSteps, spell } from './sample-name.ts';
import { type LanguageModelSettings, recipe } from './settings.ts';

const dinosaurs = readCorpus(
  readFileSync(join(import.meta.dirname, '../../../public/data/dinosaurs.txt'), 'utf8'),
  'dinosaurs',
);

async function open(some: Partial<LanguageModelSettings> = {}, corpus = dinosaurs) {
  const settings = { ...recipe, ...some };
  const kernels = await createKernels(settings.precision, undefined);
  return createLanguageModel(corpus, settings, kernels);
}

const trainTimes = (model: LanguageModel, count: number) =>
  Array.from({ length: count }, () => model.train());

describe('the recipe of the course reports gives the numbers of numpy:', () => {
  test('the first 200 losses to 1e-10', async () => {
    const losses = trainTimes(await open(), 200).map(({ loss }) => loss);
    const errors = losses.map((loss, j) => Math.abs(loss - reference.losses[j]));
    expect(Math.max(...errors)).toBeLessThan(1e-10);
  });

  test('smoothed losses and all names at 0, 2000 and 4000', async () => {
    const model = await open();
    for (const { iteration, smoothLoss, names } of reference.records) {
      const last = trainTimes(model, iteration + 1 - model.iteration()).at(-1);
      expect(last?.iteration).toBe(iteration);
      expect(Math.abs((last?.smoothLoss ?? 0) - smoothLoss)).toBeLessThan(1e-10);
      expect(sampleNames(model.network, model.vocabulary, 7)).toEqual(names);
    }
  });
});

test('the loss per character starts near ln V', async () => {
  const [first] = trainTimes(await open(), 1);
  expect(first.smoothPerCharacter).toBeCloseTo(Math.log(27), 3);
  expect(first.loss / first.characters).toBeCloseTo(Math.log(27), 2);
});

describe('a model that goes on from a snapshot', () => {
  test.each(['rnn', 'lstm', 'gru'] as const)(
    'has the same numbers to the last bit: %s',
    async (cell) => {
      const [first, second] = [await open({ cell, hidden: 9 }), await open({ cell, hidden: 9 })];
      trainTimes(first, 50);
      second.restore(structuredClone(first.snapshot()));
      expect(trainTimes(second, 50)).toEqual(trainTimes(first, 50));
    },
  );
});

test.each(['lstm', 'gru'] as const)('a %s learns: the smoothed loss falls', async (cell) => {
  const steps = trainTimes(await open({ cell, hidden: 20 }), 1500);
  expect(steps[1499].smoothPerCharacter).toBeLessThan(0.92 * steps[0].smoothPerCharacter);
});

test('a training whose numbers overflow is stopped, and the sentence says where', async () => {
  const model = await open();
  trainTimes(model, 3);
  model.network.write('readout.W_hy', new Float64Array(27 * 50).fill(1e308));
  expect(() => trainTimes(model, 5)).toThrow(
    /^loss: found (NaN|Infinity) at iteration [34], wanted a finite number: train/,
  );
});

describe('a sampled name', () => {
  let model: LanguageModel;
  beforeAll(async () => {
    model = await open();
    trainTimes(model, 1000);
  });
  const sample = (some: object) => sampleSteps(model.network, { ...plainSample, seed: 0, ...some });

  test('starts with the given beginning and feeds every output back', () => {
    const steps = sample({ beginning: [20, 18, 9] });
    expect(steps.slice(0, 4).map(({ input, isGiven }) => [input, isGiven])).toEqual([
      [-1, true],
      [20, true],
      [18, true],
      [9, false],
    ]);
    expect(spell(steps, model.vocabulary)).toMatch(/^tri/);
    for (const [at, { input }] of steps.slice(1).entries()) expect(input).toBe(steps[at].picked);
  });

  test('is the likeliest one where it is greedy, whatever the seed', () => {
    const steps = sample({ pick: 'greedy' });
    for (const { picked, probabilities } of steps)
      expect(probabilities[picked]).toBe(Math.max(...probabilities));
    expect(sample({ pick: 'greedy', seed: 9 })).toEqual(steps);
  });

  test('follows distributions that sum to 1 and sharpen as the temperature falls', () => {
    const [cold, plain, hot] = [0.25, 1, 4].map((temperature) => {
      const [{ probabilities }] = sample({ temperature });
      expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      return Math.max(...probabilities);
    });
    expect(cold).toBeGreaterThan(plain);
    expect(plain).toBeGreaterThan(hot);
  });

  test('ends at 50 letters where no newline comes', () => {
    const steps = sample({ beginning: new Array(60).fill(1) });
    expect(steps).toHaveLength(50);
  });
});
