import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialState, useStore } from '../store/store.ts';
import { followPreferences } from './appearance.ts';

const lists = new Map<string, EventTarget & { matches: boolean }>();
const { documentElement: root } = document;
let stop = (): void => undefined;

/** The system's answer to a media query, there from the first time that it is asked. */
function listOf(query: string) {
  const known = lists.get(query) ?? Object.assign(new EventTarget(), { matches: false });
  lists.set(query, known);
  return known;
}

function systemSays(query: string, matches: boolean): void {
  const list = listOf(query);
  list.matches = matches;
  list.dispatchEvent(new Event('change'));
}

beforeEach(() => {
  lists.clear();
  vi.stubGlobal('matchMedia', listOf);
  useStore.setState({ ...initialState }, true);
  stop = followPreferences();
});
afterEach(() => {
  stop();
  localStorage.clear();
  vi.unstubAllGlobals();
});

test('an open page follows the system from light to dark and back, until it is left', () => {
  expect(root.dataset.theme).toBe('light');
  systemSays('(prefers-color-scheme: dark)', true);
  expect(root.dataset.theme).toBe('dark');
  systemSays('(prefers-color-scheme: dark)', false);
  expect(root.dataset.theme).toBe('light');
  stop();
  systemSays('(prefers-color-scheme: dark)', true);
  expect(root.dataset.theme).toBe('light');
});

test('a theme that was chosen stays, unless the system forces its own colours', () => {
  useStore.setState({ theme: 'light' });
  systemSays('(prefers-color-scheme: dark)', true);
  expect(root.dataset.theme).toBe('light');
  systemSays('(forced-colors: active)', true);
  expect(root.dataset.theme).toBe('dark');
  systemSays('(forced-colors: active)', false);
  expect(root.dataset.theme).toBe('light');
});

test('motion ends and comes back as the system wants it', () => {
  expect(root.dataset.motion).toBe('on');
  systemSays('(prefers-reduced-motion: reduce)', true);
  expect(root.dataset.motion).toBe('off');
  systemSays('(prefers-reduced-motion: reduce)', false);
  expect(root.dataset.motion).toBe('on');
});
