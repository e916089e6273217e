import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { initialState, useStore } from '../store/store.ts';
import { App } from './App.tsx';
import { followStore } from './address.ts';
import { followPreferences } from './appearance.ts';
import { followChanges } from './keep-changes.ts';
import { followProgress } from './keep-progress.ts';

afterEach(cleanup);

const refuse = (): never => {
  throw new DOMException('closed', 'SecurityError');
};

test('where every store is closed, as in a sandboxed frame, the app opens and a choice holds', async () => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(globalThis, name, { configurable: true, get: refuse });
  for (const name of ['locks', 'serviceWorker'])
    Object.defineProperty(navigator, name, { configurable: true, get: refuse });
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  useStore.setState({ ...initialState }, true);
  const stops = [followPreferences(), followStore(), followChanges(), followProgress()];
  render(<App />);
  expect(screen.getByRole('heading', { level: 1 })).toBeDefined();
  expect(useStore.getState().notice, 'nothing was there to be damaged').toBeUndefined();
  await act(async () => screen.getByRole('button', { name: 'EN' }).click());
  await act(async () => screen.getByRole('button', { name: 'ID' }).click());
  expect(document.documentElement.lang).toBe('id');
  expect(useStore.getState().notice?.key, 'the reader is told once').toBe('fullStorage');
  for (const stop of stops) stop();
});
