import { number, over, square, times } from '../formula.ts';
import { binary } from './binary.ts';
import { input } from './op.ts';

/** y = a / b. dy/da = 1 / b, dy/db = -a / b². */
export const divide = binary({
  name: 'divide',
  f: (a, b) => a / b,
  derivatives: [(_a, b) => 1 / b, (a, b) => -a / (b * b)],
  formula: over(input(0), input(1)),
  derivativeFormulas: [
    over(number(1), input(1)),
    over(times(number(-1), input(0)), square(input(1))),
  ],
});
