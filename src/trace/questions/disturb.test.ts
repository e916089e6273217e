import { expect, test } from 'vitest';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { nodeOf } from '../block.ts';
import { compile } from '../program/compile.ts';
import { runTrace } from '../trace.ts';
import { disturb } from './disturb.ts';
import { jacobianBetween } from './jacobian.ts';

const trace = runTrace(compile(abccdExample));
const { program, values } = trace;
const [, second, third] = program.timesteps;
const numbers = (of: Float64Array, node: number | undefined): readonly number[] => {
  const { offset, rows } = nodeOf(program, node ?? -1);
  return [...of.subarray(offset, offset + rows)];
};

test('what is added to y_2 or its logits moves E_2 at most, and h_3, y_3 and E_3 not by one bit', () => {
  for (const node of [second?.y, second?.readout.logits]) {
    const moved = disturb(program, node ?? -1, 1, 0.5);
    expect(numbers(moved, node)).not.toEqual(numbers(values, node));
    for (const far of [third?.layers[0]?.h, third?.y, third?.loss])
      expect(numbers(moved, far)).toEqual(numbers(values, far));
  }
  const moved = disturb(program, second?.readout.logits ?? -1, 1, 0.5);
  expect(numbers(moved, second?.loss)).not.toEqual(numbers(values, second?.loss));
});

test('what is added to h_2 moves h_3, at the rate of ∂h_3/∂h_2', () => {
  const [h2, h3] = [second?.layers[0]?.h ?? -1, third?.layers[0]?.h ?? -1];
  const by = 1e-6;
  const [up, down] = [by, -by].map((each) => numbers(disturb(program, h2, 0, each), h3));
  const rates = jacobianBetween(trace, h3, h2).map(([first]) => first ?? Number.NaN);
  rates.forEach((rate, i) => {
    expect(((up?.[i] ?? 0) - (down?.[i] ?? 0)) / (2 * by)).toBeCloseTo(rate, 8);
  });
});

test('no chain of operations leads from h_3 back to y_2', () => {
  const h3 = third?.layers[0]?.h ?? -1;
  const rows = jacobianBetween(trace, h3, second?.y ?? -1);
  expect(rows.flat()).toEqual(new Array(12).fill(0));
});
