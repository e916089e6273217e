import type { Timeline } from '../timeline/step.ts';
import { type BlockRef, blockKey } from '../trace/block.ts';

/** At which step of a timeline every block appears. Pure; whoever asks often keeps it with the timeline. */
export interface Reveal {
  /** Index of the first step at which a block is known; undefined for what is given, or is never computed in a step. */
  readonly stepOf: (block: BlockRef) => number | undefined;
}

/**
 * Reads off a timeline when each block appears: values with the step that computes them, gradients with the step
 * that computes, adds up or carries them. A gradient without a step of its own is whole when its last part is there:
 * that of a parameter at its last join, that of an initial state when it is carried there.
 */
export function revealOf({ steps }: Timeline): Reveal {
  const firsts = new Map<string, number>();
  const lastParts = new Map<number, number>();
  const note = (block: BlockRef, index: number): void => {
    const key = blockKey(block);
    if (!firsts.has(key)) firsts.set(key, index);
  };
  for (const { index, results, within } of steps) {
    for (const node of within) note({ kind: 'value', node }, index);
    for (const block of results) {
      const { kind, node, from } = block;
      note(block, index);
      if (kind === 'running' && from !== undefined)
        note({ kind: 'contribution', node, from }, index);
      if (kind === 'running' || kind === 'from-future') lastParts.set(node, index);
    }
  }
  return {
    stepOf: (block) =>
      firsts.get(blockKey(block)) ??
      (block.kind === 'gradient' ? lastParts.get(block.node) : undefined),
  };
}

/** Whether a block is known at a step. */
export function isRevealed(reveal: Reveal, block: BlockRef, step: number): boolean {
  const first = reveal.stepOf(block);
  return first !== undefined && first <= step;
}
