import type { Entry, Example } from '../example.ts';
import { netOf, netsOf, whose } from '../nets.ts';
import { cellOfLayer, sidesOf } from '../sides.ts';
import { followEncoder } from './follow-encoder.ts';
import { checkWhole, limits } from './limits.ts';
import { numbersAt, type Place, withLayer, withNumbers, withPart } from './place.ts';
import { allSizesOf, outputSize } from './sizes.ts';
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
  const wanted = allSizesOf(example);
  const wider = followEncoder(widerLayer(example, index, hidden));
  return fitTargets(fitParameters(wider, wanted, start));
}

function widerLayer(example: Example, index: number, hidden: number): Example {
  const wider = withLayer(example, index, () => ({ hidden }));
  const layer = example.layers[index];
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

/** Targets that are lists, as long as the output is, of the example and its decoder. */
export function fitTargets(example: Example): Example {
  return netsOf(example).reduce((fitted, net) => {
    const { name, targets } = net;
    if (targets === undefined) return fitted;
    const size = outputSize(net);
    const isFit = (entry: Entry): boolean =>
      entry === null || typeof entry === 'string' || entry.length === size;
    if (targets.every(isFit)) return fitted;
    const lists = targets.map((entry) =>
      entry === null || typeof entry === 'string' ? entry : fitList(entry, size),
    );
    return withPart(fitted, whose(name), { targets: lists });
  }, example);
}

const fitList = (list: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, at) => list[at] ?? 0);

/**
 * A copy with T timesteps, of the example or of its decoder: the first ones are kept, new ones repeat the last.
 * @throws Fault unless T is a whole number from 1 to 12.
 */
export function resizeSequence(example: Example, T: number, of?: 'decoder'): Example {
  checkWhole(T, limits.timesteps);
  const cutOrRepeat = <Each>(entries: readonly Each[]): (Each | null)[] =>
    Array.from({ length: T }, (_, at) => entries[Math.min(at, entries.length - 1)] ?? null);
  const { inputs = [], targets } = netOf(example, of ?? 'encoder') ?? {};
  return withPart(example, of, {
    inputs: cutOrRepeat(inputs),
    ...(targets === undefined ? {} : { targets: cutOrRepeat(targets) }),
  });
}
