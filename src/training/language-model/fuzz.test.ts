import { beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../../engine/fault.ts';
import { graphemesOf } from '../../engine/graphemes.ts';
import { createRandomState, type RandomState } from '../../engine/random/random-state.ts';
import { createKernels } from '../create-kernels.ts';
import type { Kernels } from '../kernels.ts';
import { largestVocabulary, longestExample, readCorpus } from './corpus.ts';
import { createLanguageModel } from './language-model.ts';
import { sampleNames } from './sample-name.ts';
import { recipe } from './settings.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 200;

/** Pieces that a text from anywhere may hold. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n\n',
    '\t',
    ' ',
    '\u2028',
    '\u0085',
    '',
    '\uFEFF',
    '\u0000',
    '\u200B',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\u202E',
    'a',
    'Bima',
    'ÉCLAIR',
    'İ',
    'ß',
    'ﬁ',
    'e\u0301\u0301',
    '恐龍',
    '🦖',
  ],
  ...['👩‍👩‍👧', 'شهاب', '"', "'", '<script>', '\\n', ';', 'NaN', '-1', '%00', '{x}', '--data'],
];

function badText(random: RandomState): string {
  const kind = random.choiceOf(5);
  const length = [0, 3, 30, 300, 3000][random.choiceOf(5)];
  const piece = (): string => {
    if (kind === 0) return String.fromCharCode(random.choiceOf(0x10000));
    if (kind === 1) return String.fromCharCode(random.choiceOf(0x100));
    if (kind === 2) return pieces[random.choiceOf(20)];
    if (kind === 3) return 'x'.repeat(random.choiceOf(500));
    return pieces[random.choiceOf(pieces.length)];
  };
  return Array.from({ length }, piece).join('');
}

describe(`${COUNT} bad texts, seed ${SEED}`, () => {
  const random = createRandomState(SEED);
  const texts = Array.from({ length: COUNT }, () => badText(random));
  let kernels: Kernels;
  beforeAll(async () => {
    kernels = await createKernels('float64', undefined);
    console.info(`seed ${SEED}: FUZZ_SEED=${SEED} draws the same texts again`);
  });

  /** What the model makes of a text: names, or a sentence. */
  function answer(text: string): readonly string[] | Fault {
    try {
      const corpus = readCorpus(text, 'text');
      expect(corpus.vocabulary.length).toBeLessThanOrEqual(largestVocabulary);
      expect(corpus.vocabulary[0]).toBe('\n');
      for (const example of corpus.examples) {
        expect(graphemesOf(example).length).toBeLessThanOrEqual(longestExample);
        expect(example).not.toMatch(/^\s|\s$|^$|\p{C}/u);
      }
      const model = createLanguageModel(corpus, { ...recipe, hidden: 4 }, kernels);
      for (let j = 0; j < 3; j++) expect(model.train().loss).toBeGreaterThan(0);
      return sampleNames(model.network, corpus.vocabulary, 2);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  }

  test('are each answered: learnt from, or refused by a sentence', () => {
    const answers = texts.map(answer);
    const refused = answers.filter((each) => each instanceof Fault);
    for (const { message } of refused) expect(message).toMatch(/^text: found .+, wanted .+/);
    expect(refused.length).toBeGreaterThan(10);
    expect(answers.length - refused.length).toBeGreaterThan(100);
  });
});
