import { formatNumber } from '../../notation/number.ts';
import { numberAt } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import type {
  ArrowShape,
  BarShape,
  Box,
  CellShape,
  Scene,
  Shape,
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

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

/** The texts that stand on something else, each with that: what the reader would see overlap. */
export function collisions({ shapes }: Scene, trace: Trace): readonly string[] {
  const inks = shapes.flatMap((shape) => inkOf(shape, trace));
  return inks
    .filter(({ isText }) => isText)
    .flatMap((text) =>
      inks
        .filter((other) => other.id !== text.id && overlap(text.box, other.box))
        .map((other) => `${text.id} on ${other.id}`),
    );
}

/** The names of what is cut at the edges of the drawing. */
export function outside({ shapes, size }: Scene, trace: Trace): readonly string[] {
  return shapes
    .flatMap((shape) => inkOf(shape, trace))
    .filter(
      ({ box: { x, y, width, height } }) =>
        x < 0 || y < 0 || x + width > size.width || y + height > size.height,
    )
    .map(({ id }) => id);
}
