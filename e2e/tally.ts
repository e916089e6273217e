/** What came of a runner: numbers of tests. */
export type Tally = { readonly passed: number; readonly failed: number };

/** Reads Vitest's JSON report; a file that does not load has no tests and still counts as failed. */
export function tallyVitest(report: unknown, exitCode: number | null): Tally {
  return settle(numberAt(report, 'numPassedTests'), numberAt(report, 'numFailedTests'), exitCode);
}

/** Reads Playwright's JSON report. */
export function tallyPlaywright(report: unknown, exitCode: number | null): Tally {
  const stats = memberOf(report, 'stats');
  const passed = numberAt(stats, 'expected') + numberAt(stats, 'flaky');
  return settle(passed, numberAt(stats, 'unexpected'), exitCode);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

/** A runner that crashed, complained outside any test or ran nothing counts as one failure. */
function settle(passed: number, failed: number, exitCode: number | null): Tally {
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

function numberAt(container: unknown, name: string): number {
  const value = memberOf(container, name);
  return typeof value === 'number' ? value : 0;
}

function memberOf(container: unknown, name: string): unknown {
  return typeof container === 'object' && container !== null
    ? Reflect.get(container, name)
    : undefined;
}
