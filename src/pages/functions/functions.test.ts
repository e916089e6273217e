import { describe, expect, test } from 'vitest';
import g3 from '../../trace/reference/g3_coursera.json';
import { partOf } from './array.ts';
import { compareNumber, comparePrint, oursOf } from './compare.ts';
import { engineGradient, evaluate, literals, printedAt, weightGradient } from './figure-26.ts';
import { prints, revisedPrints } from './prints.ts';
import { drawInputs, type FunctionId, functionIds } from './recipe.ts';
import { exampleOf, resultOf, runFunction, type Variant } from './run.ts';

const flat = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(flat) : [Number(value)];

/** The largest |found − wanted|, relative to the wanted where that is larger than 1. */
const farthest = (found: ArrayLike<number>, wanted: readonly number[]): number =>
  Math.max(
    found.length === wanted.length ? 0 : Number.POSITIVE_INFINITY,
    ...wanted.map(
      (each, i) => Math.abs((found[i] ?? Number.NaN) - each) / Math.max(1, Math.abs(each)),
    ),
  );

const run = (id: FunctionId, variant: Variant = 'as-listed') => runFunction(id, variant);

describe('np.random.seed(1) gives the very inputs of', () => {
  const own = functionIds.filter((id) => id !== 'lstm_backward');
  test.each(own)('%s', (id) => {
    const reference: Record<string, unknown> = { ...g3[id], ...g3[id].params };
    const inputs = drawInputs(id);
    for (const [name, { values }] of inputs) {
      const wanted = flat(reference[name === 'b' ? 'ba' : name]);
      expect([name, farthest(values, wanted)]).toEqual([name, expect.closeTo(0, 14)]);
    }
    expect(inputs.size).toBeGreaterThan(6);
  });
});

describe('our results are those of numpy:', () => {
  test.each([
    ['rnn_cell_forward', 'a', g3.rnn_cell_forward.a_next],
    ['rnn_cell_forward', 'y', g3.rnn_cell_forward.yt_pred],
    ['rnn_forward', 'a', g3.rnn_forward.a],
    ['rnn_forward', 'y', g3.rnn_forward.y_pred],
    ['lstm_cell_forward', 'a', g3.lstm_cell_forward.out.a],
    ['lstm_cell_forward', 'c', g3.lstm_cell_forward.out.c],
    ['lstm_forward', 'a', g3.lstm_forward.a],
    ['lstm_forward', 'y', g3.lstm_forward.y],
    ['rnn_cell_backward', 'dWax', g3.rnn_cell_backward.grads.dWax],
    ['rnn_backward', 'dx', g3.rnn_backward.grads.dx],
    ['rnn_backward', 'da0', g3.rnn_backward.grads.da0],
    ['lstm_cell_backward', 'dWf', g3.lstm_cell_backward.grads.dWf],
    ['lstm_cell_backward', 'dbo', g3.lstm_cell_backward.grads.dbo],
    ['lstm_cell_backward', 'dc0', g3.lstm_cell_backward.grads.dc_prev],
  ] as const)('%s, %s', (id, name, wanted) => {
    expect(farthest(resultOf(run(id), name).values, flat(wanted))).toBeLessThan(1e-12);
  });

  test('rnn_cell_backward with the ba that an earlier cell left behind', () => {
    const { dWaa } = g3.rnn_cell_backward.grads_leftover;
    const found = resultOf(run('rnn_cell_backward', 'left-over'), 'dWaa').values;
    expect(farthest(found, flat(dWaa))).toBeLessThan(1e-12);
  });
});

describe('the printed values', () => {
  const wrong = (id: FunctionId, variant: Variant, printed = prints[id]) =>
    printed.flatMap((print) =>
      comparePrint(run(id, variant), print).flatMap(({ verdict, index }) =>
        verdict === 'differs' ? [`${print.label} ${index}`] : [],
      ),
    );

  test.each(['rnn_cell_forward', 'rnn_forward', 'lstm_forward', 'rnn_backward'] as const)(
    'of %s are all ours',
    (id) => expect(wrong(id, 'as-listed')).toEqual([]),
  );

  test('of lstm_cell_forward are ours but for the six that were misread', () => {
    const wanted = [
      'a_next[4] 6',
      'c_next[2] 7',
      'yt[1] 6',
      'yt[1] 7',
      'cache[1][3] 0',
      'cache[1][3] 6',
    ];
    expect(wrong('lstm_cell_forward', 'as-listed')).toEqual(wanted);
  });

  test('of rnn_cell_backward are ours with the left-over ba, and none of them with the listing’s own', () => {
    expect(wrong('rnn_cell_backward', 'left-over')).toEqual([]);
    expect(wrong('rnn_cell_backward', 'as-listed')).toHaveLength(5);
  });

  test('of lstm_cell_backward are ours but for dbi, where dbc stands twice', () => {
    expect(wrong('lstm_cell_backward', 'as-listed')).toEqual(['dbi[4] 0']);
  });

  test('of lstm_backward, first edition, are ours where the carry is dropped, but for three biases that its own code contradicts', () => {
    const wanted = ['dbi[4] 0', 'dbc[4] 0', 'dbo[4] 0'];
    expect(wrong('lstm_backward', 'dropped')).toEqual(wanted);
    // what published runs of that edition print, in place of its table
    const dropped = run('lstm_backward', 'dropped');
    for (const [name, said] of [
      ['dbi', -0.15399065],
      ['dbc', -0.29691142],
      ['dbo', -0.29798344],
    ] as const)
      expect(partOf(resultOf(dropped, name), [4]).values[0]).toBeCloseTo(said, 8);
  });

  test('of the notebook’s later edition are all ours, where ba is the listing’s own and the carry is handed on', () => {
    expect(wrong('rnn_cell_backward', 'as-listed', revisedPrints.rnn_cell_backward)).toEqual([]);
    expect(wrong('rnn_cell_backward', 'left-over', revisedPrints.rnn_cell_backward)).toHaveLength(
      5,
    );
    expect(wrong('lstm_backward', 'carried', revisedPrints.lstm_backward)).toEqual([]);
    expect(wrong('lstm_backward', 'dropped', revisedPrints.lstm_backward)).toHaveLength(12);
  });

  test('of the first edition agree with a whole BPTT in the last dx alone', () => {
    expect(wrong('lstm_backward', 'carried')).toHaveLength(12);
    const { correct } = g3.lstm_backward.notebook_case;
    const carried = run('lstm_backward', 'carried');
    expect(farthest(partOf(resultOf(carried, 'dx'), [1, 2]).values, correct.dx_1_2)).toBeLessThan(
      1e-12,
    );
    expect(partOf(resultOf(carried, 'dWi'), [1, 2]).values[0]).toBeCloseTo(correct.dWi_1_2, 12);
  });

  test('are those of the reference file, number by number', () => {
    for (const { case: id, what, seed_prints: said, seed_text: text } of g3.checks) {
      const known = functionIds.find((each) => each === id.replace(/\(notebook\)| \(ba .*/, ''));
      const print = prints[known ?? 'rnn_forward'].find(
        ({ label }) => label === what?.replace(/ \(=.*/, ''),
      );
      if (known === undefined || print === undefined || said === undefined) continue;
      expect([id, what, text, farthest(print.says.map(Number), said) < 1e-15]).toEqual([
        id,
        what,
        text,
        true,
      ]);
    }
  });
});

test('digits are compared as printed: zeros that numpy leaves out count, a misread digit is found', () => {
  expect(compareNumber('0.0036921', 0.003692100717891733)).toMatchObject({
    verdict: 'equal',
    digits: 5,
  });
  const misread = compareNumber('0.76560531', 0.7656653077897938);
  expect(misread).toMatchObject({
    verdict: 'differs',
    written: '0.76566531',
    agreeing: 6,
    right: 4,
  });
  expect(compareNumber('-0.4605641030588797', -0.4605641030588796).verdict).toBe('rounding');
  expect(compareNumber('0.25587763', -0.40142490909675643).verdict).toBe('differs');
});

describe('Fig. 26', () => {
  const cell = run('lstm_cell_backward');
  test.each(literals)(
    'as it stands gives another dW$letter than the code, mended the same',
    (literal) => {
      const { letter, text, mended } = literal;
      const at = printedAt[letter];
      const wanted = g3.lstm_cell_backward.fig26_literal_dW;
      const key = `dW${letter}[${at[0]}][${at[1]}]`;
      const literally = weightGradient(cell, evaluate(cell, text), at);
      expect(literally).toBeCloseTo(Number(Reflect.get(wanted, key)), 12);
      const right = weightGradient(cell, evaluate(cell, mended), at);
      expect(right).toBeCloseTo(engineGradient(cell, letter), 12);
      expect(Math.abs(literally - right)).toBeGreaterThan(0.5);
    },
  );
});

test('every example of the batch can be opened', () => {
  for (const show of [0, 4, 9]) {
    const { batch = [], inputs } = exampleOf('lstm_forward', 'as-listed', show);
    expect(batch.indexOf(null)).toBe(show);
    expect(inputs).toHaveLength(7);
  }
});

test('what a printed line is about is found by its indices', () => {
  expect(
    oursOf(run('rnn_forward'), prints.rnn_forward[0] ?? { label: '', of: '', at: [], says: [] }),
  ).toHaveLength(4);
});
