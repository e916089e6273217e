import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { type Heading, neighbourOf } from '../../scene/graph/neighbour.ts';
import { stopsIn } from './number-stop.ts';

interface NumberGroupProps {
  readonly label: string;
  readonly className: string;
  /** Numbers that are read as a text: left and right follow it over the ends of its lines. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/**
 * Numbers that are one stop of Tab together: the arrow keys go from number to number and do not step the lesson,
 * Enter explains, Escape leaves to the group.
 */
export function NumberGroup({ label, className, isText = false, children }: NumberGroupProps) {
  const group = useRef<HTMLDivElement>(null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: numbers that the keys move between are no fieldset
    <div
      className={className}
      role="group"
      aria-label={label}
      ref={group}
      tabIndex={-1}
      {...useRovingNumbers(group, isText)}
    >
      {children}
    </div>
  );
}

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function useRovingNumbers(group: RefObject<HTMLElement | null>, isText: boolean) {
  // Numbers come and go with every step: one of those that are here is in the order of Tab.
  useLayoutEffect(() => {
    if (group.current?.querySelector('[data-stop][tabindex="0"]') !== null) return;
    group.current.querySelector('[data-stop]')?.setAttribute('tabindex', '0');
  });
  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
      if (!target.hasAttribute('data-stop')) return;
      for (const each of stopsIn(currentTarget).filter(isCurrent)) each.tabIndex = -1;
      target.setAttribute('tabindex', '0');
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const { key, target, currentTarget } = event;
      if (!(target instanceof HTMLElement) || !isKeysOwn(event, target)) return;
      if (key === 'Escape') currentTarget.focus();
      const heading = headings[key];
      if (heading === undefined) return;
      event.stopPropagation();
      event.preventDefault();
      nextOf(stopsIn(currentTarget), target, heading, isText)?.focus();
    },
  };
}

const isCurrent = (stop: HTMLElement): boolean => stop.tabIndex === 0;

const isKeysOwn = (event: KeyboardEvent, target: HTMLElement): boolean =>
  target.hasAttribute('data-stop') &&
  !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);

/** The number that lies nearest in a direction; in a text, and at the end of a row, the one that is read next. */
function nextOf(
  stops: readonly HTMLElement[],
  from: HTMLElement,
  heading: Heading,
  isText: boolean,
): HTMLElement | undefined {
  const at = stops.indexOf(from);
  const by = heading === 'right' ? 1 : heading === 'left' ? -1 : 0;
  if (isText && by !== 0) return stops[at + by];
  const placed = stops.map((stop, index) => ({
    id: `${index}`,
    box: stop.getBoundingClientRect(),
  }));
  const here = placed[at];
  const found = here && neighbourOf(placed, here, heading);
  if (found !== undefined) return stops[Number(found.id)];
  return by === 0 ? undefined : stops[at + by];
}
