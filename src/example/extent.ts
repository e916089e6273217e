import type { Example } from './example.ts';
import { netsOf } from './nets.ts';
import { sidesOf } from './sides.ts';

/** How large a network is, and how often it runs. */
export interface Extent {
  /** Numbers in weights and biases. */
  readonly parameters: number;
  /** Timesteps of all examples of a batch together, those of a decoder too. */
  readonly timesteps: number;
  /** The same for each layer, and each direction of one, added up. */
  readonly layerTimesteps: number;
}

/** The extent of an example, counted without running it. */
export function extentOf(example: Example): Extent {
  const nets = netsOf(example);
  const given = nets.flatMap(({ layers, readout }) => [
    ...layers.flatMap((layer) => sidesOf(layer).map(({ parameters }) => parameters)),
    readout?.parameters ?? {},
  ]);
  const lengths = [example, ...(example.batch ?? [])].flatMap((each) =>
    each === null ? [] : [[each.inputs.length, each.decoder?.inputs.length ?? 0]],
  );
  const sides = nets.map(({ layers }) => sum(layers.map((layer) => sidesOf(layer).length)));
  return {
    parameters: sum(given.flatMap((each) => Object.values(each).map(count))),
    timesteps: sum(lengths.flat()),
    layerTimesteps: sum(
      lengths.flatMap((each) => each.map((length, net) => length * (sides[net] ?? 0))),
    ),
  };
}

const count = (numbers: unknown): number => (Array.isArray(numbers) ? sum(numbers.map(count)) : 1);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
