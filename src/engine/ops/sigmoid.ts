import { minus, number, times } from '../formula.ts';
import { elementwise } from './elementwise.ts';
import { output } from './op.ts';

/** y = 1 / (1 + e^-a), dy/da = y (1 - y). */
export const sigmoid = elementwise(
  'sigmoid',
  (_a, y) => y * (1 - y),
  times(output, minus(number(1), output)),
);
