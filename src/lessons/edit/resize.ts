import type { Example } from '../example.ts';
import { netOf, netsOf } from '../nets.ts';
import { cellOfLayer, sidesOf } from '../sides.ts';
import { checkWhole, limits } from './limits.ts';
import { numbersAt, type Place, withLayer, withNumbers } from './place.ts';
import { outputSize, sizesOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/**
 * A copy with another number of hidden units in one layer. What fits is kept; see `fitParameters` for new parameters,
 * new units start at 0.
 * @throws Fault unless it is a whole number from 1 to 8.
 */
export function resizeHidden(
  example: Example,
  index: number,
  hidden: number,
  start: Start | undefined,
): Example {
  checkWhole(hidden, limits.hidden);
  const sizes = sizesOf(example);
  // a layer of a decoder starts from that of the encoder and has its size
  const wider = netsOf(example).reduce(
    (before, { name, layers }) =>
      layers[index] === undefined
        ? before
        : widerLayer(before, index, hidden, name === 'decoder' ? name : undefined),
    example,
  );
  return fitTargets(fitParameters(wider, sizes, start));
}

function widerLayer(
  example: Example,
  index: number,
  hidden: number,
  net: 'decoder' | undefined,
): Example {
  const wider = withLayer(example, index, () => ({ hidden }), net);
  const layer = netOf(example, net ?? 'encoder')?.layers[index];
  if (layer?.initialState === undefined) return wider;
  const places = sidesOf(layer).flatMap(({ key }) =>
    (cellOfLayer(layer)?.state ?? []).map(
      (name): Place => ({ kind: 'state', layer: index, name, ...(key && { direction: key }) }),
    ),
  );
  return places.reduce(
    (fitted, place) =>
      withNumbers(fitted, place, fitList([numbersAt(example, place) ?? []].flat(2), hidden)),
    wider,
  );
}

/** Targets that are lists, as long as the output is. */
export function fitTargets(example: Example): Example {
  const { targets } = example;
  if (targets === undefined) return example;
  const size = outputSize(example);
  const fitted = targets.map((entry) =>
    entry === null || typeof entry === 'string' || entry.length === size
      ? entry
      : fitList(entry, size),
  );
  return { ...example, targets: fitted };
}

const fitList = (list: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, at) => list[at] ?? 0);

/**
 * A copy with T timesteps: the first ones are kept, new ones repeat the last.
 * @throws Fault unless T is a whole number from 1 to 12.
 */
export function resizeSequence(example: Example, T: number): Example {
  checkWhole(T, limits.timesteps);
  const cutOrRepeat = <Each>(entries: readonly Each[]): (Each | null)[] =>
    Array.from({ length: T }, (_, at) => entries[Math.min(at, entries.length - 1)] ?? null);
  const { inputs, targets } = example;
  return {
    ...example,
    inputs: cutOrRepeat(inputs),
    ...(targets === undefined ? {} : { targets: cutOrRepeat(targets) }),
  };
}
