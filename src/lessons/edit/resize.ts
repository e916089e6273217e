import { cellOf } from '../../engine/cells/index.ts';
import type { Entry, Example } from '../example.ts';
import { checkWhole, limits } from './limits.ts';
import { numbersAt, withLayer } from './place.ts';
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
  const wider = withLayer(example, index, (layer) => {
    if (layer.initialState === undefined) return { hidden };
    const names = cellOf(layer)?.state ?? [];
    const states = names.map((name): readonly [string, readonly number[]] => {
      const before = [numbersAt(example, { kind: 'state', layer: index, name }) ?? []].flat(2);
      return [name, fitList(before, hidden)];
    });
    return { hidden, initialState: Object.fromEntries(states) };
  });
  return fitTargets(fitParameters(wider, sizes, start));
}

/** Targets that are lists, as long as the output is. */
function fitTargets(example: Example): Example {
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
  const cutOrRepeat = (entries: readonly Entry[]): Entry[] =>
    Array.from({ length: T }, (_, at) => entries[Math.min(at, entries.length - 1)] ?? null);
  const { inputs, targets } = example;
  return {
    ...example,
    inputs: cutOrRepeat(inputs),
    ...(targets === undefined ? {} : { targets: cutOrRepeat(targets) }),
  };
}
