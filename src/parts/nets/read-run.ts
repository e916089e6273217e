import { blockValues, nodeOf } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import type { Trace } from '../../trace/trace.ts';

/** How many numbers a network learns: all entries of all its weights and biases. */
export const parameterCount = (program: Program): number =>
  program.parameters.reduce((sum, { node }) => {
    const { rows, columns } = nodeOf(program, node);
    return sum + rows * columns;
  }, 0);

/** The node of a parameter. @throws RangeError where the network has none of that name. */
export function parameterNode({ parameters }: Program, name: string): number {
  const found = parameters.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`${name}: the network has no such parameter`);
  return found.node;
}

/** Node of the last output that a network has. */
export const lastOutput = ({ timesteps }: Program): number | undefined =>
  timesteps.flatMap(({ y }) => y ?? []).at(-1);

/** The numbers of a node. */
export const valuesOf = (trace: Trace, node: number): Float64Array =>
  blockValues(trace, { kind: 'value', node });

/** All outputs of a run in the order of its timesteps. */
export const outputsOf = (trace: Trace): readonly number[] =>
  trace.program.timesteps.flatMap(({ y }) => (y === undefined ? [] : [...valuesOf(trace, y)]));
