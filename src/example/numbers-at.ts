import { entryOf } from '../engine/entry-of.ts';
import type { Direction } from '../engine/tape/node.ts';
import type { Example, Numbers } from './example.ts';
import { sidesOf } from './sides.ts';

/** In a decoder; and in one direction of a layer that has two. */
export interface Whose {
  readonly net?: 'decoder';
  readonly direction?: Direction;
}

/** Where a block of numbers stands in an example; layers from 0, timesteps from 1. */
export type Place = Whose &
  (
    | { readonly kind: 'layer'; readonly layer: number; readonly name: string }
    | { readonly kind: 'readout'; readonly name: string }
    | { readonly kind: 'state'; readonly layer: number; readonly name: string }
    | { readonly kind: 'inputs' | 'targets'; readonly t: number }
  );

/** Whether two places are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  const text = ({ kind, net, direction, ...rest }: Place): string =>
    JSON.stringify([kind, net, direction, Object.entries(rest).sort()]);
  return text(one) === text(other);
}

/** The numbers that stand there; an initial state that is not given is 0. Undefined where there are none. */
export function numbersAt(example: Example, place: Place): Numbers | undefined {
  // a decoder is written as the example itself is; every edit asks this of every parameter
  const net = place.net === 'decoder' ? example.decoder : example;
  switch (place.kind) {
    case 'layer':
    case 'state': {
      const layer = net?.layers[place.layer];
      if (layer === undefined) return undefined;
      const side = sidesOf(layer).find(({ key }) => key === place.direction);
      return place.kind === 'layer'
        ? entryOf(side?.parameters, place.name)
        : (entryOf(side?.initialState, place.name) ?? new Array<number>(layer.hidden).fill(0));
    }
    case 'readout':
      return entryOf(net?.readout?.parameters, place.name);
    default: {
      const entry = net?.[place.kind]?.[place.t - 1];
      return Array.isArray(entry) ? entry : undefined;
    }
  }
}
