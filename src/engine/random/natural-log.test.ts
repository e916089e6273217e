import { expect, test } from 'vitest';
import { naturalLog } from './natural-log.ts';

// The doubles nearest to ln x, from 300-bit arithmetic (mpmath).
test.each([
  [2.220446049250313e-16, -36.04365338911715],
  [1e-300, -690.7755278982137],
  [1e-5, -11.512925464970229],
  [0.3, -1.2039728043259361],
  [0.25, -1.3862943611198906],
  [0.5, -Math.LN2],
  [0.7071067811865475, -0.34657359027997275],
  [Math.SQRT1_2, -0.3465735902799726],
  [0.75, -0.2876820724517809],
  [0.9, -0.10536051565782628],
  [0.999999, -1.000000500029089e-6],
  [0.9999999999999999, -1.1102230246251565e-16],
])('the logarithm of %d is the nearest double', (x, wanted) => {
  expect(naturalLog(x)).toBe(wanted);
});
