import { expect, test } from '@playwright/test';
import { addTallies, tallyPlaywright, tallyVitest } from './tally.ts';

test('tests that passed and failed add up over both runners', () => {
  const unit = tallyVitest({ numPassedTests: 7, numFailedTests: 1 }, 1);
  const browser = tallyPlaywright({ stats: { expected: 3, unexpected: 2, flaky: 0 } }, 1);
  expect(addTallies([unit, browser])).toEqual({ passed: 10, failed: 3 });
});

test('a runner that leaves no report counts as one failure', () => {
  expect(tallyVitest(undefined, null)).toEqual({ passed: 0, failed: 1 });
  expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that fails outside its tests counts as one failure', () => {
  const report = { numPassedTests: 7, numFailedTests: 0 };
  expect(tallyVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
});

test('a runner that ran no test counts as one failure', () => {
  expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0 } }, 0).failed).toBe(1);
});
