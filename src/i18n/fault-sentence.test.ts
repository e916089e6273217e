import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../architecture/source.ts';
import { printTrace } from '../cli/answer.ts';
import { Fault, type FaultCode, faultPhrases, fillPhrase, phrase } from '../engine/fault.ts';
import { spoiltFiles } from '../testing/spoilt-files.ts';
import { faultSentence } from './fault-sentence.ts';
import { faultTexts } from './fault-texts.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 300;
const NAME = 'spoilt.json';

/** Words of the field and of the format, which both languages write alike. */
const shared = new Set(
  [
    ['token', 'vocabulary', 'timestep', 'target', 'parameter', 'hidden', 'cell', 'output', 'loss'],
    ['forward', 'backward', 'bidirectional', 'encoder', 'decoder', 'state', 'seed', 'sample'],
    [
      'initialstate',
      'upstream',
      'readout',
      'softmax',
      'sigmoid',
      'cross',
      'entropy',
      'tanh',
      'h',
      'a',
      'x',
    ],
    ['prev', 'json', 'mb', 'byte', 'null', 'true', 'false', 'format', 'rnn', 'lstm', 'value'],
    ['name', 'length', 'number', 'batch', 'optimizer'],
  ].flat(),
);

const wordsOf = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());

const braces = /\{\w+\}/g;
const codes = Object.keys(faultPhrases).filter((code): code is FaultCode => code in faultPhrases);
const indonesian = faultTexts.id.phrases;

/** Every word of the English phrases, and a few that may slip in besides. */
const english = new Set(
  [
    ...codes.flatMap((code) => wordsOf(faultPhrases[code].replace(braces, ' '))),
    ...wordsOf('the an and but not found wanted which that there where token tokens values'),
  ].filter((word) => !shared.has(word)),
);

/** English words in a sentence, without what is quoted and what the file itself says. */
function englishIn(sentence: string, file = ''): readonly string[] {
  const ofFile = new Set(wordsOf(file.replace(/\\(u[\da-f]{4}|.)/g, ' ')));
  const words = wordsOf(sentence.replace(/“[^”]*”/g, ' '));
  return words.filter((word) => english.has(word) && !ofFile.has(word));
}

/** What is wrong with the Indonesian sentence about a fault; undefined for a good one. */
function complaint(fault: Fault, file: string): string | undefined {
  const { found, wanted } = fault; // without its subject, which is a path or the name of a file
  const sentence = faultSentence(new Fault('', found, wanted), 'id');
  const words = englishIn(sentence, file);
  if (words.length > 0) return `${words.join(' ')} in: ${sentence}`;
  const unquoted = sentence.replace(/“[^”]*”/g, '“”');
  return /[{}]|undefined|\[object|\(\)|terbaca +,|seharusnya +\./.test(unquoted)
    ? `not whole: ${sentence}`
    : undefined;
}

function faultOf(bytes: Uint8Array): Fault {
  try {
    printTrace(bytes, NAME);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new RangeError('the file is an example');
}

test(`the sentences about ${COUNT} spoilt files, seed ${SEED}, are Indonesian from end to end`, () => {
  const complaints = spoiltFiles(SEED, COUNT, NAME).flatMap(({ how, bytes }) => {
    const said = complaint(faultOf(bytes), new TextDecoder().decode(bytes));
    return said === undefined ? [] : [`${how}: ${said}`];
  });
  expect(complaints).toEqual([]);
});

describe('every phrase', () => {
  test.each(codes)('%s has the same braces in Indonesian and none of the English words', (code) => {
    const text = indonesian[code];
    expect([...(text.match(braces) ?? [])].sort()).toEqual(
      [...(faultPhrases[code].match(braces) ?? [])].sort(),
    );
    expect(englishIn(text.replace(braces, '1'))).toEqual([]);
  });

  test('is used somewhere', () => {
    const users = readSources(join(import.meta.dirname, '..'))
      .filter(({ path }) => !/\.test\.tsx?$|^engine\/fault\.ts$|^i18n\//.test(path))
      .filter(({ text }) => text.includes('engine/fault.ts') || text.includes('../fault.ts'))
      .map(({ text }) => text)
      .join('\n');
    expect(codes.filter((code) => !users.includes(`'${code}'`))).toEqual([]);
  });
});

describe('the check of the sentences', () => {
  const planted = (found: string) =>
    complaint(new Fault('x', phrase('value', { value: found }), phrase('list')), '{"of":1}');

  test.each([
    ['a list of 3 entries', 'list entries in'],
    ['an object', 'an object in'],
    ['“x” twice', 'twice in'],
    ['cross-entropy after linear', 'after in'],
    ['cell rnn, hidden 3, 4 inputs', 'inputs in'],
    ['Unexpected end of JSON input', 'unexpected end in'],
    ['{count}', 'not whole'],
    ['undefined', 'not whole'],
    ['', 'not whole'],
  ])('reports %j', (found, words) => {
    expect(planted(found)).toContain(words);
  });

  test.each(['“a list of”', '0.5', 'cross-entropy, softmax', 'W 2×3, h 2×1', 'of'])(
    'lets %j pass',
    (found) => {
      expect(planted(found)).toBeUndefined();
    },
  );
});

describe('in the reader’s language:', () => {
  const fault = new Fault(
    'layers.0.parameters.W_hh',
    phrase('inRow', { what: phrase('listOf', { entries: phrase('entry') }), index: 2 }),
    phrase('shapeFor', {
      rows: 3,
      columns: 3,
      reason: phrase('cellSizes', { cell: 'rnn', hidden: 3, inputs: 4 }),
    }),
  );

  test.each([
    [
      'id',
      'terbaca daftar berisi 1 elemen pada baris ke-2, seharusnya 3×3 (sel rnn, hidden 3, 4 masukan).',
    ],
    ['en', 'found a list of 1 entry in row 2, wanted 3×3 (cell rnn, hidden 3, 4 inputs).'],
  ] as const)('%s', (language, sentence) => {
    expect(faultSentence(fault, language)).toContain(sentence);
  });

  test('phrases among the values too', () => {
    expect(fillPhrase(indonesian, fault.found)).not.toBe(fillPhrase(faultPhrases, fault.found));
  });
});
