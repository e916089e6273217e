import { at } from '../../engine/at.ts';
import type { TapeNode } from '../../engine/tape/node.ts';
import type { Timeline } from '../../timeline/step.ts';
import { nodeOf } from '../../trace/block.ts';
import { besideOf } from '../../trace/program/batch.ts';
import type { Program } from '../../trace/program/program.ts';
import type { LedgerEntry } from './ledger.ts';

/** The quantities of every timestep in the forward pass, in the order in which they are computed. */
export function forwardBlocks(
  program: Program,
  { steps }: Timeline,
): ReadonlyMap<number, readonly LedgerEntry[]> {
  const ownStep = new Set(steps.map(({ node }) => node));
  const entries = new Map<number, LedgerEntry[]>(program.timesteps.map(({ t }) => [t, []]));
  for (const node of program.tape.nodes.slice(0, program.updateFrom)) {
    if (node.t === undefined || besideOf(program, node.id) !== undefined) continue;
    if (!isColumn(program, node, ownStep)) continue;
    const block = { kind: 'value', node: node.id } as const;
    entries.get(node.t)?.push({ key: keyOf(node), block, knownWith: block });
  }
  return entries;
}

/** The same for a quantity at every timestep. */
export const keyOf = ({ part, layer, name }: TapeNode): string => `${part}${layer}/${name}`;

/**
 * Results with a name (a single number such as the sum of a softmax only where a step is about it), the weighted
 * summands of such a result, and what a readout does to its scores on the way.
 */
function isColumn(program: Program, node: TapeNode, ownStep: ReadonlySet<number>): boolean {
  if (node.given !== undefined || (node.part !== 'layer' && node.part !== 'readout')) return false;
  if (node.named) return node.rows * node.columns > 1 || ownStep.has(node.id);
  if (node.part === 'readout') return !isWeighted(program, node);
  return isWeighted(program, node) && isSummand(program, node);
}

/** Whether a node adds or multiplies with a parameter, itself or in a part without a name. */
export function isWeighted(program: Program, { inputs }: TapeNode): boolean {
  return inputs.some((id) => {
    const input = nodeOf(program, id);
    return input.given === 'parameter' || (!input.named && isWeighted(program, input));
  });
}

function isSummand(program: Program, { id }: TapeNode): boolean {
  return at(program.uses, id, 'node').some(({ reader }) => {
    const { op, named } = nodeOf(program, reader);
    return op.name === 'add' && named;
  });
}
