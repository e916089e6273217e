import { range, scaleBand } from 'd3';
import { baseline, type Drawing } from './drawing.ts';
import { type ScalePlace, scaleEnds, scalePlace } from './scale-place.ts';
import type { LegendShape } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** The scale of colours, where there is room for it. */
export function drawScale(drawing: Drawing): readonly LegendShape[] {
  const place = scalePlace(drawing);
  if (place === undefined) return [];
  return [place.way === 'upright' ? upright(drawing, place.right) : lying(drawing, place)];
}

const tints = range(-1, 1.25, 0.25);

const legend = { kind: 'legend', id: 'legend', emphasis: 'plain' } as const;

function lying(
  drawing: Drawing,
  { left, width, middle }: Extract<ScalePlace, { way: 'lying' }>,
): LegendShape {
  const { least, most } = scaleEnds(drawing);
  const size = drawing.layout.number;
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

function upright(drawing: Drawing, right: number): LegendShape {
  const { layout } = drawing;
  const { least, most } = scaleEnds(drawing);
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
