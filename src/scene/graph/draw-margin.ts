import { max, range, scaleBand } from 'd3';
import { netsOf } from '../../lessons/nets.ts';
import { isOfDecoder } from '../../trace/own-timestep.ts';
import { arrowHeight } from './arrow-height.ts';
import { baseline, type Drawing } from './drawing.ts';
import { isTinted } from './measures.ts';
import { lowestOf } from './rows.ts';
import type { LegendShape, TextShape } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { stubLength } from './ways.ts';

/** The marks … where timesteps before or after are not seen. */
export function drawMore({ layout, plan }: Drawing): readonly TextShape[] {
  const top = layout.slots.findLast((_, storey) => plan.storeys[storey]?.kind === 'layer')?.at(-1);
  const first = layout.columns[0]?.t ?? 1;
  const last = layout.columns.at(-1)?.t ?? 1;
  const size = layout.number;
  const y = top === undefined ? layout.height / 2 : arrowHeight(top, size) + 0.1 * size;
  const mark = (
    id: string,
    { left, right }: { readonly left: number; readonly right: number },
  ): TextShape => ({
    kind: 'text',
    id,
    emphasis: 'plain',
    x: (left + right) / 2,
    y,
    size,
    anchor: 'middle',
    pieces: [{ text: '…' }],
    tone: 'ink',
  });
  return [
    ...(first > 1 ? [mark('before', layout.start)] : []),
    ...(last < plan.program.timesteps.length
      ? [mark('after', { left: layout.end.left + stubLength(size), right: layout.end.right })]
      : []),
  ];
}

/** The scale of colours at the bottom left: upright where there is height below the states, else beside the timestep. */
export function drawLegend(drawing: Drawing): readonly LegendShape[] {
  const { layout, plan, measures, hand } = drawing;
  const tinted = plan.storeys.some(({ slots }) =>
    slots.some((slot) => isTinted(slot) && !measures.whole.has(slot)),
  );
  if (layout.columns.length === 0 || !tinted) return [];
  const most = hand.number(measures.most);
  const ends = { least: `−${most}`, most };
  const size = layout.number;
  const lowest = lowestOf(layout.slots.find((_, storey) => plan.storeys[storey]?.kind === 'layer'));
  const top = lowest === undefined ? 0 : lowest.top + lowest.height + 2.6 * layout.symbol;
  const height = layout.foot.bottom - top;
  const isNarrow = textWidth(ends.least, size) > startEnd(drawing);
  if (height >= 5 * size && !isNarrow && lowest !== undefined) return [upright(drawing, ends)];
  return lying(drawing, ends);
}

interface Ends {
  readonly least: string;
  readonly most: string;
}

const tints = range(-1, 1.25, 0.25);

/** Least length of the scale, in em. */
const leastLength = 0.75;

/** What the timesteps leave free at both ends of their line, in px. */
function roomAtFoot(drawing: Drawing): { readonly before: number; readonly behind: number } {
  const { layout, plan } = drawing;
  const half = (t = 0): number => (isOfDecoder(plan.program, t) ? 3.6 : 1.9) * layout.symbol;
  const [first, last] = [layout.columns[0], layout.columns.at(-1)];
  const end = (last?.axis ?? 0) + half(last?.t) + tokenAtFoot(drawing);
  const before = (first?.axis ?? 0) - half(first?.t);
  return {
    before: isDivided(drawing) ? Math.min(before, startEnd(drawing)) : before,
    behind: layout.width - end,
  };
}

/** Room for the token of an input that lies down, which may stand beside the timestep. */
function tokenAtFoot({ layout, plan: { program } }: Drawing): number {
  const tokens = layout.isInputRow
    ? netsOf(program.example).flatMap((net) => net.vocabulary ?? [])
    : [];
  const widest = max(tokens, (token) => textWidth(token, layout.symbol));
  return widest === undefined ? 0 : widest + 0.3 * layout.symbol;
}

/** On the line of the timesteps, before the first or behind the last; nowhere where there is no room. */
function lying(drawing: Drawing, { least, most }: Ends): readonly LegendShape[] {
  const { layout } = drawing;
  const size = layout.number;
  const edge = Math.min(0.5 * size, layout.start.left);
  const words = textWidth(least, size) + textWidth(most, size) + 0.6 * size;
  const { before, behind } = roomAtFoot(drawing);
  const isBefore = before - edge - words >= leastLength * size;
  const room = (isBefore ? before : behind) - edge - words;
  if (room < leastLength * size) return [];
  const width = Math.min(2.5 * size, room);
  const left = isBefore ? edge : layout.width - edge - words - width;
  const middle = (layout.foot.top + layout.foot.bottom) / 2;
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
  return [
    {
      ...legend,
      box,
      patches,
      least: { x: left, y, size, anchor: 'start', text: least },
      most: { x: x + width + 0.3 * size, y, size, anchor: 'start', text: most },
    },
  ];
}

/** Whether the line in front of a decoder stands before the first column. */
const isDivided = ({ layout, plan: { program } }: Drawing): boolean =>
  program.example.decoder !== undefined && layout.columns[0]?.t === program.encoderLength + 1;

/** Where what stands left of the first column ends, before the line in front of a decoder. */
function startEnd(drawing: Drawing): number {
  const { layout } = drawing;
  const [first] = layout.columns;
  return first !== undefined && isDivided(drawing)
    ? first.gap - 0.3 * layout.number
    : layout.start.right;
}

function upright(drawing: Drawing, { least, most }: Ends): LegendShape {
  const { layout } = drawing;
  const size = layout.number;
  const y = baseline((layout.foot.top + layout.foot.bottom) / 2, size);
  const half = textWidth(least, size) / 2;
  const right = startEnd(drawing);
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

const legend = { kind: 'legend', id: 'legend', emphasis: 'plain' } as const;
