import { times } from '../formula.ts';
import { binary } from './binary.ts';
import { input } from './op.ts';

/** y = a ⊙ b (elementwise), or a number times a vector. dy/da = b, dy/db = a. */
export const multiply = binary({
  name: 'multiply',
  f: (a, b) => a * b,
  derivatives: [(_a, b) => b, (a) => a],
  formula: times(input(0), input(1)),
  derivativeFormulas: [input(1), input(0)],
});
