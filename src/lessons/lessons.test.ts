import { describe, expect, test } from 'vitest';
import { proseFaults, proseOf, textFaults } from '../cli/lesson-faults.ts';
import { checkExample } from '../example/read-example.ts';
import { ownSequence, wantedOf } from '../example/sequence.ts';
import { languages } from '../notation/language.ts';
import { type BlockKind, blockValues, nodeOf } from '../trace/block.ts';
import { compile } from '../trace/program/compile.ts';
import { compareWithSlide } from '../trace/questions/compare-slide.ts';
import { centralDifference, checkGradients } from '../trace/questions/gradient-check.ts';
import { lossOf, nextGiven, runTrace, type Trace } from '../trace/trace.ts';
import { lessonBySlug, lessons } from './every-lesson.ts';
import { cards, fetchLesson } from './index.ts';
import type { Lesson } from './lesson.ts';

const runOf = ({ example }: Lesson) => runTrace(compile(example));

/** Decimal numbers in the texts that are not the rounding of any value or gradient of the lesson. */
function strangeNumbers(lesson: Lesson): string[] {
  const { values, gradients } = runOf(lesson);
  const known = [...values, ...gradients];
  return languages
    .flatMap((language) => proseOf(lesson.text[language]))
    .flatMap(([at, said]) =>
      [...said.matchAll(/[−-]?\d+[.,](\d+)/g)].map((found) => [at, ...found]),
    )
    .filter(([, text = '', decimals = '']) => {
      const number = Number(text.replace(',', '.').replace('−', '-'));
      return !known.some((each) => Number(each.toFixed(decimals.length)) === number);
    })
    .map(([at, text]) => `${at}: ${text}`);
}

test('lessons are found, in the order of the path, each with an address of its own', async () => {
  expect(lessons.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['abccd', 'hello']));
  expect(new Set(cards.map(({ slug }) => slug)).size).toBe(cards.length);
  const chapters = cards.map(({ chapter }) => chapter);
  expect(chapters).toEqual(chapters.toSorted((a, b) => a - b));
  for (const lesson of lessons) {
    expect(lesson.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(await fetchLesson(lesson.slug)).toBe(lesson);
  }
  expect(await fetchLesson('no such lesson')).toBeUndefined();
});

test('a card says of its lesson what the lesson is', () => {
  const ofLessons = cards.filter(({ place }) => place === 'lesson');
  expect(ofLessons.map(({ slug }) => slug)).toEqual(lessons.map(({ slug }) => slug));
  for (const { slug, sequence } of ofLessons) {
    if (sequence === undefined) continue;
    const example = lessonBySlug(slug)?.example;
    const { inputs, vocabulary } = example ?? {};
    const targets = example === undefined ? [] : wantedOf(ownSequence(example));
    const isTokens = inputs?.every((entry) => typeof entry === 'string');
    expect(sequence.from).toEqual(isTokens ? inputs : vocabulary);
    expect(sequence.to).toEqual(targets.filter((entry) => typeof entry === 'string'));
  }
});

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('lesson %s', (_, lesson) => {
  test('is a valid example file with finite values and gradients', () => {
    expect(checkExample(JSON.parse(JSON.stringify(lesson.example)))).toEqual(lesson.example);
    const { values, gradients } = runOf(lesson);
    expect([...values, ...gradients].filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  test('has the gradients of its loss', () => {
    const trace = runOf(lesson);
    const { program, gradients } = trace;
    expect(checkGradients(trace)?.worst).toBeLessThan(1e-6);
    for (const { x } of program.timesteps) {
      const { offset, rows, given } = nodeOf(program, x);
      if (given === undefined) continue; // fed back: picking has no derivative
      for (let i = offset; i < offset + rows; i++)
        expect(gradients[i]).toBeCloseTo(centralDifference(program, program.given, i), 7);
    }
  });

  test('reaches the expected loss, before and after one update', () => {
    const trace = runOf(lesson);
    const { loss, updatedLoss } = lesson.expect;
    expect(lossOf(trace)).toBeCloseTo(loss, 13);
    const updated = runTrace(trace.program, { given: nextGiven(trace) });
    if (lesson.example.optimizer !== undefined)
      expect(lossOf(updated)).toBeCloseTo(Number(updatedLoss), 13);
  });

  test('has whole texts of the right form in every language', () => {
    expect(textFaults(lesson)).toEqual([]);
  });

  test('says no decimal number that it does not compute', () => {
    expect(strangeNumbers(lesson)).toEqual([]);
  });

  test('explains whatever its slide prints differently, and no more', () => {
    const { slide } = lesson;
    if (slide === undefined) return;
    const differences = compareWithSlide(runOf(lesson), slide).flatMap(
      ({ difference }) => difference ?? [],
    );
    expect(differences.filter(({ explained }) => !explained)).toEqual([]);
    expect(new Set(differences.map(({ cause }) => cause))).toEqual(
      new Set(Object.keys(slide.causes)),
    );
    for (const { why } of Object.values(slide.causes))
      for (const language of languages) expect(proseFaults('why', why[language])).toEqual([]);
  });
});

/** The numbers of the node of that name at timestep t (parameters have none). */
function numbersOf(trace: Trace, name: string, t?: number, kind: BlockKind = 'value'): number[] {
  const node = trace.program.tape.nodes.find((each) => each.name === name && each.t === t);
  if (node === undefined) throw new RangeError(`no ${name} of t ${t}`);
  return [...blockValues(trace, { kind, node: node.id })];
}

const largest = (numbers: readonly number[]): number => numbers.indexOf(Math.max(...numbers));
const traceOf = (slug: string): Trace => {
  const lesson = lessonBySlug(slug);
  if (lesson === undefined) throw new RangeError(`no lesson ${slug}`);
  return runOf(lesson);
};

describe('the texts are right when they say', () => {
  test('in ABCCD that the second C has the same x, another h and another answer', () => {
    const trace = traceOf('abccd');
    expect(numbersOf(trace, 'W_xh x', 4)).toEqual(numbersOf(trace, 'W_xh x', 3));
    expect(numbersOf(trace, 'h', 3)).not.toEqual(numbersOf(trace, 'h', 2));
    expect(numbersOf(trace, 'y', 4)).not.toEqual(numbersOf(trace, 'y', 3));
    expect(new Set(numbersOf(trace, 'W_hh h_prev', 2)).size).toBe(1);
  });

  test('in ABCCD that y is the same for both C without W', () => {
    const { program } = traceOf('abccd');
    const given = program.given.slice();
    const { offset } = nodeOf(
      program,
      program.parameters.findIndex(({ name }) => name === 'W_hh'),
    );
    const without = runTrace(program, { given: given.fill(0, offset, offset + 9) });
    expect(numbersOf(without, 'W_hh')).toEqual(new Array(9).fill(0));
    expect(numbersOf(without, 'y', 4)).toEqual(numbersOf(without, 'y', 3));
  });

  test('in ABCCD that t = 1 adds nothing to the gradient of W, and that the column of D stays', () => {
    const trace = traceOf('abccd');
    const { nodes } = trace.program.tape;
    const W_hh = nodes.findIndex(({ name }) => name === 'W_hh');
    const first = nodes.findIndex(({ name, t }) => name === 'W_hh h_prev' && t === 1);
    const contribution = blockValues(trace, { kind: 'contribution', node: W_hh, from: first });
    expect(contribution.every((number) => number === 0)).toBe(true);
    const dW_xh = numbersOf(trace, 'W_xh', undefined, 'gradient');
    expect(dW_xh.filter((_, k) => k % 4 === 3).every((number) => number === 0)).toBe(true);
  });

  test.each(['abccd', 'hello'])('in %s that nothing comes from the future at T', (slug) => {
    const trace = traceOf(slug);
    expect(numbersOf(trace, 'h', 4, 'from-future')).toEqual([0, 0, 0]);
    expect(numbersOf(trace, 'h', 3, 'from-future')).not.toContain(0);
  });

  test.each(['abccd', 'hello'])('in %s that the loss is worse than guessing evenly', (slug) => {
    expect(lossOf(traceOf(slug))).toBeGreaterThan(4 * Math.log(4));
  });

  test('in hello that the answer is always h, and that the gradient of w_hh is positive', () => {
    const trace = traceOf('hello');
    expect([1, 2, 3, 4].map((t) => largest(numbersOf(trace, 'y', t)))).toEqual([0, 0, 0, 0]);
    expect(numbersOf(trace, 'w_hh', undefined, 'gradient')[0]).toBeGreaterThan(0);
  });

  test('in hello that each unit gets back its own gradient times w_hh', () => {
    const trace = traceOf('hello');
    const [w_hh] = numbersOf(trace, 'w_hh');
    const back = numbersOf(trace, 'a', 4, 'gradient').map((gradient) => w_hh * gradient);
    expect(numbersOf(trace, 'h', 3, 'from-future')).toEqual(back);
  });

  test('in softmax that o is the answer, and that only the score of e should rise', () => {
    const trace = traceOf('softmax');
    const gradient = numbersOf(trace, 'logits', 1, 'gradient');
    expect(largest(numbersOf(trace, 'y', 1))).toBe(3);
    expect(largest(gradient)).toBe(3);
    expect(gradient.map(Math.sign)).toEqual([1, -1, 1, 1]);
    expect(gradient.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 15);
  });
});

describe('a planted fault is reported:', () => {
  const [lesson] = lessons;
  const planted = (change: Partial<Lesson['text']['en']>): Lesson => ({
    ...lesson,
    text: { ...lesson.text, en: { ...lesson.text.en, ...change } },
  });
  const { notes, summary, recall } = lesson.text.en;

  test.each([
    ['an empty line', { summary: ['', ...summary.slice(1)] }, 'en: summary.0: found nothing'],
    ['a missing line', { summary: summary.slice(1) }, 'en: summary: found 5, wanted 6'],
    [
      'a note nowhere',
      { notes: { ...notes, 'f99.x': 'a' } },
      'en: notes.f99.x: found no such step',
    ],
    ['an answer nowhere', { recall: recall.map((r) => ({ ...r, answer: 9 })) }, 'option 9'],
    ['LaTeX', { aim: 'see $h_{t}$' }, 'LaTeX'],
  ])('%s', (_, change, fault) => {
    expect(textFaults(planted(change))).toContainEqual(expect.stringContaining(fault));
  });

  test('a gradient that is a little off', () => {
    const trace = traceOf('abccd');
    const gradients = trace.gradients.map((gradient) => gradient + 1e-5);
    expect(checkGradients({ ...trace, gradients })?.worst).toBeGreaterThan(1e-6);
  });

  test('a part that one language lacks', () => {
    expect(textFaults(planted({ parts: lesson.text.en.parts.slice(1) }))).toContainEqual(
      expect.stringContaining('en: found other places'),
    );
  });

  test('a number from nowhere', () => {
    expect(strangeNumbers(planted({ aim: 'It is 0.123.' }))).toEqual(['aim: 0.123']);
  });
});
