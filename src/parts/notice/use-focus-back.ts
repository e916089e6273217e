import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/** Hears where the focus comes from and goes to, on the place whose contents come and go. */
interface FocusBack {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Gives the focus back when what had it is taken off the page: to where it was before it came into this place, else to the
 * heading of the page. To be called where the contents are drawn.
 */
export function useFocusBack(): FocusBack {
  const from = useRef<Element>(null);
  const isInside = useRef(false);
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body) return;
    isInside.current = false;
    focusOn(from.current);
  });
  return {
    onFocus: ({ currentTarget, relatedTarget }) => {
      if (relatedTarget instanceof Element && currentTarget.contains(relatedTarget)) return;
      if (!isInside.current) from.current = relatedTarget instanceof Element ? relatedTarget : null;
      isInside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget, target }) => {
      const isTakenOff = relatedTarget === null && !target.isConnected;
      isInside.current = isTakenOff || currentTarget.contains(relatedTarget);
    },
  };
}

function focusOn(before: Element | null): void {
  const isThere = before?.isConnected === true && before !== document.body;
  if (isThere && (before instanceof HTMLElement || before instanceof SVGElement)) before.focus();
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('h1') ?? document.querySelector('main');
  if (heading === null) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
