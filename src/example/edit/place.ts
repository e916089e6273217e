import type { Example, InputEntry, Numbers, Parameters, Sides } from '../example.ts';
import { type Net, netOf } from '../nets.ts';
import { isSamePlace, numbersAt, type Place, type Whose } from '../numbers-at.ts';
import { isSided } from '../sides.ts';
import { checkFinite } from './limits.ts';

export type { Place };
export { isSamePlace, numbersAt };

/** A copy of the example with other numbers there. */
export function withNumbers(example: Example, place: Place, numbers: Numbers): Example {
  switch (place.kind) {
    case 'layer':
      return withLayer(
        example,
        place.layer,
        ({ parameters }) => ({ parameters: withName(parameters, place, numbers) }),
        place.net,
      );
    case 'state':
      return withLayer(
        example,
        place.layer,
        ({ initialState = {} }) => ({ initialState: withName(initialState, place, numbers) }),
        place.net,
      );
    case 'readout': {
      const { readout } = netOf(example, place.net ?? 'encoder') ?? {};
      if (readout === null || readout === undefined) return example;
      const parameters = { ...readout.parameters, [place.name]: numbers };
      return withPart(example, place.net, { readout: { ...readout, parameters } });
    }
    default:
      return isRow(numbers) ? withEntry(example, place.kind, place.t, numbers, place.net) : example;
  }
}

/** Named numbers with another value for one name, in the direction that the place says. */
function withName(
  before: Parameters | Sides,
  { name, direction }: Whose & { readonly name: string },
  numbers: Numbers,
): Parameters | Sides {
  if (direction === undefined) return { ...before, [name]: numbers };
  const sides = isSided(before) ? before : { forward: {}, backward: {} };
  return { ...sides, [direction]: { ...sides[direction], [name]: numbers } };
}

/** What the example itself and its decoder have alike. */
type Part = Pick<
  Example,
  'vocabulary' | 'outputVocabulary' | 'inputs' | 'targets' | 'layers' | 'readout'
>;

/** A copy with some entries changed, of the example or of its decoder. */
export function withPart(
  example: Example,
  net: 'decoder' | undefined,
  part: Partial<Part>,
): Example {
  if (net === undefined) return { ...example, ...part };
  const { decoder } = example;
  return decoder === undefined ? example : { ...example, decoder: { ...decoder, ...part } };
}

/** A copy with other names of the positions of inputs and outputs; those of outputs are left out where they are the same. */
export function withNames(
  example: Example,
  net: 'decoder' | undefined,
  { vocabulary, outputVocabulary }: Pick<Net, 'vocabulary' | 'outputVocabulary'>,
): Example {
  const { vocabulary: _, outputVocabulary: __, ...rest } = example;
  const isSame = JSON.stringify(vocabulary) === JSON.stringify(outputVocabulary);
  const names = {
    ...(vocabulary && { vocabulary: [...vocabulary] }),
    ...(outputVocabulary && !isSame && { outputVocabulary: [...outputVocabulary] }),
  };
  if (net === undefined) return { ...rest, ...names };
  if (example.decoder === undefined) return example;
  const { vocabulary: ___, outputVocabulary: ____, ...decoder } = example.decoder;
  return { ...example, decoder: { ...decoder, ...names } };
}

type Layer = Example['layers'][number];

/** A copy with some entries of one layer changed. */
export function withLayer(
  example: Example,
  index: number,
  change: (layer: Layer) => Partial<Layer>,
  net?: 'decoder',
): Example {
  const before = netOf(example, net ?? 'encoder')?.layers ?? [];
  const layers = before.map((layer, at) => (at === index ? { ...layer, ...change(layer) } : layer));
  return withPart(example, net, { layers });
}

/** A copy with another input or target at timestep t; targets that were not there are null. */
export function withEntry(
  example: Example,
  kind: 'inputs' | 'targets',
  t: number,
  entry: InputEntry,
  net?: 'decoder',
): Example {
  const of = netOf(example, net ?? 'encoder');
  const before: readonly InputEntry[] = of?.[kind] ?? of?.inputs.map(() => null) ?? [];
  const entries = before.map((each, at) => (at === t - 1 ? entry : each));
  return withPart(example, net, { [kind]: entries });
}

/**
 * A copy with one number changed: element (i, j) of the block, both from 0. −0 becomes 0, as files write it.
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
  return withNumbers(example, place, replaced(numbers, i, j, value + 0));
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
