import { Fault, phrase } from '../../engine/fault.ts';

/** Sizes that the reader may choose: what can be seen whole on a screen. */
export const limits = {
  timesteps: { least: 1, most: 12 },
  hidden: { least: 1, most: 8 },
  layers: { least: 1, most: 3 },
  /** Numbers of an input or output that has no vocabulary. */
  numbers: { least: 1, most: 12 },
  vocabulary: { least: 2, most: 12 },
  tokenLength: 12,
  seed: { least: 0, most: 4294967295 },
} as const;

/** Subject of a fault that is about the very number, size or name that was asked for. */
export const asked = 'value';

/** @throws Fault unless `value` is a whole number of the range. */
export function checkWhole(value: number, { least, most }: { least: number; most: number }): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  const wanted = phrase('wholeRange', { minimum: least, maximum: most });
  throw new Fault(asked, phrase('value', { value }), wanted);
}

/** @throws Fault unless `value` is a finite number. */
export function checkFinite(value: number): void {
  if (!Number.isFinite(value))
    throw new Fault(asked, phrase('value', { value: String(value) }), phrase('finite'));
}

/** @throws Fault unless least ≤ value < below. */
export function checkBelow(value: number, least: number, below: number): void {
  checkFinite(value);
  if (value >= least && value < below) return;
  const wanted = phrase('rangeBelow', { minimum: least, maximum: below });
  throw new Fault(asked, phrase('value', { value }), wanted);
}

/** @throws Fault unless value ≥ least. */
export function checkLeast(value: number, least: number): void {
  checkFinite(value);
  if (value < least)
    throw new Fault(asked, phrase('value', { value }), phrase('atLeast', { minimum: least }));
}

/** @throws Fault unless value > 0. */
export function checkPositive(value: number): void {
  checkFinite(value);
  if (value <= 0)
    throw new Fault(asked, phrase('value', { value }), phrase('above', { minimum: 0 }));
}
