import { range, scaleBand } from 'd3';
import { baseline, type Ground } from './drawing.ts';
import { type ScalePlace, scaleEnds, scalePlace } from './scale-place.ts';
import type { LegendShape } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** The scale of colours, where there is room for it. */
export function drawScale(ground: Ground): readonly LegendShape[] {
  const place = scalePlace(ground);
  if (place === undefined) return [];
  return [place.way === 'upright' ? upright(ground, place.right) : lying(ground, place)];
}

const tints = range(-1, 1.25, 0.25);

const legend = { kind: 'legend', id: 'legend', emphasis: 'plain' } as const;

function lying(
  ground: Ground,
  { left, width, middle }: Extract<ScalePlace, { way: 'lying' }>,
): LegendShape {
  const { least, most } = scaleEnds(ground);
  const size = ground.layout.number;
  const x = left + textWidth(least, size) + 0.3 * size;
  const y = baseline(middle, size);
  const box = { x, y: middle - 0.3 * size, width, height: 0.6 * size };
  const across = scaleBand(tints, [x, x + width]);
  const patches = tints.map((tint) => ({
    ...box,
    tint,
    x: across(tint) ?? x,
    width: across.bandwidth(),
  }));
  return {
    ...legend,
    box,
    patches,
    least: { x: left, y, size, anchor: 'start', text: least },
    most: { x: x + width + 0.3 * size, y, size, anchor: 'start', text: most },
  };
}

function upright(ground: Ground, right: number): LegendShape {
  const { layout } = ground;
  const { least, most } = scaleEnds(ground);
  const size = layout.number;
  const y = baseline((layout.foot.top + layout.foot.bottom) / 2, size);
  const half = textWidth(least, size) / 2;
  const middle = Math.max(Math.min(right - layout.startCells / 2, right - half), 0.3 * size + half);
  const bottom = y - 1.05 * size;
  const box = {
    x: middle - 0.35 * size,
    y: bottom - 2.7 * size,
    width: 0.7 * size,
    height: 2.7 * size,
  };
  const up = scaleBand(tints, [bottom, box.y]);
  return {
    ...legend,
    box,
    patches: tints.map((tint) => ({ ...box, tint, y: up(tint) ?? box.y, height: up.bandwidth() })),
    least: { x: middle, y, size, anchor: 'middle', text: least },
    most: { x: middle, y: box.y - 0.35 * size, size, anchor: 'middle', text: most },
  };
}
