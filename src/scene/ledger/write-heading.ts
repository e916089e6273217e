import type { TapeNode } from '../../engine/tape/node.ts';
import { type Run, runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { type BlockRef, nodeOf } from '../../trace/block.ts';
import { type Hand, symbolOf, writeBlock, writeNode } from '../symbols.ts';
import { isWeighted, keyOf } from './forward-blocks.ts';
import type { LedgerColumn } from './ledger.ts';

export const keysOf = (columns: readonly LedgerColumn[]): ReadonlySet<string> =>
  new Set(columns.map(({ key }) => key));

/** The heading of a column, for any timestep t: U xₜ, W hₜ₋₁ + b, netₜ. `shown` are the keys of all columns. */
export function writeHeading(
  hand: Hand,
  { block, t }: LedgerColumn,
  shown: ReadonlySet<string>,
): readonly Run[] {
  return writeQuantity({ ...hand, relativeTo: t }, block, shown);
}

/**
 * A quantity as the table calls it. A weighted sum whose parts are no columns of their own is written out
 * (V hₜ + b); what has no other name than its function stands as that (exp).
 */
export function writeQuantity(
  hand: Hand,
  block: BlockRef,
  shown: ReadonlySet<string>,
): readonly Run[] {
  const node = nodeOf(hand.program, block.node);
  if (block.kind !== 'value') return runsOf(writeBlock(hand, block).written);
  if (node.name === node.op.name) {
    const { time, ...symbol } = symbolOf(hand, node);
    const own = hand.relativeTo === undefined && time !== undefined ? { time } : {};
    const runs = runsOf(written({ ...symbol, ...own, name: { base: node.name, upright: true } }));
    return runs.map((run) => ({ ...run, italic: false }));
  }
  const piece = writesOut(hand, node, shown) ? writeNode(hand, node) : writeBlock(hand, block);
  return runsOf(piece.written);
}

function writesOut({ program }: Hand, node: TapeNode, shown: ReadonlySet<string>): boolean {
  if (!node.named || node.op.local !== undefined || !isWeighted(program, node)) return false;
  const isSplit = node.inputs.some((id) => shown.has(keyOf(nodeOf(program, id))));
  return node.op.name !== 'add' || !isSplit;
}
