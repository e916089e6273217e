import { nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';

/** The weights of the graph, with the letter that slides give them. */
export const weights = ['W_xh', 'W_hh', 'W_hy'] as const;
export type Weight = (typeof weights)[number];

/** The timesteps at which a node is read, in order. */
export function timesOfUse(program: Program, node: number): readonly number[] {
  const times = (program.uses[node] ?? []).flatMap(({ reader }) => nodeOf(program, reader).t ?? []);
  return [...new Set(times)].sort((a, b) => a - b);
}
