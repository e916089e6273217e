import { expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import { sequenceKinds } from './sequence-data.ts';
import { learntFrom, scaled } from './series.ts';
import { whySequencesTexts } from './texts.ts';
import { nameSentences } from './words.ts';

const eight = { id: 'Delapan', en: 'Eight' } as const;

test.each(languages)('the numbers in the texts are those of the data: %s', (language) => {
  const { stations, series } = whySequencesTexts[language];
  expect(sequenceKinds).toHaveLength(8);
  expect(stations.data.lead).toContain(eight[language]);
  expect(stations.position.lead).toContain(` ${nameSentences.length} `);
  expect([scaled(200), scaled(300)]).toEqual([0, 1]);
  expect(series.scaled).toContain('(x − 200) / 100');
  // 57 windows of 3 months and the month after: January 1949 to December 1953
  expect(learntFrom + 3).toBe(5 * 12);
});

test('Joni occurs in some of the sentences, and there in front only', () => {
  const places = nameSentences.map((words) => words.indexOf('Joni'));
  expect(new Set(places)).toEqual(new Set([0, -1]));
  for (const language of languages)
    expect(whySequencesTexts[language].stations.position.lead).toMatch(/[Ww]herever|Bila Joni/);
});
