import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { firstScreenFiles } from './first-screen.ts';
import { expect, test } from './fixtures.ts';

type Check = { readonly passed: boolean; readonly size: number };

function runSizeLimit(...options: string[]): Check {
  const { stdout, stderr } = spawnSync('npx', ['size-limit', '--json', ...options], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [check]: Check[] = stdout.startsWith('[') ? JSON.parse(stdout) : [];
  if (check === undefined) throw new Error(`size-limit measured nothing: ${stderr}`);
  return check;
}

test('the first screen weighs at most 200 kB gzip before KaTeX', () => {
  const { passed, size } = runSizeLimit();
  expect(passed, `${size} bytes: load with import() what is not shown at once`).toBe(true);
});

test('a first screen over its limit fails (planted fault)', () => {
  expect(runSizeLimit('--limit', '1 kB').passed).toBe(false);
});

test('the first screen loads no script, style sheet or font that the limit does not count', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(posix.basename(new URL(request.url()).pathname)));
  await page.goto('./', { waitUntil: 'networkidle' });
  const counted = firstScreenFiles('dist').map((file) => posix.basename(file));
  const weighed = loaded.filter((file) => /\.(js|css|woff2)$/.test(file) && !/katex/i.test(file));
  expect(weighed.length).toBeGreaterThan(0);
  expect(
    weighed.filter((file) => !counted.includes(file)),
    'load it later, or statically; KaTeX by import("katex"); print a bar as y + U+0304',
  ).toEqual([]);
});
