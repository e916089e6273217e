import { smallestOf } from '../engine/extremes.ts';

/** Ms after which it is done even where the browser is never idle. */
const timeout = 2000;

interface Waiter {
  readonly act: () => void;
  /** By `performance.now()`. */
  readonly due: number;
}

const waiters = new Set<Waiter>();
let alarm: { readonly timer: ReturnType<typeof setTimeout>; readonly due: number } | undefined;

/**
 * Acts after a rest of so many ms; returns how to call it off. All who wait share one timer, which stays as it is while
 * there are any: every edit sends several away and takes as many on, and setting timers is not cheap.
 */
export function afterRest(rest: number, act: () => void): () => void {
  const waiter = { act, due: performance.now() + rest };
  waiters.add(waiter);
  setAlarm(waiter.due);
  return () => {
    waiters.delete(waiter);
    if (waiters.size === 0) clearAlarm();
  };
}

function clearAlarm(): void {
  clearTimeout(alarm?.timer);
  alarm = undefined;
}

function setAlarm(due: number): void {
  if (alarm !== undefined && alarm.due <= due) return;
  clearAlarm();
  alarm = { due, timer: setTimeout(wake, Math.max(0, due - performance.now())) };
}

function wake(): void {
  const now = Math.max(alarm?.due ?? 0, performance.now()); // a timer may ring a little early
  alarm = undefined;
  const rested = [...waiters].filter(({ due }) => due <= now);
  for (const waiter of rested) waiters.delete(waiter);
  const next = smallestOf([...waiters].map(({ due }) => due));
  if (next < Number.POSITIVE_INFINITY) setAlarm(next);
  for (const { act } of rested) act();
}

/** Acts after a rest of so many ms, when there is time; returns how to call it off. Safari has no idle callback. */
export function whenAtRest(rest: number, act: () => void): () => void {
  const hasIdle = typeof requestIdleCallback === 'function';
  let handle = 0;
  const callOff = afterRest(rest, () => {
    if (hasIdle) handle = requestIdleCallback(act, { timeout });
    else act();
  });
  return () => {
    callOff();
    if (handle !== 0) cancelIdleCallback(handle);
  };
}
