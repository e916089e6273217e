import { range } from 'd3';
import { known } from '../../engine/at.ts';
import { nodeOf } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import { inputToken } from '../tokens.ts';
import { tokenOf } from './draw-cells.ts';
import { baseline, columnAt, type Drawing, emphasis, isKnown } from './drawing.ts';
import { inputSymbolRoom } from './input-row.ts';
import { inputHalf } from './room-for-columns.ts';
import { feedbackEnd } from './routes.ts';
import type { TextShape } from './shapes.ts';
import type { Stand } from './stands.ts';
import { mostRows, type Slot } from './storeys.ts';
import { shorten, textWidth } from './text-width.ts';

/** The token that comes in, and the tokens that the rows of a mere softmax stand for. */
export const drawTokens = (drawing: Drawing, stand: Stand): readonly TextShape[] => [
  ...tokenText(drawing, stand),
  ...letters(drawing, stand),
];

/** Where there is only a softmax, its scores and exponentials have the letters of the bars. */
function letters(drawing: Drawing, stand: Stand): readonly TextShape[] {
  const { slot, place, span, t } = stand;
  const node = slot.nodes[t];
  const { layout, plan, activity, measures } = drawing;
  const isScore =
    plan.program.cells.length === 0 && slot.look === 'cells' && !measures.whole.has(slot);
  if (node === undefined || !isScore || slot.rows > mostRows) return [];
  return range(slot.rows).flatMap((row): readonly TextShape[] => {
    const { token } = tokenOf(drawing, node, row);
    if (token === undefined) return [];
    return [
      {
        kind: 'text',
        id: `i${node}.${row}`,
        emphasis: emphasis(drawing, activity.nodes.has(node)),
        x: span.left - 0.4 * layout.number,
        y: baseline(place.top + (row + 0.5) * place.row, layout.number),
        size: layout.number,
        anchor: 'end',
        pieces: [{ text: shorten(token, layout.number, span.left) }],
        tone: 'quiet',
      },
    ];
  });
}

/** Whether an input is not given but picked on the way. */
const isPicked = ({ plan }: Drawing, node: number): boolean =>
  nodeOf(plan.program, node).part === 'feedback';

/** Beside the timestep, where an input that lies down leaves no room for its token. */
function atFoot({ layout, plan }: Drawing, t: number, token: string) {
  const size = layout.symbol;
  const here = known(
    layout.columns.find((column) => column.t === t),
    `column ${t}`,
  );
  const next = layout.columns.find((column) => column.t === t + 1);
  const half = (of: number): number => (isOfDecoder(plan.program, of) ? 3.3 : 1.6) * size;
  const x = here.axis + half(t);
  const room = (next === undefined ? layout.width : next.axis - half(t + 1)) - x;
  return {
    x,
    y: baseline((layout.foot.top + layout.foot.bottom) / 2, size),
    size,
    anchor: 'start',
    pieces: [{ text: shorten(token, size, room) }],
  } as const;
}

const isWhole = (token: string, size: number, room: number): boolean =>
  textWidth(token, size) <= room;

/** Whether what is fed back arrives at the input of a timestep. */
const isFedBack = ({ plan }: Drawing, t: number): boolean =>
  plan.flows.some(({ to, from }) => to.storey === 0 && from.storey > 0 && to.t === t);

/** Where the column begins, or behind the input before where inputs lie down close together. */
function leastLeft(drawing: Drawing, slot: Slot, t: number): number {
  const { layout } = drawing;
  const { gap } = known(columnAt(drawing, t), `column ${t}`);
  const before = columnAt(drawing, t - 1);
  if (before === undefined || !layout.isInputRow || !layout.isStacked) return gap;
  const end = before.axis + inputHalf(layout, slot.rows) + inputSymbolRoom(drawing, slot, t - 1);
  return Math.max(gap, end);
}

/** How far left a long token may reach: to the symbol of the input before, or the edge; not across what is fed back. */
function leftOf(drawing: Drawing, t: number, rows: number): number {
  const { layout, plan } = drawing;
  if (plan.hasFeedback) return Number.POSITIVE_INFINITY;
  const before = columnAt(drawing, t - 1);
  const n = layout.number;
  return before === undefined ? 0.3 * n : before.axis + inputHalf(layout, rows) + 2.4 * n;
}

/** Behind what is fed back a token stands on its line where it has room there, else above it. */
function lineFor(drawing: Drawing, t: number, token: string, right: number) {
  const column = columnAt(drawing, t);
  if (column === undefined || !isFedBack(drawing, t)) return { left: 0, above: 0 };
  const { number: n } = drawing.layout;
  const behind = feedbackEnd(column, n) + 0.2 * n;
  return textWidth(token, 1.2 * n) <= right - behind
    ? { left: behind, above: 0 }
    : { left: column.gap + 0.35 * n, above: 1.2 * n };
}

/** The token that comes in, large, left of its vector. */
function tokenText(
  drawing: Drawing,
  { slot, storey, t, place, span }: Stand,
): readonly TextShape[] {
  const { layout, plan, activity, trace } = drawing;
  const node = slot.nodes[t];
  if (storey !== 0 || node === undefined) return [];
  const token = inputToken(plan.program, t, trace.values);
  if (token === undefined || (isPicked(drawing, node) && !isKnown(drawing, node))) return [];
  const n = layout.number;
  const middle = (span.left + span.right) / 2;
  const right = middle - inputHalf(layout, slot.rows) - 0.5 * n;
  const line = lineFor(drawing, t, token, right);
  const own = right - Math.max(leastLeft(drawing, slot, t), line.left);
  const tone = { emphasis: emphasis(drawing, activity.nodes.has(node)), tone: 'token' } as const;
  if (layout.isInputRow && !isWhole(token, n, own))
    return [{ kind: 'text', id: `k${t}`, ...tone, ...atFoot(drawing, t, token) }];
  const size =
    [2, 1.5, 1.2].map((scale) => scale * n).find((each) => isWhole(token, each, own)) ?? n;
  const room = isWhole(token, size, own)
    ? own
    : Math.max(own, right - leftOf(drawing, t, slot.rows));
  return [
    {
      kind: 'text',
      id: `k${t}`,
      ...tone,
      x: right,
      y: baseline(place.top + place.height / 2 - line.above, size),
      size,
      anchor: 'end',
      pieces: [{ text: shorten(token, size, room) }],
    },
  ];
}
