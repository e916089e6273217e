import { apply, minus, number, times } from '../formula.ts';
import { binary } from './binary.ts';
import { input, output } from './op.ts';

/**
 * y = a^b. dy/da = b a^(b-1), dy/db = y ln a. At a = 0, where a power or a logarithm beside a factor 0 is infinite,
 * they are 0: a^0 is 1 everywhere, and 0^b is 0 for every b > 0 (as PyTorch has it).
 */
export const power = binary({
  name: 'power',
  f: (a, b) => a ** b,
  derivatives: [
    (a, b) => (b === 0 ? 0 : b * a ** (b - 1)),
    (a, b, y) => (a === 0 && b >= 0 ? 0 : y * Math.log(a)),
  ],
  formula: { kind: 'power', of: input(0), exponent: input(1) },
  derivativeFormulas: [
    times(input(1), { kind: 'power', of: input(0), exponent: minus(input(1), number(1)) }),
    times(output, apply('ln', input(0))),
  ],
});
