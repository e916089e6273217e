import { apply, minus, number, times } from '../formula.ts';
import { binary } from './binary.ts';
import { input, output } from './op.ts';

/** y = a^b. dy/da = b a^(b-1), dy/db = y ln a. */
export const power = binary({
  name: 'power',
  f: (a, b) => a ** b,
  derivatives: [(a, b) => b * a ** (b - 1), (a, _b, y) => y * Math.log(a)],
  formula: { kind: 'power', of: input(0), exponent: input(1) },
  derivativeFormulas: [
    times(input(1), { kind: 'power', of: input(0), exponent: minus(input(1), number(1)) }),
    times(output, apply('ln', input(0))),
  ],
});
