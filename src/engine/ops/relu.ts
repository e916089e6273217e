import { apply } from '../formula.ts';
import { elementwise } from './elementwise.ts';
import { input } from './op.ts';

/** y = max(0, a), dy/da = 1 where a > 0, else 0 (also at a = 0, as PyTorch has it). */
export const relu = elementwise('relu', (a) => (a > 0 ? 1 : 0), apply('step', input(0)));
