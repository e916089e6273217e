import { expect, test } from 'vitest';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { blockValues } from '../block.ts';
import { compile } from '../program/compile.ts';
import { runTrace } from '../trace.ts';
import { gradientsOfCopies, lossAfter, untie } from './untie.ts';

const trace = runTrace(compile(abccdExample));
const nodeOfParameter = (name: string): number =>
  trace.program.parameters.find((each) => each.name === name)?.node ?? -1;

test.each(['W_hh', 'W_xh', 'W_hy', 'b_h'])(
  'every copy of %s has the gradient that nudging this copy alone shows, and they add up to that of the tied one',
  (name) => {
    const untied = untie(trace.program, nodeOfParameter(name));
    expect(untied.copies.map(({ t }) => t)).toEqual([1, 2, 3, 4]);
    const gradients = gradientsOfCopies(untied);
    const tied = blockValues(trace, { kind: 'gradient', node: nodeOfParameter(name) });
    tied.forEach((whole, i) => {
      const sum = gradients.reduce((total, each) => total + (each[i] ?? 0), 0);
      expect(sum).toBeCloseTo(whole, 13);
      untied.copies.forEach(({ offset }, k) => {
        const [up, down] = [1e-5, -1e-5].map((by) => lossAfter(untied, offset + i, by));
        const central = ((up ?? 0) - (down ?? 0)) / 2e-5;
        expect(central).toBeCloseTo(gradients[k]?.[i] ?? Number.NaN, 9);
      });
    });
  },
);

test('the copies of one timestep are not the same: untied, the second would be trained another way', () => {
  const [first, second, third] = gradientsOfCopies(untie(trace.program, nodeOfParameter('W_hh')));
  expect([...(first ?? [])]).toEqual(new Array(9).fill(0)); // h_0 is 0
  expect(second?.[0]).not.toBeCloseTo(third?.[0] ?? 0, 5);
});

test('a node that is no parameter is refused', () => {
  expect(() => untie(trace.program, 9999)).toThrow(RangeError);
});
