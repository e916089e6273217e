/** Px of a column, of the timesteps' names, and of a digit that the slide printed. */
const columnWidth = 66;
const sideWidth = 60;
const digitWidth = 9;

export interface TablesFit {
  /** Two tables stand side by side where there is room. */
  readonly tables: 1 | 2;
  /** Whether what the slide printed stands below our numbers, because beside them it does not fit. */
  readonly stacked: boolean;
}

/** How a table of so many columns is set in `width` px, with `longest` digits of the slide in a cell (0 for none). */
export function fitTables(width: number, columns: number, longest: number): TablesFit {
  const own = columns * columnWidth + sideWidth;
  const tables = width >= 2 * own ? 2 : 1;
  return { tables, stacked: tables * (own + columns * longest * digitWidth) > width };
}
