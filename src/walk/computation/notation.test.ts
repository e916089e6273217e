import katex from 'katex';
import { describe, expect, test } from 'vitest';
import gruAfter from '../../../public/examples/gru.json';
import gruBefore from '../../../public/examples/gru-reset-before.json';
import twoLayers from '../../../public/examples/two-layer-lstm.json';
import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { computationTexts } from '../../i18n/computation-texts.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { type ConventionId, conventionIds } from '../../notation/convention.ts';
import { languages } from '../../notation/language.ts';
import { latexOf } from '../../notation/latex.ts';
import { plainText, type Run, runsOf } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { equationsOf } from '../../scene/equation.ts';
import { recalled } from '../../scene/graph/recalled.ts';
import { buildLedger } from '../../scene/ledger/build-ledger.ts';
import { keysOf, writeHeading } from '../../scene/ledger/write-heading.ts';
import { type Hand, writeLabel } from '../../scene/symbols.ts';
import { symbolsOfCourse } from '../../testing/course-symbols.ts';
import type { Step, Timeline } from '../../timeline/step.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { captionOf } from './caption.ts';

const time = /,?(\d+|t([−+]\d+)?|new|old|clip)$/;
/** The number of a sequence of a minibatch. */
const sequence = /,?\(\d+\)$/;
const isLowered = (run: Run | undefined): run is Run => run?.position === 'sub';

/** The symbols in text runs, without their timesteps: W_xh, b_xi. */
function symbolsIn(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run, at) => {
    if (run.italic !== true) return [];
    const next = runs[at + 1];
    const sub = isLowered(next) ? next.text.replace(sequence, '').replace(time, '') : '';
    return [(sub === '' ? run.text : `${run.text}_${sub}`).normalize('NFD')];
  });
}

/** Symbols with a timestep below them; β₁, β₂ and η_t have none. */
function timedBelow(runs: readonly Run[]): readonly string[] {
  return runs.flatMap((run, at) => {
    const next = runs[at + 1];
    const isTimed = isLowered(next) && /(^|,)(\d+|t([−+]\d+)?)$/.test(next.text);
    return isTimed && run.italic === true && !'βη'.includes(run.text) ? [run.text] : [];
  });
}

interface Subject {
  readonly name: string;
  readonly example: Example;
}
const subjects: readonly Subject[] = [
  ...lessons.map(({ slug, example }) => ({ name: slug, example })),
  { name: 'GRU', example: checkExample(gruAfter) },
  { name: 'GRU that resets before', example: checkExample(gruBefore) },
  { name: 'two-layer LSTM', example: checkExample(twoLayers) },
];
const cases = subjects.flatMap((subject) =>
  conventionIds.map((id) => [subject.name, id, subject] as const),
);

const programOf = recalled((example: Example) => {
  const program = compile(example);
  return { program, timeline: buildTimeline(program) };
});

function handsOf(subject: Subject, id: ConventionId) {
  const { program, timeline } = programOf(subject.example);
  const hand: Hand = { program, convention: conventionOf(id), number: String };
  const at = (step: Step): Hand => ({ ...hand, phase: step.phase });
  return { program, timeline, hand, steps: timeline.steps, at };
}

/** Everything that a step shows in symbols: equations, title, sentence, the labels of what is computed; its formulas. */
function shownAt(hand: Hand, step: Step) {
  const labels = step.results.map((block) => runsOf(writeLabel(hand, block)));
  const texts = languages.map((language) => computationTexts[language]);
  const equations = texts.map((each) => equationsOf(hand, step, each));
  const captions = texts.map((each) => captionOf(hand, step, each));
  const words = captions.flatMap(({ title, sentence }) => [title, sentence]);
  return {
    runs: [...labels, ...equations.flat().map(runsOf), ...words],
    formulas: equations.flat().map(latexOf),
  };
}

function headingsOf(hand: Hand, timeline: Timeline): readonly (readonly Run[])[] {
  return (['forward', 'backward'] as const).flatMap((direction) => {
    const { columns } = buildLedger(hand.program, timeline, direction);
    return columns.map((column) => writeHeading(hand, column, keysOf(columns)));
  });
}

const english = computationTexts.en;

/** Makes a value for an example in a notation once for all tests that ask for it. */
function onceEach<Value>(
  make: (subject: Subject, id: ConventionId) => Value,
): (subject: Subject, id: ConventionId) => Value {
  const known = new Map<string, Value>();
  return (subject, id) => {
    const key = `${subject.name} ${id}`;
    const value = known.get(key) ?? make(subject, id);
    known.set(key, value);
    return value;
  };
}

/** What all steps and headings show in symbols, and the formulas of every step, each once. */
const allShown = onceEach((subject, id) => {
  const { hand, timeline, steps, at } = handsOf(subject, id);
  const shown = steps.map((step) => shownAt(at(step), step));
  return {
    runs: [...shown.flatMap(({ runs }) => runs), ...headingsOf(hand, timeline)],
    formulas: new Set(shown.flatMap(({ formulas }) => formulas)),
  };
});

/** Formulas that KaTeX has set: what two courses write alike, but for which digit stands in a place, is set once. */
const typeset = new Set<string>();
const shapeOf = (formula: string): string => formula.replace(/\d/g, '1');

describe.each(cases)('%s in the notation of %s', (_, id, subject) => {
  test('has at every step and in every heading the symbols of this course only', () => {
    const found = new Set(allShown(subject, id).runs.flatMap(symbolsIn));
    const known = symbolsOfCourse(id);
    expect([...found].filter((symbol) => !known.has(symbol))).toEqual([]);
  });

  test('has formulas that can be typeset', () => {
    const set = (formula: string) => katex.renderToString(formula, { trust: true, strict: false });
    for (const formula of allShown(subject, id).formulas) {
      if (!typeset.has(shapeOf(formula))) expect(() => set(formula)).not.toThrow();
      typeset.add(shapeOf(formula));
    }
  });

  test('has every timestep where this course writes it', () => {
    const { runs, formulas } = allShown(subject, id);
    const latex = [...formulas].join('\n');
    const isAngle = id === 'coursera';
    expect(runs.flatMap(timedBelow).length > 0).toBe(!isAngle);
    expect(runs.flat().some(({ position, text }) => position === 'sup' && text.includes('⟨'))).toBe(
      isAngle,
    );
    expect(latex.includes('\\langle')).toBe(isAngle);
  });
});

describe('a change of notation', () => {
  const [abccd] = subjects;
  const written = (id: ConventionId, position: string, subject = abccd): string => {
    const { steps, at } = handsOf(subject, id);
    const step = steps.find((each) => each.position === position);
    if (step === undefined) throw new RangeError(`no step ${position}`);
    return equationsOf(at(step), step, english)
      .map((each) => plainText(runsOf(each)))
      .join(' | ');
  };

  test.each([
    ['slides', 'h2 = tanh(Ux2 + (Wh1 + bxh))'],
    ['names', 'h2 = tanh(Wxhx2 + (Whhh1 + bh))'],
    ['hello', 'h2 = tanh(wxhx2 + (whhh1 + bias))'],
    ['coursera', 'a⟨2⟩ = tanh(Waxx⟨2⟩ + (Waaa⟨1⟩ + ba))'],
    ['keras', 'h2 = tanh(Wx2 + (Uh1 + b))'],
    ['pytorch', 'h2 = tanh(Wihx2 + (Whhh1 + bih + bhh)), bhh = 0'],
  ] as const)('writes the recurrence of %s', (id, equation) => {
    expect(written(id, 'f2.h')).toBe(equation);
  });

  test.each([
    ['slides', 'y2 = softmax(Vh2 + bhy)'],
    ['coursera', 'y\u0302⟨2⟩ = softmax(Wyaa⟨2⟩ + by)'],
    ['keras', 'y2 = softmax(Wdenseh2 + bdense)'],
    ['pytorch', 'y2 = softmax(Wfch2 + bfc)'],
  ] as const)('writes the readout of %s', (id, equation) => {
    expect(written(id, 'f2.y')).toBe(equation);
  });

  test('puts the square of a state whose time stands above in brackets', () => {
    expect(written('coursera', 'b3.da')).toBe('∂z⟨3⟩ = ∂a⟨3⟩ ⊙ (1 − (a⟨3⟩)2)');
  });

  test('changes what is written at every step but where a course agrees', () => {
    const { steps } = handsOf(abccd, 'slides');
    for (const { position, kind } of steps) {
      const all = conventionIds.map((id) => written(id, position));
      const least = kind === 'take' || kind === 'loss' || kind === 'total' ? 1 : 2;
      expect(new Set(all).size, position).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('the rewrites of a notation', () => {
  const lstm = subjects.at(-1) ?? subjects[0];
  const stepAt = (subject: Subject, id: ConventionId, position: string) => {
    const { steps, at, hand } = handsOf(subject, id);
    const step = steps.find((each) => each.position === position);
    if (step === undefined) throw new RangeError(`no step ${position}`);
    return { hand: at(step), step, plain: hand };
  };
  const equationAt = (subject: Subject, id: ConventionId, position: string): string => {
    const { hand, step } = stepAt(subject, id, position);
    return plainText(equationsOf(hand, step, english).flatMap(runsOf));
  };

  test('join the products of a gate as Coursera does, which are apart only while they are made', () => {
    const at = (name: string): string => equationAt(lstm, 'coursera', `f2.l1.${name}`);
    const apart = 'Γf[1]⟨2⟩ = σ(Wfx[1]x⟨2⟩ + Wfa[1]a[1]⟨1⟩ + bf[1])';
    expect(at('W_xf')).toBe(apart);
    expect(at('W_hf')).toBe(apart);
    expect(at('a_f')).toBe(apart);
    expect(at('f')).toBe('Γf[1]⟨2⟩ = σ(Wf[1][a[1]⟨1⟩, x⟨2⟩] + bf[1])');
  });

  test('name the sum of both products under a brace, and its numbers below them', () => {
    const { hand, step } = stepAt(lstm, 'coursera', 'f2.l1.a_f');
    const [latex = ''] = equationsOf(hand, step, english).map(latexOf);
    expect(latex).toContain('\\underbrace');
    const [sum] = step.results.map((block) => plainText(runsOf(writeLabel(hand, block))));
    expect(sum).toBe('Wf[1][a[1]⟨1⟩, x⟨2⟩] + bf[1]');
  });

  test('write the two biases of PyTorch where the one of the network is added, and one where it learns', () => {
    const bias = handsOf(lstm, 'pytorch').program.parameters.find(({ name }) => name === 'b_f');
    const label = (position: string): string =>
      plainText(
        runsOf(
          writeLabel(stepAt(lstm, 'pytorch', position).hand, {
            kind: 'value',
            node: bias?.node ?? -1,
          }),
        ),
      );
    expect(label('f2.l1.a_f')).toBe('bif(1) + bhf(1)');
    expect(label('u.l0.b_f')).toBe('bif(1)');
    expect(equationAt(lstm, 'pytorch', 'u.l0.b_f')).toMatch(/^bif,new\(1\) = bif\(1\) − η/);
  });
});

test('a symbol of another course is found', () => {
  const { hand, steps } = handsOf(subjects[0], 'names');
  const step = steps.find(({ position }) => position === 'f2.h') ?? steps[0];
  const found = shownAt(hand, step).runs.flatMap(symbolsIn);
  expect(found.filter((symbol) => !symbolsOfCourse('coursera').has(symbol))).toEqual(
    expect.arrayContaining(['W_xh', 'W_hh', 'b_h', 'h']),
  );
});
