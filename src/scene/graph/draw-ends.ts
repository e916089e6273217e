import { nodeOf, numberAt } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import type { TimestepNodes } from '../../trace/program/program.ts';
import { entryAt, tokensOf } from '../tokens.ts';
import { aboutNode, baseline, type Drawing, emphasis, isKnown, refTo } from './drawing.ts';
import { lossWidth } from './measures.ts';
import type { ColumnPlace } from './places.ts';
import type { Piece, TextShape } from './shapes.ts';
import { piecesWidth } from './symbol-pieces.ts';
import { shorten } from './text-width.ts';

/** Above a column its loss and target, below it the timestep. */
export function drawEnds(drawing: Drawing, column: ColumnPlace): readonly TextShape[] {
  const { layout, step, plan } = drawing;
  const size = layout.symbol;
  const isHere = step.t === column.t;
  const foot: TextShape = {
    kind: 'text',
    id: `f${column.t}`,
    emphasis: 'plain',
    x: column.axis,
    y: baseline((layout.foot.top + layout.foot.bottom) / 2, size),
    size,
    anchor: 'middle',
    pieces: [
      { text: 't', italic: true },
      { text: ` = ${column.t}` },
      ...(isOfDecoder(plan.program, column.t) ? [{ text: ' · dec' }] : []),
    ],
    tone: isHere ? 'ink' : 'quiet',
  };
  const nodes = drawing.plan.program.timesteps[column.t - 1];
  return nodes === undefined
    ? [foot]
    : [foot, ...lossText(drawing, column, nodes), ...targetText(drawing, column, nodes)];
}

function lossText(
  drawing: Drawing,
  column: ColumnPlace,
  { loss }: TimestepNodes,
): readonly TextShape[] {
  if (loss === undefined) return [];
  const { layout, words, activity, trace } = drawing;
  const size = layout.symbol;
  const ref = refTo(drawing, 'value', loss, 0);
  const pieces: readonly Piece[] = [{ text: `${words.loss} ` }];
  const number = lossWidth(numberAt(trace, ref)) * size;
  const tail = lossTail(drawing, column, piecesWidth(pieces, size) + number);
  const width = piecesWidth([...pieces, ...tail], size) + number;
  const line = (layout.head.bottom - layout.head.top) / Math.max(1, layout.headLines);
  const shape: TextShape = {
    kind: 'text',
    id: `l${column.t}`,
    emphasis: emphasis(drawing, activity.nodes.has(loss)),
    // on a line of its own it may run on above what stands beside
    x: headLeft(column, layout.number, layout.headLines > 1 ? 0 : width),
    y: baseline(layout.head.top + line / 2, size),
    size,
    anchor: 'start',
    pieces,
    tail,
    tone: 'loss',
  };
  if (isKnown(drawing, loss)) return [{ ...shape, ref, about: aboutNode(drawing, loss, false) }];
  return [withHole(shape, number)];
}

/** An empty outline in place of a number. */
function withHole(shape: TextShape, number: number): TextShape {
  const { x, y, size, pieces, tail = [] } = shape;
  return {
    ...shape,
    hole: {
      x: x + piecesWidth(pieces, size),
      y: y - 0.82 * size,
      width: number - 0.2 * size,
      height: 0.95 * size,
    },
    tail: tail.map((piece, at) => (at === 0 ? { ...piece, dx: number } : piece)),
  };
}

/** Where the line that stands directly above the output ends. */
export function headEnd(drawing: Drawing, column: ColumnPlace): number {
  const nodes = drawing.plan.program.timesteps[column.t - 1];
  const { layout, trace } = drawing;
  if (nodes?.loss === undefined) return column.left;
  const [target] = targetText(drawing, column, nodes);
  if (target !== undefined) return target.x + piecesWidth(target.pieces, target.size);
  const [loss] = lossText(drawing, column, nodes);
  if (loss === undefined) return column.left;
  const number = lossWidth(numberAt(trace, refTo(drawing, 'value', nodes.loss, 0)));
  return (
    loss.x + piecesWidth([...loss.pieces, ...(loss.tail ?? [])], loss.size) + number * layout.symbol
  );
}

/** The target behind the loss, where there is but one line, as much of it as has room behind what is before it. */
function lossTail(drawing: Drawing, column: ColumnPlace, before: number): readonly Piece[] {
  const letter = targetToken(drawing, column.t);
  const { headLines, symbol: size } = drawing.layout;
  if (headLines > 1 || letter === undefined) return [];
  const arrow = { text: ' → ' };
  const room = headRoom(drawing, column) - before - piecesWidth([arrow], size);
  return [arrow, { text: shorten(letter, size, room), isStrong: true }];
}

/** Room of a line above a column: from where it may begin to where the next one may. */
function headRoom({ layout }: Drawing, column: ColumnPlace): number {
  const { columns, number, width } = layout;
  const next = columns.find(({ t }) => t === column.t + 1);
  const end = next === undefined ? width : headLeast(next, number) - headMargin * number;
  return end - headLeast(column, number);
}

/** Em of numbers that a line above keeps free before the next. */
const headMargin = 0.5;

function targetText(
  drawing: Drawing,
  column: ColumnPlace,
  { target, y }: TimestepNodes,
): readonly TextShape[] {
  const { layout, words, activity } = drawing;
  const letter = targetToken(drawing, column.t);
  if (target === undefined || letter === undefined || layout.headLines < 2) return [];
  const size = layout.number;
  const word = { text: `${words.target} ` };
  const room = headRoom(drawing, column) - piecesWidth([word], size);
  const pieces = [word, { text: shorten(letter, size, room), isStrong: true }];
  const line = (layout.head.bottom - layout.head.top) / 2;
  return [
    {
      kind: 'text',
      id: `y${column.t}`,
      emphasis: emphasis(drawing, y !== undefined && activity.nodes.has(y)),
      x: headLeft(column, layout.number, piecesWidth(pieces, size)),
      y: baseline(layout.head.top + 1.5 * line, size),
      size,
      anchor: 'start',
      pieces,
      tone: 'target',
    },
  ];
}

/** Lines above start at the letters of the bars; earlier where they would run into what stands beside. */
function headLeft(column: ColumnPlace, number: number, width: number): number {
  const [letters, least] = [lettersLeft(column, number), headLeast(column, number)];
  return Math.min(letters, Math.max(column.right - width, least));
}

const lettersLeft = ({ left }: ColumnPlace, number: number): number => left - 1.1 * number;

/** As far left as a line above may begin. */
const headLeast = (column: ColumnPlace, number: number): number =>
  Math.min(lettersLeft(column, number), column.gap + 0.15 * number);

/** The token that the network should have said. */
function targetToken({ plan }: Drawing, t: number): string | undefined {
  const { program } = plan;
  const target = entryAt(program, 'targets', t);
  const y = program.timesteps[t - 1]?.y;
  const isBars = plan.storeys.at(-1)?.slots.some(({ look }) => look === 'bars');
  if (isBars !== true || y === undefined || typeof target !== 'string') return undefined;
  return tokensOf(program, nodeOf(program, y)) === undefined ? undefined : target;
}
