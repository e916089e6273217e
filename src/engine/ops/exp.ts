import { elementwise } from './elementwise.ts';
import { output } from './op.ts';

/** y = e^a, dy/da = y. */
export const exp = elementwise('exp', (_a, y) => y, output);
