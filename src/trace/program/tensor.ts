import { known } from '../../engine/at.ts';
import { Fault, type FaultPhrase, type FaultValue, phrase } from '../../engine/fault.ts';
import type { Shape } from '../../engine/formula.ts';
import type { Numbers } from '../../example/example.ts';
import type { NetName } from '../../example/nets.ts';
import { numbersAt, type Place } from '../../example/numbers-at.ts';
import type { Source } from './source.ts';

/** How many rows and columns a value has, a list counting as one column. */
export function shapeOfNumbers(value: Numbers): Shape {
  if (typeof value === 'number') return { rows: 1, columns: 1 };
  const [first] = value;
  if (first === undefined) return { rows: 0, columns: 0 };
  return { rows: value.length, columns: typeof first === 'number' ? 1 : first.length };
}

function foundNumbers(value: Numbers): FaultPhrase {
  if (typeof value === 'number') return phrase('value', { value });
  const { rows, columns } = shapeOfNumbers(value);
  return typeof value[0] === 'number'
    ? phrase('length', { count: rows })
    : phrase('shape', { rows, columns });
}

/**
 * The numbers of `value`, row after row.
 * @throws Fault where its shape is not `shape`, `kind` being how it has to be written and `reason` why.
 */
export function readNumbers(
  value: Numbers,
  shape: Shape,
  kind: 'single' | 'vector' | 'matrix',
  subject: string,
  reason: FaultValue,
): readonly number[] {
  const found = foundNumbers(value);
  if (kind === 'single') {
    if (typeof value === 'number') return [value];
    throw new Fault(subject, found, phrase('scalar'));
  }
  const { rows, columns } = shape;
  const size = shapeOfNumbers(value);
  const isMatrix = typeof value !== 'number' && typeof value[0] !== 'number';
  if (
    typeof value === 'number' ||
    size.rows !== rows ||
    size.columns !== columns ||
    isMatrix !== (kind === 'matrix')
  ) {
    const wanted =
      kind === 'matrix'
        ? phrase('shapeFor', { rows, columns, reason })
        : phrase('lengthFor', { count: rows, reason });
    throw new Fault(subject, found, wanted);
  }
  return value.flat();
}

/** Numbers that stand at a place of the example, and how they are read. */
export const sourceAt = (
  net: NetName,
  place: Place,
  read: (value: Numbers) => readonly number[],
): Omit<Source, 'node'> => ({
  net,
  find: (_, example) => numbersAt(example, place),
  read: (_, example) => read(known(numbersAt(example, place), place.kind)),
});
