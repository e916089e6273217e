import type { PointerEvent, RefObject } from 'react';
import type { Size } from '../../scene/graph/shapes.ts';
import { useRoom } from './use-room.ts';

/** Root type size in px that the sizes within a drawing are meant for. */
const meantFor = 16.5;

/** The room of a drawing in its own units, and how many px one of them has: more where the type of the page is larger. */
export interface Drawing extends Size {
  readonly scale: number;
}

/** Measures an element for a drawing whose type grows with that of the page, on a projector too. */
export function useDrawing(): [RefObject<HTMLDivElement | null>, Drawing | undefined] {
  const [frame, room] = useRoom();
  if (room === undefined) return [frame, undefined];
  const scale = Math.max(1, room.fontSize / meantFor);
  return [frame, { width: room.width / scale, height: room.height / scale, scale }];
}

/** Where the pointer is, from the left of the drawing, in its units. */
export const pointedAt = (
  { clientX, currentTarget }: PointerEvent<HTMLElement>,
  { scale }: Pick<Drawing, 'scale'>,
): number => (clientX - currentTarget.getBoundingClientRect().left) / scale;
