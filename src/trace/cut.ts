import { cellOf } from '../engine/cells/index.ts';
import { withNumbers } from '../lessons/edit/place.ts';
import type { Example, Numbers } from '../lessons/example.ts';

/** Names of the parameters of a cell that read the state before: W_hh, w_hh, W_hi, … */
const isRecurrent = (name: string): boolean => /^[Ww]_h/.test(name);

/** Paths of all recurrent weights of an example: `layers.0.W_hh`. */
export function recurrentPaths({ layers }: Example): readonly string[] {
  return layers.flatMap(({ parameters }, index) =>
    Object.keys(parameters)
      .filter(isRecurrent)
      .map((name) => `layers.${index}.${name}`),
  );
}

/** Whether the state before reaches the next one through recurrent weights alone, so that cutting them cuts all memory. */
export function canBeCut({ layers }: Example): boolean {
  return (
    layers.length > 0 &&
    layers.every((layer) => {
      const equations = cellOf(layer)?.equations ?? '_prev';
      return !equations.replace(/\b[Ww]_h\w* h_prev\b/g, '').includes('_prev');
    })
  );
}

/** A copy whose recurrent weights are 0 and stay 0: it knows the present input only. */
export function cutRecurrence(example: Example): Example {
  const paths = recurrentPaths(example);
  const frozen = [...new Set([...(example.frozen ?? []), ...paths])];
  return { ...changed(example, example, zeros), frozen };
}

/** A copy whose recurrent weights are those of `source` again, frozen where they are there. */
export function mendRecurrence(example: Example, source: Example): Example {
  const paths = recurrentPaths(example);
  const frozen = (example.frozen ?? []).filter(
    (path) => !paths.includes(path) || source.frozen?.includes(path) === true,
  );
  const { frozen: _, ...rest } = changed(example, source, (numbers) => numbers);
  return frozen.length === 0 ? rest : { ...rest, frozen };
}

/** Whether all recurrent weights are held at 0. */
export function isCut(example: Example): boolean {
  const paths = recurrentPaths(example);
  return (
    paths.length > 0 &&
    paths.every((path) => example.frozen?.includes(path)) &&
    example.layers.every(({ parameters }) =>
      Object.entries(parameters).every(
        ([name, numbers]) => !isRecurrent(name) || flatten(numbers).every((each) => each === 0),
      ),
    )
  );
}

const flatten = (numbers: Numbers): readonly number[] =>
  typeof numbers === 'number' ? [numbers] : numbers.flat();

function zeros(numbers: Numbers): Numbers {
  if (typeof numbers === 'number') return 0;
  const rows: (number | number[])[] = numbers.map((row) =>
    typeof row === 'number' ? 0 : row.map(() => 0),
  );
  return rows.every((row) => typeof row === 'number')
    ? rows
    : rows.filter((row) => typeof row !== 'number');
}

/** A copy of `example` whose recurrent weights are made of those of `source`. */
function changed(example: Example, source: Example, make: (numbers: Numbers) => Numbers): Example {
  return source.layers.reduce(
    (copy, { parameters }, layer) =>
      Object.entries(parameters)
        .filter(([name]) => isRecurrent(name))
        .reduce(
          (next, [name, numbers]) =>
            withNumbers(next, { kind: 'layer', layer, name }, make(numbers)),
          copy,
        ),
    example,
  );
}
