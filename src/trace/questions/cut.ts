import { known } from '../../engine/at.ts';
import { numbersAt, type Place, withNumbers } from '../../example/edit/place.ts';
import { slotsOf } from '../../example/edit/sizes.ts';
import type { Example, Numbers } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { cellOfLayer } from '../../example/sides.ts';

/** Names of the parameters of a cell that read the state before: W_hh, w_hh, W_hi, … */
const isRecurrent = (name: string): boolean => /^[Ww]_h/.test(name);

/** Where the recurrent weights of an example stand, and their paths: `layers.0.W_hh`, `layers.0.forward.W_hh`. */
function recurrentSlots(
  example: Example,
): readonly { readonly place: Place; readonly path: string }[] {
  return slotsOf(example).flatMap(({ place, name }) => {
    if (place.kind !== 'layer' || !isRecurrent(name)) return [];
    const { net, layer, direction } = place;
    const parts = [net, 'layers', layer, direction, name].filter((part) => part !== undefined);
    return [{ place, path: parts.join('.') }];
  });
}

/** Paths of all recurrent weights of an example. */
export const recurrentPaths = (example: Example): readonly string[] =>
  recurrentSlots(example).map(({ path }) => path);

/** Whether the state before reaches the next one through recurrent weights alone, so that cutting them cuts all memory. */
export function canBeCut({ layers, decoder, inputs }: Example): boolean {
  return (
    layers.length > 0 &&
    // what a decoder starts from, and what is fed back, comes through no weights that a cut could leave at 0
    decoder === undefined &&
    !inputs.some(isFeedback) &&
    layers.every((layer) => {
      const equations = cellOfLayer(layer)?.equations ?? '_prev';
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
    recurrentSlots(example).every(({ place }) =>
      flatten(known(numbersAt(example, place), 'recurrent weights')).every((each) => each === 0),
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
  return recurrentSlots(source).reduce((copy, { place }) => {
    const numbers = numbersAt(source, place);
    return numbers === undefined ? copy : withNumbers(copy, place, make(numbers));
  }, example);
}
