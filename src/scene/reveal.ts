import type { Timeline } from '../timeline/step.ts';
import type { BlockRef } from '../trace/block.ts';

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
  const firsts = new Map<string, Map<number, number>>();
  const lastParts = new Map<number, number>();
  const note = (block: BlockRef, index: number): void => {
    const name = nameOf(block);
    const ofName = firsts.get(name) ?? new Map<number, number>();
    if (!ofName.has(block.node)) firsts.set(name, ofName.set(block.node, index));
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
      firsts.get(nameOf(block))?.get(block.node) ??
      (block.kind === 'gradient' ? lastParts.get(block.node) : undefined),
  };
}

/** What blocks of different nodes have in common: a text that is made for whole blocks only where it has to be. */
const nameOf = ({ kind, from }: BlockRef): string =>
  from === undefined ? kind : `${kind}<${from}`;

/** Whether a block is known at a step. */
export function isRevealed(reveal: Reveal, block: BlockRef, step: number): boolean {
  const first = reveal.stepOf(block);
  return first !== undefined && first <= step;
}
