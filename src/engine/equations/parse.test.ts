import { describe, expect, test } from 'vitest';
import { cells } from '../cells/index.ts';
import { Fault } from '../fault.ts';
import { lossEquations } from '../losses.ts';
import { adam, clipEquations, clipScaleEquation, sgd } from '../optimizers.ts';
import { readoutActivations, readoutEquations } from '../readout.ts';
import type { Equation, Expression } from './expression.ts';
import { parseEquations } from './parse.ts';
import { tokenize } from './tokens.ts';

function one(line: string): Equation {
  const [equation] = parseEquations(line);
  if (equation === undefined) throw new RangeError(`${line} has no equation`);
  return equation;
}

/** A tree with every pair of brackets written out. */
function inBrackets(of: Expression): string {
  switch (of.kind) {
    case 'name':
      return of.name;
    case 'number':
      return String(of.value);
    case 'call':
      return `${of.fn}(${of.of.map(inBrackets).join(', ')})`;
    case 'sum':
      return `[${of.terms.map((term) => `${term.sign === 1 ? '+' : '-'}${inBrackets(term.of)}`).join(' ')}]`;
    default:
      return `{${inBrackets(of.left)} ${of.how} ${inBrackets(of.right)}}`;
  }
}

const read = (line: string): string => inBrackets(one(line).expression);

describe('an equation', () => {
  test('has a name, an expression, its text and the note behind it', () => {
    const { name, text, note } = one('  h = tanh(a)   # hidden # state ');
    expect({ name, text, note }).toEqual({
      name: 'h',
      text: 'h = tanh(a)',
      note: 'hidden # state',
    });
  });

  test('stands on a line of its own; empty lines and lines of notes are left out', () => {
    const names = parseEquations('\n a = x\n\n # only a note\n b = a\n').map(({ name }) => name);
    expect(names).toEqual(['a', 'b']);
  });

  test.each([
    ['y = W x', '{W apply x}'],
    ['y = W x + U h + b', '[+{W apply x} +{U apply h} +b]'],
    ['y = W x + (U h + b)', '[+{W apply x} +[+{U apply h} +b]]'],
    ['y = a - b + c', '[+a -b +c]'],
    ['y = a ⊙ b + c ⊙ d', '[+{a elementwise b} +{c elementwise d}]'],
    ['y = a * b', '{a elementwise b}'],
    ['y = a / b / c', '{{a divide b} divide c}'],
    ['y = a b c', '{{a apply b} apply c}'],
    ['y = (1 − z) ⊙ n', '{[+1 -z] elementwise n}'],
    ['y = a b^2', '{a apply {b power 2}}'],
    ['y = -a', '[+0 -a]'],
    ['y = -a^2', '[+0 -{a power 2}]'],
    ['y = a^-b', '{a power [+0 -b]}'],
    ['y = a ⊙ -b', '{a elementwise [+0 -b]}'],
    ['y = -a b + c', '[+{[+0 -a] apply b} +c]'],
    ['y = min(1, max(-l, a))', 'min(1, max([+0 -l], a))'],
    ['y = f (a)', '{f apply a}'],
    ['y = f(a)', 'f(a)'],
    ['y = 2.5e-3 a', '{0.0025 apply a}'],
    ['W_hé1 = α', 'α'],
  ])('%s reads as %s', (line, tree) => {
    expect(read(line)).toBe(tree);
  });

  test('keeps for every part where it stands in the line', () => {
    const { expression, text } = one('a = W_xh x + (W_hh h_prev + b_h)  # note');
    const spans: string[] = [];
    const visit = (of: Expression): void => {
      spans.push(text.slice(of.from, of.to));
      if (of.kind === 'sum') of.terms.forEach((term) => void visit(term.of));
      if (of.kind === 'product') [of.left, of.right].forEach(visit);
      if (of.kind === 'call') of.of.forEach(visit);
    };
    visit(expression);
    expect(spans).toEqual([
      'W_xh x + (W_hh h_prev + b_h)',
      ...['W_xh x', 'W_xh', 'x'],
      ...['(W_hh h_prev + b_h)', 'W_hh h_prev', 'W_hh', 'h_prev', 'b_h'],
    ]);
  });

  test.each(['c = -tanh(a)', 'c = (a)', 'c = 3', 'c = a ^ (b + 1)'])(
    '%s spans its right side',
    (line) => {
      const { expression, text } = one(line);
      expect(text.slice(expression.from, expression.to)).toBe(line.slice(4));
    },
  );
});

describe('what is not an equation is refused with the line and what was found:', () => {
  test.each([
    ['h', 'the end of the equation'],
    ['h =', 'the end of the equation'],
    ['= a', '“=”'],
    ['h = a b)', '“)”'],
    ['h = a + + b', '“+”'],
    ['h = a ⊙', 'the end of the equation'],
    ['h = f(a,)', '“)”'],
    ['h = f()', '“)”'],
    ['h == a', '“=”'],
    ['h = a = b', '“=”'],
    ['2 = a', '“2”'],
    ['h = a ? b', '“? b”'],
    ['h = _a', '“_a”'],
    ['h = a^b^c', '“^”'],
    ['h = "a"', '“"a"”'],
  ])('%s', (line, found) => {
    const act = () => parseEquations(`ok = a\n${line}   # note`);
    expect(act).toThrow(Fault);
    expect(act).toThrow(`${line}: found ${found}, wanted an equation such as h = tanh(a)`);
  });
});

test.each([
  ['h = (a + b', 5],
  ['h = tanh(a', 9],
  ['h = W (a + max(b, c)', 7],
  ['h = max(a, b', 8],
])('%s: a bracket that is not closed is named where it opens', (line, column) => {
  const fault = expectFault(() => parseEquations(`ok = a\n${line}`));
  expect(fault.message).toBe(
    `${line}: found “(” without its “)”, wanted “)” where the bracket ends`,
  );
  expect(fault.place).toEqual({ line: 2, column, length: 1 });
});

function expectFault(act: () => void): Fault {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error;
  }
  throw new Error('found no fault');
}

describe('depth', () => {
  const nested = (count: number): string => `h = ${'('.repeat(count)}a${')'.repeat(count)}`;
  const divided = (count: number): string => `h = x${'/2'.repeat(count)}`;

  test.each([
    ['brackets', nested(1990)],
    ['brackets that are not closed', `h = ${'('.repeat(1990)}`],
    ['calls', `h = ${'f('.repeat(900)}a${')'.repeat(900)}`],
    ['factors', divided(480)],
    ['both, one in the other', `h = ${'('.repeat(25)}x${`${'/2'.repeat(30)})`.repeat(25)}`],
    ['minus signs before brackets', `h = ${'-('.repeat(600)}a${')'.repeat(600)}`],
  ])('of %s is limited, and the sentence says so', (_, text) => {
    expect(() => parseEquations(text)).toThrow(
      'found more than 40 brackets or factors inside one another, wanted at most 40',
    );
  });

  test('of 40 is read, and a sum may be as long as it likes', () => {
    expect(() => one(nested(40))).not.toThrow();
    expect(() => one(divided(39))).not.toThrow();
    expect(() => one(`h = a${' + a'.repeat(480)}`)).not.toThrow();
  });
});

describe('tokens', () => {
  test('are names, numbers and signs, with one sign for each way to write it', () => {
    const kinds = tokenize('a*b − 1.5').map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual(['name a', 'sign ⊙', 'name b', 'sign -', 'number 1.5', 'end ']);
  });

  test('know where they stand', () => {
    const line = '  W_xh  x';
    const spans = tokenize(line).map(({ from, to }) => line.slice(from, to));
    expect(spans).toEqual(['W_xh', 'x', '']);
  });
});

test('every equation of the engine reads, and reads again from its own text', () => {
  const settings = { eta: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };
  const all = [
    ...cells.map(({ equations }) => equations),
    ...Object.values(lossEquations),
    ...Object.values(clipEquations),
    clipScaleEquation,
    ...[sgd(1, undefined), sgd(1, 0.9), adam(settings, 'pytorch'), adam(settings, 'keras')].map(
      ({ equations }) => equations,
    ),
    ...readoutActivations.flatMap((activation) =>
      [true, false].map((has) =>
        readoutEquations(activation, { weights: has, bias: has, temperature: has }),
      ),
    ),
  ];
  for (const equation of all.flatMap(parseEquations))
    expect(one(equation.text)).toEqual({ ...equation, note: '', at: { line: 1, column: 1 } });
});
