import { partsOf } from '../../parts/stations/stop.ts';
import { type FunctionId, functionIds } from './recipe.ts';
import type { Variant } from './run.ts';

/** What the page shows between two presses of the clicker. */
export interface Station {
  readonly id: FunctionId;
  readonly variant: Variant;
  /** The printed numbers, those of the notebook's later edition, or the formulas of Fig. 26. */
  readonly show: 'prints' | 'revised' | 'figure';
}

const variants: Readonly<Partial<Record<FunctionId, readonly Omit<Station, 'id'>[]>>> = {
  rnn_cell_backward: [
    { variant: 'as-listed', show: 'prints' },
    { variant: 'left-over', show: 'prints' },
    { variant: 'as-listed', show: 'revised' },
  ],
  lstm_cell_backward: [
    { variant: 'as-listed', show: 'prints' },
    { variant: 'as-listed', show: 'figure' },
  ],
  lstm_backward: [
    { variant: 'dropped', show: 'prints' },
    { variant: 'carried', show: 'prints' },
    { variant: 'carried', show: 'revised' },
  ],
};

/** Every function, some in two ways, in the order of the report. */
export const stations: readonly Station[] = functionIds.flatMap((id) =>
  (variants[id] ?? [{ variant: 'as-listed', show: 'prints' } as const]).map((each) => ({
    id,
    ...each,
  })),
);

/** The functions as the parts of a walk. */
export const parts = partsOf(stations.map(({ id }) => id));
