import { expect, test } from 'vitest';
import { createRandomState } from './random/random-state.ts';
import { spectralNorm, spectralRadius } from './spectral-radius.ts';

const closeTo = (found: number, wanted: number) => Math.abs(found / wanted - 1);

test('the spectral radius is the largest absolute eigenvalue, also of a pair of complex ones', () => {
  const turn = [
    [0.6 * Math.cos(1), -0.6 * Math.sin(1), 5],
    [0.6 * Math.sin(1), 0.6 * Math.cos(1), -7],
    [0, 0, 0.3],
  ];
  expect(closeTo(spectralRadius(turn), 0.6)).toBeLessThan(1e-9);
  const signs = [
    [-2, 1],
    [0, 1.5],
  ];
  expect(closeTo(spectralRadius(signs), 2)).toBeLessThan(1e-9);
});

test('a matrix whose powers vanish has spectral radius 0, and still stretches', () => {
  const nilpotent = [
    [0, 3],
    [0, 0],
  ];
  expect(spectralRadius(nilpotent)).toBe(0);
  expect(closeTo(spectralNorm(nilpotent), 3)).toBeLessThan(1e-9);
});

test('no vector is stretched by more than the spectral norm, and the radius never exceeds it', () => {
  const random = createRandomState(3);
  const matrix = Array.from({ length: 6 }, () => [...random.randn(6)]);
  const norm = spectralNorm(matrix);
  expect(spectralRadius(matrix)).toBeLessThanOrEqual(norm * (1 + 1e-9));
  for (let trial = 0; trial < 200; trial++) {
    const vector = [...random.randn(6)];
    const image = matrix.map((row) => row.reduce((sum, each, j) => sum + each * vector[j], 0));
    expect(Math.hypot(...image)).toBeLessThanOrEqual(norm * Math.hypot(...vector) * (1 + 1e-9));
  }
});
