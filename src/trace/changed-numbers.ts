import type { BlockRef, ValueRef } from './block.ts';
import type { Program } from './program/program.ts';

/** A number that is given, by its place. */
export type ChangedNumber = Pick<ValueRef & BlockRef, 'node' | 'i' | 'j'>;

/**
 * The given numbers that are others than in the program before: of weights and biases, initial states, inputs and
 * targets, where a token is its one-hot vector. Nothing of those whose shape is another.
 */
export function changedNumbers(program: Program, before: Program): readonly ChangedNumber[] {
  const known = new Map(givenBlocks(before));
  return givenBlocks(program).flatMap(([key, id]) => {
    const node = program.tape.nodes[id];
    const old = before.tape.nodes[known.get(key) ?? -1];
    if (node === undefined || old === undefined) return [];
    if (node.rows !== old.rows || node.columns !== old.columns) return [];
    return Array.from({ length: node.rows * node.columns }, (_, k) => k)
      .filter((k) => !Object.is(program.given[node.offset + k], before.given[old.offset + k]))
      .map((k) => ({ node: id, i: Math.floor(k / node.columns), j: k % node.columns }));
  });
}

/** What the example gives, by a name that says its place whatever else the example has. */
function givenBlocks(program: Program): readonly (readonly [key: string, node: number])[] {
  const { parameters, initialStates, timesteps, tape } = program;
  return [
    ...parameters.map(({ path, node }) => [path, node] as const),
    ...initialStates.flatMap((states, strand) =>
      Object.entries(states).map(([name, node]) => [`state ${strand} ${name}`, node] as const),
    ),
    ...timesteps.flatMap(({ net, own, x, target }) => [
      [`${net} input ${own}`, x] as const,
      ...(target === undefined ? [] : [[`${net} target ${own}`, target] as const]),
    ]),
  ].filter(([, node]) => tape.nodes[node]?.given !== undefined);
}
