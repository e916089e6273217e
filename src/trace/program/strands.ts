import { at } from '../../engine/at.ts';
import type { Cell } from '../../engine/cells/cell.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { Direction } from '../../engine/tape/node.ts';
import type { Layer } from '../../example/example.ts';
import { valuePhrase } from '../../example/issue-phrases.ts';
import type { Net, NetName } from '../../example/nets.ts';
import { isSided, type LayerSide, outputWidth, sidesOf } from '../../example/sides.ts';
import { inputSize } from './compile-sequence.ts';
import { layerCell } from './layer-cell.ts';

/** One recurrence: a layer in one direction. `node.layer` counts strands, from the encoder's first layer on. */
export interface Strand {
  readonly net: NetName;
  /** Index of the layer in its own network. */
  readonly layer: number;
  readonly direction: Direction;
  /** Its name in the file below the layer, where it is one of two directions. */
  readonly key: Direction | undefined;
  readonly hidden: number;
  /** The strand of the encoder whose last state it starts from; of a layer that runs both ways the forward one. */
  readonly startsFrom: number | undefined;
}

/** A strand with what the file gives for it. */
export interface StrandPlan extends Strand {
  readonly cell: Cell;
  readonly given: Layer;
  readonly side: LayerSide;
  /** How many numbers it reads: D of its cell. */
  readonly inputs: number;
}

/**
 * The strands of a network, layer by layer.
 * @throws Fault where a layer names no cell, gives both directions for one or one for both, or cannot start from the encoder.
 */
export function strandsOf(net: Net, encoder: readonly StrandPlan[]): readonly StrandPlan[] {
  const most = new Set(encoder.map(({ layer }) => layer)).size;
  if (net.name === 'decoder' && net.layers.length > most)
    throw new Fault(
      'decoder.layers',
      valuePhrase(net.layers),
      phrase('layersFor', { count: most }),
    );
  checkSides(net);
  const inputs = inputsOf(net);
  return net.layers.flatMap((given, layer): readonly StrandPlan[] => {
    const path = `${net.prefix}layers.${layer}`;
    return sidesOf(given).map((side) => {
      const cell = layerCell(given, side, path, inputs[layer]);
      const { direction, key } = side;
      return {
        ...{ net: net.name, layer, direction, key, hidden: given.hidden },
        startsFrom:
          net.name === 'decoder' ? sourceOf(given, layer, cell, encoder, path) : undefined,
        ...{ cell, given, side, inputs: at(inputs, layer, 'layer') },
      };
    });
  });
}

/** How many numbers each layer reads; that its cell is one is checked first, because it may say how many inputs have. */
function inputsOf(net: Net): readonly number[] {
  for (const [layer, given] of net.layers.entries())
    for (const side of sidesOf(given))
      layerCell(given, side, `${net.prefix}layers.${layer}`, undefined);
  return [inputSize(net), ...net.layers.map(outputWidth)];
}

/** @throws Fault where a layer gives both directions for one or one for both. */
export function checkSides({ prefix, layers }: Net): void {
  for (const [index, layer] of layers.entries()) checkSidesOf(layer, `${prefix}layers.${index}`);
}

function checkSidesOf({ direction, parameters, initialState }: Layer, path: string): void {
  const wantsBoth = direction === 'bidirectional';
  for (const [name, value] of Object.entries({ parameters, initialState })) {
    if (value === undefined || isSided(value) === wantsBoth) continue;
    const wanted = wantsBoth
      ? phrase('sides')
      : phrase('value', { value: 'direction bidirectional' });
    throw new Fault(`${path}.${name}`, valuePhrase(value), wanted);
  }
}

/** The strand of the encoder that a layer of the decoder goes on from. */
function sourceOf(
  { hidden, direction = 'forward', initialState }: Layer,
  layer: number,
  cell: Cell,
  encoder: readonly StrandPlan[],
  path: string,
): number {
  if (direction !== 'forward')
    throw new Fault(
      `${path}.direction`,
      phrase('value', { value: direction }),
      phrase('decoderForward'),
    );
  if (initialState !== undefined)
    throw new Fault(`${path}.initialState`, valuePhrase(initialState), phrase('startsFromEncoder'));
  const index = encoder.findIndex((each) => each.layer === layer);
  const source = encoder[index];
  const size = source === undefined ? 0 : outputWidth(source.given);
  if (source?.cell.id !== cell.id || size !== hidden)
    throw new Fault(
      path,
      phrase('cellHidden', { cell: cell.id, hidden }),
      phrase(source?.key === undefined ? 'sameCell' : 'bothStates', {
        cell: source?.cell.id ?? '',
        hidden: size,
      }),
    );
  const [state, wanted] = [cell, source.cell].map((each) => each.state.join(', '));
  if (state !== wanted)
    throw new Fault(
      `${path}.cell.state`,
      phrase('value', { value: state ?? '' }),
      phrase('sameState', { state: wanted ?? '' }),
    );
  return index;
}

/** Where the entries of a strand stand in the file: `decoder.layers.0`, `layers.1.forward`. */
export const pathOfStrand = ({ net, layer, key }: Strand, entry?: string): string =>
  [...(net === 'decoder' ? ['decoder'] : []), 'layers', layer, entry, key]
    .filter((part) => part !== undefined)
    .join('.');

/** The strands of the encoder whose last states a strand of the decoder starts from: one, or both directions of a layer. */
export function sourcesOf(
  { strands }: { readonly strands: readonly Strand[] },
  strand: number,
): readonly number[] {
  const from = strands[strand]?.startsFrom;
  if (from === undefined) return [];
  return strands[from]?.key === undefined ? [from] : [from, from + 1];
}
