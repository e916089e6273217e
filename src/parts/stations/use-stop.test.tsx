import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useStop } from './use-stop.ts';

const parts = () => [
  { id: 'data', steps: 1 },
  { id: 'order', steps: 3 },
];

test('the address names the stop, and an unknown one the first', () => {
  location.hash = '#/lab/unfolding?at=order.2';
  const { result, unmount } = renderHook(() => useStop('unfolding', parts()));
  expect(result.current.stop).toEqual({ part: 1, step: 1 });
  expect(location.hash).toBe('#/lab/unfolding?at=order.2');
  unmount();
  for (const typed of ['#/lab/unfolding?at=nothing', '#/Lab/Unfolding/']) {
    location.hash = typed;
    renderHook(() => useStop('unfolding', parts())).unmount();
    expect(location.hash, typed).toBe('#/lab/unfolding');
  }
});

test('an address that leads away is never written over by the page that it leaves', () => {
  location.hash = '#/lab/unfolding?at=order.2';
  const { rerender } = renderHook(() => useStop('unfolding', parts()));
  location.hash = '#/';
  rerender(); // drawn once more before the router has heard of it
  expect(location.hash).toBe('#/');
});
