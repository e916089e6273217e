import type { KeyboardEvent, PointerEvent } from 'react';
import { type Drawing, pointedAt } from '../../parts/frame/use-drawing.ts';
import type { LineChart, Span } from './line-chart.ts';

interface Look {
  readonly label: string;
  readonly text: string;
  readonly place: number;
  readonly span: Span;
  readonly chart: LineChart | undefined;
  readonly room: Drawing | undefined;
  readonly lookAt: (place: number) => void;
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
export function lookProps({ label, text, place, span, chart, room, lookAt, zoom }: Look) {
  const into = (at: number): number => Math.max(span.first, Math.min(span.last, at));
  const see = (event: PointerEvent<HTMLElement>): void => {
    if (chart !== undefined && room !== undefined) lookAt(chart.placeAt(pointedAt(event, room)));
  };
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': span.first,
    'aria-valuemax': span.last,
    'aria-valuenow': place,
    'aria-valuetext': text,
    onPointerMove: see,
    onPointerDown: see,
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const factor = zooms[event.key];
      const ends = { Home: span.first, End: span.last }[event.key];
      const step = steps[event.key];
      if (factor !== undefined && zoom !== undefined) zoom(factor);
      else if (ends !== undefined) lookAt(ends);
      else if (step !== undefined) lookAt(into(place + step));
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
