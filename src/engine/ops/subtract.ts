import { minus, number } from '../formula.ts';
import { binary } from './binary.ts';
import { input } from './op.ts';

/** y = a - b. */
export const subtract = binary({
  name: 'subtract',
  f: (a, b) => a - b,
  derivatives: [() => 1, () => -1],
  formula: minus(input(0), input(1)),
  derivativeFormulas: [number(1), number(-1)],
});
