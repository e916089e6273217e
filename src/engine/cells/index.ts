import type { Cell } from './cell.ts';
import { lstm } from './lstm.ts';
import { rnn } from './rnn.ts';
import { rnnScalar } from './rnn-scalar.ts';

/** Every cell an example may name, by its id. */
export const cells: readonly Cell[] = [rnn, rnnScalar, lstm];

export const cellOf = (id: string): Cell | undefined => cells.find((cell) => cell.id === id);
