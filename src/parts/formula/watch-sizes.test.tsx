import { beforeEach, expect, test, vi } from 'vitest';

/** An observer that tells of sizes when the test says so, and what it has in sight. */
const { sight, tell } = vi.hoisted(() => {
  const sight = new Set<Element>();
  let callback: ResizeObserverCallback | undefined;
  class Observer {
    constructor(given: ResizeObserverCallback) {
      callback = given;
    }
    observe = (element: Element): void => void sight.add(element);
    unobserve = (element: Element): void => void sight.delete(element);
    disconnect = (): void => sight.clear();
  }
  vi.stubGlobal('ResizeObserver', Observer);
  const tell = (target: Element): void => {
    const entry: Partial<ResizeObserverEntry> = { target };
    Reflect.apply(callback ?? vi.fn(), undefined, [[entry], undefined]);
  };
  return { sight, tell };
});

const { watchSizes } = await import('./watch-sizes.ts');

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const part = (): Element => document.createElement('div');

test('once something has been set anew, sizes are looked at again in the next frame only', () => {
  const [inner, row, other] = [part(), part(), part()];
  const watches = [watchSizes([inner, row], () => true), watchSizes([other, row], () => false)];
  tell(inner);
  expect([...sight]).toEqual([]); // what it has set changes sizes in this frame: an error, if they were seen
  vi.advanceTimersToNextFrame();
  expect(new Set(sight)).toEqual(new Set([inner, row, other]));
  tell(other);
  expect(sight.size).toBe(3);
  for (const each of watches) each.stop();
});

test('what several share is in sight until the last of them stops, and each is set anew for it', () => {
  const [row, refits] = [part(), [vi.fn(() => false), vi.fn(() => false)]];
  const [first, last] = refits.map((refit) => watchSizes([part(), row], refit));
  first?.stop();
  expect(sight).toContain(row);
  tell(row);
  expect(refits.map((each) => each.mock.calls.length)).toEqual([0, 1]);
  last?.stop();
  expect(sight).not.toContain(row);
});
