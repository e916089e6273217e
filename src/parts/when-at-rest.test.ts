import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterRest } from './when-at-rest.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('each acts once, after its own rest', () => {
  const acted: string[] = [];
  afterRest(250, () => acted.push('late'));
  afterRest(100, () => acted.push('early'));
  vi.advanceTimersByTime(99);
  expect(acted).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(acted).toEqual(['early']);
  vi.advanceTimersByTime(150);
  expect(acted).toEqual(['early', 'late']);
  vi.advanceTimersByTime(1000);
  expect(acted).toHaveLength(2);
});

test('one that begins anew waits from then on, with the timer that is there', () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const acted = vi.fn();
  const other = vi.fn();
  afterRest(300, other);
  let callOff = afterRest(150, acted);
  const timers = set.mock.calls.length;
  for (let press = 0; press < 5; press++) {
    vi.advanceTimersByTime(20);
    callOff();
    callOff = afterRest(150, acted);
  }
  expect(set.mock.calls).toHaveLength(timers);
  vi.advanceTimersByTime(149);
  expect(acted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(acted).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(50);
  expect(other).toHaveBeenCalledTimes(1);
});

test('what is called off does not act, and the last that goes leaves no timer', () => {
  const acted = vi.fn();
  const callOffs = [100, 200].map((rest) => afterRest(rest, acted));
  for (const callOff of callOffs) callOff();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(acted).not.toHaveBeenCalled();
});

test('one that acts may wait again', () => {
  const acted: number[] = [];
  const again = (): void => {
    acted.push(performance.now());
    if (acted.length < 3) afterRest(100, again);
  };
  const from = performance.now();
  afterRest(100, again);
  vi.advanceTimersByTime(500);
  expect(acted.map((at) => at - from)).toEqual([100, 200, 300]);
});
