import { largestOf } from '../../engine/extremes.ts';
import type { LayerWeights, Weight } from './weights.ts';

/** One gate of one weight in one direction, in px. */
export interface Block {
  readonly key: string;
  readonly gate: string;
  /** Place of the gate among the gates, from 0. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A weight as blocks to scale, side by side; all weights of a layer have the same scale. */
export interface DrawnWeight {
  readonly weight: Weight;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** px of one number, where single numbers are large enough to be seen. */
  readonly cell: number | undefined;
}

export interface Drawing {
  readonly drawn: readonly DrawnWeight[];
  /** Whether a block had to be drawn thicker than its scale. */
  readonly hasThin: boolean;
}

const room = { width: 420, height: 190 } as const;
const gap = { gate: 3, direction: 14 } as const;
const least = 3;
const largestCell = 16;
const smallestSeenCell = 6;

/** The weights of a layer as blocks of rows × columns, at one scale that fits the room. */
export function drawBlocks({ directions, weights }: LayerWeights): Drawing {
  const gates = largestOf(
    weights.map((weight) => weight.gates.length),
    1,
  );
  const columns =
    directions *
    gates *
    largestOf(
      weights.map((each) => each.columns.value),
      1,
    );
  const rows = weights.reduce((sum, each) => sum + each.rows.value, 0);
  const gaps = directions * (gates - 1) * gap.gate + (directions - 1) * gap.direction;
  const scale = Math.min(
    largestCell,
    (room.width - gaps) / columns,
    room.height / Math.max(1, rows),
  );
  const drawn = weights.map((weight) => drawWeight(weight, directions, scale));
  const hasThin = weights.some(
    (each) => each.rows.value * scale < least || each.columns.value * scale < least,
  );
  return { drawn, hasThin };
}

function drawWeight(weight: Weight, directions: number, scale: number): DrawnWeight {
  const width = Math.max(least, weight.columns.value * scale);
  const height = Math.max(least, weight.rows.value * scale);
  const blocks: Block[] = [];
  let x = 0;
  for (let direction = 0; direction < directions; direction++) {
    for (const [index, gate] of weight.gates.entries()) {
      blocks.push({ key: `${direction}${gate}`, gate, index, x, width, height });
      x += width + gap.gate;
    }
    x += gap.direction - gap.gate;
  }
  const cell = scale >= smallestSeenCell ? scale : undefined;
  return { weight, width: x - gap.direction, height, blocks, cell };
}
