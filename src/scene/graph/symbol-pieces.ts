import { graphemesOf } from '../../engine/graphemes.ts';
import { runsOf } from '../../notation/runs.ts';
import { type GradientPart, type MathSymbol, wholeOf } from '../../notation/symbol.ts';
import { written } from '../../notation/written.ts';
import { nodeOf } from '../../trace/block.ts';
import { type Hand, symbolOf } from '../symbols.ts';
import type { Piece } from './shapes.ts';
import type { Slot } from './storeys.ts';
import { textWidth } from './text-width.ts';

/** Size of an index in relation to its letter. */
export const indexScale = 0.75;

/** A node's symbol as pieces of text of that size, upper index above lower one: h₂⁽¹⁾. */
export function symbolPieces(
  hand: Hand,
  node: number,
  size: number,
  gradient?: GradientPart,
): readonly Piece[] {
  return piecesOf(symbolOf(hand, nodeOf(hand.program, node), gradient), size);
}

/** The symbol of what stands in a slot at timestep t; a gate's without its timestep. */
export function slotPieces(
  hand: Hand,
  { nodes, within }: Slot,
  t: number,
  size: number,
): readonly Piece[] {
  const node = nodes[t];
  if (node === undefined) return [];
  if (within === undefined) return symbolPieces(hand, node, size);
  const { name } = symbolOf(hand, nodeOf(hand.program, node));
  return piecesOf({ name }, size);
}

/** A node's name without its timestep, or what tells it from others of the same letter; nothing where neither has room. */
export function letterPieces(
  hand: Hand,
  node: number,
  size: number,
  room: number,
): readonly Piece[] {
  const { name } = symbolOf(hand, nodeOf(hand.program, node));
  const { sub } = name;
  const forms = [piecesOf({ name }, size), ...(sub === undefined ? [] : [[{ text: sub }]])];
  return forms.find((pieces) => piecesWidth(pieces, size) <= room) ?? [];
}

/** A node's letter alone, before a low strip. */
export function basePieces(hand: Hand, node: number, size: number): readonly Piece[] {
  const { name } = symbolOf(hand, nodeOf(hand.program, node));
  return piecesOf({ name: { base: name.base } }, size);
}

function piecesOf(symbol: MathSymbol, size: number): readonly Piece[] {
  const runs = runsOf(written(symbol));
  return runs.map((run, index): Piece => {
    const before = runs[index - 1];
    return run.position === 'sup' && before?.position === 'sub'
      ? { ...run, dx: -textWidth(before.text, size * indexScale) }
      : run;
  });
}

/** The symbol that stands at an arrow with weights: theirs, or what their names have in common where there are many. */
export function weightPieces(
  hand: Hand,
  parameters: readonly number[],
  running: ReadonlySet<number>,
  size: number,
  gradient?: GradientPart,
): readonly Piece[] {
  const some = parameters.filter((parameter) => running.has(parameter));
  const chosen = some.length > 0 ? some : parameters;
  const placed = { ...hand, isPlaced: true };
  const symbols = chosen.map((id) => symbolOf(placed, nodeOf(hand.program, id), gradient));
  const [first] = symbols;
  if (first === undefined) return [];
  const shared = commonLetters(symbols.map(({ name }) => name.sub ?? ''));
  const isSame = symbols.every(({ name }) => name.sub === first.name.sub);
  if (isSame) return piecesOf(first, size);
  return piecesOf({ ...first, name: { ...wholeOf(first.name), sub: shared } }, size);
}

/** The letters that all begin with, or else end with, a star for the others: x*, or *x. */
function commonLetters(all: readonly string[]): string {
  const start = commonStart(all);
  const end = commonStart(all.map(backward));
  return start === '' && end !== '' ? `*${backward(end)}` : `${start}*`;
}

const backward = (text: string): string => [...graphemesOf(text)].reverse().join('');

function commonStart([first = '', ...others]: readonly string[]): string {
  const letters = graphemesOf(first);
  const besides = others.map(graphemesOf);
  const length = letters.findIndex((char, at) => besides.some((other) => other[at] !== char));
  return length < 0 ? first : letters.slice(0, length).join('');
}

/** Width of pieces on a line, in px. */
export function piecesWidth(pieces: readonly Piece[], size: number): number {
  return pieces.reduce(
    (sum, { text, position, dx = 0 }) =>
      sum + dx + textWidth(text, position === undefined ? size : size * indexScale),
    0,
  );
}
