import type { ParameterKind } from '../equations/infer.ts';
import { Fault } from '../fault.ts';
import { type Cell, type Switch, switches } from './cell.ts';
import { dense } from './dense.ts';
import { gru } from './gru.ts';
import { lstm } from './lstm.ts';
import { rnn } from './rnn.ts';
import { rnnScalar } from './rnn-scalar.ts';
import { type CellText, typedCell } from './typed.ts';

/** Every cell an example may name, by its id. */
export const cells: readonly Cell[] = [rnn, rnnScalar, lstm, gru, dense];

/** What a layer says about its cell. */
export type CellChoice = {
  readonly cell: string | CellText;
  readonly hidden: number;
  readonly parameters: Readonly<Record<string, unknown>>;
} & { readonly [Each in Switch]?: boolean | undefined };

/** The cell of a layer, in the form that its switches choose; undefined where there is none of that name or text. */
export function cellOf(choice: CellChoice): Cell | undefined {
  if (typeof choice.cell !== 'string') return attempt(() => typedCellOf(choice, undefined));
  const cell = cells.find(({ id }) => id === choice.cell);
  const off = switches.find((each) => choice[each] === false);
  return cell === undefined || off === undefined ? cell : { ...cell, ...cell.off?.[off] };
}

/**
 * The cell of a layer with `D` inputs.
 * @throws Fault where its text is no cell, or asks for a parameter that the layer does not have.
 */
export function typedCellOf(choice: CellChoice, D: number | undefined): Cell | undefined {
  const { cell, hidden, parameters } = choice;
  if (typeof cell === 'string') return cellOf(choice);
  const kinds = Object.fromEntries(
    Object.entries(parameters).map(([name, numbers]) => [name, kindOf(numbers)]),
  );
  return typedCell(cell, { kinds, isClosed: true, D, H: hidden });
}

const kindOf = (numbers: unknown): ParameterKind =>
  !Array.isArray(numbers) ? 'single' : Array.isArray(numbers[0]) ? 'matrix' : 'vector';

function attempt(make: () => Cell | undefined): Cell | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
