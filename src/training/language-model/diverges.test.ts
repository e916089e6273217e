import { expect, test } from 'vitest';
import { createTypeScriptKernels } from '../typescript-kernels.ts';
import { readCorpus } from './corpus.ts';
import { diverges } from './diverges.ts';
import { recipe } from './settings.ts';
import { openRun } from './training-run.ts';

function trained(learningRate: number): boolean {
  const corpus = readCorpus('bima\nsiti\nmade\nputu\nnyoman', 'names');
  const settings = { ...recipe, hidden: 8, iterations: 3000, names: 0, learningRate };
  const run = openRun(corpus, settings, createTypeScriptKernels('float64'));
  for (let iteration = 0; iteration < 3000; iteration++) run.advance();
  return diverges(run.log().last?.smoothPerCharacter ?? 0, corpus.vocabulary.length);
}

test('a learning rate of 10 diverges, that of the reports does not', () => {
  expect(trained(10)).toBe(true);
  expect(trained(0.01)).toBe(false);
});
