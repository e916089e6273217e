import { describe, expect, test } from 'vitest';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { createKernels } from '../../training/create-kernels.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import { createLanguageModel, exampleBatch } from '../../training/language-model/language-model.ts';
import { recipe } from '../../training/language-model/settings.ts';
import { influences } from './InfluenceView.tsx';
import { isLineOf, type Model, symbolsOf } from './model.ts';
import { buildNameExample } from './name-example.ts';

const text = 'bima\nadi\nsari\ndewi ayu\n Ana\r\nsiti';

async function trained(cell: 'rnn' | 'lstm' | 'gru'): Promise<Model> {
  const settings = { ...recipe, cell, hidden: 7, learningRate: 0.05 };
  const corpus = readCorpus(text, 'names');
  const kernels = await createKernels('float64', undefined);
  const model = createLanguageModel(corpus, settings, kernels);
  for (let j = 0; j < 400; j++) model.train();
  return { settings, vocabulary: model.vocabulary, network: model.network, text };
}

describe.each(['rnn', 'lstm', 'gru'] as const)('a name in a trained %s', (cell) => {
  test('has the same loss as an example file that it has in training', async () => {
    const model = await trained(cell);
    const { symbols } = symbolsOf('dewi ayu', model.vocabulary);
    const loss = lossOf(runTrace(compile(buildNameExample(model, symbols)))) ?? 0;
    const wanted = model.network.evaluate(exampleBatch('dewi ayu', model.vocabulary));
    expect(Math.abs(loss - wanted)).toBeLessThan(1e-10);
  });

  test('gives each letter the influence that a change of its input has: central differences', async () => {
    const model = await trained(cell);
    const { symbols } = symbolsOf('sari', model.vocabulary);
    const t = 5; // the end of the name
    const found = influences(model, symbols, t);
    expect(found).toHaveLength(t);
    expect(found[0]).toBe(0);
    const lnP = (at: number, by: number): number => {
      const example = buildNameExample(model, symbols);
      const inputs = [-1, ...symbols].map((symbol, k) =>
        model.vocabulary.map((_, i) => (i === symbol ? 1 + (k === at ? by : 0) : 0)),
      );
      const targets = (example.targets ?? []).map((each, k) => (k === t - 1 ? each : null));
      return -(lossOf(runTrace(compile({ ...example, inputs, targets }))) ?? 0);
    };
    for (let at = 1; at < t; at++) {
      const slope = (lnP(at, 1e-5) - lnP(at, -1e-5)) / 2e-5;
      expect(Math.abs(found[at] - slope)).toBeLessThan(1e-7 * (1 + Math.abs(slope)));
    }
    expect(Math.max(...found.map(Math.abs))).toBeGreaterThan(1e-3);
  });
});

test('a name is remembered where it is a whole line of the text, whatever stands around it', () => {
  expect(['bima', 'ana', 'dewi ayu', 'siti'].map((name) => isLineOf(text, name))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['bim', 'dewi', 'ayu', 'iti', ''].map((name) => isLineOf(text, name))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
