import { number, over, times } from '../formula.ts';
import { elementwise } from './elementwise.ts';
import { output } from './op.ts';

/** y = √a, dy/da = 1 / (2 y). */
export const sqrt = elementwise(
  'sqrt',
  (_a, y) => 1 / (2 * y),
  over(number(1), times(number(2), output)),
);
