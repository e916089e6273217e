import { expect, test } from 'vitest';
import { lessonBySlug } from '../../lessons/every-lesson.ts';
import { languages } from '../../notation/language.ts';
import { kinds } from './kinds.ts';
import { kindsTexts } from './texts.ts';

test.each(kinds)('the Keras layers of %s are those of its lesson', (kind) => {
  const { layers = [], decoder } = lessonBySlug(kind)?.example ?? {};
  for (const language of languages) {
    const { keras } = kindsTexts[language].kinds[kind];
    const units = [...keras.matchAll(/\w+\((\d+)/g)].map(([, count]) => Number(count));
    expect(units).toEqual([...layers, ...(decoder?.layers ?? [])].map(({ hidden }) => hidden));
  }
});

test('what answers at more than one timestep returns its sequence, or is called word by word', () => {
  for (const language of languages) {
    const { kinds: texts } = kindsTexts[language];
    expect(texts['many-to-many'].keras).toMatch(/^SimpleRNN\(\d, return_sequences=True\)$/);
    expect(texts['encoder-decoder'].keras).toMatch(/→ SimpleRNN\(\d, return_sequences=True\)$/);
    expect(texts['many-to-one'].keras).not.toContain('return_sequences');
  }
});
