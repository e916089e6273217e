import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in px, followed as it changes; `fallback` before it can be measured. */
export function useWidth(of: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = (): void => setWidth(Math.floor(element.clientWidth) || fallback);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of, fallback]);
  return width;
}
