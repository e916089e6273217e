import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { nodeOf } from '../block.ts';
import { compile } from '../program/compile.ts';
import { abccd } from '../reference/lecture-examples.ts';
import { runTrace, type Trace } from '../trace.ts';
import { checkGradients, errorExponent, largestError } from './gradient-check.ts';

const traceOf = (example: Example): Trace => runTrace(compile(example));

/** relu(W_xh · 0 + W_hh · 0 + b_h) stands exactly at its kink. */
const atKink = checkExample({
  format: 'unroll/1',
  inputs: [[0]],
  targets: [[1]],
  layers: [
    {
      cell: 'rnn',
      hidden: 1,
      activation: 'relu',
      parameters: { W_xh: [[0.5]], W_hh: [[0.5]], b_h: [0] },
    },
  ],
  readout: { activation: 'linear', parameters: { W_hy: [[1]], b_y: [0] } },
  loss: 'half-squared-error',
});

const own = (equations: string, x: number, b: number): Example =>
  checkExample({
    format: 'unroll/1',
    inputs: [[x]],
    targets: [[1]],
    layers: [{ cell: { equations, state: ['h'] }, hidden: 1, parameters: { W: [[1]], b: [b] } }],
    loss: 'half-squared-error',
  });

describe('at a kink the gradient need only lie between the slopes to both sides:', () => {
  test.each<[string, Example, number]>([
    ['relu of exactly 0', atKink, 1],
    ['the larger of two equal numbers', own('h = max(W x, b)', 2, 2), 2],
    ['the smaller of two equal numbers', own('h = min(W x, b)', 0.5, 0.5), 2],
    ['a magnitude', own('h = max(b, -b) + W x', 0.3, 0), 1],
  ])('%s', (_, example, kinks) => {
    const check = checkGradients(traceOf(example));
    expect(check?.worst).toBeLessThan(largestError);
    expect(check?.kinks).toBe(kinks);
  });

  test('a kink within reach of the difference, but not at the parameter, is none', () => {
    const near = own('h = max(W x, b)', 2, 2 - 1e-6);
    const check = checkGradients(traceOf(near));
    expect(check?.worst).toBeLessThan(largestError);
    expect(check?.kinks).toBe(0);
  });

  test('elsewhere there are none', () => {
    expect(checkGradients(traceOf(abccd()))).toMatchObject({ count: 40, kinks: 0 });
  });
});

/** A trace whose gradient of a parameter is off. */
function planted(example: Example, name: string, by: number): Trace {
  const trace = traceOf(example);
  const gradients = trace.gradients.slice();
  const node = trace.program.parameters.find((each) => each.name === name)?.node ?? -1;
  const { offset } = nodeOf(trace.program, node);
  gradients[offset] = (gradients[offset] ?? 0) + by;
  return { ...trace, gradients };
}

describe('a planted fault is found', () => {
  test.each([1, 1e-2, 1e-4, 1e-5, -1e-5])('of %d in a smooth loss', (by) => {
    for (const name of ['W_xh', 'W_hh', 'b_h', 'W_hy', 'b_y']) {
      const check = checkGradients(planted(abccd(), name, by));
      expect(check?.worst, name).toBeGreaterThan(largestError);
      expect(check?.at).toContain(name);
      expect(check?.kinks).toBe(0);
    }
  });

  test('in a loss that bends much', () => {
    const bent = own('h = 30 tanh(30 (W x + b))', 0.01, 0.01);
    expect(checkGradients(traceOf(bent))?.kinks).toBe(0);
    const check = checkGradients(planted(bent, 'b', 0.05));
    expect(check?.worst).toBeGreaterThan(largestError);
    expect(check?.kinks).toBe(0);
  });

  test('at a kink, where the gradient lies outside of both slopes', () => {
    for (const by of [0.01, -1.01]) {
      const check = checkGradients(planted(atKink, 'b_h', by));
      expect(check?.worst).toBeGreaterThan(largestError);
      expect(check?.kinks).toBe(0);
    }
  });

  test('beside a kink, in a parameter that has none', () => {
    const check = checkGradients(planted(atKink, 'b_y', 0.1));
    expect(check?.worst).toBeGreaterThan(largestError);
    expect(check?.kinks).toBe(1);
  });
});

test('the size of an error is a power of ten that no rounding of its last digits moves', () => {
  expect([0, 8.7e-11, 9.99e-9, 1e-8, 1.01e-8, 3e-7, 1e-6].map(errorExponent)).toEqual([
    -8, -8, -8, -8, -7, -6, -6,
  ]);
});
