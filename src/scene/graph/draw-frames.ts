import { at } from '../../engine/at.ts';
import type { Direction } from '../../engine/tape/node.ts';
import { arrowHeight } from './arrow-height.ts';
import { columnAt, type Drawing, emphasis, isKnown, showsBeside } from './drawing.ts';
import { isWholeAt } from './measures.ts';
import type { Span } from './places.ts';
import { bandOf } from './present-band.ts';
import { slimWidth } from './room-for-columns.ts';
import { framePad, hasFrame, lowestOf } from './rows.ts';
import type { FrameShape } from './shapes.ts';
import { besideSpan, isStrip, type Stand } from './stands.ts';

/** The present column in colour, and a frame around the states of every cell that has several. */
export function drawFrames(drawing: Drawing, stands: readonly Stand[]): readonly FrameShape[] {
  return [
    ...presentColumn(drawing, stands),
    ...highways(drawing),
    ...stands.flatMap((stand) => cellFrame(drawing, stand)),
  ];
}

/** A state that goes on but for a factor has a road from column to column, on which its arrows run. */
function highways(drawing: Drawing): readonly FrameShape[] {
  const { layout, plan } = drawing;
  const height = 0.5 * layout.number;
  return plan.storeys.flatMap(({ slots, direction }, storey) =>
    slots.flatMap(({ isHighway }, index): readonly FrameShape[] => {
      const place = layout.slots[storey]?.[index];
      if (place === undefined || isHighway !== true) return [];
      const y = arrowHeight(place, layout.number) - height / 2;
      return roadStretches(drawing, direction).map(([left, right], at) => ({
        kind: 'frame',
        id: `r${storey}.${index}.${at}`,
        emphasis: 'plain',
        look: 'highway',
        box: { x: left, y, width: right - left, height },
        radius: 0,
      }));
    }),
  );
}

/** Left and right ends of what a road leaves free of cells, whose numbers it would cross. */
function roadStretches(
  { layout, plan }: Drawing,
  direction: Direction,
): readonly (readonly [number, number])[] {
  const { start, end, backward } = layout;
  const isForward = direction === 'forward';
  const T = isForward ? plan.program.timesteps.length : plan.program.encoderLength;
  const columns = layout.columns.filter(({ t }) => t <= T);
  const [first, last] = [columns[0]?.t ?? 1, columns.at(-1)?.t ?? T];
  const lefts = columns.map(({ left }) => left);
  const rights = columns.map(({ right }) => right);
  if (first > 1 || isForward) rights.unshift(start.right);
  else lefts.shift();
  if (last < T) lefts.push(end.left);
  else if (!isForward && backward !== undefined) lefts.push(backward.left);
  else rights.pop();
  return rights.map((right, at) => [right, lefts[at] ?? right]);
}

function presentColumn(drawing: Drawing, stands: readonly Stand[]): readonly FrameShape[] {
  const { step, layout } = drawing;
  const column = step.t === undefined ? undefined : columnAt(drawing, step.t);
  if (column === undefined) return [];
  const isWide = stands.some(
    ({ storey, index, t }) => t === step.t && showsBeside(drawing, storey, index, t),
  );
  const { left, right } = bandOf(layout, column, isWide);
  const top = 3;
  const bottom = (layout.scale?.top ?? layout.height) - top;
  return [
    {
      kind: 'frame',
      id: 'present',
      emphasis: 'plain',
      look: step.phase === 'backward' ? 'backward' : 'forward',
      box: { x: left, y: top, width: right - left, height: bottom - top },
      radius: 0.5 * layout.number,
    },
  ];
}

/** Drawn once for each cell, with its highest slot. */
function cellFrame(drawing: Drawing, { storey, index, t }: Stand): readonly FrameShape[] {
  const { layout, plan } = drawing;
  const places = at(layout.slots, storey, 'storey');
  const span = columnAt(drawing, t);
  if (index < places.length - 1 || !hasFrame(plan.storeys[storey])) return [];
  const lowest = lowestOf(places);
  const highest = places.at(-1);
  if (span === undefined || lowest === undefined || highest === undefined) return [];
  const pad = framePad(layout.number);
  const height = lowest.top + lowest.height - highest.top;
  return [
    {
      kind: 'frame',
      id: `c${storey}@${t}`,
      emphasis: 'plain',
      look: 'cell',
      box: {
        x: span.left - pad,
        y: highest.top - pad,
        width: span.right - span.left + 2 * pad,
        height: height + 2 * pad,
      },
      radius: 2 * pad,
    },
  ];
}

/** Strips of colours have one outline instead of one around every cell. */
export function drawStripFrames(drawing: Drawing, stand: Stand): readonly FrameShape[] {
  const { slot, t, span, storey, index } = stand;
  const node = slot.nodes[t];
  if (node === undefined || !isStrip(stand)) return [];
  const isSlim = slot.name === 'x' && isWholeAt(drawing.measures, slot, t);
  const middle = (span.left + span.right) / 2;
  const half = isSlim ? slimWidth(drawing.layout) / 2 : (span.right - span.left) / 2;
  const own = stripFrame(drawing, stand, {
    id: `o${node}`,
    span: { left: middle - half, right: middle + half },
    look: isKnown(drawing, node) ? 'strip' : 'empty-strip',
    isActive: drawing.activity.nodes.has(node),
  });
  const column = columnAt(drawing, t);
  const gradient = slot.gradients[t];
  if (column === undefined || gradient === undefined || !showsBeside(drawing, storey, index, t))
    return [own];
  const beside = stripFrame(drawing, stand, {
    id: `p${gradient}`,
    span: besideSpan(column, stand.place),
    look: 'gradient-strip',
    isActive: drawing.activity.gradients.has(gradient),
  });
  return [own, beside];
}

interface Strip {
  readonly id: string;
  readonly span: Span;
  readonly look: FrameShape['look'];
  readonly isActive: boolean;
}

function stripFrame(
  drawing: Drawing,
  { place }: Stand,
  { id, span, look, isActive }: Strip,
): FrameShape {
  return {
    kind: 'frame',
    id,
    emphasis: emphasis(drawing, isActive),
    look,
    box: { x: span.left, y: place.top, width: span.right - span.left, height: place.height },
    radius: 2,
  };
}
