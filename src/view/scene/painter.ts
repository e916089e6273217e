import { createContext, useContext } from 'react';
import type { StepTexts } from '../../i18n/step-texts.ts';
import { shareOf, tintOf } from '../../scene/graph/measures.ts';
import type { BarShape, CellShape, TextShape } from '../../scene/graph/shapes.ts';
import { numberAt, type ValueRef } from '../../trace/block.ts';
import { printNumber } from '../print-number.ts';
import type { Run } from '../scenery.tsx';
import { tintFill } from './shape-class.ts';
import { describe } from './speech.ts';

/** A shape with a number in it. */
export type NumberShape = (CellShape | BarShape | TextShape) & { readonly ref: ValueRef };

/**
 * Writes the numbers of the drawing into its shapes: what React draws depends on the step alone, so that an edit,
 * which changes nearly every number, changes texts, colours and lengths and nothing else.
 */
export class Painter {
  readonly #shapes = new Map<Element, NumberShape>();
  readonly #unpainted = new Set<Element>();
  #painted: { readonly run: Run; readonly texts: StepTexts } | undefined;

  /** Takes the element of a shape on, and leaves it when it goes. */
  readonly hold =
    (shape: NumberShape) =>
    (element: Element | null): (() => void) => {
      if (element !== null) {
        this.#shapes.set(element, shape);
        this.#unpainted.add(element);
      }
      return () => {
        if (element === null || this.#shapes.get(element) !== shape) return;
        this.#shapes.delete(element);
        this.#unpainted.delete(element);
      };
    };

  /** Writes what is new, and everything where the numbers or the language are others. */
  paint(run: Run, texts: StepTexts): void {
    const isSame = this.#painted?.run === run && this.#painted.texts === texts;
    this.#painted = { run, texts };
    if (isSame) {
      for (const element of this.#unpainted) this.#write(element, run, texts);
    } else for (const element of this.#shapes.keys()) this.#write(element, run, texts);
    this.#unpainted.clear();
  }

  #write(element: Element, run: Run, texts: StepTexts): void {
    const shape = this.#shapes.get(element);
    if (shape !== undefined) writeShape(element, shape, run, texts);
  }
}

function writeShape(element: Element, shape: NumberShape, run: Run, texts: StepTexts): void {
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
  const value = numberAt(run.traceOf(ref.epoch), ref);
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

function change(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const PainterContext = createContext<Painter | undefined>(undefined);

/** Gives the painter of a drawing to its shapes. */
export const PaintedBy = PainterContext;

/** @throws Error outside of a drawing. */
export function usePainter(): Painter {
  const painter = useContext(PainterContext);
  if (painter === undefined) throw new Error('found no painter above, wanted a SceneView');
  return painter;
}
