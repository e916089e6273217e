import { describe, expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import { lessons } from '../every-lesson.ts';
import { findTermsIn, firstTermsOf } from './find-terms.ts';
import { terms } from './glossary.ts';

const find = { id: findTermsIn(terms, 'id'), en: findTermsIn(terms, 'en') };
const inEnglish = (text: string) =>
  find.en(text).map(({ term, start, end }) => [term.key, text.slice(start, end)]);

describe('terms in a text', () => {
  test('are whole words, whatever the case of their letters', () => {
    expect(inEnglish('Softmax turns logits into probabilities.')).toEqual([
      ['softmax', 'Softmax'],
      ['logits', 'logits'],
      ['probability', 'probabilities'],
    ]);
    expect(inEnglish('It was updated by a classifier; a bit of h_bias.')).toEqual([]);
  });

  test('may have the ending of their language', () => {
    expect(inEnglish('The gradients of two losses.')).toEqual([
      ['gradient', 'gradients'],
      ['loss', 'losses'],
    ]);
    const text = 'Gradiennya nol, bobotnya tetap.';
    expect(find.id(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gradiennya',
      'bobotnya',
    ]);
  });

  test('are the longest that stand there', () => {
    expect(inEnglish('The update gate, truncated BPTT.')).toEqual([
      ['update-gate', 'update gate'],
      ['truncated-bptt', 'truncated BPTT'],
    ]);
  });

  test('are looked for once in a text', () => {
    const text = 'The loss is the sum.';
    expect(find.en(text)).toBe(find.en(text));
  });

  test('are marked once in texts that belong together', () => {
    expect(firstTermsOf(['loss, then loss', 'the gradient of the loss'], find.en)).toEqual([
      ['loss'],
      ['gradient'],
    ]);
  });
});

test('a name leads to the term that it is a name of', () => {
  const keysIn = (text: string) => find.id(text).map(({ term }) => term.key);
  expect(keysIn('Ingatan jangka panjang: satu angka untuk setiap unit.')).toContain('cell-state');
  expect(keysIn('Ingatan jangka panjang')).not.toContain('hidden-state');
  expect(inEnglish('The long-term memory.')).toEqual([['cell-state', 'long-term memory']]);
  expect(keysIn('Rata-rata galat mutlak')).not.toContain('loss');
});

test('every lesson uses terms of the glossary, in both languages', () => {
  for (const { text, slug } of lessons)
    for (const language of languages) {
      const { aim, notes, summary } = text[language];
      const used = [aim, ...Object.values(notes), ...summary].flatMap(find[language]);
      expect(new Set(used.map(({ term }) => term.key)).size, slug).toBeGreaterThan(4);
    }
});
