import { formatNumber } from '../../notation/number.ts';
import { numberAt } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { recalled } from './recalled.ts';
import type {
  ArrowShape,
  BarShape,
  Box,
  CellShape,
  Plane,
  Scene,
  Shape,
  Size,
  TextPlace,
  TextShape,
} from './shapes.ts';
import { piecesWidth } from './symbol-pieces.ts';
import { textWidth } from './text-width.ts';

const rowsOfText = (place: TextPlace, width: number): Box => ({
  x:
    place.anchor === 'start'
      ? place.x
      : place.anchor === 'end'
        ? place.x - width
        : place.x - width / 2,
  y: place.y - 0.74 * place.size,
  width,
  height: 0.75 * place.size,
});

interface Ink {
  readonly id: string;
  readonly box: Box;
  readonly isText: boolean;
}

const inkOfText = (id: string, place: TextPlace, width: number): Ink => ({
  id,
  box: rowsOfText(place, width),
  isText: true,
});

/** All that is printed or filled, as boxes; a number belongs to its cell and is named like it. */
function inkOf(shape: Shape, trace: Trace): readonly Ink[] {
  switch (shape.kind) {
    case 'cell':
    case 'bar':
      return inkOfNumber(shape, trace);
    case 'text':
      return [inkOfText(shape.id, shape, lengthOf(shape, trace))];
    case 'arrow':
      return [
        ...inkOfArrow(shape),
        ...(shape.label === undefined ? [] : inkOf(shape.label, trace)),
      ];
    case 'legend':
      return [shape.least, shape.most].map((place) =>
        inkOfText(shape.id, place, textWidth(place.text, place.size)),
      );
    default:
      return [];
  }
}

function inkOfNumber(shape: BarShape | CellShape, trace: Trace): readonly Ink[] {
  const own: Ink = { id: shape.id, box: shape.box, isText: false };
  const letter = shape.kind === 'bar' ? shape.letter : undefined;
  const letters =
    letter === undefined ? [] : [inkOfText(shape.id, letter, textWidth(letter.text, letter.size))];
  if (shape.ref === undefined || shape.text === undefined) return [own, ...letters];
  const decimals = shape.kind === 'cell' ? shape.decimals : 3;
  const small = shape.ref.kind === 'value' ? 'zero' : 'scientific';
  const text = formatNumber(numberAt(trace, shape.ref), { decimals, comma: false }, small);
  return [own, ...letters, inkOfText(shape.id, shape.text, textWidth(text, shape.text.size))];
}

function lengthOf({ ref, size, pieces, tail = [] }: TextShape, trace: Trace): number {
  const style = { decimals: 3, comma: false };
  const number = ref === undefined ? '' : formatNumber(numberAt(trace, ref), style);
  return piecesWidth(pieces, size) + textWidth(number, size) + piecesWidth(tail, size);
}

const inkOfArrow = ({ id, points }: ArrowShape): readonly Ink[] =>
  points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    const box = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
    return { id, box, isText: false };
  });

/** Whether two pieces of ink that overlap sideways do so upright too. */
const isOver = (a: Box, b: Box): boolean =>
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

/** From left to right; what is too narrow to be seen is left out. */
const sideways = (inks: readonly Ink[]): Ink[] =>
  inks.filter(({ box }) => box.width > 0.5).sort((a, b) => a.box.x - b.box.x);

/** Calls `meet` once for every two pieces of ink that overlap, one of them a text; they come from left to right, so that most pairs are never looked at. */
function eachOverlap(sorted: readonly Ink[], meet: (a: Ink, b: Ink) => void): void {
  for (let at = 0; at < sorted.length; at++) {
    const a = sorted[at];
    if (a === undefined) break;
    const end = a.box.x + a.box.width - 0.5;
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next];
      if (b === undefined || b.box.x >= end) break;
      if ((a.isText || b.isText) && isOver(a.box, b.box)) meet(a, b);
    }
  }
}

/** What is printed badly in a scene. */
export interface Misprints {
  /** The texts that stand on something else, each with that: what the reader would see overlap. */
  readonly over: readonly string[];
  /** The names of what is cut at the edges of the drawing. */
  readonly cut: readonly string[];
}

/** What is printed badly in scenes of a trace, which have many planes and shapes in common. */
export function misprintsIn(trace: Trace): (scene: Scene) => Misprints {
  const arrow = recalled((shape: Shape) => inkOf(shape, trace));
  const inks = recalled(({ shapes }: Plane) => {
    const all = shapes.flatMap((shape) =>
      shape.kind === 'arrow' ? arrow(shape) : inkOf(shape, trace),
    );
    return { all, sorted: sideways(all) };
  });
  return ({ planes, size }) => {
    const printed = planes.map(inks);
    return {
      over: overlapsAmong(printed.map(({ sorted }) => sorted)),
      cut: printed.flatMap(({ all }) => cutFrom(all, size)),
    };
  };
}

function overlapsAmong(planes: readonly (readonly Ink[])[]): readonly string[] {
  const over: string[] = [];
  // each plane is in order already, and sorting makes use of it
  const sorted = planes.flat().sort((a, b) => a.box.x - b.box.x);
  eachOverlap(sorted, (a, b) => {
    if (a.id === b.id) return;
    if (a.isText) over.push(`${a.id} on ${b.id}`);
    if (b.isText) over.push(`${b.id} on ${a.id}`);
  });
  return over;
}

function cutFrom(inks: readonly Ink[], size: Size): readonly string[] {
  const cut: string[] = [];
  for (const {
    id,
    box: { x, y, width, height },
  } of inks)
    if (x < 0 || y < 0 || x + width > size.width || y + height > size.height) cut.push(id);
  return cut;
}
