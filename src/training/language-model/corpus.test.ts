import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeExample, largestVocabulary, longestExample, readCorpus } from './corpus.ts';

const none = { emptyLines: 0, invisible: 0, rare: 0, rareKinds: 0 };
const whole = { lines: 0, examples: 0 };
const read = (text: string) => readCorpus(text, 'text');

describe('a text becomes examples', () => {
  test('that are its lower-cased lines without space around, over the sorted set of its characters', () => {
    expect(read('Bima\n Adi \n')).toEqual({
      vocabulary: ['\n', 'a', 'b', 'd', 'i', 'm'],
      examples: ['bima', 'adi'],
      dropped: none,
      cut: whole,
    });
  });

  test('whichever way its lines end, and without an end of the last', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028'])
      expect(read(`ab${end}ba`).examples).toEqual(['ab', 'ba']);
  });

  test('of every writing, a character that two units of JavaScript make being one', () => {
    const { vocabulary, examples } = read('Łódź 🦖\nкит\n恐龍');
    expect(examples).toEqual(['łódź 🦖', 'кит', '恐龍']);
    expect(vocabulary.slice(-3)).toEqual(['恐', '龍', '🦖']);
    expect(vocabulary[1]).toBe(' ');
  });

  test('and a character is the same, whether its accent is a part of it or stands by itself', () => {
    expect(read('é\ne\u0301').vocabulary).toEqual(['\n', 'é']);
  });

  test('and an accent that no letter has as a part of it stays with its letter', () => {
    expect(read('İlker\nẸ̀kọ́').vocabulary).toEqual([
      ...['\n', 'e', 'i\u0307', 'k', 'l', 'r', 'ẹ\u0300', 'ọ\u0301'],
    ]);
    const { vocabulary, examples } = read('İlker\nẸ̀kọ́');
    expect(examples.map((each) => encodeExample(each, vocabulary).length)).toEqual([5, 3]);
  });

  test('of a–z for the dinosaurs, 1,318 of them', () => {
    const path = join(import.meta.dirname, '../../../public/data/dinosaurs.txt');
    const { vocabulary, examples, dropped } = read(readFileSync(path, 'utf8'));
    expect(vocabulary.join('')).toBe('\nabcdefghijklmnopqrstuvwxyz');
    expect(examples).toHaveLength(1318);
    expect(dropped).toEqual(none);
  });
});

describe('what is dropped is counted:', () => {
  test('empty lines', () => {
    expect(read('\n\na\n \t\nb\n').dropped).toEqual({ ...none, emptyLines: 3 });
  });

  test('characters that cannot be seen, a byte order mark not among them', () => {
    const { examples, dropped } = read('\uFEFFa\u0000\u200Bb\ud800\n');
    expect(examples).toEqual(['ab']);
    expect(dropped).toEqual({ ...none, invisible: 3 });
  });

  test('the rarest characters, where there are more than the vocabulary has room for', () => {
    const many = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const { vocabulary, dropped } = read(`${many.join('')}\n${many.slice(100).join('')}\n`);
    expect(vocabulary).toHaveLength(largestVocabulary);
    expect(vocabulary.slice(1, 50)).toEqual(many.slice(0, 49));
    expect(dropped).toMatchObject({ rare: 51, rareKinds: 51 });
  });
});

describe('a long line is cut into examples, and nothing of it is lost:', () => {
  test('where it has no spaces after as many characters as an example may have', () => {
    const { examples, dropped, cut } = read(`${'ab'.repeat(longestExample)}\nab`);
    expect(examples.map(({ length }) => length)).toEqual([longestExample, longestExample, 2]);
    expect([dropped, cut]).toEqual([none, { lines: 1, examples: 2 }]);
  });

  test('else between its words', () => {
    const story = 'kancil mencuri timun '.repeat(60).trim();
    const { examples, cut } = read(story);
    expect(examples.join(' ')).toBe(story);
    expect(examples.every(({ length }) => length <= longestExample)).toBe(true);
    expect(cut).toEqual({ lines: 1, examples: examples.length });
  });
});

test.each(['', '\n\n', ' \r\n\t', '\u0000\u200B'])('the text %j is refused', (text) => {
  expect(() => read(text)).toThrow(
    'text: found no line with a letter, wanted a text with an example in each line',
  );
});

test('an example is encoded as places in the vocabulary', () => {
  const { vocabulary } = read('abc 🦖');
  expect([...encodeExample('🦖 cab', vocabulary)]).toEqual([5, 1, 4, 2, 3]);
});
