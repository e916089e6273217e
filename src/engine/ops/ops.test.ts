import { describe, expect, test } from 'vitest';
import {
  compare,
  contradictions,
  type Derive,
  gradientOf,
  outputOf,
  runOp,
  type Tensor,
} from '../../testing/check-op.ts';
import type { Shape } from '../formula.ts';
import { createRandomState } from '../random/random-state.ts';
import reference from '../reference/ops.json';
import { exp } from './exp.ts';
import { given } from './given.ts';
import { matvec } from './matvec.ts';
import { type Op, upstream as upstreamGradient } from './op.ts';
import { sigmoid } from './sigmoid.ts';
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';
import { tanh } from './tanh.ts';

const isOp = (value: unknown): value is Op =>
  typeof value === 'object' && value !== null && 'backward' in value && 'formula' in value;

const modules = import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true });
const ops = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isOp);
const opOf = (name: string): Op => ops.find((op) => op.name === name) ?? given;
const computing = ops.filter((op) => op !== given);

/** How a test draws the numbers of an input. */
type Domain = 'any' | 'positive' | 'probability' | 'distribution';
type Input = Shape & { readonly domain: Domain };

const random = createRandomState(20);
const vector = (rows: number, domain: Domain = 'any'): Input => ({ rows, columns: 1, domain });
const matrix = (rows: number, columns: number, domain: Domain = 'any'): Input => ({
  rows,
  columns,
  domain,
});
const size = () => 1 + random.choiceOf(5);

function draw({ rows, columns, domain }: Input): Tensor {
  const count = rows * columns;
  const normal = Array.from(random.randn(count), (x) => 1.5 * x);
  const uniform = Array.from(random.uniform(0.05, 0.95, count));
  const total = uniform.reduce((one, other) => one + other, 0);
  const numbers = {
    any: normal,
    positive: normal.map((x) => Math.abs(x) + 0.25),
    probability: uniform,
    distribution: uniform.map((x) => x / total),
  };
  return { rows, columns, numbers: numbers[domain] };
}

/** Shapes that two sides of an elementwise operation may have. */
function sides(left: Domain, right: Domain): readonly (readonly Input[])[] {
  const [m, n] = [size(), size()];
  return [
    [matrix(m, n, left), matrix(m, n, right)],
    [vector(1, left), matrix(m, n, right)],
    [matrix(m, n, left), vector(1, right)],
  ];
}

function drawInputs(name: string): readonly (readonly Input[])[] {
  const [m, n] = [size(), size()];
  switch (name) {
    case 'matvec':
      return [[matrix(m, n), vector(n)]];
    case 'add':
      return [...sides('any', 'any'), [vector(m), vector(1), vector(m)]];
    case 'mean':
      return [Array.from({ length: m }, () => vector(1))];
    case 'norm':
      return [[matrix(m, n), vector(1), vector(n)]];
    case 'divide':
      return sides('any', 'positive');
    case 'power':
      return sides('positive', 'any');
    case 'sqrt':
      return [[matrix(m, n, 'positive')]];
    case 'softmax':
      return [[vector(m)]];
    case 'softmax-cross-entropy':
    case 'sigmoid-binary-cross-entropy':
      return [[vector(m), vector(m, 'probability')]];
    case 'cross-entropy':
    case 'binary-cross-entropy':
      return [[vector(m, 'probability'), vector(m, 'probability')]];
    case 'mean-squared-error':
    case 'half-squared-error':
      return [[vector(m), vector(m)]];
    case 'concat':
      return [
        [vector(m), vector(n)],
        [vector(n), vector(1), vector(m)],
      ];
    case 'one_hot_argmax':
      return [[vector(m, 'distribution')]];
    case 'one_hot_sample':
      return [[vector(m, 'distribution'), vector(1, 'probability')]];
    case 'subtract':
    case 'multiply':
    case 'min':
    case 'max':
      return sides('any', 'any');
    default:
      return [[matrix(m, n)]];
  }
}

const result = (op: Op, inputs: readonly Tensor[]): Tensor => {
  const run = runOp(op, inputs);
  return { rows: run.out.rows, columns: run.out.columns, numbers: outputOf(run) };
};

/** Inputs beside the first that follow from it. */
const derived: Readonly<Record<string, Derive>> = {
  softmax: ([z]) => {
    const exponentials = result(exp, [z]);
    return [z, exponentials, result(sum, [exponentials])];
  },
  'softmax-cross-entropy': ([z, target]) => [z, target, result(softmax, derived.softmax([z]))],
  'sigmoid-binary-cross-entropy': ([z, target]) => [z, target, result(sigmoid, [z])],
};

function faultsOf(op: Op): readonly string[] {
  return Array.from({ length: 5 }, () => drawInputs(op.name)).flatMap((variants) =>
    variants.flatMap((shapes) => {
      const inputs = shapes.map(draw);
      const derive = derived[op.name] ?? ((all) => all);
      const { rows, columns } = runOp(op, derive(inputs)).out;
      return contradictions(op, inputs, draw(matrix(rows, columns)).numbers, derive);
    }),
  );
}

test('every operation is found, once', () => {
  expect(computing.length).toBeGreaterThan(20);
  expect(new Set(ops.map(({ name }) => name)).size).toBe(ops.length);
});

describe('loops, formulas and central differences agree in', () => {
  test.each(computing.map((op) => [op.name, op] as const))('%s', (_, op) => {
    expect(faultsOf(op)).toEqual([]);
  });
});

describe('torch makes the same numbers of', () => {
  test.each(computing.map((op) => [op.name, op] as const))('%s', (name, op) => {
    const cases = reference.cases.filter((each) => each.op === name);
    expect(cases).not.toEqual([]);
    for (const { inputs, output, upstream, gradients } of cases) {
      const run = runOp(op, inputs);
      expect(compare(name, outputOf(run), output, 1e-14)).toEqual([]);
      gradients.forEach((wanted, k) => {
        expect(op.flowsTo(k)).toBe(wanted !== null);
        if (wanted === null) return;
        expect(
          compare(`${name} input ${k}`, gradientOf(op, run, k, upstream), wanted, 1e-14),
        ).toEqual([]);
      });
    }
  });

  test('no operation that the engine does not have', () => {
    expect(reference.cases.filter((each) => opOf(each.op) === given)).toEqual([]);
  });
});

describe('a planted fault is reported:', () => {
  test.each<[string, Op, string]>([
    [
      'a backward loop',
      { ...tanh, backward: sigmoid.backward },
      'tanh gradient of input 0, numerically',
    ],
    ['a formula', { ...tanh, formula: sigmoid.formula }, 'tanh formula'],
    ['the formula of a gradient', { ...tanh, gradient: () => upstreamGradient }, 'as a formula'],
    [
      'a local derivative',
      { ...tanh, ...(sigmoid.local && { local: sigmoid.local }) },
      'tanh local',
    ],
    [
      'a product without its transpose',
      { ...matvec, gradient: (k) => matvec.gradient(1 - k, []) },
      'as a formula',
    ],
  ])('%s', (_, op, message) => {
    const inputs = op.name === 'matvec' ? [matrix(3, 3), vector(3)] : [vector(3)];
    const faults = contradictions(op, inputs.map(draw), [0.3, -1.2, 0.7]);
    expect(faults.join('\n')).toContain(message);
  });
});

describe('shapes that do not fit are refused by', () => {
  const three = vector(3);
  const two = vector(2);
  const table: Readonly<Record<string, readonly (readonly Shape[])[]>> = {
    matvec: [
      [matrix(2, 3), two],
      [matrix(2, 3), matrix(3, 2)],
    ],
    add: [
      [three, two],
      [matrix(3, 2), matrix(2, 3)],
    ],
    softmax: [[matrix(3, 2), matrix(3, 2), vector(1)], [three]],
    mean: [[vector(1), two]],
    concat: [[three, matrix(3, 2)]],
    one_hot_argmax: [[matrix(3, 2)]],
    one_hot_sample: [
      [three, two],
      [matrix(3, 2), vector(1)],
    ],
  };
  const pairs = ['subtract', 'multiply', 'divide', 'power', 'min', 'max', 'cross-entropy'];
  const errors = ['binary-cross-entropy', 'mean-squared-error', 'half-squared-error'];
  const fused = ['softmax-cross-entropy', 'sigmoid-binary-cross-entropy'];
  const all = {
    ...table,
    ...Object.fromEntries(
      [...pairs, ...errors].map((name) => [name, [[three, two], [three], [three, three, three]]]),
    ),
    ...Object.fromEntries(
      fused.map((name) => [
        name,
        [
          [three, two, three],
          [three, three],
        ],
      ]),
    ),
    ...Object.fromEntries(['tanh', 'exp', 'sqrt', 'sum'].map((name) => [name, [[three, three]]])),
  };

  test.each(Object.entries(all))('%s', (name, misfits) => {
    for (const shapes of misfits) expect(opOf(name).shape(shapes)).toBeUndefined();
  });
});

describe('extreme numbers', () => {
  const numbersOf = (op: Op, ...inputs: readonly (readonly number[])[]) =>
    outputOf(
      runOp(
        op,
        inputs.map((numbers) => ({ rows: numbers.length, columns: 1, numbers })),
      ),
    );

  test('softmax stays finite for logits in the thousands', () => {
    expect(numbersOf(softmax, [5000, 5000, -5000], [0, 0, 0], [0])).toEqual([0.5, 0.5, 0]);
  });

  test('the loss of a softmax is exact where its probability underflows', () => {
    expect(numbersOf(opOf('softmax-cross-entropy'), [2000, 0], [0, 1], [1, 0])).toEqual([2000]);
  });

  test('sigmoid and its loss do not overflow', () => {
    expect(numbersOf(sigmoid, [1000, -1000])).toEqual([1, 0]);
    expect(numbersOf(opOf('sigmoid-binary-cross-entropy'), [-1000, 1000], [1, 1], [0, 1])).toEqual([
      500,
    ]);
  });

  test('a target of 0 adds nothing, whatever the logarithm beside it', () => {
    expect(numbersOf(opOf('cross-entropy'), [0, 1], [0, 1])).toEqual([0]);
    expect(numbersOf(opOf('binary-cross-entropy'), [0, 1], [0, 1])).toEqual([0]);
  });

  test('and no gradient that is no number', () => {
    const gradient = (name: string, k: number, ...inputs: readonly (readonly number[])[]) => {
      const tensors = inputs.map((numbers) => ({ rows: numbers.length, columns: 1, numbers }));
      const run = runOp(opOf(name), tensors);
      return gradientOf(opOf(name), run, k, new Array<number>(outputOf(run).length).fill(1));
    };
    expect(gradient('cross-entropy', 0, [0, 0.5], [0, 1])).toEqual([0, -2]);
    expect(gradient('binary-cross-entropy', 0, [0, 1, 0.5], [0, 1, 1])).toEqual([
      1 / 3,
      -1 / 3,
      -2 / 3,
    ]);
    expect(gradient('power', 0, [0, 3], [0])).toEqual([0, 0]);
    expect(gradient('power', 1, [0, 0, 1], [0, 2, 2])).toEqual([0, 0, 0]);
  });

  test('relu and its derivative are 0 at 0', () => {
    const run = runOp(opOf('relu'), [{ ...vector(1), numbers: [0] }]);
    expect([...outputOf(run), ...gradientOf(opOf('relu'), run, 0, [1])]).toEqual([0, 0]);
  });
});
