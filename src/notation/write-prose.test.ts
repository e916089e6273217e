import { describe, expect, test } from 'vitest';
import { lessons } from '../lessons/every-lesson.ts';
import { type ConventionId, conventionIds, conventionOf } from './convention.ts';
import { languages } from './language.ts';
import { plainText, type Run } from './runs.ts';
import { proseRuns } from './write-prose.ts';

/** What is lowered has `_` before it: W_xh. */
const spelled = (runs: readonly Run[]): string =>
  plainText(runs.map((run) => (run.position === 'sub' ? { ...run, text: `_${run.text}` } : run)));

const rewrite = (text: string, from: ConventionId, to: ConventionId, tokens: string[] = []) =>
  spelled(
    proseRuns(text, { from: conventionOf(from), to: conventionOf(to), tokens, isScalar: false }),
  );

test.each([
  ['Ux₁ picks a column of U.', 'W_axx⟨1⟩ picks a column of W_ax.'],
  ['net = Ux + (Wh + b_xh), h = tanh(net)', 'z = W_axx + (W_aaa + b_a), a = tanh(z)'],
  ['1 − h₃² is the slope.', '1 − (a⟨3⟩)² is the slope.'],
  ['zₜ = Vhₜ + b_hy', 'z_y⟨t⟩ = W_yaa⟨t⟩ + b_y'],
  ['The gradient is y − ȳ.', 'The gradient is y\u0302 − y.'],
  ['W-nya sama.', 'W_aa-nya sama.'],
  ['Why is the network a memory?', 'Why is the network a memory?'],
])('in the notation of Coursera “%s” is “%s”', (text, wanted) => {
  expect(rewrite(text, 'slides', 'coursera')).toBe(wanted);
});

test('U and W may change places', () => {
  expect(rewrite('U, W, V', 'slides', 'keras')).toBe('W, U, W_dense');
});

test('a letter that is a token stays, a state beside its weight does not', () => {
  const hello = ['h', 'e', 'l', 'o'];
  const text = 'z = w_hy·h. After “e” the largest is h, a letter.';
  expect(rewrite(text, 'hello', 'coursera', hello)).toBe(
    'z_y = W_ya·a. After “e” the largest is h, a letter.',
  );
});

test('a single recurrent number keeps its small letter where a course has one', () => {
  const [from, to] = [conventionOf('hello'), conventionOf('names')];
  const write = (isScalar: boolean) =>
    spelled(proseRuns('w_hh·h₁', { from, to, tokens: [], isScalar }));
  expect([write(true), write(false)]).toEqual(['w_hh·h_1', 'W_hh·h_1']);
});

test('what is said of the slide keeps its symbols', () => {
  const text = 'The slide calls these scores y. We call them z.';
  expect(rewrite(text, 'hello', 'coursera')).toBe(
    'The slide calls these scores y. We call them z_y.',
  );
});

/** What a text has only in its own notation, in words with _ before what is lowered. */
const telling: Partial<Record<ConventionId, RegExp>> = {
  slides: /(?<!\p{L})(?:[UV][xh]?|net)(?![A-Za-z])|b_[xh]|[xhyz][₀-₉ₜ]/u,
  hello: /w_|[xhyz][₀-₉ₜ]/u,
  names: /(?<!\p{L})z(?![\p{Ll}\p{Lu}_])|y\u0304|W_(?:[xh]h|hy)|[hy][₀-₉ₜ]/u,
};

function textsOf(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(textsOf) : [];
}

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('lesson %s', (_, lesson) => {
  const from = conventionOf(lesson.convention);
  const { layers, vocabulary: tokens = [] } = lesson.example;
  const isScalar = layers.some(({ cell }) => cell === 'rnn-scalar');

  test.each(languages)(
    'speaks in the notation of Coursera but where it quotes the slide (%s)',
    (language) => {
      const to = conventionOf('coursera');
      const left = textsOf(lesson.text[language])
        .flatMap((text) => text.split(/(?<=[.?!;]\)?) /))
        .filter((sentence) => !/slide/i.test(sentence))
        .map((sentence) => spelled(proseRuns(sentence, { from, to, tokens, isScalar })))
        .filter((sentence) => telling[lesson.convention]?.test(sentence));
      expect(left).toEqual([]);
    },
  );

  test.each(languages)('loses and adds no word in any notation (%s)', (language) => {
    const words = (text: string): readonly string[] =>
      text.match(/(?!bias\b)(?<![_\p{L}])[A-Za-z]{4,}/gu) ?? [];
    for (const text of textsOf(lesson.text[language]))
      for (const id of conventionIds) {
        const runs = proseRuns(text, { from, to: conventionOf(id), tokens, isScalar });
        const kept = plainText(runs.filter(({ position }) => position !== 'sub'));
        expect(words(kept)).toEqual(words(text));
      }
  });

  test('tells its own notation apart, so that the test above means something', () => {
    const all = textsOf(lesson.text.en).join(' ').normalize('NFD');
    expect(all).toMatch(telling[lesson.convention] ?? /$^/);
  });
});
