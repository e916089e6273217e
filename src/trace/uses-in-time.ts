import { at } from '../engine/at.ts';
import { nodeOf } from './block.ts';
import type { BatchNodes, Program, Use } from './program/program.ts';

/** Finds the uses of a parameter at a timestep of one example. */
export type UsesInTime = (parameter: number, t: number) => readonly Use[];

/**
 * The uses of the parameters through which a gradient comes back, by timestep, of one example of the batch. They are sorted
 * when they are first asked for, once: asking for all of them costs as much as there are.
 */
export function usesInTime(program: Program, nodes: BatchNodes): UsesInTime {
  const known = new Map<number, ReadonlyMap<number | undefined, readonly Use[]>>();
  return (parameter, t) => {
    const uses = known.get(parameter) ?? sortedByTime(program, nodes, parameter);
    known.set(parameter, uses);
    return uses.get(t) ?? [];
  };
}

function sortedByTime(
  program: Program,
  { from, to }: BatchNodes,
  parameter: number,
): ReadonlyMap<number | undefined, readonly Use[]> {
  const all = at(program.uses, parameter, 'node');
  const sorted = new Map<number | undefined, Use[]>();
  if (program.flows[parameter] !== true) return sorted;
  for (let next = firstFrom(all, from); next < all.length; next++) {
    const use = at(all, next, 'use');
    if (use.reader >= to) break;
    if (program.flows[use.reader] !== true) continue;
    const { t } = nodeOf(program, use.reader);
    const known = sorted.get(t);
    if (known === undefined) sorted.set(t, [use]);
    else known.push(use);
  }
  return sorted;
}

/** Index of the first use by a node from `from` on; uses stand in the order of the tape. */
function firstFrom(uses: readonly Use[], from: number): number {
  let [low, high] = [0, uses.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(uses, middle, 'use').reader < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
