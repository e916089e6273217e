import type { Step, Timeline } from '../../timeline/step.ts';
import { type BlockRef, gradientUses, nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { keyOf } from './forward-blocks.ts';
import type { LedgerEntry } from './ledger.ts';

/** The gradients of every timestep, in the order of the steps: t = T…1. */
export function backwardBlocks(
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
