/** Where a timestep stands. From the left: the gap that arrows cross, the cells, what stands beside them. */
export interface ColumnPlace {
  readonly t: number;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  /** The middle of the cells, on which the arrows upwards stand. */
  readonly axis: number;
  readonly besideLeft: number;
  readonly besideRight: number;
}

/** Left and right end of something. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export interface Columns {
  readonly columns: readonly ColumnPlace[];
  /** Where initial states stand before the first column, and what is left behind the last one. */
  readonly start: Span;
  readonly end: Span;
  /** Where the initial states of what runs backward stand, while their column is seen. */
  readonly backward?: Span;
  readonly width: number;
}

/** Where the rows of a slot stand. */
export interface SlotPlace {
  readonly top: number;
  readonly height: number;
  /** Height of one row. */
  readonly row: number;
  /** Whether a row is high enough for its gradient, which then stands in its lower half. */
  readonly isSplit?: true;
  /** Which part of the width it has, where several share a place side by side. */
  readonly share?: { readonly at: number; readonly of: number };
  /** Whether its numbers have no height, so that it is a strip of colours behind its letter. */
  readonly isLow?: true;
  /** Whether the place that is shared is before the cells and not below them. */
  readonly isAside?: true;
}

/**
 * How gates and candidates are shown: as rows of numbers like states, as strips side by side below these, as strips that
 * hang below the road of a state before its cell, or not at all.
 */
export type Gates = 'rows' | 'strips' | 'aside' | 'none';

export interface Rows {
  /** By storey and slot. */
  readonly slots: readonly (readonly SlotPlace[])[];
  /** Top and bottom of the lines above and below the storeys. */
  readonly head: { readonly top: number; readonly bottom: number };
  readonly foot: { readonly top: number; readonly bottom: number };
  /** The line at the very bottom for the scale of colours, where it has one of its own. */
  readonly scale: { readonly top: number; readonly bottom: number } | undefined;
  readonly height: number;
}

export interface Layout extends Columns, Rows {
  /** Type size of numbers, and of symbols. */
  readonly number: number;
  readonly symbol: number;
  readonly headLines: 0 | 1 | 2;
  readonly isInputRow: boolean;
  readonly gates: Gates;
  /** Whether gradients stand in the cells of their values, below these. */
  readonly isStacked: boolean;
  /** Whether lines lead from the gates to the state that they work on. */
  readonly isWired: boolean;
  /** Width of the cells of initial states. */
  readonly startCells: number;
}
