import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { nodeOf } from '../block.ts';
import { compile } from '../program/compile.ts';
import { runTrace } from '../trace.ts';
import { type Nudge, nudge } from './nudge.ts';

const program = compile(lesson.example);
const trace = runTrace(program);

function nudgeOf(path: string, i: number, j: number, epsilon: number): Nudge {
  const node = program.parameters.find((each) => each.path === path)?.node ?? -1;
  const found = nudge(trace, { node, i, j }, epsilon);
  if (found === undefined) throw new Error('no loss');
  return found;
}

describe('a nudge', () => {
  test('moves the loss by gradient × ε, as nearly as ε is small, for every parameter', () => {
    for (const { path, node } of program.parameters) {
      const { rows, columns } = nodeOf(program, node);
      for (let at = 0; at < rows * columns; at++) {
        const [i, j] = [Math.floor(at / columns), at % columns];
        const { up, foretold, central, gradient } = nudgeOf(path, i, j, 1e-4);
        expect(Math.abs(up - foretold)).toBeLessThan(1e-7);
        expect(Math.abs(central - gradient)).toBeLessThan(1e-7);
      }
    }
  });

  test('leaves a hundredth of the rest over with a tenth of ε', () => {
    const large = nudgeOf('readout.W_hy', 3, 1, 0.1);
    const small = nudgeOf('readout.W_hy', 3, 1, 0.01);
    expect(large.left / small.left).toBeGreaterThan(90);
    expect(large.left / small.left).toBeLessThan(110);
  });

  test('gives both directions and their losses', () => {
    const { loss, lossUp, lossDown, up, down } = nudgeOf('layers.0.W_hh', 1, 2, 0.1);
    expect(loss).toBeCloseTo(lesson.expect.loss, 12);
    expect([up, down]).toEqual([lossUp - loss, lossDown - loss]);
    expect(up * down).toBeLessThan(0);
  });

  test('is nothing without a loss', () => {
    const { loss: _, optimizer: __, ...example } = lesson.example;
    const without = runTrace(compile(example));
    expect(
      nudge(without, { node: without.program.parameters.at(0)?.node ?? -1, i: 0, j: 0 }, 0.1),
    ).toBe(undefined);
  });
});
