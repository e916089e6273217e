import { expect, test } from '@playwright/test';
import { slowest, timedPlaywright, timedVitest } from './slowest.ts';

test('the tests of both runners that took longest are named, the slowest first', () => {
  const unit = timedVitest({
    testResults: [
      {
        name: '/home/me/unroll/src/trace/trace.test.ts',
        assertionResults: [
          { fullName: 'a trace is whole', duration: 1500 },
          { fullName: 'a trace is quick', duration: 2 },
        ],
      },
    ],
  });
  const browser = timedPlaywright({
    suites: [
      {
        file: 'walk.spec.ts',
        specs: [],
        suites: [{ specs: [{ title: 'walks', tests: [{ results: [{ duration: 12_340 }] }] }] }],
      },
    ],
  });
  expect(slowest([...unit, ...browser], 2)).toEqual([
    '   12.3 s  e2e/walk.spec.ts › walks',
    '    1.5 s  src/trace/trace.test.ts › a trace is whole',
  ]);
});

test('a report that was cut short has no tests', () => {
  expect(timedVitest(undefined)).toEqual([]);
  expect(timedPlaywright({ suites: 'none' })).toEqual([]);
});
