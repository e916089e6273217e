import { type Cell, type Switch, switches } from './cell.ts';
import { dense } from './dense.ts';
import { gru } from './gru.ts';
import { lstm } from './lstm.ts';
import { rnn } from './rnn.ts';
import { rnnScalar } from './rnn-scalar.ts';

/** Every cell an example may name, by its id. */
export const cells: readonly Cell[] = [rnn, rnnScalar, lstm, gru, dense];

/** What a layer says about its cell. */
export type CellChoice = { readonly cell: string } & {
  readonly [Each in Switch]?: boolean | undefined;
};

/** The cell of a layer, in the form that its switches choose; undefined where no cell has that id. */
export function cellOf(choice: CellChoice): Cell | undefined {
  const cell = cells.find(({ id }) => id === choice.cell);
  const off = switches.find((each) => choice[each] === false);
  return cell === undefined || off === undefined ? cell : { ...cell, ...cell.off?.[off] };
}
