import { Fault, phrase } from '../engine/fault.ts';
import type { Shape } from '../engine/formula.ts';
import type { Numbers } from '../lessons/example.ts';

const describe = (value: Numbers): string => {
  if (typeof value === 'number') return '1×1';
  const [first] = value;
  return typeof first === 'number' ? `${value.length}×1` : `${value.length}×${first?.length ?? 0}`;
};

/** How many rows and columns a value has, a list counting as one column. */
export function shapeOfNumbers(value: Numbers): Shape {
  const [rows = 0, columns = 0] = describe(value).split('×').map(Number);
  return { rows, columns };
}

/**
 * The numbers of `value`, row after row.
 * @throws Fault where its shape is not `shape`, `kind` being how it has to be written.
 */
export function readNumbers(
  value: Numbers,
  shape: Shape,
  kind: 'single' | 'vector' | 'matrix',
  subject: string,
  reason: string,
): readonly number[] {
  const found = phrase('value', { value: typeof value === 'number' ? String(value) : describe(value) });
  if (kind === 'single') {
    if (typeof value === 'number') return [value];
    throw new Fault(subject, found, phrase('scalar'));
  }
  const { rows, columns } = shape;
  const size = shapeOfNumbers(value);
  const isMatrix = typeof value !== 'number' && typeof value[0] !== 'number';
  if (typeof value === 'number' || size.rows !== rows || size.columns !== columns || isMatrix !== (kind === 'matrix')) {
    const wanted =
      kind === 'matrix'
        ? phrase('shapeFor', { rows, columns, reason })
        : phrase('lengthFor', { count: rows, reason });
    throw new Fault(subject, found, wanted);
  }
  return value.flat();
}
