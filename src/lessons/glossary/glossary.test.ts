import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { type Language, languages } from '../../notation/language.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { lessonBySlug } from '../every-lesson.ts';
import { addressOf, cards } from '../index.ts';
import { termByKey, terms, termsIn } from './glossary.ts';
import { searchTerms } from './search-terms.ts';
import { namesOf, type Term } from './term.ts';

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** What is wrong with the links among terms, one line each. */
const seeFaults = (of: readonly Term[]): readonly string[] =>
  of.flatMap(({ key, see }) => [
    ...see.filter((each) => termByKey(each) === undefined).map((each) => `${key}: no ${each}`),
    ...(see.length === 0 ? [`${key}: nothing to read next`] : []),
    ...(see.includes(key) ? [`${key}: names itself`] : []),
    ...twice(see).map((each) => `${key}: ${each} twice`),
  ]);

/** The example that an address opens; undefined where it opens none. */
function exampleAt(place: string, slug: string): Example | undefined {
  if (place === 'lesson') return lessonBySlug(slug)?.example;
  const read = (): string => readFileSync(`public/examples/${slug}.json`, 'utf8');
  return place === 'example' ? checkExample(JSON.parse(read())) : undefined;
}

/** Why an address leads nowhere; undefined where it leads to a lab, or to a step of a lesson or example. */
function addressFault(address: string): string | undefined {
  if (cards.some((card) => card.place === 'lab' && addressOf(card) === address)) return undefined;
  const [, place = '', slug = '', at] = /^#\/(\w+)\/([\w-]+)\?at=e0\.([\w.]+)$/.exec(address) ?? [];
  const example = exampleAt(place, slug);
  if (example === undefined) return `${address}: no such place`;
  const isStep = buildTimeline(compile(example)).steps.some(({ position }) => position === at);
  return isStep ? undefined : `${address}: no such step`;
}

/** What keeps a meaning from being said aloud; undefined where nothing does. */
function speechFault({ key, text }: Term, language: Language): string | undefined {
  const { term, meaning } = text[language];
  const fault = (why: string): string => `${key} (${language}): ${why}`;
  if (!/^[\p{Lu}].*\.$/u.test(meaning)) return fault('starts small, or ends without a full stop');
  if (meaning.length > 230) return fault(`${meaning.length} letters`);
  if (meaning.split(/(?<=[.?!]) /).length > 2) return fault('more than two sentences');
  const strange = `${term} ${meaning}`
    .replaceAll('return_sequences', '')
    .match(/[^\p{L}\d ,.:;–'_-]/u);
  if (strange !== null) return fault(`“${strange[0]}” cannot be said`);
  if (/[\\$^{}]|_[a-z]{1,2}\b| {2}/.test(meaning)) return fault('has symbols or a space too many');
  return undefined;
}

describe('the glossary', () => {
  test('has every term once, and every name in a language for one term only', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(twice(terms.map(({ key }) => key))).toEqual([]);
    for (const { key } of terms) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const language of languages) {
      const names = terms.flatMap((term) => namesOf(term, language));
      expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
    }
  });

  test('has the same terms in both languages, each in alphabetical order', () => {
    const keys = terms.map(({ key }) => key).sort();
    for (const language of languages) {
      const list = termsIn(language);
      expect(list.map(({ key }) => key).sort()).toEqual(keys);
      const names = list.map(({ text }) => text[language].term.toLowerCase());
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)));
    }
  });

  test('says what can be said aloud, in one or two sentences without symbols', () => {
    const faults = terms.flatMap((term) => languages.map((each) => speechFault(term, each)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('leads only to terms that it has', () => {
    expect(seeFaults(terms)).toEqual([]);
  });

  test('leads only to steps and labs that are there', () => {
    const addresses = terms.flatMap(({ where }) => where ?? []);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.map(addressFault).filter((fault) => fault !== undefined)).toEqual([]);
  });
});

describe('a planted fault is found:', () => {
  const planted: Term = {
    key: 'planted',
    see: ['planted', 'nowhere'],
    text: {
      id: { term: 'tanaman', meaning: 'Nilainya $h_t$.' },
      en: { term: 'plant', meaning: 'One. Two. Three.' },
    },
  };

  test('a term that leads to itself, or nowhere', () => {
    expect(seeFaults([planted])).toEqual([
      'planted: no planted',
      'planted: no nowhere',
      'planted: names itself',
    ]);
  });

  test.each([
    ['#/lesson/abccd?at=e0.f5.h', 'no such step'],
    ['#/lesson/nothing?at=e0.f1.h', 'no such place'],
    ['#/lab/nothing', 'no such place'],
  ])('%s', (address, fault) => {
    expect(addressFault(address)).toContain(fault);
  });

  test('LaTeX, and a third sentence', () => {
    expect(speechFault(planted, 'id')).toContain('cannot be said');
    expect(speechFault(planted, 'en')).toContain('more than two sentences');
  });
});

describe('the search', () => {
  const found = (typed: string, language: Language = 'id') =>
    searchTerms(termsIn(language), typed, language).map(({ key }) => key);

  test('finds a term by its name in either language, and by its other names', () => {
    expect(found('bobot', 'en')).toContain('weight');
    expect(found('weight', 'id')).toContain('weight');
    expect(found('gerbang lupa', 'en')).toEqual(['forget-gate']);
    expect(found('long short', 'id')).toEqual(['lstm']);
  });

  test('does not mind case, hyphens and spaces around', () => {
    expect(found('  ONE HOT ')).toEqual(['one-hot']);
    expect(found('return sequences')).toEqual(['return-sequences']);
    expect(found('min-max')).toEqual(['min-max-scaling']);
  });

  test('asks the meanings where no name has it, and shows everything for nothing', () => {
    expect(found('dinosaurus')).toEqual(['sampling']);
    expect(found('')).toHaveLength(terms.length);
    expect(found('xyzzy')).toEqual([]);
  });
});
