import { cellOf } from '../../engine/cells/index.ts';
import type { Example, Numbers } from '../example.ts';
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

/** D and the number of outputs, read off the weights, else off the inputs. */
export function sizesOf(example: Example): Sizes {
  const { layers, readout, inputs, vocabulary } = example;
  const [first] = layers;
  const cell = first === undefined ? undefined : cellOf(first);
  const reads = Object.entries(cell?.parameters ?? {}).find(([, sizes]) => sizes[1] === 'D');
  const reader = first?.parameters[reads?.[0] ?? ''];
  const list = inputs.find((entry) => typeof entry === 'object' && entry !== null);
  const D =
    (reader === undefined ? undefined : lengths(reader)[1]) ??
    (typeof list === 'object' ? list?.length : undefined) ??
    vocabulary?.length ??
    1;
  const { W_hy, b_y } = readout?.parameters ?? {};
  const top = W_hy ?? b_y;
  return { D, outputs: top === undefined ? undefined : lengths(top)[0] };
}

/** Every parameter in the order of the file: layer by layer in the order of the cell, then the readout. */
export function slotsOf(example: Example, { D, outputs }: Sizes): readonly Slot[] {
  let below: Axis = { size: D, of: 'input' };
  const layers = example.layers.flatMap((each, layer) => {
    const from = below;
    const own: Axis = { size: each.hidden, of: 'hidden' };
    below = own;
    return Object.entries(cellOf(each)?.parameters ?? {}).map(([name, sizes]): Slot => {
      const axes = sizes.map((of) => (of === 'D' ? from : own));
      return { place: { kind: 'layer', layer, name }, name, axes, isBias: name.startsWith('b_') };
    });
  });
  const given = example.readout?.parameters ?? {};
  const top: Axis = { size: outputs ?? below.size, of: 'output' };
  const readout = (name: string, axes: readonly Axis[]): readonly Slot[] =>
    given[name] === undefined
      ? []
      : [{ place: { kind: 'readout', name }, name, axes, isBias: name === 'b_y' }];
  return [...layers, ...readout('W_hy', [top, below]), ...readout('b_y', [top])];
}

/** How many numbers an output has. */
export function outputSize(example: Example): number {
  const { D, outputs } = sizesOf(example);
  return outputs ?? example.layers.at(-1)?.hidden ?? D;
}
