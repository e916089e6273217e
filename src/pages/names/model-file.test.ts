import { describe, expect, test } from 'vitest';
import { createKernels } from '../../training/create-kernels.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import { recipe } from '../../training/language-model/settings.ts';
import { openRun } from '../../training/language-model/training-run.ts';
import type { Job } from './job.ts';
import { readModelFile, writeModelFile } from './model-file.ts';

const text = 'bima\nadi\nsari\n';

async function trained(precision: 'float64' | 'float32') {
  const settings = { ...recipe, hidden: 5, iterations: 60, sampleEvery: 20, precision };
  const job: Job = { source: 'own', title: 'names', text, settings };
  const kernels = await createKernels(precision, undefined);
  const run = openRun(readCorpus(text, 'names'), settings, kernels);
  for (let j = 0; j < 30; j++) run.advance();
  return { job, snapshot: run.snapshot() };
}

describe('a model file', () => {
  test.each(['float64', 'float32'] as const)('gives back what was saved: %s', async (precision) => {
    const { job, snapshot } = await trained(precision);
    const file = await readModelFile(writeModelFile(job, snapshot), 'model.json');
    expect(file.job).toEqual(job);
    expect(file.snapshot).toEqual(snapshot);
  });

  test('goes on with the numbers of an undisturbed training', async () => {
    const { job, snapshot } = await trained('float64');
    const file = await readModelFile(writeModelFile(job, snapshot), 'model.json');
    const [on, undisturbed] = await Promise.all(
      [file.snapshot, snapshot].map(async (from) => {
        const kernels = await createKernels('float64', undefined);
        return openRun(readCorpus(text, 'names'), job.settings, kernels, from);
      }),
    );
    for (let j = 0; j < 30; j++) {
      on?.advance();
      undisturbed?.advance();
    }
    expect(on?.snapshot()).toEqual(undisturbed?.snapshot());
  });
});

describe('what is no model is refused by a sentence:', () => {
  const spoilt: readonly (readonly [string, (text: string) => string])[] = [
    ['an empty file', () => ''],
    ['a text', () => 'bima\nadi'],
    ['other JSON', () => '{"format":"unroll/1"}'],
    ['half a file', (saved) => saved.slice(0, saved.length / 2)],
    ['another format', (saved) => saved.replace('unroll-names/1', 'unroll-names/9')],
    ['another hidden size', (saved) => saved.replace('"hidden":5', '"hidden":6')],
    ['a hidden size that is none', (saved) => saved.replace('"hidden":5', '"hidden":"5"')],
    ['another cell', (saved) => saved.replace('"cell":"rnn"', '"cell":"lstm"')],
    ['an unknown cell', (saved) => saved.replace('"cell":"rnn"', '"cell":"gnu"')],
    ['another text', (saved) => saved.replace('bima', 'xyzw')],
    ['no curve', (saved) => saved.replace('"points"', '"dots"')],
    ['no smoothed loss', (saved) => saved.replace('"smoothLoss"', '"loss"')],
    ['a list', () => '[]'],
    ['null', () => 'null'],
  ];

  test.each(spoilt)('%s', async (_, spoil) => {
    const { job, snapshot } = await trained('float64');
    const saved = writeModelFile(job, snapshot);
    await expect(readModelFile(spoil(saved), 'model.json')).rejects.toThrow(
      /^(model\.json|hidden|cell|names): found .+, wanted .+/,
    );
  });
});
