import { describe, expect, test } from 'vitest';
import { createKernels } from '../create-kernels.ts';
import type { HeadLayer } from '../network.ts';
import { ForecastTraining } from './forecast-training.ts';
import { type ForecastJob, trainingOf } from './job.ts';
import { readWeights } from './read-weights.ts';
import reference from './reference/training.json' with { type: 'json' };

type Case = (typeof reference.cases)[number];

function jobOf({ cell, layers, head, window, test: held, batch, epochs, initial }: Case) {
  const model = {
    cell: cell as ForecastJob['model']['cell'],
    layers,
    dropout: 0,
    head: head.map(([size, activation]) => ({ size, activation }) as HeadLayer),
  };
  return {
    name: 'series',
    values: reference.series,
    pipeline: { window, test: held, leak: false },
    model,
    course: {
      epochs,
      batch,
      learningRate: reference.learningRate,
      shuffle: false,
      seeds: [1],
      precision: 'float64',
    },
    isWide: true,
    initial: readWeights(initial, model),
  } satisfies ForecastJob;
}

async function run(job: ForecastJob): Promise<ForecastTraining> {
  const training = new ForecastTraining(job, await createKernels(job.course.precision, undefined));
  while (training.done() < training.total) training.advance();
  return training;
}

function worst(found: readonly number[] | undefined, wanted: readonly number[]): number {
  if (found?.length !== wanted.length) return Number.NaN;
  return Math.max(...wanted.map((value, index) => Math.abs(found[index] / value - 1)));
}

describe.each(reference.cases)('$cell of $layers, batch $batch, agrees with torch:', (wanted) => {
  test('losses, forecasts one step ahead and running free, errors', async () => {
    const training = await run(jobOf(wanted));
    const { losses, latest, wide } = training.progress();
    const pick = (key: 'loss' | 'validation') => wanted.losses.map((each) => each[key]);
    expect(
      worst(
        losses.map(({ loss }) => loss),
        pick('loss'),
      ),
    ).toBeLessThan(1e-10);
    expect(
      worst(
        losses.map(({ validation }) => validation),
        pick('validation'),
      ),
    ).toBeLessThan(1e-10);
    expect(worst(latest?.oneStep, wanted.predictions)).toBeLessThan(1e-10);
    expect(worst(wide?.free, wanted.free)).toBeLessThan(1e-10);
    expect(
      worst([latest?.errors.rmse ?? 0, latest?.errors.mae ?? 0], [wanted.rmse, wanted.mae]),
    ).toBeLessThan(1e-10);
    expect(wide?.fit).toHaveLength(training.prepared.train.samples);
  });

  test('a planted fault of a thousandth in one weight is found', async () => {
    const job = jobOf(wanted);
    job.initial['readout.b_y'][0] += 1e-3;
    const { losses } = (await run(job)).progress();
    expect(
      worst(
        losses.map(({ loss }) => loss),
        wanted.losses.map(({ loss }) => loss),
      ),
    ).toBeGreaterThan(1e-6);
  });
});

describe('a training with dropout, shuffling and two seeds', () => {
  const { initial: _, ...rest } = jobOf(reference.cases[0]);
  const job: ForecastJob = {
    ...rest,
    model: { ...rest.model, dropout: 0.2 },
    course: { ...rest.course, shuffle: true, seeds: [3, 4], epochs: 4 },
  };

  test('gives the same numbers every time, others for another seed', async () => {
    const [first, second] = [(await run(job)).progress(), (await run(job)).progress()];
    expect(first.outcomes.map(({ seed }) => seed)).toEqual([3, 4]);
    expect(second).toEqual(first);
    expect(first.outcomes[0].oneStep).not.toEqual(first.outcomes[1].oneStep);
  });

  test('a seed gives the same whether it is trained alone or after another', async () => {
    const both = (await run(job)).progress();
    const alone = (await run({ ...job, course: { ...job.course, seeds: [4] } })).progress();
    expect(alone.outcomes[0]).toEqual(both.outcomes[1]);
  });

  test('goes on from a snapshot at any place with the numbers of an undisturbed run', async () => {
    const whole = await run(job);
    const first = new ForecastTraining(job, await createKernels('float64', undefined));
    for (let unit = 0; first.done() < first.total; unit++) {
      first.advance();
      if (unit % 13 !== 0) continue;
      const snapshot = structuredClone(first.snapshot());
      const second = new ForecastTraining(job, await createKernels('float64', undefined), snapshot);
      expect(second.done()).toBe(first.done());
      while (second.done() < second.total) second.advance();
      expect(second.progress()).toEqual(whole.progress());
    }
    expect(first.progress()).toEqual(whole.progress());
  });
});

test('a loss that is no number any more ends the training with a sentence', async () => {
  const job = jobOf(reference.cases[1]);
  const training = run({ ...job, course: { ...job.course, learningRate: 1e200, epochs: 50 } });
  await expect(training).rejects.toThrow(/loss: found (NaN|Infinity), wanted a finite number/);
});

test('weights that do not fit are refused by their name', () => {
  const { initial, ...wanted } = reference.cases[0];
  const { model } = jobOf({ ...wanted, initial } as Case);
  const { 'layers.0.W_xi': _, ...without } = initial as Record<string, unknown>;
  expect(() => readWeights(without, model)).toThrow(
    'layers.0.W_xi: found nothing, wanted a list of length 4',
  );
  expect(() => readWeights({ ...without, 'layers.0.W_xi': [1, 2] }, model)).toThrow(
    'found a list of length 2',
  );
  expect(() => readWeights({ ...without, 'layers.0.W_xi': ['a', 1, 1, 1] }, model)).toThrow(
    'found "a"',
  );
});

test('Adam is PyTorch’s unless Keras’ is wanted, which is held to a reference in updates.test.ts', () => {
  const { course } = jobOf(reference.cases[0]);
  expect(trainingOf(course, 1).optimizer).toMatchObject({ name: 'adam', style: 'pytorch' });
  expect(trainingOf({ ...course, adam: 'keras' }, 1).optimizer).toMatchObject({ style: 'keras' });
});
