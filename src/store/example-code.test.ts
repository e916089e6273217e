import { describe, expect, test } from 'vitest';
import twoLayers from '../../public/examples/two-layer-lstm.json';
import { Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { checkExample, readExample } from '../example/read-example.ts';
import { writeExample } from '../example/write-example.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { lessons } from '../lessons/every-lesson.ts';
import { languages } from '../notation/language.ts';
import { randomExample } from '../testing/random-example.ts';
import { spoiltLinks } from '../testing/spoilt-links.ts';
import { abccd } from '../trace/reference/lecture-examples.ts';
import { checkRuns } from './edit.ts';
import { decodeExample, encodeExample } from './example-code.ts';
import { prepare } from './selectors.ts';

const examples: readonly Example[] = [
  ...lessons.map(({ example }) => example),
  checkExample(twoLayers),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => checkExample(randomExample(seed))),
  checkExample({ ...abccd({}), title: 'Nilai “é” 💥' }),
];

describe('the code of a link', () => {
  test.each(examples.map((example, index) => [example.title ?? `example ${index}`, example]))(
    'brings %s back as it was',
    async (_, example) => {
      const code = await encodeExample(example);
      expect(code).toMatch(/^1\.[\w-]+$/);
      expect(await decodeExample(code, 'The link')).toEqual(example);
    },
  );

  test('of a lesson is short enough for any messenger', async () => {
    for (const { example } of lessons)
      expect((await encodeExample(example)).length).toBeLessThan(2000);
  });
});

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const COUNT = 300;

/** What a reader gets who opens a link with that code: the loss of an example that runs, or a fault. */
async function answer(code: string): Promise<Fault | readonly number[]> {
  try {
    const example = await decodeExample(code, 'The link');
    checkRuns(example);
    const { values, gradients } = prepare(example).exact.trace(0);
    return [...values, ...gradients];
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe(`${COUNT} malformed links, seed ${SEED}`, () => {
  const answers = (async () => {
    const codes = await Promise.all(examples.map(encodeExample));
    const links = spoiltLinks(codes, SEED, COUNT);
    const result: { how: string; answer: Fault | readonly number[] }[] = [];
    for (const { how, code } of links) result.push({ how, answer: await answer(code) });
    return result;
  })();

  test('are each answered with a fault or an example whose numbers are finite', async () => {
    console.info(`seed ${SEED}: FUZZ_SEED=${SEED} draws the same links again`);
    const all = await answers;
    expect(all).toHaveLength(COUNT);
    for (const { how, answer: given } of all)
      if (!(given instanceof Fault)) expect(given.every(Number.isFinite), how).toBe(true);
  });

  test('are told in one sentence of either language', async () => {
    for (const { how, answer: given } of await answers) {
      if (!(given instanceof Fault)) continue;
      for (const language of languages) {
        const sentence = faultSentence(given, language);
        expect(sentence, how).toMatch(/\S.{10}/);
        expect(sentence, how).not.toMatch(/undefined|\[object|NaN|call stack|at \S+:\d+:\d+/);
        expect(sentence.length, how).toBeLessThan(700);
      }
    }
  });

  test('are faults nearly all, of many kinds', async () => {
    const faults = (await answers).filter(({ answer: given }) => given instanceof Fault);
    expect(faults.length).toBeGreaterThan(0.8 * COUNT);
    const sentences = faults.map(({ answer: given }) =>
      given instanceof Fault ? faultSentence(given, 'en') : '',
    );
    expect(new Set(sentences).size).toBeGreaterThan(COUNT / 6);
  });
});

test('an example whose numbers overflow is answered with a fault', async () => {
  const file = writeExample(checkExample(abccd({}))).replace(/-?\d+\.\d+/g, '1e308');
  expect(await answer(await encodeExample(readExample(file, 'it.json')))).toBeInstanceOf(Fault);
});
