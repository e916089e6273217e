import { largestOf } from '../../engine/extremes.ts';
import type { Step, Timeline } from '../../timeline/step.ts';
import { type BlockRef, gradientUses, nodeOf, type ValueRef } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import type { Program } from '../../trace/program/program.ts';
import { type Reveal, revealOf } from '../reveal.ts';
import { forwardBlocks, keyOf } from './forward-blocks.ts';
import type {
  Ledger,
  LedgerCell,
  LedgerColumn,
  LedgerDirection,
  LedgerEntry,
  LedgerGroup,
} from './ledger.ts';

/**
 * The table of a lesson as it stands on slides: a row group per timestep, a column per quantity. Forward these are
 * the products with a weight inside a named sum, and every named result; backward the gradients of the steps.
 */
export function buildLedger(
  program: Program,
  timeline: Timeline,
  direction: LedgerDirection,
): Ledger {
  const reveal = revealOf(timeline);
  const entries =
    direction === 'forward' ? forwardBlocks(program, timeline) : backwardBlocks(program, timeline);
  const order = (t: number): number =>
    isOfDecoder(program, t) === (direction === 'forward') ? 1 : 0;
  const columns = columnsOf(entries, order);
  const groups = [...entries].map(([t, list]) => groupOf(program, reveal, t, columns, list));
  return { direction, columns, groups };
}

/**
 * Every quantity that any timestep has, in the order of the timestep that has most; what an encoder and a decoder have
 * apart, in the order in which they run.
 */
function columnsOf(
  entries: ReadonlyMap<number, readonly LedgerEntry[]>,
  order: (t: number) => number,
): readonly LedgerColumn[] {
  const lists = [...entries].sort(([s, a], [t, b]) => order(s) - order(t) || b.length - a.length);
  const columns = new Map<string, LedgerColumn>();
  for (const [t, list] of lists)
    for (const { key, block } of list) if (!columns.has(key)) columns.set(key, { key, block, t });
  return [...columns.values()];
}

function groupOf(
  program: Program,
  reveal: Reveal,
  t: number,
  columns: readonly LedgerColumn[],
  entries: readonly LedgerEntry[],
): LedgerGroup {
  const cells = columns.map(({ key }): LedgerCell | undefined => {
    const entry = entries.find((each) => each.key === key);
    if (entry === undefined) return undefined;
    const { rows, columns: across } = nodeOf(program, entry.block.node);
    const step = reveal.stepOf(entry.block) ?? reveal.stepOf(entry.knownWith);
    return { block: entry.block, rows: rows * across, step };
  });
  return {
    t,
    rows: largestOf(
      cells.map((cell) => cell?.rows ?? 0),
      1,
    ),
    cells,
  };
}

/** Number i of a cell. */
export const cellRef = ({ block }: LedgerCell, epoch: number, i: number): ValueRef => ({
  ...block,
  epoch,
  i,
  j: 0,
});

/** Whether a cell is filled at a step. */
export const isFilled = ({ step }: LedgerCell, at: number): boolean =>
  step !== undefined && step <= at;

/** The last step up to `at` that fills a cell of a group; −1 before the first. Nothing in the group changes between two. */
export const lastFilled = ({ cells }: LedgerGroup, at: number): number =>
  largestOf(
    cells.flatMap((cell) => (cell && isFilled(cell, at) ? [cell.step ?? -1] : [])),
    -1,
  );

/** The gradients of every timestep, in the order of the steps: t = T…1. */
function backwardBlocks(
  program: Program,
  { steps }: Timeline,
): ReadonlyMap<number, readonly LedgerEntry[]> {
  const entries = new Map<number, Map<string, LedgerEntry>>();
  for (const step of steps) {
    if (step.phase !== 'backward' || step.t === undefined) continue;
    const list = entries.get(step.t) ?? new Map<string, LedgerEntry>();
    entries.set(step.t, list);
    for (const block of blocksOf(program, step)) {
      const key = `${block.kind}/${keyOf(nodeOf(program, block.node))}`;
      const knownWith: BlockRef = { kind: 'gradient', node: step.node };
      if (!list.has(key)) list.set(key, { key, block, knownWith });
    }
  }
  return new Map([...entries].map(([t, list]) => [t, [...list.values()]]));
}

/** What a step adds to the table; a state comes with both of its arrivals, the local derivative before its product. */
function blocksOf(program: Program, { kind, node }: Step): readonly BlockRef[] {
  const gradient: BlockRef = { kind: 'gradient', node };
  switch (kind) {
    case 'gradient':
      return [gradient];
    case 'from-output':
      return [{ kind: 'from-output', node }];
    case 'from-future':
      return [{ kind: 'from-output', node }, { kind: 'from-future', node }, gradient];
    case 'derivative': {
      const [use] = gradientUses(program, node);
      return use === undefined ? [gradient] : [{ kind: 'local', node: use.reader }, gradient];
    }
    default:
      return [];
  }
}
