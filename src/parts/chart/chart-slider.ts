import type { KeyboardEvent, PointerEvent } from 'react';
import type { Span } from '../../scene/chart/chart.ts';
import { type Drawing, pointedAt } from '../frame/use-drawing.ts';

export interface ChartLook {
  readonly label: string;
  /** What stands at the place looked at, in words. */
  readonly text: string;
  readonly place: number;
  readonly span: Span;
  /** What a place is called, where the places are those of points that stand apart. */
  readonly said?: (place: number) => number;
  readonly room: Drawing | undefined;
  /** The place under the pointer, at an x of the drawing. */
  readonly placeAt: ((x: number) => number) | undefined;
  readonly lookAt: (place: number) => void;
  /** A key or a click, where it does more than to look. */
  readonly choose?: (place: number) => void;
  /** When the pointer is gone. */
  readonly leave?: () => void;
  /** + and −, where the chart can be zoomed. */
  readonly zoom?: (factor: number) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};
const zooms: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2 };

/** A chart as a slider whose value is the place looked at: arrows, pages of ten, ends; the pointer looks too. */
export function chartSlider(look: ChartLook) {
  const { place, span, said = (each) => each, room, placeAt, lookAt, choose = lookAt } = look;
  const pointed = (event: PointerEvent<HTMLElement>): number | undefined =>
    room === undefined ? undefined : placeAt?.(pointedAt(event, room));
  const to = (act: (place: number) => void, found: number | undefined): void => {
    if (found !== undefined) act(Math.max(span.first, Math.min(span.last, found)));
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': look.label,
    'aria-valuemin': said(span.first),
    'aria-valuemax': said(span.last),
    'aria-valuenow': said(place),
    'aria-valuetext': look.text,
    onPointerMove: (event: PointerEvent<HTMLElement>): void => to(lookAt, pointed(event)),
    onPointerDown: (event: PointerEvent<HTMLElement>): void => to(choose, pointed(event)),
    onPointerLeave: (): void => look.leave?.(),
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const factor = look.zoom && zooms[event.key];
      const end = { Home: span.first, End: span.last }[event.key];
      const step = steps[event.key];
      if (factor !== undefined) look.zoom?.(factor);
      else if (end !== undefined) choose(end);
      else if (step !== undefined) to(choose, place + step);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
