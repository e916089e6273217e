import type { Direction, TapeNode } from '../engine/tape/node.ts';
import type { Program } from '../trace/program/program.ts';
import type { Strand } from '../trace/program/strands.ts';

/** The layer that a node belongs to, from 1, and its direction; nothing where there is but one. */
export interface LayerPlace {
  readonly layer?: number;
  readonly direction?: Direction;
}

/** The strand of a node that belongs to a layer: its own, or the forward one of both that it joins. */
function strandOf({ strands }: Program, { part, given, layer }: TapeNode): Strand | undefined {
  const isOfLayer = (part === 'layer' && given !== 'input') || part === 'joined';
  return isOfLayer && given !== 'target' && given !== 'setting' ? strands[layer] : undefined;
}

/** Which layer and direction a node belongs to, as far as there are several. */
export function layerPlace(program: Program, node: TapeNode): LayerPlace {
  const strand = strandOf(program, node);
  if (strand === undefined) return {};
  const isOneOfMany = program.strands.some(
    ({ net, layer }) => net === strand.net && layer !== strand.layer,
  );
  return {
    ...(isOneOfMany ? { layer: strand.layer + 1 } : {}),
    ...(strand.key === undefined || node.part === 'joined' ? {} : { direction: strand.key }),
  };
}

/** Whether a node belongs to a decoder. */
export function isOfDecoderNet(program: Program, node: TapeNode): boolean {
  if (node.part === 'readout') return node.layer === 1;
  return strandOf(program, node)?.net === 'decoder';
}

const arrows: Readonly<Record<Direction, string>> = { forward: '→', backward: '←' };

/**
 * What stands above a symbol in brackets: the layer, the direction, and for what is the same at every timestep whether
 * it is the decoder's; timesteps run on, so that they tell.
 */
export function layerMark(
  program: Program,
  node: TapeNode,
  { relativeTo, isPlaced }: { readonly relativeTo?: number; readonly isPlaced?: boolean },
): string | undefined {
  const { layer, direction } = layerPlace(program, node);
  const own = `${layer ?? ''}${direction === undefined ? '' : arrows[direction]}`;
  const isForAnyTime = relativeTo !== undefined || node.given === 'parameter';
  const isMarked = isForAnyTime && isPlaced !== true && isOfDecoderNet(program, node);
  const parts = [...(own === '' ? [] : [own]), ...(isMarked ? ['dec'] : [])];
  return parts.length === 0 ? undefined : parts.join(',');
}
