import { entryOf } from '../../engine/entry-of.ts';
import type { Example, Numbers } from '../example.ts';
import { type Net, type NetName, netsOf } from '../nets.ts';
import { cellOfLayer, cellOfSide, outputWidth, sidesOf } from '../sides.ts';
import { isRow, type Place } from './place.ts';

/** Sizes of an example: D numbers of an input, outputs of the readout (undefined where it has no parameters). */
export interface Sizes {
  readonly D: number;
  readonly outputs: number | undefined;
}

/** Rows or columns of a parameter: how many, and whether the vocabulary may name them. */
export interface Axis {
  readonly size: number;
  readonly of: 'input' | 'hidden' | 'output';
}

/** A parameter: where it stands, and its rows and columns (none for a single number, one axis for a list). */
export interface Slot {
  readonly place: Place;
  readonly name: string;
  readonly axes: readonly Axis[];
  /** Biases start at 0; weights are drawn. */
  readonly isBias: boolean;
}

const lengths = (numbers: Numbers): readonly number[] =>
  typeof numbers === 'number'
    ? []
    : isRow(numbers)
      ? [numbers.length]
      : [numbers.length, numbers[0]?.length ?? 0];

/** What sizes are read off: an example, or one of its networks. */
export type Sized = Pick<Net, 'layers' | 'inputs'> & Partial<Pick<Net, 'readout' | 'vocabulary'>>;

/** D and the number of outputs, read off the weights, else off the inputs. */
export function sizesOf({ layers, readout, inputs, vocabulary }: Sized): Sizes {
  const [first] = layers;
  const cell = first === undefined ? undefined : cellOfLayer(first);
  const reads = Object.entries(cell?.parameters ?? {}).find(([, sizes]) => sizes[1] === 'D');
  const reader = first && entryOf(sidesOf(first)[0]?.parameters, reads?.[0] ?? '');
  const list = inputs.find((entry) => Array.isArray(entry));
  const D =
    (reader === undefined ? undefined : lengths(reader)[1]) ??
    (Array.isArray(list) ? list.length : undefined) ??
    vocabulary?.length ??
    1;
  const { W_hy, b_y } = readout?.parameters ?? {};
  const top = W_hy ?? b_y;
  return { D, outputs: top === undefined ? undefined : lengths(top)[0] };
}

/** Sizes that networks of an example are to have; those of the others are read off their weights. */
export type NetSizes = Readonly<Partial<Record<NetName, Sizes>>>;

/** The sizes of every network of an example as they are. */
export const allSizesOf = (example: Example): NetSizes =>
  Object.fromEntries(netsOf(example).map((net) => [net.name, sizesOf(net)]));

/**
 * Every parameter in the order of the file: layer by layer in the order of the cell, then the readout, then those of
 * a decoder.
 */
export const slotsOf = (example: Example, wanted: NetSizes = {}): readonly Slot[] =>
  netsOf(example).flatMap((net) => slotsOfNet(net, wanted[net.name] ?? sizesOf(net)));

function slotsOfNet(net: Net, { D, outputs }: Sizes): readonly Slot[] {
  const whose = net.name === 'decoder' ? { net: net.name } : {};
  let below: Axis = { size: D, of: 'input' };
  const layers = net.layers.flatMap((given, layer) => {
    const from = below;
    const own: Axis = { size: given.hidden, of: 'hidden' };
    below = { size: outputWidth(given), of: 'hidden' };
    return sidesOf(given).flatMap((side) =>
      Object.entries(cellOfSide(given, side)?.parameters ?? {}).map(([name, sizes]): Slot => {
        const axes = sizes.map((of) => (of === 'D' ? from : own));
        const direction = side.key === undefined ? {} : { direction: side.key };
        const place: Place = { kind: 'layer', layer, name, ...direction, ...whose };
        return { place, name, axes, isBias: name.startsWith('b_') };
      }),
    );
  });
  const given = net.readout?.parameters ?? {};
  const top: Axis = { size: outputs ?? below.size, of: 'output' };
  const readout = (name: string, axes: readonly Axis[]): readonly Slot[] =>
    entryOf(given, name) === undefined
      ? []
      : [{ place: { kind: 'readout', name, ...whose }, name, axes, isBias: name === 'b_y' }];
  return [...layers, ...readout('W_hy', [top, below]), ...readout('b_y', [top])];
}

/** How many numbers an output has. */
export function outputSize(net: Sized): number {
  const { D, outputs } = sizesOf(net);
  const top = net.layers.at(-1);
  return outputs ?? (top && outputWidth(top)) ?? D;
}
