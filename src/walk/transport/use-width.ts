import { type RefObject, useLayoutEffect, useState } from 'react';

/** Px of a rem at normal size; drawings are laid out for it and grow with the root's type. */
const normalRem = 16;

/**
 * The width of an element in px at normal type size: in projector mode, where a rem is larger, it is less.
 * `initial` until it is measured.
 */
export function useWidth(ref: RefObject<Element | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const found = element.getBoundingClientRect().width;
      if (found > 0) setWidth((found * normalRem) / (rem > 0 ? rem : normalRem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
