import type { BlockRef } from '../../trace/block.ts';

export type LedgerDirection = 'forward' | 'backward';

/** A column of the table: the same quantity at every timestep. */
export interface LedgerColumn {
  readonly key: string;
  /** The quantity at the timestep `t`, whose symbol heads the column. */
  readonly block: BlockRef;
  readonly t: number;
}

/** What a column holds at one timestep: a list of numbers from top to bottom. */
export interface LedgerCell {
  readonly block: BlockRef;
  readonly rows: number;
  /** Index of the step at which it appears; undefined where no step computes it. */
  readonly step: number | undefined;
}

/** The rows of one timestep. */
export interface LedgerGroup {
  readonly t: number;
  readonly rows: number;
  /** By column; undefined where the quantity does not exist at this timestep. */
  readonly cells: readonly (LedgerCell | undefined)[];
}

export interface Ledger {
  readonly direction: LedgerDirection;
  readonly columns: readonly LedgerColumn[];
  /** t = 1…T forward, T…1 backward. */
  readonly groups: readonly LedgerGroup[];
}

/** A quantity of one timestep on its way into the table. */
export interface LedgerEntry {
  readonly key: string;
  readonly block: BlockRef;
  /** What has to be known so that the reader knows this too. */
  readonly knownWith: BlockRef;
}
