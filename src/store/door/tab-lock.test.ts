import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdAlone } from './tab-lock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a lock that is granted after the patience is over is let go of at once', async () => {
  let grant: (lock: object) => Promise<void> | undefined = () => undefined;
  const request = (_: string, __: object, use: typeof grant): Promise<void> =>
    new Promise(() => {
      grant = use;
    });
  vi.stubGlobal('navigator', { locks: { request } });
  const held = holdAlone('a');
  await vi.advanceTimersByTimeAsync(4000);
  expect(await held, 'the training begins all the same').toBeDefined();
  let isFree = false;
  void Promise.resolve(grant({})).then(() => {
    isFree = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(isFree).toBe(true);
});
