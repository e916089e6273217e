import type { Entry, Example, Numbers } from '../example.ts';
import { checkFinite } from './limits.ts';

/** Where a block of numbers stands in an example; layers from 0, timesteps from 1. */
export type Place =
  | { readonly kind: 'layer'; readonly layer: number; readonly name: string }
  | { readonly kind: 'readout'; readonly name: string }
  | { readonly kind: 'state'; readonly layer: number; readonly name: string }
  | { readonly kind: 'inputs' | 'targets'; readonly t: number };

/** The numbers that stand there; an initial state that is not given is 0. Undefined where there are none. */
export function numbersAt(example: Example, place: Place): Numbers | undefined {
  const { layers, readout } = example;
  switch (place.kind) {
    case 'layer':
      return layers[place.layer]?.parameters[place.name];
    case 'readout':
      return readout?.parameters?.[place.name];
    case 'state': {
      const layer = layers[place.layer];
      if (layer === undefined) return undefined;
      return layer.initialState?.[place.name] ?? new Array<number>(layer.hidden).fill(0);
    }
    default: {
      const entry = example[place.kind]?.[place.t - 1];
      return typeof entry === 'string' || entry === null ? undefined : entry;
    }
  }
}

/** A copy of the example with other numbers there. */
export function withNumbers(example: Example, place: Place, numbers: Numbers): Example {
  switch (place.kind) {
    case 'layer':
      return withLayer(example, place.layer, ({ parameters }) => ({
        parameters: { ...parameters, [place.name]: numbers },
      }));
    case 'state':
      return withLayer(example, place.layer, ({ initialState }) => ({
        initialState: { ...initialState, [place.name]: numbers },
      }));
    case 'readout': {
      const { readout } = example;
      if (readout === null || readout === undefined) return example;
      const parameters = { ...readout.parameters, [place.name]: numbers };
      return { ...example, readout: { ...readout, parameters } };
    }
    default:
      return isRow(numbers) ? withEntry(example, place.kind, place.t, numbers) : example;
  }
}

type Layer = Example['layers'][number];

/** A copy with some entries of one layer changed. */
export function withLayer(
  example: Example,
  index: number,
  change: (layer: Layer) => Partial<Layer>,
): Example {
  const layers = example.layers.map((layer, at) =>
    at === index ? { ...layer, ...change(layer) } : layer,
  );
  return { ...example, layers };
}

/** A copy with another input or target at timestep t; targets that were not there are null. */
export function withEntry(
  example: Example,
  kind: 'inputs' | 'targets',
  t: number,
  entry: Entry,
): Example {
  const before = example[kind] ?? example.inputs.map(() => null);
  return { ...example, [kind]: before.map((each, at) => (at === t - 1 ? entry : each)) };
}

/**
 * A copy with one number changed: element (i, j) of the block, both from 0.
 * @throws Fault unless it is finite.
 */
export function setNumber(
  example: Example,
  place: Place,
  i: number,
  j: number,
  value: number,
): Example {
  checkFinite(value);
  const numbers = numbersAt(example, place);
  if (numbers === undefined) return example;
  return withNumbers(example, place, replaced(numbers, i, j, value));
}

function replaced(numbers: Numbers, i: number, j: number, value: number): Numbers {
  if (typeof numbers === 'number') return value;
  if (isRow(numbers)) return numbers.map((each, at) => (at === i ? value : each));
  return numbers.map((row, at) =>
    at === i ? row.map((each, column) => (column === j ? value : each)) : row,
  );
}

/** Whether numbers are a single list. */
export const isRow = (numbers: Numbers): numbers is readonly number[] =>
  typeof numbers !== 'number' && typeof numbers[0] === 'number';
