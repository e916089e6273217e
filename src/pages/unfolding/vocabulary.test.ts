import { expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import { parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { unfoldingTexts } from './texts.ts';
import {
  lookup,
  oneHotOf,
  productNode,
  sentence,
  vocabularyOf,
  vocabularySize,
} from './vocabulary.ts';

test('the slides’ words stand in alphabetical order, as their indices do', () => {
  const byIndex = [...sentence].sort((a, b) => a.index - b.index).map(({ word }) => word);
  expect(byIndex).toEqual([...byIndex].sort());
  expect(sentence.find(({ word }) => word === 'harry')?.index).toBe(4075);
  expect(sentence.find(({ word }) => word === 'potter')?.index).toBe(6830);
  expect(sentence.find(({ word }) => word === 'and')?.index).toBe(367);
});

test.each(sentence)('a matrix times one-hot is one column of 10,000: $word', ({ index }) => {
  const trace = runTrace(compile(lookup(index)));
  const { program } = trace;
  const matrix = valuesOf(trace, parameterNode(program, 'W_xh'));
  const x = valuesOf(trace, program.timesteps[0]?.x ?? 0);
  expect(x).toHaveLength(vocabularySize);
  expect(x.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(x[index - 1]).toBe(1);
  const column = [0, 1, 2].map((row) => matrix[row * vocabularySize + index - 1] ?? 0);
  expect([...valuesOf(trace, productNode(program) ?? 0)]).toEqual(column);
  // the column is not called h: h is its tanh
  expect([...valuesOf(trace, program.timesteps[0]?.layers[0]?.h ?? 0)]).toEqual(
    column.map(Math.tanh),
  );
});

test('indices are counted from 1', () => {
  expect(oneHotOf(1, 3)).toEqual([1, 0, 0]);
  expect(oneHotOf(3, 3)).toEqual([0, 0, 1]);
});

test('a text gives its words once, in alphabetical order', () => {
  expect(vocabularyOf('Ibu beli gula, ibu beli kopi!')).toEqual(['beli', 'gula', 'ibu', 'kopi']);
  expect(vocabularyOf(' …')).toEqual([]);
});

test('the text says the largest index of the slides, and that the number of words is ours', () => {
  const largest = Math.max(...sentence.map(({ index }) => index));
  expect(largest).toBeLessThanOrEqual(vocabularySize);
  for (const language of languages) {
    const { lead } = unfoldingTexts[language].stations.words;
    expect(lead).toContain(`spell = ${largest}`);
    expect(lead.replaceAll(/(\d)[.,](?=\d{3})/g, '$1')).toContain(String(vocabularySize));
  }
});
