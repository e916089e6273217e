import { expect, test } from 'vitest';
import { neighbourOf, type Stop, stopsOf } from './neighbour.ts';

const stop = (id: string, x: number, y: number): Stop => ({
  id,
  box: { x, y, width: 10, height: 10 },
});
const stops = [stop('a', 0, 0), stop('b', 0, 12), stop('c', 100, 0), stop('d', 40, 60)];
const from = (id: string) => stops.find((each) => each.id === id) ?? stop('', 0, 0);

test('an arrow key leads to what lies nearest in its direction', () => {
  expect(neighbourOf(stops, from('a'), 'down')?.id).toBe('b');
  expect(neighbourOf(stops, from('a'), 'right')?.id).toBe('c');
  expect(neighbourOf(stops, from('c'), 'left')?.id).toBe('a');
  expect(neighbourOf(stops, from('d'), 'up')?.id).toBe('b');
});

test('at the edge it leads nowhere', () => {
  expect(neighbourOf(stops, from('a'), 'left')).toBeUndefined();
  expect(neighbourOf([], from('a'), 'right')).toBeUndefined();
});

test('what has no number and no weight is no stop', () => {
  expect(
    stopsOf([
      {
        kind: 'frame',
        id: 'present',
        emphasis: 'plain',
        look: 'forward',
        box: { x: 0, y: 0, width: 1, height: 1 },
        radius: 0,
      },
    ]),
  ).toEqual([]);
});
