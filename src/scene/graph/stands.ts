import { range } from 'd3';
import type { Direction } from '../../engine/tape/node.ts';
import type { Span } from './columns.ts';
import { columnAt, type Drawing } from './drawing.ts';
import type { SlotPlace } from './rows.ts';
import type { Slot } from './storeys.ts';

/** A slot at a timestep, and where it stands. */
export interface Stand {
  readonly storey: number;
  readonly index: number;
  readonly slot: Slot;
  readonly place: SlotPlace;
  readonly t: number;
  readonly span: Span;
}

/** Everything that has a place in the columns that are seen; t = 0 at the edge where the states start. */
export function standsOf(drawing: Drawing): readonly Stand[] {
  const { plan, layout } = drawing;
  return plan.storeys.flatMap(({ slots, direction }, storey) =>
    slots.flatMap((slot, index) =>
      range(slot.nodes.length).flatMap((t): readonly Stand[] => {
        const place = layout.slots[storey]?.[index];
        const span = t === 0 ? startSpan(drawing, direction) : columnAt(drawing, t);
        if (place === undefined || span === undefined || slot.nodes[t] === undefined) return [];
        return [{ storey, index, slot, place, t, span }];
      }),
    ),
  );
}

/** Where the initial states stand, while they are seen. */
export function startSpan({ layout, plan }: Drawing, direction: Direction): Span | undefined {
  const { start, end, startCells } = layout;
  const first = layout.columns[0]?.t;
  const last = layout.columns.at(-1)?.t;
  if (direction === 'forward')
    return first === 1 ? { left: start.right - startCells, right: start.right } : undefined;
  if (last !== plan.program.timesteps.length) return undefined;
  const left = end.right - (start.right - start.left);
  return { left, right: left + startCells };
}
