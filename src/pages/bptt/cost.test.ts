import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

test('forward and backward grow in proportion to T, the parameters not at all', () => {
  const [one, ten, hundred] = [1, 10, 100].map((timesteps) =>
    costOf({ timesteps, hidden: 3, truncate: undefined }),
  );
  expect((hundred?.kept ?? 0) / (ten?.kept ?? 1)).toBeCloseTo(10, 12);
  const step = ((ten?.forward ?? 0) - (one?.forward ?? 0)) / 9;
  expect(hundred?.forward).toBeCloseTo((one?.forward ?? 0) + 99 * step, 9);
  expect(hundred?.parameters).toBe(one?.parameters);
  expect(hundred?.pairs).toBe(5050);
  expect(hundred?.longest).toBe(99);
});

test('the products with matrices are counted as multiplications', () => {
  const small = costOf({ timesteps: 1, hidden: 3, truncate: undefined });
  const large = costOf({ timesteps: 1, hidden: 6, truncate: undefined });
  // W_xh x, W_hh h, W_hy h: 4H + H² + 4H; the rest grows with H alone
  const products = (H: number): number => 8 * H + H * H;
  const rest = [small.forward - products(3), large.forward - products(6)];
  expect((rest[1] ?? 0) - (rest[0] ?? 0)).toBeLessThan(5 * 3);
  expect(small.parameters).toBe(3 * 4 + 3 * 3 + 3 + 4 * 3);
});

test('truncated BPTT keeps one piece at a time, and saves few operations', () => {
  const whole = costOf({ timesteps: 100, hidden: 16, truncate: undefined });
  const cut = costOf({ timesteps: 100, hidden: 16, truncate: 10 });
  expect(cut.kept / whole.kept).toBeCloseTo(0.1, 12);
  expect(cut.longest).toBe(9);
  expect(cut.pairs).toBe(10 * 55);
  expect(cut.forward).toBe(whole.forward);
  expect(cut.backward).toBeLessThan(whole.backward);
  expect(cut.backward).toBeGreaterThan(0.9 * whole.backward);
});
