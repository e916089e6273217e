import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};

test.each([
  ['is not there', undefined],
  ['refuses', { open: refuse }],
  ['never answers', { open: () => new EventTarget() }],
])('a database that %s keeps nothing and finds nothing, in a time that ends', async (_, given) => {
  vi.stubGlobal('indexedDB', given);
  const database = openDatabase('a', 'b');
  const found = database.read(['x']);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await found).toBeUndefined();
  const begun = Date.now();
  const written = database.write([['x', 1]]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await written).toBe(false);
  expect(Date.now() - begun).toBe(4000);
});

test('a database that never answers is waited for once', async () => {
  const open = vi.fn(() => new EventTarget());
  vi.stubGlobal('indexedDB', { open });
  const database = openDatabase('a', 'b');
  const found = database.read(['x']);
  await vi.advanceTimersByTimeAsync(4000);
  await found;
  expect(await database.write([['x', 1]])).toBe(false); // no timer goes on meanwhile
  expect(open).toHaveBeenCalledOnce();
});

/** A database that takes everything, once the request to open it has succeeded. */
function slowDatabase() {
  const request = { onsuccess: (): void => undefined, result: {} };
  const transaction = {
    set oncomplete(done: () => void) {
      queueMicrotask(done);
    },
  };
  const store = { put: () => undefined, transaction };
  request.result = { transaction: () => ({ objectStore: () => store }) };
  return { request, factory: { open: () => request } };
}

test('a database that was only slow is asked again once it has answered', async () => {
  const { request, factory } = slowDatabase();
  vi.stubGlobal('indexedDB', factory);
  const database = openDatabase('a', 'b');
  const late = database.write([['x', 1]]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(await late).toBe(false);
  request.onsuccess();
  await vi.advanceTimersByTimeAsync(0);
  expect(await database.write([['x', 2]])).toBe(true);
});
