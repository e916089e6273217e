import { createContext, useContext } from 'react';
import type { StepTexts } from '../../i18n/id/step.ts';
import { printFull, printText } from '../../parts/number/print-number.ts';
import type { Hands, Painter } from '../../parts/painter.ts';
import { shareOf, tintOf } from '../../scene/graph/measures.ts';
import type { BarShape, CellShape, TextShape } from '../../scene/graph/shapes.ts';
import type { Run } from '../../store/stage.ts';
import type { ValueRef } from '../../trace/block.ts';
import { tintFill } from './shape-class.ts';
import { describe } from './speech.ts';

/** A shape with a number in it. */
export type NumberShape = (CellShape | BarShape | TextShape) & { readonly ref: ValueRef };

/** The parts of a shape that numbers change, and what was written into them. */
interface Parts {
  shape: NumberShape;
  texts: StepTexts;
  /** What is said before the number. */
  readonly name: string;
  readonly number: Element | null;
  readonly body: SVGRectElement | null;
  text: string;
  label: string;
  full: string;
  /** The colour of a cell, the length of a bar and how round its end is. */
  look: string;
  round: string;
}

const written = new WeakMap<Element, Parts>();

/** Writes the number of a shape, its colour or length, and what is said of it, as far as they are others. */
export const shapeHands: Hands<NumberShape> = {
  show: (element, shape, run, texts) => {
    const parts = partsOf(element, shape, texts);
    const text = textOf(shape, run);
    if (parts.text !== text && parts.number !== null) parts.number.textContent = text;
    parts.text = text;
    const value = run.numberOf(shape.ref);
    if (shape.kind === 'cell') writeTint(parts, shape, value);
    if (shape.kind === 'bar') writeLength(parts, shape, value);
  },
  say: (element, shape, run, texts) => {
    const parts = partsOf(element, shape, texts);
    const full = printFull(run, shape.ref);
    const label = parts.name + parts.text;
    if (parts.label !== label) element.setAttribute('aria-label', label);
    if (parts.full !== full) parts.number?.setAttribute('data-full', full);
    Object.assign(parts, { label, full });
  },
};

function textOf(shape: NumberShape, run: Run): string {
  const { ref } = shape;
  const decimals = shape.kind === 'cell' ? shape.decimals : 3;
  return printText(run, ref, decimals, ref.kind === 'value' ? 'zero' : 'scientific');
}

function partsOf(element: Element, shape: NumberShape, texts: StepTexts): Parts {
  const known = written.get(element);
  if (known?.shape === shape && known.texts === texts) return known;
  const { about } = shape;
  const name = about === undefined ? '' : `${describe(texts.graph, about)}: `;
  if (known?.name === name && hasSameParts(known.shape, shape))
    return Object.assign(known, { shape, texts });
  const number = element.querySelector('.num');
  const body = element.querySelector<SVGRectElement>('.cell-box, .bar-fill');
  const parts = {
    shape,
    texts,
    name,
    number,
    body,
    text: '',
    label: '',
    full: '',
    look: 'none',
    round: '',
  };
  written.set(element, parts);
  return parts;
}

/** Whether what was drawn for one shape holds the other: then what was written into it still stands there. */
const hasSameParts = (a: NumberShape, b: NumberShape): boolean =>
  a.kind === b.kind && textSize(a) === textSize(b);

/** Px of the type of its number; undefined where it is a strip of colour. */
const textSize = (shape: NumberShape): number | undefined =>
  shape.kind === 'text' ? shape.size : shape.text?.size;

function writeTint(parts: Parts, { scale }: CellShape, value: number): void {
  const look = scale === undefined ? '' : tintFill(tintOf(value, scale));
  if (parts.look !== look && parts.body !== null) parts.body.style.fill = look;
  parts.look = look;
}

/** Finer than a screen shows: what a small edit leaves as long as it was is not written again. */
const perPx = 10;

function writeLength(parts: Parts, { box, text }: BarShape, value: number): void {
  const length = Math.round(shareOf(value) * box.width * perPx) / perPx;
  const look = String(length);
  if (parts.look === look) return;
  parts.body?.setAttribute('width', look);
  const round = String(Math.min(text === undefined ? 0 : text.size * 0.25, length / 2));
  if (parts.round !== round) parts.body?.setAttribute('rx', round);
  Object.assign(parts, { look, round });
}

const PainterContext = createContext<Painter<NumberShape> | undefined>(undefined);

/** Gives the painter of a drawing to its shapes. */
export const PaintedBy = PainterContext;

/** @throws Error outside of a drawing. */
export function usePainter(): Painter<NumberShape> {
  const painter = useContext(PainterContext);
  if (painter === undefined) throw new Error('found no painter above, wanted a SceneView');
  return painter;
}
