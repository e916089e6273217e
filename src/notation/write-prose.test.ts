import { describe, expect, test } from 'vitest';
import { lessons } from '../lessons/every-lesson.ts';
import { type ConventionId, conventionIds } from './convention.ts';
import { languages } from './language.ts';
import { plainText, type Run } from './runs.ts';
import { conventionOf } from './symbol-tables.ts';
import { gatesOfCells, proseRuns } from './write-prose.ts';

/** What is lowered has `_` before it: W_xh. */
const spelled = (runs: readonly Run[]): string =>
  plainText(runs.map((run) => (run.position === 'sub' ? { ...run, text: `_${run.text}` } : run)));

const rewrite = (
  text: string,
  from: ConventionId,
  to: ConventionId,
  { tokens = [], cell = '' }: { readonly tokens?: string[]; readonly cell?: string } = {},
) =>
  spelled(
    proseRuns(text, {
      from: conventionOf(from),
      to: conventionOf(to),
      tokens,
      isScalar: false,
      gates: gatesOfCells([cell]),
    }),
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
  expect(rewrite(text, 'hello', 'coursera', { tokens: hello })).toBe(
    'z_y = W_ya·a. After “e” the largest is h, a letter.',
  );
});

test('a single recurrent number keeps its small letter where a course has one', () => {
  const [from, to] = [conventionOf('hello'), conventionOf('names')];
  const write = (isScalar: boolean) =>
    spelled(proseRuns('w_hh·h₁', { from, to, tokens: [], isScalar, gates: [] }));
  expect([write(true), write(false)]).toEqual(['w_hh·h_1', 'W_hh·h_1']);
});

test('what is said of the slide keeps its symbols', () => {
  const text = 'The slide calls these scores y. We call them z.';
  expect(rewrite(text, 'hello', 'coursera')).toBe(
    'The slide calls these scores y. We call them z_y.',
  );
});

describe('what is said of gates', () => {
  test.each([
    ['c = f ⊙ c₋ + i ⊙ g', 'c = Γ_f ⊙ c₋ + Γ_u ⊙ c\u0303'],
    ['made from xₜ and hₜ₋₁.', 'made from x⟨t⟩ and a⟨t−1⟩.'],
    ['Only f₆ and o₆', 'Only Γ_f⟨6⟩ and Γ_o⟨6⟩'],
    [
      'Each through W_hi and W_hf. They add up.',
      'Each through W_ua and W_fa. (W_u = [W_ua W_ux]) They add up.',
    ],
    ['W_xf and W_hf', 'W_fx and W_fa (W_f = [W_fa W_fx])'],
    ['The scores z₂', 'The scores z_y⟨2⟩'],
  ])('of an LSTM, “%s”, is “%s” in the notation of Coursera', (text, wanted) => {
    expect(rewrite(text, 'names', 'coursera', { cell: 'lstm' })).toBe(wanted);
  });

  test.each([
    ['h = z ⊙ h₋ + (1 − z) ⊙ n', 'a = (1 − Γ_u) ⊙ a₋ + Γ_u ⊙ c\u0303'],
    ['While z is near 1', 'While 1 − Γ_u is near 1'],
    ['The rest, 1 − z, is new.', 'The rest, Γ_u, is new.'],
    ['b_n and b_hn', 'b_c and b_ac'],
    ['W_hz', '−W_ua (W_u = [W_ua W_ux])'],
    ['The scores z_y', 'The scores z_y'],
    ['In PyTorch and in Keras z is what stays.', 'In PyTorch and in Keras z is what stays.'],
  ])('of a GRU, “%s”, is “%s”', (text, wanted) => {
    expect(rewrite(text, 'names', 'coursera', { cell: 'gru' })).toBe(wanted);
  });

  test('and in the notation of Keras its recurrent kernel is U', () => {
    expect(rewrite('W_xf, W_hf and g', 'names', 'keras', { cell: 'lstm' })).toBe(
      'W_f, U_f and c\u0303',
    );
  });

  test('is left alone where a lesson has none', () => {
    expect(rewrite('W_hf, i and z', 'names', 'coursera')).toBe('W_hf, i and z_y');
  });
});

/** What a text has only in its own notation, in words with _ before what is lowered. */
const telling: Partial<Record<ConventionId, RegExp>> = {
  slides: /(?<!\p{L})(?:[UV][xh]?|net)(?![A-Za-z])|b_[xh]|[xhyz][₀-₉ₜ]/u,
  hello: /w_|[xhyz][₀-₉ₜ]/u,
  names: /(?<!\p{L})z(?![\p{Ll}\p{Lu}_])|y\u0304|W_(?:[xh]h|hy)|[hy][₀-₉ₜ]/u,
};

/** The same for the gates of a lesson: the letters themselves, and W_x or W_h with one. */
const tellingGates = /(?<![\p{L}_])[ifgorzn](?![\p{L}\p{M}_])|W_[xh][ifgorzn]/u;

function textsOf(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(textsOf) : [];
}

describe.each(lessons.map((lesson) => [lesson.slug, lesson] as const))('lesson %s', (_, lesson) => {
  const from = conventionOf(lesson.convention);
  const { layers, vocabulary: tokens = [] } = lesson.example;
  const isScalar = layers.some(({ cell }) => cell === 'rnn-scalar');
  const gates = gatesOfCells(layers.map(({ cell }) => (typeof cell === 'string' ? cell : '')));
  const isLeft = (sentence: string): boolean =>
    telling[lesson.convention]?.test(sentence) === true ||
    (gates.length > 0 && tellingGates.test(sentence));

  test.each(languages)(
    'speaks in the notation of Coursera but where it quotes the slide (%s)',
    (language) => {
      const to = conventionOf('coursera');
      const left = textsOf(lesson.text[language])
        .flatMap((text) => text.split(/(?<=[.?!;]\)?) /))
        .filter((sentence) => !/slide|PyTorch/i.test(sentence))
        .map((sentence) => spelled(proseRuns(sentence, { from, to, tokens, isScalar, gates })))
        .filter(isLeft);
      expect(left).toEqual([]);
    },
  );

  test.each(languages)('loses and adds no word in any notation (%s)', (language) => {
    const words = (text: string): readonly string[] =>
      text.match(/(?!bias\b)(?<![_\p{L}])[A-Za-z]{4,}/gu) ?? [];
    for (const text of textsOf(lesson.text[language]))
      for (const id of conventionIds) {
        const runs = proseRuns(text, { from, to: conventionOf(id), tokens, isScalar, gates });
        const kept = plainText(runs.filter(({ position }) => position !== 'sub'));
        expect(words(kept)).toEqual(words(text));
      }
  });

  test('tells its own notation apart, so that the test above means something', () => {
    const all = textsOf(lesson.text.en).join(' ').normalize('NFD');
    expect(all).toMatch(telling[lesson.convention] ?? /$^/);
    if (gates.length > 0) expect(all).toMatch(tellingGates);
  });
});
