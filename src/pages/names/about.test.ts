import { expect, test } from 'vitest';
import { languages } from '../../notation/language.ts';
import reference from '../../training/language-model/reference/dinosaurs.json';
import { about } from './texts.ts';

test('as many names end in -saurus as the summary says; the numbers are those of numpy and of the page', () => {
  const names = reference.records.find(({ iteration }) => iteration === 4000)?.names ?? [];
  const endings = names.filter((name) => name.endsWith('saurus')).length;
  for (const language of languages) {
    const said = about.text[language].summary.find((line) => line.includes('4000')) ?? '';
    const [, count, of] = /(\d) (?:of|dari) (\d) nam/.exec(said) ?? [];
    expect([Number(count), Number(of)]).toEqual([endings, names.length]);
  }
});
