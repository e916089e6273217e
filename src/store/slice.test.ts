import { beforeEach, expect, test, vi } from 'vitest';
import { sliceOf } from './slice.ts';
import { initialState, useStore } from './store.ts';

beforeEach(() => useStore.setState(initialState, true));

test('tells of a change of its part, and of no other', () => {
  const language = sliceOf((state) => state.language);
  const changed = vi.fn();
  const leave = language.subscribe(changed);
  useStore.setState({ step: 3 });
  expect(changed).not.toHaveBeenCalled();
  useStore.setState({ language: 'en' });
  expect(changed).toHaveBeenCalledTimes(1);
  expect(language.get()).toBe('en');
  leave();
  useStore.setState({ language: 'id' });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('listens to the store once for all, and not while nobody listens', () => {
  const subscribe = vi.spyOn(useStore, 'subscribe');
  const step = sliceOf((state) => state.step);
  const told: string[] = [];
  const leaves = ['a', 'b', 'c'].map((name) => step.subscribe(() => told.push(name)));
  expect(subscribe).toHaveBeenCalledTimes(1);
  useStore.setState({ step: 1 });
  expect(told).toEqual(['a', 'b', 'c']);
  for (const leave of leaves) leave();
  useStore.setState({ step: 2 });
  const leave = step.subscribe(() => told.push('again'));
  expect(subscribe).toHaveBeenCalledTimes(2);
  useStore.setState({ step: 2, epoch: 1 });
  expect(told).toHaveLength(3);
  useStore.setState({ step: 5 });
  expect(told.at(-1)).toBe('again');
  leave();
});

test('one who leaves while it is told does not keep the others from hearing', () => {
  const step = sliceOf((state) => state.step);
  const told: string[] = [];
  const leave = step.subscribe(() => {
    told.push('first');
    leave();
  });
  const leaveOther = step.subscribe(() => told.push('second'));
  useStore.setState({ step: 1 });
  useStore.setState({ step: 2 });
  expect(told).toEqual(['first', 'second', 'second']);
  leaveOther();
});
