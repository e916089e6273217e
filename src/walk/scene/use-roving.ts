import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { type Heading, neighbourOf, type Stop } from '../../scene/graph/neighbour.ts';
import type { Shape } from '../../scene/graph/shapes.ts';
import { shapeOf } from './stop-props.ts';
import { light } from './use-pointing.ts';

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * One stop of the drawing is in the order of Tab; the arrow keys go from there to its neighbours, and do not reach
 * the keys of the lesson. Escape leaves to the drawing, where they do.
 */
export function useRoving(stops: readonly Stop[], shapes: readonly Shape[]) {
  const [chosen, setChosen] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const current = stops.find(({ id }) => id === chosen) ?? firstStop(stops, shapes);
  const follow = (id: string | undefined): void => {
    setFocused(id);
    light(shapes.find((shape) => shape.id === id));
  };
  return {
    current: current?.id,
    focused,
    onFocus: (event: FocusEvent<SVGSVGElement>): void => {
      const id = shapeOf(event);
      follow(id);
      if (id !== undefined) setChosen(id);
    },
    onBlur: (): void => follow(undefined),
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>): void => {
      const { key, target, currentTarget } = event;
      if (target === currentTarget || hasModifier(event)) return;
      const heading = headings[key];
      if (key === 'Escape') currentTarget.focus();
      if (heading === undefined) return;
      event.stopPropagation();
      event.preventDefault();
      const next = current === undefined ? undefined : neighbourOf(stops, current, heading);
      if (next !== undefined) focusShape(currentTarget, next.id);
    },
  };
}

/** Where Tab leads at first: to what the operation is about. */
function firstStop(stops: readonly Stop[], shapes: readonly Shape[]): Stop | undefined {
  const active = new Set(shapes.flatMap(({ id, emphasis }) => (emphasis === 'active' ? [id] : [])));
  return stops.find(({ id }) => active.has(id)) ?? stops[0];
}

const hasModifier = ({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  shiftKey || ctrlKey || altKey || metaKey;

function focusShape(root: SVGSVGElement, id: string): void {
  root.querySelector<SVGElement>(`[data-shape="${CSS.escape(id)}"]`)?.focus();
}
