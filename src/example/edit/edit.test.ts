import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../engine/fault.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import reference from '../../engine/reference/g0_numpy_rng.json';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { randomEdit } from '../../testing/random-edit.ts';
import { compile } from '../../trace/program/compile.ts';
import type { Example } from '../example.ts';
import { checkExample } from '../read-example.ts';
import { numbersAt, setNumber, withEntry } from './place.ts';
import { resizeHidden, resizeSequence } from './resize.ts';
import { isFrom, randomStart } from './start.ts';
import { addToken, removeToken, renameToken } from './vocabulary.ts';

const { example } = abccd;
const start = { seed: 1, scale: 0.5 };

/** A regression: lists of numbers in and out, no vocabulary, two layers, no readout. */
const regression: Example = {
  format: 'unroll/1',
  inputs: [[0.5], null, [-1]],
  targets: [null, [0.1, 0.2], [0, 1]],
  layers: [
    {
      cell: 'rnn',
      hidden: 2,
      activation: 'relu',
      parameters: {
        W_xh: [[0.3], [0.4]],
        W_hh: [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        b_h: [0, 0.1],
      },
      initialState: { h: [0.5, -0.5] },
    },
    {
      cell: 'rnn-scalar',
      hidden: 2,
      parameters: {
        W_xh: [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        w_hh: 0.5,
        b_h: 0.1,
      },
    },
  ],
  readout: null,
  loss: 'mean-squared-error',
  optimizer: { name: 'sgd', learningRate: 0.1 },
};

const numbers = (of: Example, name: string) =>
  numbersAt(of, { kind: name.endsWith('y') ? 'readout' : 'layer', layer: 0, name });

describe('a number', () => {
  test('is changed where it stands, in a copy', () => {
    const place = { kind: 'layer', layer: 0, name: 'W_xh' } as const;
    const changed = setNumber(example, place, 1, 2, -7);
    expect(numbers(changed, 'W_xh')).toEqual([
      [0.1, 0.15, 0.2, 0.3],
      [0.15, 0.2, -7, 0.1],
      [0.2, 0.3, 0.1, 0.15],
    ]);
    expect(numbers(example, 'W_xh')).not.toEqual(numbers(changed, 'W_xh'));
    expect(changed.readout).toBe(example.readout);
  });

  test('may be a single weight, a state that was not given, or part of an input', () => {
    const weight = { kind: 'layer', layer: 0, name: 'w_hh' } as const;
    expect(numbers(setNumber(hello.example, weight, 0, 0, 2), 'w_hh')).toBe(2);
    const state = { kind: 'state', layer: 0, name: 'h' } as const;
    const [layer] = setNumber(example, state, 1, 0, 0.5).layers;
    expect(layer?.initialState).toEqual({ h: [0, 0.5, 0] });
    const input = setNumber(softmax.example, { kind: 'inputs', t: 1 }, 3, 0, 9);
    expect(input.inputs).toEqual([[1, 2.2, -3, 9]]);
  });

  test('must be finite', () => {
    const place = { kind: 'readout', name: 'b_y' } as const;
    expect(() => setNumber(example, place, 0, 0, Number.NaN)).toThrow(Fault);
  });
});

describe('another hidden size', () => {
  test('keeps what fits, and fills with what a random start would draw there', () => {
    const wide = resizeHidden(example, 0, 5, start);
    const drawn = randomStart(wide, start);
    const [kept, fresh] = [numbers(wide, 'W_hh'), numbers(drawn, 'W_hh')];
    const rows = [kept, fresh].map((each) => (Array.isArray(each) ? each.flat() : []));
    expect(rows[0]?.slice(0, 3)).toEqual([0.5, 0.5, 0.5]);
    expect(rows[0]?.slice(3, 5)).toEqual(rows[1]?.slice(3, 5));
    expect(rows[0]?.slice(15)).toEqual(rows[1]?.slice(15));
    expect(numbers(wide, 'b_h')).toEqual([0.1, 0.1, 0.1, 0, 0]);
    expect(resizeHidden(wide, 0, 3, start)).toEqual(example);
  });

  test('fills with 0 without a start', () => {
    const wide = resizeHidden(example, 0, 4, undefined);
    expect(numbers(wide, 'W_hy')).toEqual([
      [0.1, 0.2, 0.3, 0],
      [0.2, 0.3, 0.1, 0],
      [0.3, 0.1, 0.2, 0],
      [0.1, 0.1, 0.1, 0],
    ]);
  });

  test('reaches the layer above, initial states, and targets that read the state itself', () => {
    const lower = resizeHidden(regression, 0, 3, start);
    expect(lower.layers[0]?.initialState).toEqual({ h: [0.5, -0.5, 0] });
    const top = resizeHidden(lower, 1, 1, undefined);
    expect(top.targets).toEqual([null, [0.1], [0]]);
    expect(() => compile(top)).not.toThrow();
  });

  test.each([0, 9, 2.5, Number.NaN])('cannot be %d', (hidden) => {
    expect(() => resizeHidden(example, 0, hidden, start)).toThrow(
      'wanted a whole number from 1 to 8',
    );
  });
});

describe('another length', () => {
  test('cuts at the end, or repeats the last timestep', () => {
    expect(resizeSequence(example, 2)).toMatchObject({ inputs: ['A', 'B'], targets: ['B', 'C'] });
    const { inputs, targets } = resizeSequence(example, 6);
    expect([inputs, targets]).toEqual([
      ['A', 'B', 'C', 'C', 'C', 'C'],
      ['B', 'C', 'C', 'D', 'D', 'D'],
    ]);
  });

  test('goes from 1 to 12', () => {
    for (const T of [0, 13]) expect(() => resizeSequence(example, T)).toThrow(Fault);
    for (const T of [1, 12]) expect(compile(resizeSequence(example, T)).timesteps).toHaveLength(T);
  });

  test('gives targets to an example that has none when one is set', () => {
    const { targets: _, ...bare } = example;
    expect(withEntry(bare, 'targets', 2, 'D').targets).toEqual([null, 'D', null, null]);
  });
});

describe('another vocabulary', () => {
  test('has a column and a row for a new token', () => {
    const more = addToken(example, ' E ', undefined);
    expect(more.vocabulary).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(numbers(more, 'W_xh')).toEqual([
      [0.1, 0.15, 0.2, 0.3, 0],
      [0.15, 0.2, 0.3, 0.1, 0],
      [0.2, 0.3, 0.1, 0.15, 0],
    ]);
    expect(numbers(more, 'b_y')).toEqual([0.1, 0.1, 0.1, 0.1, 0]);
    expect(removeToken(more, 4)).toEqual(example);
  });

  test('loses the column and the row of a removed token, whose places the first one takes', () => {
    const less = removeToken(example, 2);
    expect(less).toMatchObject({
      vocabulary: ['A', 'B', 'D'],
      inputs: ['A', 'B', 'A', 'A'],
      targets: ['B', 'A', 'A', 'D'],
    });
    expect(numbers(less, 'W_xh')).toEqual([
      [0.1, 0.15, 0.3],
      [0.15, 0.2, 0.1],
      [0.2, 0.3, 0.15],
    ]);
    expect(numbers(less, 'W_hy')).toEqual([
      [0.1, 0.2, 0.3],
      [0.2, 0.3, 0.1],
      [0.1, 0.1, 0.1],
    ]);
    expect(() => compile(less)).not.toThrow();
  });

  test('shortens inputs that are lists', () => {
    expect(removeToken(softmax.example, 0)).toMatchObject({
      inputs: [[2.2, -3, 4.1]],
      targets: ['e'],
    });
  });

  test('renames everywhere', () => {
    expect(renameToken(example, 2, 'x')).toMatchObject({
      inputs: ['A', 'B', 'x', 'x'],
      targets: ['B', 'x', 'x', 'D'],
    });
  });

  test.each([
    ['', 'wanted a name of 1 to 12 characters'],
    ['thirteen char', 'wanted a name of 1 to 12 characters'],
    ['B', 'wanted a name that no other token has'],
  ])('refuses the name %j', (name, message) => {
    expect(() => renameToken(example, 2, name)).toThrow(message);
    expect(() => addToken(example, name, start)).toThrow(message);
  });
});

describe('a random start', () => {
  test('draws one stream in the order of the parameters, biases 0, as numpy does', () => {
    const drawn = randomStart(example, { seed: 1, scale: 1 });
    const flat = ['W_xh', 'W_hh', 'W_hy'].flatMap((name) => [numbers(drawn, name)].flat(2));
    reference.randn_seed1_first_50.slice(0, flat.length).forEach((wanted, k) => {
      expect(flat[k]).toBeCloseTo(wanted, 14);
    });
    expect(flat).toHaveLength(12 + 9 + 12);
    expect([numbers(drawn, 'b_h'), numbers(drawn, 'b_y')]).toEqual([
      [0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('is scaled, and known again', () => {
    const drawn = randomStart(example, start);
    expect([numbers(drawn, 'W_xh')].flat(2)[0]).toBeCloseTo(1.6243453636632417 / 2, 15);
    expect(isFrom(drawn, start)).toBe(true);
    expect(isFrom(drawn, { ...start, seed: 2 })).toBe(false);
    expect(isFrom(example, start)).toBe(false);
  });

  test.each([
    [{ seed: -1, scale: 1 }, 'wanted a whole number from 0 to 4294967295'],
    [{ seed: 0.5, scale: 1 }, 'wanted a whole number from 0 to 4294967295'],
    [{ seed: 1, scale: -1 }, 'wanted at least 0'],
  ])('refuses %j', (wrong, message) => {
    expect(() => randomStart(example, wrong)).toThrow(message);
  });
});

test('a number that is set to −0 is 0, as the file will say', () => {
  const place = { kind: 'layer', layer: 0, name: 'b_h' } as const;
  expect(numbers(setNumber(example, place, 0, 0, -0), 'b_h')).toEqual([0, 0.1, 0.1]);
});

test.each([
  ['abccd', example],
  ['hello', hello.example],
  ['softmax', softmax.example],
  ['a regression', regression],
])(
  'of %s any edits one after another make an example that compiles, or say why not',
  (_, from) => {
    let accepted = 0;
    const property = fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const random = createRandomState(seed);
      let good = from;
      for (let count = 0; count < 12; count++) {
        const { make } = randomEdit(good, random);
        const before = JSON.stringify(good);
        try {
          const next = make(good);
          expect(checkExample(JSON.parse(JSON.stringify(next)))).toEqual(next);
          compile(next);
          expect(JSON.stringify(good)).toBe(before);
          good = next;
          accepted++;
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
        }
      }
    });
    fc.assert(property, { numRuns: 25 });
    expect(accepted).toBeGreaterThan(100);
  },
  30_000,
);
