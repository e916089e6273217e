import { describe, expect, test } from 'vitest';
import type { Slide } from '../../example/slide.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { nodeOf, numberAt } from '../block.ts';
import { compile } from '../program/compile.ts';
import abccdReference from '../reference/g1_abccd.json';
import helloReference from '../reference/g2_hello.json';
import { runTrace, type Trace } from '../trace.ts';
import { compareWithSlide, type SlideValue } from './compare-slide.ts';

const noSlide: Slide = { printed: [], causes: {} };
const slideOf = ({ slide }: Lesson): Slide => slide ?? noSlide;
const runOf = ({ example }: Lesson): Trace => runTrace(compile(example));
const compared = (lesson: Lesson, slide = slideOf(lesson)): readonly SlideValue[] =>
  compareWithSlide(runOf(lesson), slide);
const differing = (values: readonly SlideValue[]) => values.filter(({ agrees }) => !agrees);

/** The same slide with one printed number replaced. */
function misprinted(slide: Slide, column: number, text: string): Slide {
  const printed = slide.printed.map((each, index) =>
    index === column ? { ...each, values: [text, ...each.values.slice(1)] } : each,
  );
  return { ...slide, printed };
}

/** Names of the reference → nodes of the tape. */
const nodeNames: Readonly<Record<string, string>> = {
  Ux: 'W_xh x',
  Wh: 'W_hh h_prev',
  Wh_b: 'W_hh h_prev + b_h',
  net_h: 'a',
  h: 'h',
  Vh_b: 'logits',
  exp: 'exp',
  sum_exp: 'S',
  softmax: 'y',
};

function referenceKey(where: string, quantity: string): string {
  const [name = '', index = '0'] = quantity.split(/[[\]]/);
  return `${where.replace(' t', ' ')} ${nodeNames[name]} ${index}`;
}

describe('the ABCCD slides', () => {
  const trace = runOf(abccd);
  const values = compared(abccd);

  test('agree and differ number by number as an independent comparison says', () => {
    const found = values.map(({ ref, page, printed, agrees }) => {
      const { name, t } = nodeOf(trace.program, ref.node);
      return [`${page} ${t} ${name} ${ref.i}`, { printed: Number(printed), agrees }] as const;
    });
    const wanted = abccdReference.slide_comparison.map(
      ({ where, quantity, printed, agrees }) =>
        [referenceKey(where, quantity), { printed, agrees }] as const,
    );
    expect(found).toHaveLength(121);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });

  test('agree in 100 numbers, and the other 21 are explained', () => {
    expect(differing(values)).toHaveLength(21);
    expect(differing(values).map(({ difference }) => difference?.explained)).toEqual(
      new Array(21).fill(true),
    );
  });

  test('divide the exponentials of t3 and t4 by the sum of t2', () => {
    const found = differing(values).filter(({ difference }) => difference?.cause === 'sum-of-t2');
    const S2 = abccdReference.forward[1].sum_exp;
    const wanted = [2, 3].flatMap((slot) => abccdReference.forward[slot].exp.map((e) => e / S2));
    expect(found.map(({ difference }) => difference?.recomputed)).toEqual(
      wanted.map((each) => expect.closeTo(each, 14)),
    );
  });

  test('refer to our own numbers', () => {
    for (const { ref, printed } of values)
      expect(Math.abs(numberAt(trace, ref) - Number(printed))).toBeLessThan(0.06);
  });
});

describe('the hello slides', () => {
  const values = compared(hello);

  test('differ where an independent comparison says, all explained by digits not printed', () => {
    const wanted = helloReference.slide_comparison
      .filter(({ quantity }) => quantity.startsWith('W_xh 9-digit'))
      .filter((each) => !each.agrees_to_printed_digits);
    const found = differing(values);
    expect(found.map(({ printed }) => Number(printed))).toEqual(
      wanted.map(({ printed }) => printed),
    );
    expect(found.map(({ difference }) => difference?.explained)).toEqual(found.map(() => true));
  });

  test('are recomputed as an independent program does with the inferred digits', () => {
    const { h, y_logits } = helloReference.inferred_hidden_digits.forward[1];
    const found = differing(values).slice(-7);
    expect(found.map(({ difference }) => difference?.recomputed)).toEqual(
      [...h, ...y_logits].map((each) => expect.closeTo(each, 14)),
    );
  });

  test('print every number that the inferred digits give', () => {
    const slide = slideOf(hello);
    const recipe = slide.causes['more-digits']?.recipe;
    if (recipe?.kind !== 'weights') throw new Error('more-digits is not about weights');
    const [layer] = hello.example.layers;
    const { 'layers.0.W_xh': W_xh, 'layers.0.w_hh': w_hh, 'layers.0.b_h': b_h } = recipe.parameters;
    const example = {
      ...hello.example,
      layers: [{ ...layer, parameters: { W_xh, w_hh, b_h } }],
      readout: {
        activation: 'softmax' as const,
        parameters: { W_hy: recipe.parameters['readout.W_hy'] },
      },
    };
    expect(differing(compareWithSlide(runTrace(compile(example)), slide))).toEqual([]);
  });
});

test('the softmax slide agrees in all its numbers, each rounded as printed', () => {
  const values = compared(softmax);
  expect(values).toHaveLength(13);
  expect(differing(values)).toEqual([]);
});

describe('what is not so is reported:', () => {
  const slide = slideOf(abccd);
  const first = 0;
  const wrongColumn = slide.printed.findIndex(({ cause }) => cause !== undefined);

  test('a wrong digit where the slide is right', () => {
    const found = differing(compared(abccd, misprinted(slide, first, '0.101')));
    const unexplained = found.filter(({ difference }) => difference?.explained !== true);
    expect(unexplained).toEqual([
      expect.objectContaining({
        printed: '0.101',
        difference: { cause: undefined, recomputed: undefined, explained: false },
      }),
    ]);
  });

  test('a wrong digit that its cause does not lead to', () => {
    const found = differing(compared(abccd, misprinted(slide, wrongColumn, '0.298')));
    const unexplained = found.filter(({ difference }) => difference?.explained !== true);
    expect(unexplained.map(({ printed }) => printed)).toEqual(['0.298']);
  });

  test('a wrong recipe', () => {
    const cause = slide.causes['rounded-h1'];
    const recipe = { kind: 'rounded', node: 'h', t: 1, decimals: 2 } as const;
    const causes = { ...slide.causes, 'rounded-h1': { recipe, why: cause.why } };
    const found = differing(compared(abccd, { ...slide, causes }));
    expect(found.some(({ difference }) => difference?.explained === false)).toBe(true);
  });

  test('a node, a parameter or a count that the trace does not have', () => {
    const [column] = slide.printed;
    const printing = (change: object): Slide => ({
      ...noSlide,
      printed: [{ ...column, ...change }],
    });
    const parameters = { 'layers.0.W_xy': 1 };
    const why = { id: '', en: '' };
    const causes = { a: { recipe: { kind: 'weights', parameters } as const, why } };
    expect(() => compared(abccd, printing({ t: 5 }))).toThrow('no W_xh x of t 5');
    expect(() => compared(abccd, printing({ values: ['0.1'] }))).toThrow('1 values, wanted 3×1');
    expect(() => compared(abccd, { printed: [], causes })).toThrow('no parameter layers.0.W_xy');
  });

  test('but nothing where the slide leaves a number out', () => {
    const [column] = slide.printed;
    const printed = [{ ...column, values: [null, '0.150', null] }];
    expect(compared(abccd, { ...noSlide, printed }).map(({ ref }) => ref.i)).toEqual([1]);
  });
});
