import { expect, test } from 'vitest';
import { layOutMap } from './map.ts';

const points = [
  { x: -2, y: 0, symbol: 1 },
  { x: 2, y: 1, symbol: 2 },
];

test('a map fills its room, keeps the scale of both axes alike, and up is up', () => {
  const { points: placed } = layOutMap(points, [], { width: 428, height: 200 });
  expect(placed.map(({ x }) => x)).toEqual([14, 414]);
  const [first, second] = placed.map(({ y }) => y);
  expect(first - second).toBe(100);
});

test('the path is a line through its points, and one point alone stands in the middle', () => {
  const one = layOutMap([], [{ x: 5, y: 5, symbol: 1 }], { width: 100, height: 60 });
  expect(one.path).toEqual([{ x: 50, y: 30, symbol: 1 }]);
  expect(layOutMap(points, points, { width: 428, height: 200 }).line).toBe('M14,150L414,50');
});
