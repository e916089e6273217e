import { expect, test } from 'vitest';
import { createRandomState } from '../engine/random/random-state.ts';
import { principalAxes, project } from './principal-axes.ts';

const random = createRandomState(3);

/** Points that spread by 3 along one axis, 1 along another, 0.1 along the rest, turned and moved. */
function cloud(): { points: Float64Array[]; along: number[][] } {
  const along = [
    [0.6, 0.8, 0, 0],
    [0, 0, 0.8, -0.6],
    [0.8, -0.6, 0, 0],
    [0, 0, 0.6, 0.8],
  ];
  const spread = [3, 1, 0.1, 0.1];
  const points = Array.from({ length: 2000 }, () => {
    const z = random.randn(4).map((value, k) => value * spread[k]);
    return new Float64Array(4).map((_, i) => 5 + along.reduce((sum, v, k) => sum + v[i] * z[k], 0));
  });
  return { points, along };
}

test('the axes are those along which a cloud was spread, the larger first', () => {
  const { points, along } = cloud();
  const { axes, shares } = principalAxes(points);
  for (const k of [0, 1]) {
    const cosine = along[k].reduce((sum, v, i) => sum + v * axes[k][i], 0);
    expect(Math.abs(cosine)).toBeGreaterThan(0.995);
  }
  expect(shares[0]).toBeCloseTo(9 / 10.02, 1);
  expect(shares[0] + shares[1]).toBeLessThanOrEqual(1);
});

test('the axes have length 1 and stand at right angles, and the mean is in the middle', () => {
  const { points } = cloud();
  const found = principalAxes(points);
  const [a, b] = found.axes.map((axis) => [...axis]);
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * y[i], 0);
  expect(dot(a, a)).toBeCloseTo(1, 12);
  expect(dot(b, b)).toBeCloseTo(1, 12);
  expect(dot(a, b)).toBeCloseTo(0, 12);
  for (const place of project(found, found.mean)) expect(place).toBeCloseTo(0, 12);
});

test('points that are all alike have no axes, and no NaN', () => {
  const { shares, axes } = principalAxes([Float64Array.of(1, 2), Float64Array.of(1, 2)]);
  expect(shares).toEqual([0, 0]);
  for (const axis of axes) expect([...axis].every(Number.isFinite)).toBe(true);
});
