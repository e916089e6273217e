import { expect, test } from 'vitest';
import { layOutPlane, stateAt } from './StatePlane.tsx';

test('the middle of the plane is 0, up is positive, and a place leads back to its state', () => {
  expect(layOutPlane([[0, 0]], 300)).toEqual([{ x: 150, y: 150 }]);
  const [point] = layOutPlane([[0.5, 0.75]], 300);
  if (point === undefined) throw new Error('no point');
  expect(point.x).toBeGreaterThan(150);
  expect(point.y).toBeLessThan(150);
  const [a, b] = stateAt(point.x, point.y, 300);
  expect(a).toBeCloseTo(0.5, 12);
  expect(b).toBeCloseTo(0.75, 12);
});
