import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { openSubject } from '../store/actions.ts';
import { initialState, useStore } from '../store/store.ts';
import { isOwn } from '../store/subject-address.ts';
import { followStore, readAddress } from './address.ts';

test.each([
  ['', '/'],
  ['#', '/'],
  ['#/lesson/abccd?at=e0.f1.x', '/lesson/abccd'],
  ['#lesson/abccd', '/lesson/abccd'],
  ['#/Lesson/ABCCD/', '/lesson/abccd'],
  ['#/Example/two-layer-LSTM', '/example/two-layer-lstm'],
  ['#/example/1.q1ZKyQ', '/example/1.q1ZKyQ'],
  ['#Example/1.q1ZKyQ', '/example/1.q1ZKyQ'],
  ['#x', '/x'],
])('the address %j stands for %s', (hash, path) => {
  expect(readAddress(hash).path).toBe(path);
});

test('no example that ships is taken for one on the workbench', () => {
  const shipped = readdirSync(join(import.meta.dirname, '../../public/examples'));
  expect(shipped).toContain('own-cell.json');
  for (const file of shipped)
    expect(isOwn(`example/${file.replace('.json', '')}`), file).toBe(false);
  expect(isOwn('example/own-0mhx3k2ab')).toBe(true);
});

describe('the address follows the step', () => {
  const address = (at: string): string => `#/lesson/abccd?at=${at}`;
  const put = (hash: string): void => history.replaceState(null, '', hash);
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    put(address('e0.f1.x'));
    const { example } = abccd;
    openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson: abccd }, 'e0.f1.x');
    stop = followStore();
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    useStore.setState(initialState);
  });

  const pressKey = (): void => useStore.setState(({ step }) => ({ step: step + 1 }));

  test('once the reader rests', () => {
    pressKey();
    expect(location.hash).toBe(address('e0.f1.x'));
    vi.runAllTimers();
    expect(location.hash).not.toBe(address('e0.f1.x'));
  });

  test('but not over an address that the reader has set meanwhile', () => {
    pressKey();
    put(address('e0.b3.dh')); // the browser tells of it a moment later
    vi.runAllTimers();
    expect(location.hash).toBe(address('e0.b3.dh'));
    pressKey();
    vi.runAllTimers();
    expect(location.hash).toBe(address('e0.b3.dh'));
  });

  test('and again from there, once the page has gone to it', () => {
    pressKey();
    put(address('e0.b3.dh'));
    dispatchEvent(new Event('hashchange'));
    vi.runAllTimers();
    expect(location.hash).toBe(address('e0.b3.dh'));
    pressKey();
    vi.runAllTimers();
    expect(location.hash).not.toBe(address('e0.b3.dh'));
  });
});
