import { type BlockRef, nodeOf } from '../trace/block.ts';
import type { Program } from '../trace/program/program.ts';

/** Whether the numbers of a block are sigmoids and so have a scale of their own, 0…1: gates, for one. */
export const isGauge = (program: Program, { kind, node }: BlockRef): boolean =>
  kind === 'value' && nodeOf(program, node).op.name === 'sigmoid';
