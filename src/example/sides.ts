import type { Cell } from '../engine/cells/cell.ts';
import { cellOf } from '../engine/cells/index.ts';
import type { Direction } from '../engine/tape/node.ts';
import type { Layer, Parameters, Sides } from './example.ts';

/** A layer as it runs in one direction: what the file gives for it, and where (`forward`, or nothing in between). */
export interface LayerSide {
  readonly direction: Direction;
  readonly key: Direction | undefined;
  readonly parameters: Parameters;
  readonly initialState: Parameters | undefined;
}

/** Whether numbers are given for both directions apart. */
export const isSided = (of: Parameters | Sides): of is Sides =>
  ['forward', 'backward'].every((key) => Object.hasOwn(of, key)) &&
  Object.values(of).every((each) => typeof each === 'object' && !Array.isArray(each));

/** The directions of a layer: one, or forward and then backward. */
export function sidesOf({ direction, parameters, initialState }: Layer): readonly LayerSide[] {
  if (direction !== 'bidirectional' || !isSided(parameters))
    return [
      {
        direction: direction === 'backward' ? 'backward' : 'forward',
        key: undefined,
        parameters: isSided(parameters) ? {} : parameters,
        initialState: initialState && !isSided(initialState) ? initialState : undefined,
      },
    ];
  const sides = initialState && isSided(initialState) ? initialState : undefined;
  return (['forward', 'backward'] as const).map((key) => ({
    direction: key,
    key,
    parameters: parameters[key],
    initialState: sides?.[key],
  }));
}

/** The cell that a layer runs in one direction; undefined where there is none of that name or text. */
export const cellOfSide = (layer: Layer, { parameters }: LayerSide): Cell | undefined =>
  cellOf({ ...layer, parameters });

/** The cell of a layer; of one that runs both ways that of its forward direction. */
export function cellOfLayer(layer: Layer): Cell | undefined {
  const [side] = sidesOf(layer);
  return side && cellOfSide(layer, side);
}

/** How many numbers a layer hands on: [h_fwd; h_bwd] where it runs both ways. */
export const outputWidth = (layer: Layer): number =>
  layer.direction === 'bidirectional' ? 2 * layer.hidden : layer.hidden;
