import { at } from '../../engine/at.ts';
import { entryOf } from '../../engine/entry-of.ts';
import { blockValues, nodeOf } from '../block.ts';
import type { Program } from '../program/program.ts';
import type { Trace } from '../trace.ts';

/** The timesteps, from 1, in groups of equal given input; in order of time. What is fed back is in none. */
export function sameInputGroups({
  timesteps,
  tape,
  given,
}: Program): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { t, x, net } of timesteps) {
    const node = tape.nodes[x];
    if (node?.given !== 'input') continue;
    const { offset, rows, columns } = node;
    const key = `${net} ${given.subarray(offset, offset + rows * columns).join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [t]);
    else group.push(t);
  }
  return [...groups.values()];
}

/** All pairs of timesteps with the same input, the earlier first. */
export function sameInputPairs(program: Program): readonly (readonly [number, number])[] {
  return sameInputGroups(program).flatMap((group) =>
    group.flatMap((first, at) => group.slice(at + 1).map((second) => [first, second] as const)),
  );
}

/** What two timesteps are compared by: the node of each. */
export interface MemoryRow {
  readonly kind: 'x' | 'before' | 'state' | 'y';
  readonly nodes: readonly [number, number];
}

/** Input, state before, state and output of two timesteps; the states of every layer, the lowest first. */
export function memoryRows(program: Program, first: number, second: number): readonly MemoryRow[] {
  const [a, b] = [program.timesteps[first - 1], program.timesteps[second - 1]];
  if (a === undefined || b === undefined) return [];
  const states = program.cells.flatMap(({ state }, layer): readonly MemoryRow[] => {
    const name = state[0] ?? 'h';
    const before = [
      stateBefore(program, layer, name, first),
      stateBefore(program, layer, name, second),
    ];
    const after = [entryOf(a.layers[layer], name), entryOf(b.layers[layer], name)];
    return [pair('before', before), pair('state', after)].flat();
  });
  return [{ kind: 'x', nodes: [a.x, b.x] }, ...states, ...pair('y', [a.y, b.y])];
}

function pair(
  kind: MemoryRow['kind'],
  [first, second]: readonly (number | undefined)[],
): readonly MemoryRow[] {
  return first === undefined || second === undefined ? [] : [{ kind, nodes: [first, second] }];
}

/** The state that timestep t starts from: of the timestep processed before it, or the initial one. */
function stateBefore(
  { strands, timesteps, initialStates }: Program,
  layer: number,
  name: string,
  t: number,
): number | undefined {
  const by = strands[layer]?.direction === 'backward' ? 1 : -1;
  return entryOf(timesteps[t - 1 + by]?.layers[layer], name) ?? entryOf(initialStates[layer], name);
}

/** Element by element, the second node less the first. */
export function nodeDifference(trace: Trace, first: number, second: number): readonly number[] {
  const values = blockValues(trace, { kind: 'value', node: first });
  const others = blockValues(trace, { kind: 'value', node: second });
  const size = nodeOf(trace.program, first).rows;
  return Array.from({ length: size }, (_, i) => at(others, i, 'row') - at(values, i, 'row'));
}
