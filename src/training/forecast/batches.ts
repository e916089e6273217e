import type { Batch } from '../network.ts';
import type { Windows } from './windows.ts';

/** Some of the windows as a batch of the network: timestep t of the b-th at row t · B + b, and what follows each. */
export function batchOf({ x, y, timesteps }: Windows, which: readonly number[]): Batch {
  const size = which.length;
  const inputs = new Float64Array(timesteps * size);
  for (let t = 0; t < timesteps; t++)
    for (let b = 0; b < size; b++) inputs[t * size + b] = x[which[b] * timesteps + t];
  return { timesteps, size, inputs, targets: Float64Array.from(which, (n) => y[n]) };
}

/** 0 … count − 1 in pieces of at most `size`, in that order or in the order given. */
export function inPieces(order: readonly number[], size: number): number[][] {
  const pieces: number[][] = [];
  for (let at = 0; at < order.length; at += size) pieces.push(order.slice(at, at + size));
  return pieces;
}

/** 0 … count − 1. */
export const inOrder = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
