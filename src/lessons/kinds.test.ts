import { describe, expect, test } from 'vitest';
import { randomStart } from '../example/edit/start.ts';
import type { Example, InputEntry, Layer } from '../example/example.ts';
import { netsOf } from '../example/nets.ts';
import {
  freely,
  ownSequence,
  readsSame,
  type Sequence,
  tagged,
  trainedSequences,
} from '../example/sequence.ts';
import { sidesOf } from '../example/sides.ts';
import { languages } from '../notation/language.ts';
import { answersOf } from '../store/answers.ts';
import { maxEpoch } from '../store/position.ts';
import { Training } from '../store/training.ts';
import { compile } from '../trace/program/compile.ts';
import { allRight } from '../trace/questions/rightness.ts';
import { runTrace, type Trace } from '../trace/trace.ts';
import { lessonBySlug } from './every-lesson.ts';
import type { Lesson } from './lesson.ts';
import trained from './reference/kinds.json';

type Slug = Exclude<keyof typeof trained, 'forward-only'>;
const slugs = [
  'one-to-one',
  'one-to-many',
  'many-to-one',
  'many-to-many',
  'encoder-decoder',
  'return-sequences',
  'bidirectional',
] as const satisfies readonly Slug[];

function lessonOf(slug: Slug): Lesson {
  const lesson = lessonBySlug(slug);
  if (lesson === undefined) throw new RangeError(`no lesson ${slug}`);
  return lesson;
}

type Side = string | readonly number[];
const rowsOf = (slug: Slug, part: 'train' | 'heldOut'): readonly (readonly Side[])[] =>
  trained[slug][part];

/** A row of kinds.json as the network of that lesson reads it. */
function sequenceOf(slug: Slug, [reads = '', says = '']: readonly Side[]): Sequence {
  const words = typeof says === 'string' ? says.split(' ') : [];
  const fed = words.slice(1).map(() => freely);
  if (typeof reads === 'string')
    return slug === 'encoder-decoder'
      ? { inputs: reads.split(' '), decoder: { inputs: ['.', ...fed], targets: words } }
      : tagged(reads, words.join(' '));
  const steps: readonly InputEntry[] =
    typeof says === 'string' ? [reads, ...fed] : reads.map((value) => [value]);
  const last = typeof says === 'string' ? words : [says];
  return { inputs: steps, targets: [...steps.slice(last.length).map(() => null), ...last] };
}

const sequencesOf = (slug: Slug, part: 'train' | 'heldOut'): readonly Sequence[] =>
  rowsOf(slug, part).map((row) => sequenceOf(slug, row));

const runOf = (example: Example): Trace => runTrace(compile(example));

/** How many of the sequences are answered rightly; a number is right within 0.1. */
function rightOf(trace: Trace, sequences: readonly Sequence[]): number {
  return answersOf(trace, sequences).filter(({ right, said, sequence }) => {
    const [wanted] = (sequence.targets ?? []).slice(-1);
    const [number] = said;
    if (right !== undefined) return right;
    if (typeof wanted !== 'object' || typeof number !== 'object') return false;
    return Math.abs((number[0] ?? Number.NaN) - (wanted?.[0] ?? Number.NaN)) < 0.1;
  }).length;
}

/** All weights of an example, by the names that the training script gives them. */
function weightsOf(example: Example): Readonly<Record<string, unknown>> {
  const ofLayer = (prefix: string) => (layer: Layer, index: number) =>
    sidesOf(layer).flatMap(({ key, parameters }) =>
      Object.entries(parameters).map(([name, numbers]): [string, unknown] => [
        [`${prefix}layers.${index}`, ...(key === undefined ? [] : [key]), name].join('.'),
        numbers,
      ]),
    );
  return Object.fromEntries(
    netsOf(example).flatMap(({ prefix, layers, readout }) => [
      ...layers.flatMap(ofLayer(prefix)),
      ...Object.entries(readout?.parameters ?? {}).map(([name, numbers]): [string, unknown] => [
        `${prefix}readout.${name}`,
        numbers,
      ]),
    ]),
  );
}

const numbersIn = (text = ''): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each(slugs)('the network of the lesson %s', (slug) => {
  const lesson = lessonOf(slug);
  const trace = runOf(lesson.example);

  test('has the weights that the training script wrote', () => {
    expect(weightsOf(lesson.example)).toEqual(trained[slug].parameters);
  });

  test('is right on all it was trained on and on all that was held out', () => {
    for (const part of ['train', 'heldOut'] as const) {
      const sequences = sequencesOf(slug, part);
      expect(rightOf(trace, sequences)).toBe(sequences.length);
    }
  });

  test('shows what it was trained on, and offers what it has never seen', () => {
    const [train, heldOut] = [sequencesOf(slug, 'train'), sequencesOf(slug, 'heldOut')];
    const own = [...trainedSequences(lesson.example), ownSequence(lesson.example)];
    for (const each of own) expect(train.some((one) => readsSame(one, each))).toBe(true);
    for (const each of lesson.heldOut ?? []) {
      expect(heldOut).toContainEqual(each);
      expect(train.some((one) => readsSame(one, each))).toBe(false);
    }
  });

  test('is measured as its summary says', () => {
    const { right, train, heldOut } = trained[slug];
    for (const language of languages)
      expect(numbersIn(lesson.text[language].summary.at(-1)).slice(0, 2)).toEqual([20, right]);
    for (const language of languages)
      expect(numbersIn(lesson.text[language].summary.at(-1))).toEqual(
        expect.arrayContaining([train.length, heldOut.length]),
      );
  });

  test('is found out where its weights are drawn at random', () => {
    const drawn = runOf(randomStart(lesson.example, { seed: 1, scale: 0.1 }));
    const heldOut = sequencesOf(slug, 'heldOut');
    expect(rightOf(drawn, heldOut)).toBeLessThan(heldOut.length);
  });
});

test('no network that reads forward only gets everything right, as the lesson says', () => {
  expect(trained['forward-only'].heldOut).toEqual(trained.bidirectional.heldOut);
  for (const language of languages) {
    const [line] = lessonOf('bidirectional').text[language].summary.slice(4);
    expect(numbersIn(line)).toEqual([20, trained['forward-only'].right]);
  }
});

describe('what the lessons say of a sequence beside the one shown', () => {
  /** Numbers of a node of the example with another sequence in the place of its own. */
  function numbersAt(
    slug: Slug,
    words: string,
    tags: string,
    [name, t]: readonly [string, number],
  ) {
    const { batch: _, ...example } = lessonOf(slug).example;
    const { inputs, targets } = tagged(words, tags);
    const trace = runOf({ ...example, inputs: [...inputs], targets: [...(targets ?? [])] });
    const node = trace.program.tape.nodes.find(
      (each) => each.name === name && each.t === t && each.direction === 'forward',
    );
    if (node === undefined) throw new RangeError(`no ${name} of t ${t}`);
    return [...trace.values.subarray(node.offset, node.offset + node.rows)];
  }

  test('the forward state at teddy is the same whatever follows, and the answer is not', () => {
    const [bears, roosevelt] = [
      ['he said teddy bears are great', '0 0 0 0 0 0'],
      ['he said teddy roosevelt was great', '0 0 1 1 0 0'],
    ] as const;
    const at = (of: readonly [string, string], name: string) =>
      numbersAt('bidirectional', ...of, [name, 3]);
    expect(at(bears, 'h')).toEqual(at(roosevelt, 'h'));
    expect(at(bears, 'y')[0]).toBeGreaterThan(0.9);
    expect(at(roosevelt, 'y')[1]).toBeGreaterThan(0.9);
  });

  test('potter is a name after harry and none after a', () => {
    const name = numbersAt('many-to-many', 'harry potter', '1 1', ['y', 2]);
    const craft = numbersAt('many-to-many', 'a potter', '0 0', ['y', 2]);
    expect(name[1]).toBeGreaterThan(0.9);
    expect(craft[0]).toBeGreaterThan(0.9);
  });
});

describe('training live from random weights', () => {
  test.each(['many-to-one', 'bidirectional'] as const)(
    '%s gets every target right within a few epochs, and fast',
    (slug) => {
      const before = performance.now();
      const epochs = [1, 2, 3, 4, 5].map((seed) => {
        const training = new Training(
          compile(randomStart(lessonOf(slug).example, { seed, scale: 0.1 })),
        );
        while (training.firstRight === undefined && training.trace.epoch < maxEpoch)
          training.advance();
        return training.firstRight ?? maxEpoch;
      });
      expect(Math.max(...epochs)).toBeLessThan(200);
      expect((performance.now() - before) / 5).toBeLessThan(3000);
    },
  );

  test('leaves most sentences that were held out right, though not always all', () => {
    const { example } = lessonOf('many-to-one');
    const training = new Training(compile(randomStart(example, { seed: 1, scale: 0.1 })));
    while (!allRight(training.trace)) training.advance();
    expect(rightOf(training.trace, sequencesOf('many-to-one', 'heldOut'))).toBeGreaterThan(8);
  });
});
