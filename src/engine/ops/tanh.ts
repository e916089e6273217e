import { minus, number, square } from '../formula.ts';
import { elementwise } from './elementwise.ts';
import { output } from './op.ts';

/** h = tanh(a), dh/da = 1 - h^2. */
export const tanh = elementwise('tanh', (_a, h) => 1 - h * h, minus(number(1), square(output)));
