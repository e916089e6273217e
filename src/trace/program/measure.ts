import { at } from '../../engine/at.ts';
import { parseEquations } from '../../engine/equations/parse.ts';
import type { Shape } from '../../engine/formula.ts';
import { sizeOf } from '../../engine/ops/op.ts';
import { TapeBuilder } from '../../engine/tape/builder.ts';
import { nowhere } from './draft.ts';

/** How large a tape is. */
export interface Size {
  readonly nodes: number;
  /** Numbers that all nodes hold together. */
  readonly numbers: number;
  /** Numbers that a run looks at: those of each result, and those that it is made of. */
  readonly seen: number;
}

/** Names that equations may use, with the shapes of what they stand for. */
export type Named = readonly (readonly [string, Shape])[];

export const none: Size = { nodes: 0, numbers: 0, seen: 0 };

export const column = (rows: number): Shape => ({ rows, columns: 1 });

export const total = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (all, { nodes, numbers, seen }) => ({
      nodes: all.nodes + nodes,
      numbers: all.numbers + numbers,
      seen: all.seen + seen,
    }),
    none,
  );

export const times = (count: number, { nodes, numbers, seen }: Size): Size => ({
  nodes: count * nodes,
  numbers: count * numbers,
  seen: count * seen,
});

/** One node of that shape. */
export const given = (shape: Shape): Size => ({ nodes: 1, numbers: sizeOf(shape), seen: 0 });

/** What equations are on a tape, without what they are given. @throws Fault where a name is unknown or sizes do not fit. */
export function measured(text: string, named: Named): Size {
  const builder = new TapeBuilder();
  const environment = new Map(
    named.map(([name, shape]) => [name, builder.given(name, 'input', shape, nowhere)]),
  );
  for (const equation of parseEquations(text))
    environment.set(equation.name, builder.equation(equation, environment, nowhere));
  const { nodes } = builder.build();
  const numbersOf = (id: number): number => at(sizes, id, 'node');
  const sizes = nodes.map(sizeOf);
  return total(
    nodes.slice(named.length).map(({ id, inputs }) => ({
      nodes: 1,
      numbers: numbersOf(id),
      seen: inputs.reduce((all, input) => all + numbersOf(input), numbersOf(id)),
    })),
  );
}
