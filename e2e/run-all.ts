import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { slowest, timedPlaywright, timedVitest } from './slowest.ts';
import { addTallies, tallyPlaywright, tallyVitest } from './tally.ts';

const REPORTS = resolve('node_modules/.cache/unroll/reports');

/** Runs one runner to its end, its output on ours, and returns what it left in its report. */
function runReported(
  runner: readonly string[],
  reportFile: string,
): { report: unknown; exitCode: number | null } {
  const [command = '', ...parameters] = runner;
  const { status } = spawnSync('npx', [command, ...parameters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile, PLAYWRIGHT_HTML_OPEN: 'never' },
    shell: process.platform === 'win32',
  });
  return { report: readReport(reportFile), exitCode: status };
}

function readReport(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined; // a report cut short is no report
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const unitReport = join(REPORTS, 'unit.json');
const unitRunner = ['vitest', 'run', '--reporter=default', '--reporter=json'];
const unit = runReported([...unitRunner, `--outputFile.json=${unitReport}`], unitReport);

const browserReport = join(REPORTS, 'e2e.json');
const browser = runReported(['playwright', 'test', '--reporter=list,json,html'], browserReport);

const { passed, failed } = addTallies([
  tallyVitest(unit.report, unit.exitCode),
  tallyPlaywright(browser.report, browser.exitCode),
]);
process.exitCode = failed === 0 ? 0 : 1;
const timed = [...timedVitest(unit.report), ...timedPlaywright(browser.report)];
console.log(['The slowest ten:', ...slowest(timed, 10)].join('\n'));
console.log(`${passed} passed, ${failed} failed`);
