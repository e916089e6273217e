import type { SlotPlace } from './places.ts';

/** Arrows from the timestep before arrive at the middle, as far as there is room for the symbol below. */
export function arrowHeight({ top, height, isSplit }: SlotPlace, number: number): number {
  const below = (isSplit === true ? 2.1 + lineOfGradient : 2.1) * number;
  return top + Math.max(0.8 * number, Math.min(0.45 * height, height - below));
}

/** How far below the symbol of a state that of its gradient stands, where it has its place there, in em. */
export const lineOfGradient = 1.45;
