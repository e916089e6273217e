import { afterEach, expect, test, vi } from 'vitest';
import { load, NotArrived } from './load.ts';

const address = 'https://a.org/x/part.css';

afterEach(() => document.head.replaceChildren());

test('a part whose sheet does not come is not given without it, and comes once the sheet does', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // no sheet is fetched here
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  let isThere = false;
  const create = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
    Object.defineProperty(create(name), 'sheet', {
      get: () => ({ cssRules: isThere ? ['a {}'] : [] }),
    }),
  );
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', href: address }));
  const fetchPart = vi
    .fn(async () => 'part')
    .mockRejectedValueOnce(new Error(`Unable to preload CSS for ${address}`));
  await expect(load(fetchPart)).rejects.toThrow(NotArrived);
  await expect(load(fetchPart), 'still not there').rejects.toThrow(NotArrived);
  isThere = true;
  expect(await load(fetchPart)).toBe('part');
});
