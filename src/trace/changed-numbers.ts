import type { Example, Numbers } from '../lessons/example.ts';
import { numbersAt } from '../lessons/numbers-at.ts';
import type { BlockRef, ValueRef } from './block.ts';
import type { Program } from './program.ts';

/** A number of a parameter, by its place. */
export type ChangedNumber = Pick<ValueRef & BlockRef, 'node' | 'i' | 'j'>;

/** The numbers of weights and biases that are others than in the example before; nothing of one whose shape is another. */
export function changedNumbers(program: Program, before: Example): readonly ChangedNumber[] {
  return program.parameters.flatMap(({ node, place }) => {
    const [one, other] = [before, program.example].map((example) =>
      rowsOf(numbersAt(example, place)),
    );
    if (one === undefined || other === undefined || !isSameShape(one, other)) return [];
    return other.flatMap((row, i) =>
      row.flatMap((value, j) => (Object.is(value, one[i]?.[j]) ? [] : [{ node, i, j }])),
    );
  });
}

/** A single number as one row, a list as a column. */
const rowsOf = (numbers: Numbers | undefined): readonly (readonly number[])[] =>
  numbers === undefined
    ? []
    : typeof numbers === 'number'
      ? [[numbers]]
      : numbers.map((row) => (typeof row === 'number' ? [row] : row));

const isSameShape = (
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): boolean => one.length === other.length && one.every((row, i) => row.length === other[i]?.length);
