import { number } from '../formula.ts';
import { elementwise } from './elementwise.ts';

/** y = a, dy/da = 1. */
export const linear = elementwise('linear', () => 1, number(1));
