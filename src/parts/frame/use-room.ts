import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../scene/graph/shapes.ts';

/** The room inside an element and the root type size, in px. */
export interface Room extends Size {
  readonly fontSize: number;
}

/** Measures an element, and again whenever its size (or with it the root type size) changes. */
export function useRoom(): [RefObject<HTMLDivElement | null>, Room | undefined] {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const width = Math.floor(entry.contentRect.width);
      const height = Math.floor(entry.contentRect.height);
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const fontSize = Math.round(root * 10) / 10; // engines keep different fractions of a px
      setRoom((last) =>
        last?.width === width && last.height === height && last.fontSize === fontSize
          ? last
          : { width, height, fontSize },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}
