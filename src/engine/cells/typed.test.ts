import { describe, expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import { cells } from './index.ts';
import { typedCell } from './typed.ts';

const shapesOf = (
  equations: string,
  state: readonly string[] = ['h'],
  options: Partial<Parameters<typeof typedCell>[1]> = {},
) => typedCell({ equations, state }, { H: 3, D: 4, ...options }).parameters;

describe('the shapes of a typed cell', () => {
  test('follow from the use of each name', () => {
    expect(shapesOf('h = tanh(W x + R h_prev + b)')).toEqual({
      W: ['H', 'D'],
      R: ['H', 'H'],
      b: ['H'],
    });
  });

  test('are those of every built-in cell for its own text', () => {
    for (const { id, equations, state, parameters, off } of cells) {
      if (id !== 'rnn-scalar') expect(shapesOf(equations, state), id).toEqual(parameters);
      if (off?.resetAfter !== undefined)
        expect(shapesOf(off.resetAfter.equations, state)).toEqual(off.resetAfter.parameters);
    }
  });

  test('have single numbers where the layer gives some, or a small letter stands before a vector', () => {
    const recurrence = 'h = tanh(W_xh x + w_hh h_prev + b_h)';
    expect(shapesOf(recurrence)).toEqual({ W_xh: ['H', 'D'], w_hh: [], b_h: ['H'] });
    const kinds = { W_xh: 'matrix', w_hh: 'single', b_h: 'single' } as const;
    expect(shapesOf(recurrence, ['h'], { kinds }).b_h).toEqual([]);
  });

  test('go through several names, and are H where nothing decides', () => {
    expect(shapesOf('u = A (B x)\ng = sigmoid(p)\nh = u ⊙ g')).toEqual({
      A: ['H', 'H'],
      B: ['H', 'D'],
      p: ['H'],
    });
    expect(shapesOf('v = E h_prev ⊙ x\nh = W v')).toEqual({ E: ['D', 'H'], W: ['H', 'D'] });
  });

  test('let x and a state be added where they are equally long', () => {
    expect(shapesOf('h = tanh(x + R h_prev)', ['h'], { D: 3 })).toEqual({ R: ['D', 'H'] });
    expect(shapesOf('h = tanh(x + R h_prev)', ['h'], { D: undefined })).toEqual({ R: ['D', 'H'] });
  });

  test('leave a cell without state its output h', () => {
    expect(shapesOf('h = relu(W x + b)', [])).toEqual({ W: ['H', 'D'], b: ['H'] });
  });
});

/** Text, state, where the fault is, and its message. */
const broken: readonly (readonly [
  text: string,
  state: readonly string[],
  place: readonly [number, number, number] | undefined,
  message: string,
])[] = [
  [
    '',
    ['h'],
    [1, 1, 0],
    'equations: found nothing in line 1, column 1, wanted an equation such as',
  ],
  ['# nothing', ['h'], [1, 1, 0], 'found nothing'],
  [
    'h = ',
    ['h'],
    [1, 4, 0],
    'found the end of the equation in line 1, column 4, wanted an equation',
  ],
  ['h tanh(x)', ['h'], [1, 3, 4], 'found “tanh” in line 1, column 3'],
  ['a = W x\n  h = tanh(a))', ['h'], [2, 14, 1], 'found “)” in line 2, column 14'],
  ['h = tanh(a', ['h'], [1, 9, 1], 'found “(” without its “)” in line 1, column 9'],
  ['h = W x + ?', ['h'], [1, 11, 1], 'found “?” in line 1, column 11'],
  ['h = W x +', ['h'], [1, 10, 0], 'found the end of the equation in line 1, column 10'],
  ['h = W x\nh = W x', ['h'], [2, 1, 1], 'found “h” in line 2, column 1, wanted a name of its own'],
  [
    'x = W h_prev\nh = x',
    ['h'],
    [1, 1, 1],
    'found “x” in line 1, column 1, wanted a name of its own',
  ],
  ['tanh = W x\nh = tanh', ['h'], [1, 1, 4], 'found “tanh” in line 1, column 1'],
  [
    'h = tahn(W x)',
    ['h'],
    [1, 5, 4],
    'found “tahn” in line 1, column 5, wanted one of the functions',
  ],
  ['h = cross_entropy(x, x)', ['h'], [1, 5, 13], 'wanted one of the functions activation, tanh'],
  [
    'h = tanh(W x, b)',
    ['h'],
    [1, 5, 12],
    'found “tanh(W x, b)” in line 1, column 5, wanted 1 value',
  ],
  ['h = max(W x)', ['h'], [1, 5, 8], 'wanted 2 values in brackets'],
  ['h = tanh', ['h'], [1, 5, 4], 'found “tanh” in line 1, column 5, wanted x, a state before'],
  [
    'h = f ⊙ c_prev',
    ['h'],
    [1, 9, 6],
    'found “c_prev” in line 1, column 9, wanted the state before of one of h',
  ],
  [
    'o = b\nh = o ⊙ tanh(c)\nc = W x',
    ['h'],
    [2, 14, 1],
    'found “c”, which only a later line defines',
  ],
  [
    'h = tanh(h_prev + x)',
    ['h'],
    [1, 10, 10],
    'found h_prev 3, x 4 in line 1, column 10, wanted operands whose sizes fit',
  ],
  [
    'h = h_prev x',
    ['h'],
    [1, 5, 8],
    'found h_prev 3, x 4 in line 1, column 5, wanted a matrix or a single number in front',
  ],
  ['W1 = W x\nh = W W', ['h'], [2, 5, 3], 'found W 3×4, W 3×4 in line 2, column 5'],
  [
    'h = x',
    ['h'],
    [1, 5, 1],
    'found h 4 in line 1, column 5, wanted a vector of 3 numbers (hidden)',
  ],
  ['h = sum(x)', ['h'], [1, 5, 6], 'found h 1 in line 1, column 5, wanted a vector of 3'],
  ['a = W x', ['h'], undefined, 'state.0: found “h”, wanted a name that an equation defines (a)'],
  ['a = W x', [], undefined, 'equations: found nothing, wanted h = …'],
  ['h = W x', ['h', 'h'], undefined, 'state: found “h” twice, wanted every name once'],
];

describe('a text that is no cell', () => {
  test.each(broken)('%j %j', (equations, state, place, message) => {
    let fault: unknown;
    try {
      typedCell({ equations, state }, { H: 3, D: 4 });
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(Fault);
    if (!(fault instanceof Fault)) return;
    expect(fault.message).toContain(message);
    const { line = 0, column = 0, length = 0 } = fault.place ?? {};
    expect(fault.place === undefined ? undefined : [line, column, length]).toEqual(place);
  });

  test('asks for no parameter that the layer does not have', () => {
    const kinds = { W: 'matrix' } as const;
    const make = () =>
      typedCell(
        { equations: 'h = tanh(W x + R h_prev)', state: ['h'] },
        { H: 3, kinds, isClosed: true },
      );
    expect(make).toThrow('found “R” in line 1, column 16, wanted x, a state before');
    expect(make).toThrow('or a parameter of this layer (W)');
  });
});
