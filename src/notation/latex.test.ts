import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import twoLayers from '../../public/examples/two-layer-lstm.json';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { computationTexts } from '../i18n/computation-texts.ts';
import { lessons } from '../lessons/every-lesson.ts';
import { equationsOf } from '../scene/equation.ts';
import { handOf } from '../store/selectors.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { abccd } from '../trace/reference/lecture-examples.ts';
import { conventionIds } from './convention.ts';
import { type Language, languages } from './language.ts';
import { latexOf, plainLatexOf } from './latex.ts';
import { conventionOf } from './symbol-tables.ts';
import { row, sign, word } from './written.ts';

/** As a paper's KaTeX reads it: no classes, no unicode in formulas, every complaint an error. */
const readStrictly = (latex: string): string =>
  katex.renderToString(latex, {
    strict: 'error',
    trust: false,
    throwOnError: true,
    output: 'mathml',
  });

/** What KaTeX has read: what two formulas share, but for which digit stands in a place, is read once. */
const read = new Set<string>();

function readOnce(latex: string): void {
  const shape = latex.replace(/\d/g, '1');
  if (read.has(shape)) return;
  readStrictly(latex);
  read.add(shape);
}

const optimized = (optimizer: NonNullable<Example['optimizer']>): Example => abccd({ optimizer });
const examples: readonly (readonly [string, Example])[] = [
  ...lessons.map(({ slug, example }) => [slug, example] as const),
  ['two-layer-lstm', checkExample(twoLayers)],
  ['adam', optimized({ name: 'adam', learningRate: 0.01, style: 'keras' })],
  [
    'clipped',
    optimized({ name: 'sgd', learningRate: 0.1, momentum: 0.9, clip: { by: 'norm', at: 0.5 } }),
  ],
];

function latexOfSteps(example: Example, language: Language): readonly string[] {
  const program = compile(example);
  const { steps } = buildTimeline(program);
  const words = computationTexts[language];
  return conventionIds.flatMap((id) =>
    steps.map((step) =>
      plainLatexOf(
        equationsOf(handOf(program, conventionOf(id), language === 'id', step.phase), step, words),
      ),
    ),
  );
}

describe.each(examples)('the LaTeX of every step of %s', (_, example) => {
  test.each(languages)('is read by a strict KaTeX, in every notation (%s)', (language) => {
    const all = new Set(latexOfSteps(example, language));
    expect(all.size).toBeGreaterThan(3);
    for (const latex of all) {
      expect(latex).not.toContain('htmlClass');
      expect(() => readOnce(latex), latex).not.toThrow();
    }
  });
});

describe('the strict reading', () => {
  test.each(['\\htmlClass{ink}{x}', '\\frac{1}{2', '{', 'é', '\\nosuch'])(
    'refuses %s (planted fault)',
    (latex) => {
      expect(() => readStrictly(latex)).toThrow();
    },
  );
});

test('several equations stand one below another', () => {
  expect(plainLatexOf([word('a'), word('b')])).toBe(
    '\\begin{gathered}\n\\mathrm{a} \\\\\n\\mathrm{b}\n\\end{gathered}',
  );
});

test.each(['{', '}', '\\', '^', '~', '_%#&$', 'a b', "it's", '−1', '\\alpha', '{}{', '^2_'])(
  'a token %j is written as it is',
  (token) => {
    for (const latex of [plainLatexOf([word(token)]), latexOf(word(token))])
      expect(() => readStrictly(latex), latex).not.toThrow();
  },
);

test('a decimal comma stands without the space of a list', () => {
  expect(plainLatexOf([word('0,15')])).toBe('\\mathrm{0{,}15}');
});

/** Any character; `fc.string` would first make a list of all of them. */
const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Texts of single characters of all of Unicode, of those that formulas refuse, and of what readers type. */
const anyText = fc.oneof(
  fc.array(anyCharacter).map((characters) => characters.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.nat(0xffff).map((code) => String.fromCharCode(code))).map((units) => units.join('')),
  fc
    .array(fc.constantFrom(...'\u0000\u001b\u0300\u0307\u036f\u2028\u2029\ud800\udc00\ue000e\\^{'))
    .map((units) => units.join('')),
  fc.constantFrom(
    'İlker'.toLowerCase(),
    'Ẹ̀kọ́',
    'i\u0307',
    ...Object.getOwnPropertyNames(Object.prototype),
  ),
);

test('whatever a token is, a formula with it can be set', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, upright) => {
      const latex = latexOf(row(word(text), sign('+'), { kind: 'text', text, upright }));
      expect(latex).not.toMatch(/undefined|\[object|function/);
      katex.renderToString(latex, { strict: false, trust: true, throwOnError: true });
    }),
    { numRuns: 2000, seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
});
