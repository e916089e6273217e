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
    const measure = ({ width, height }: Size) =>
      setRoom((last) => roomOf(Math.floor(width), Math.floor(height), last));
    measure(insideOf(element)); // so that what is drawn in it is there in the first picture
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) measure(entry.contentRect);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}

/** The room for that size; the last one where nothing differs. */
function roomOf(width: number, height: number, last: Room | undefined): Room {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const fontSize = Math.round(root * 10) / 10; // engines keep different fractions of a px
  const isSame = last?.width === width && last.height === height && last.fontSize === fontSize;
  return isSame ? last : { width, height, fontSize };
}

/** The size within the padding of an element, in px. */
function insideOf(element: HTMLElement): Size {
  const style = getComputedStyle(element);
  const sum = (...all: string[]): number =>
    all.reduce((total, each) => total + (Number.parseFloat(each) || 0), 0);
  const { width, height } = element.getBoundingClientRect();
  return {
    width:
      width -
      sum(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
    height:
      height -
      sum(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
  };
}
