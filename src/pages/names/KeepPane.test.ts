import { expect, test } from 'vitest';
import { createKernels } from '../../training/create-kernels.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import { createLanguageModel, exampleBatch } from '../../training/language-model/language-model.ts';
import { recipe } from '../../training/language-model/settings.ts';
import type { Precision } from '../../training/network.ts';
import { exportModel } from './KeepPane.tsx';

const text = 'bima\nadi\nsari\ndewi\nana\nsiti';

/** The stated loss of a network trained in that precision, and the one that the network itself computes. */
async function lossesIn(precision: Precision): Promise<readonly [number, number]> {
  const settings = { ...recipe, cell: 'gru', hidden: 9, learningRate: 0.05, precision } as const;
  const kernels = await createKernels(precision, undefined);
  const model = createLanguageModel(readCorpus(text, 'names'), settings, kernels);
  for (let j = 0; j < 400; j++) model.train();
  const { network, vocabulary } = model;
  const { name, loss } = exportModel({ settings, vocabulary, network, text });
  return [loss, network.evaluate(exampleBatch(name, vocabulary))];
}

test('the loss that other programs print is that of float64, of a network trained in float32 too', async () => {
  const [double, own] = await lossesIn('float64');
  expect(Math.abs(double - own)).toBeLessThan(1e-12);
  const [stated, single] = await lossesIn('float32');
  expect(Math.abs(stated - single)).toBeLessThan(1e-5);
  expect(stated).not.toBe(single);
});
