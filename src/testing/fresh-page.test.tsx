import { render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { freshPage } from './fresh-page.ts';

test('a file of tests leaves nothing to the next one', () => {
  const heard = vi.fn();
  const gone = vi.fn();
  const Part = () => {
    useEffect(() => gone, []);
    return <p>part</p>;
  };
  render(<Part />);
  document.head.append(document.createElement('style'));
  document.documentElement.lang = 'en';
  document.title = 'Page';
  localStorage.setItem('a', '1');
  sessionStorage.setItem('a', '1');
  location.hash = '#/lesson/abccd';
  for (const owner of [globalThis, navigator])
    Object.defineProperty(owner, 'locks', { configurable: true, value: 'planted' });
  vi.stubGlobal('matchMedia', heard);
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: gone });
  addEventListener('hashchange', heard);
  document.addEventListener('visibilitychange', heard, { capture: true });
  dispatchEvent(new Event('hashchange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toHaveBeenCalledTimes(2);

  freshPage();
  dispatchEvent(new Event('hashchange'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(heard).toHaveBeenCalledTimes(2);
  expect(gone).toHaveBeenCalledOnce();
  expect(screen.queryByText('part')).toBeNull();
  expect([document.head, document.body].map(({ childNodes }) => childNodes.length)).toEqual([0, 0]);
  expect(document.documentElement.attributes).toHaveLength(0);
  expect([document.title, location.hash]).toEqual(['', '']);
  expect([navigator.locks, Reflect.get(globalThis, 'locks')]).not.toContain('planted');
  expect(matchMedia).not.toBe(heard);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
