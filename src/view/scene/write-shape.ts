import { createContext, useContext } from 'react';
import type { StepTexts } from '../../i18n/step-texts.ts';
import { shareOf, tintOf } from '../../scene/graph/measures.ts';
import type { BarShape, CellShape, TextShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { change, type Painter } from '../painter.ts';
import { printNumber } from '../print-number.ts';
import type { Run } from '../scenery.tsx';
import { tintFill } from './shape-class.ts';
import { describe } from './speech.ts';

/** A shape with a number in it. */
export type NumberShape = (CellShape | BarShape | TextShape) & { readonly ref: ValueRef };

/** Writes the number of a shape, its colour or length, and what is said of it. */
export function writeShape(element: Element, shape: NumberShape, run: Run, texts: StepTexts): void {
  const { ref, about } = shape;
  const decimals = shape.kind === 'cell' ? shape.decimals : 3;
  const small = ref.kind === 'value' ? 'zero' : 'scientific';
  const { text, full } = printNumber(run, ref, decimals, small);
  const label = about === undefined ? text : `${describe(texts.graph, about)}: ${text}`;
  change(element, 'aria-label', label);
  const number = element.querySelector('.num');
  if (number !== null) {
    if (number.textContent !== text) number.textContent = text;
    change(number, 'data-full', full);
  }
  const value = run.numberOf(ref);
  if (shape.kind === 'cell') writeTint(element, shape, value);
  if (shape.kind === 'bar') writeLength(element, shape, value);
}

function writeTint(element: Element, { scale }: CellShape, value: number): void {
  const box = element.querySelector<SVGRectElement>('.cell-box');
  if (box === null) return;
  box.style.fill = scale === undefined ? '' : tintFill(tintOf(value, scale));
}

function writeLength(element: Element, { box, text }: BarShape, value: number): void {
  const fill = element.querySelector('.bar-fill');
  const length = shareOf(value) * box.width;
  const round = text === undefined ? 0 : text.size * 0.25;
  if (fill === null) return;
  change(fill, 'width', String(length));
  change(fill, 'rx', String(Math.min(round, length / 2)));
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
