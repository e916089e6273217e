import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { type Heading, neighbourOf, type Stop } from '../../scene/graph/neighbour.ts';
import type { Shape } from '../../scene/graph/shapes.ts';

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
  const [hasFocus, setHasFocus] = useState(false);
  const active = shapes.find(
    ({ id, emphasis }) => emphasis === 'active' && stops.some((stop) => stop.id === id),
  );
  const current =
    stops.find(({ id }) => id === chosen) ?? stops.find(({ id }) => id === active?.id) ?? stops[0];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    const { key, target, currentTarget } = event;
    if (target === currentTarget || hasModifier(event)) return;
    const heading = headings[key];
    if (key === 'Escape') currentTarget.focus();
    if (heading === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    const next = current === undefined ? undefined : neighbourOf(stops, current, heading);
    if (next !== undefined) focusShape(currentTarget, next.id);
  };
  return {
    current: current?.id,
    focused: hasFocus ? current?.id : undefined,
    onFocus: (id: string): void => {
      setChosen(id);
      setHasFocus(true);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<SVGSVGElement>): void => {
      if (relatedTarget === currentTarget || !currentTarget.contains(relatedTarget))
        setHasFocus(false);
    },
    onKeyDown,
  };
}

const hasModifier = ({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  shiftKey || ctrlKey || altKey || metaKey;

function focusShape(root: SVGSVGElement, id: string): void {
  root.querySelector<SVGElement>(`[data-shape="${CSS.escape(id)}"]`)?.focus();
}
