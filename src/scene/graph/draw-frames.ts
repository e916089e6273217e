import type { Stand } from './draw-cells.ts';
import { columnAt, type Drawing, showsBeside } from './drawing.ts';
import { framePad, hasFrame } from './rows.ts';
import type { FrameShape } from './shapes.ts';

/** The present column in colour, and a frame around the states of every cell that has several. */
export function drawFrames(drawing: Drawing, stands: readonly Stand[]): readonly FrameShape[] {
  return [
    ...presentColumn(drawing, stands),
    ...stands.flatMap((stand) => cellFrame(drawing, stand)),
  ];
}

function presentColumn(drawing: Drawing, stands: readonly Stand[]): readonly FrameShape[] {
  const { step, layout } = drawing;
  const column = step.t === undefined ? undefined : columnAt(drawing, step.t);
  if (column === undefined) return [];
  const isWide = stands.some(
    ({ storey, index, t }) => t === step.t && showsBeside(drawing, storey, index, t),
  );
  const margin = Math.min(0.6 * layout.number, 0.4 * (column.left - column.gap));
  const left = column.gap + 0.06 * (column.left - column.gap);
  const right = (isWide ? column.besideRight : column.right) + margin;
  const top = 3;
  return [
    {
      kind: 'frame',
      id: 'present',
      emphasis: 'plain',
      look: step.phase === 'backward' ? 'backward' : 'forward',
      box: { x: left, y: top, width: right - left, height: layout.height - 2 * top },
      radius: 0.5 * layout.number,
    },
  ];
}

/** Drawn once for each cell, with its lowest slot. */
function cellFrame(
  { layout, plan }: Drawing,
  { storey, index, t, span }: Stand,
): readonly FrameShape[] {
  if (index > 0 || t === 0 || !hasFrame(plan.storeys[storey])) return [];
  const places = layout.slots[storey] ?? [];
  const [lowest] = places;
  const highest = places.at(-1);
  if (lowest === undefined || highest === undefined) return [];
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
