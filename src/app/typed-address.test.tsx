import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialState, useStore } from '../store/store.ts';
import { App } from './App.tsx';

async function fromFolder(address: string): Promise<Response> {
  const text = await readFile(join(import.meta.dirname, '../../public', address), 'utf8');
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}

beforeEach(() => {
  Object.defineProperty(document, 'compatMode', { configurable: true, value: 'CSS1Compat' }); // KaTeX wants it
  vi.stubGlobal('fetch', fromFolder);
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  useStore.setState({ ...initialState, language: 'en' }, true);
});
afterEach(cleanup);

async function type(hash: string): Promise<void> {
  location.hash = hash;
  await act(async () => void render(<App />));
}

test.each([
  ['#lesson/abccd', 'abccd'],
  ['#/Example/two-layer-LSTM/', 'example/two-layer-lstm'],
  ['#/example/own-cell', 'example/own-cell'],
])('%s, as it was typed, opens %s', async (hash, slug) => {
  await type(hash);
  await waitFor(() => expect(useStore.getState().subject?.slug).toBe(slug), { timeout: 15_000 });
  expect(useStore.getState().notice).toBeUndefined();
});

test('#x, which names nothing, leads home and is said', async () => {
  await type('#x');
  expect(await screen.findByText('There is no page at “#/x”. Choose one below.')).toBeDefined();
  expect(location.hash).toBe('#/');
});
