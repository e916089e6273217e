import { readFileSync } from 'node:fs';
import { renderToString } from 'katex';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../example/read-example.ts';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import type { ConventionId } from '../../notation/convention.ts';
import { languages } from '../../notation/language.ts';
import { latexOf } from '../../notation/latex.ts';
import { formatNumber } from '../../notation/number.ts';
import { plainText } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { equationsOf } from '../../scene/equation.ts';
import { graphOf } from '../../scene/graph/build-graph.ts';
import type { Scene } from '../../scene/graph/shapes.ts';
import type { Hand } from '../../scene/symbols.ts';
import type { Step } from '../../timeline/step.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { captionOf } from './caption.ts';

/** Every lesson, and what ships with the app and has something that no lesson has. */
const walks = [
  ...lessons.map(({ slug, example, convention }) => ({ slug, example, convention })),
  ...['two-layer-lstm', 'gru', 'batch', 'feed-back'].map((name) => ({
    slug: `example/${name}`,
    example: readExample(readFileSync(`public/examples/${name}.json`, 'utf8')),
    convention: 'names' as ConventionId,
  })),
];

/** So many steps lie between two that are looked at again on the way back. */
const stride = 7;

/** The numbers that a scene shows, as a language prints them with a decimal point. */
function printed({ shapes }: Scene, trace: Trace, comma: boolean): readonly string[] {
  return shapes.flatMap((shape) => {
    if (!('ref' in shape) || shape.ref === undefined) return [];
    const text = formatNumber(numberAt(trace, shape.ref), { decimals: 3, comma });
    return [`${shape.id} ${text.replace(',', '.')}`];
  });
}

/** What is wrong with what a step says in words and formulas, in both languages. */
function complaints(hand: Hand, step: Step): readonly string[] {
  return languages.flatMap((language) => {
    const texts = computationTexts[language];
    const { title, sentence } = captionOf(hand, step, texts);
    const words = [plainText(title), plainText(sentence)];
    const formulas = equationsOf(hand, step, texts).map(latexOf);
    return [
      ...words.filter((text) => /^$|[{}]/.test(text) || isUnwritten(text)),
      ...formulas.filter(isUnwritten),
      ...formulas.filter(isStrange),
      ...(formulas.length === 0 ? ['no formula'] : []),
    ];
  });
}

/** Classes whose letters are in none of the fonts that are kept for a visit without a network. */
const strange = classesOfOtherFonts(readFileSync('node_modules/katex/dist/katex.min.css', 'utf8'));

/** The classes that KaTeX's sheet sets in a font other than these; bold italics are another font of the same family. */
function classesOfOtherFonts(sheet: string): ReadonlySet<string> {
  const rules = [...sheet.matchAll(/([^{}@]+)\{(font-family:KaTeX_[^}]+)\}/g)];
  const others = rules.filter(
    ([, , font = '']) => !/KaTeX_(Main|Math|Size\d)\b/.test(font) || /italic.*700/.test(font),
  );
  const names = others.flatMap(([, selectors = '']) => [...selectors.matchAll(/\.([a-z]+)\b/g)]);
  return new Set(names.map(([, name = '']) => name).filter((name) => name !== 'katex'));
}

const known = new Map<string, boolean>();

/** Whether a formula needs a font that is not kept; which digits it has makes no difference. */
function isStrange(formula: string): boolean {
  const shape = formula.replace(/\d+/g, '1');
  const isKnown = known.get(shape);
  if (isKnown !== undefined) return isKnown;
  const html = renderToString(shape, { trust: true, strict: false, output: 'html' });
  const classes = [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const found = classes.some((name) => strange.has(name));
  known.set(shape, found);
  return found;
}

const isUnwritten = (text: string): boolean => /NaN|undefined|\[object/.test(text);

describe.each(walks)('$slug', ({ example, convention }) => {
  const program = compile(example);
  const trace = runTrace(program);
  const timeline = buildTimeline(program);
  const hand: Hand = { program, convention: conventionOf(convention), number: String };
  const graph = () =>
    graphOf({
      ...{ trace, timeline, hand, fontSize: 16.3, window: 6 },
      words: { loss: 'loss', target: 'target' },
      size: { width: 846, height: 426 },
    });

  test('says at every step what happens, in both languages, with nothing unwritten, in letters that are kept', () => {
    for (const step of timeline.steps)
      expect([step.position, ...complaints({ ...hand, phase: step.phase }, step)]).toEqual([
        step.position,
      ]);
  });

  test('draws every step, forward to the last and back, with the same numbers in both languages', () => {
    const sceneAt = graph();
    const seen = timeline.steps.map((step) => {
      const scene = sceneAt(step);
      const numbers = printed(scene, trace, true);
      expect(numbers.join(' '), step.position).not.toMatch(/NaN|∞|Infinity/);
      expect(numbers, step.position).toEqual(printed(scene, trace, false));
      return step.index % stride === 0 ? numbers : undefined;
    });
    expect(seen[0]).not.toHaveLength(0);
    for (const step of timeline.steps.toReversed())
      if (step.index % stride === 0)
        expect(printed(sceneAt(step), trace, false), step.position).toEqual(seen[step.index]);
  });
});

test.each(['\\mathbb{R}', '\\mathcal{L}', '\\boldsymbol{h}', '\\text{\\textsf{h}}'])(
  'a formula in a font that is not kept is found: %s',
  (formula) => {
    expect(isStrange(formula)).toBe(true);
  },
);

test.each(['h = NaN', 'undefined is added', '[object Object]'])(
  'a text with a hole is found: %s',
  (text) => {
    expect(isUnwritten(text)).toBe(true);
  },
);
