import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

export type Browser = Pick<LaunchOptions, 'executablePath' | 'channel'>;

/** One place to look for a browser; `find` may throw, which counts as not found there. */
export type Rung = {
  readonly name: string;
  readonly find: () => Browser | undefined | Promise<Browser | undefined>;
};

export const LAUNCH_ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // nothing leaves this machine
  '--no-first-run',
];

const CACHE = resolve('node_modules/.cache/unroll');
const REMEMBERED = join(CACHE, 'browser.json');
const ON_DEMAND = '@sparticuz/chromium@147.0.0';

/** A browser that really launches; `npm ci` and `npm test` are all a newcomer has to type. */
export async function findBrowser(): Promise<Browser> {
  const browser = await climb(LADDER, launches);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(REMEMBERED, JSON.stringify(browser));
  return browser;
}

/** The first browser on the ladder that launches; throws with all that was tried. */
export async function climb(
  ladder: readonly Rung[],
  launch: (browser: Browser) => Promise<void>,
): Promise<Browser> {
  const tried: string[] = [];
  for (const rung of ladder) {
    try {
      const browser = await rung.find();
      if (browser === undefined) {
        tried.push(`${rung.name}: nothing there`);
        continue;
      }
      await launch(browser);
      return browser;
    } catch (error) {
      tried.push(`${rung.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    `no browser launches; install Chromium or set UNROLL_BROWSER to one. Tried:\n  ${tried.join('\n  ')}`,
  );
}

async function launches(browser: Browser): Promise<void> {
  const instance = await chromium.launch({ ...browser, args: LAUNCH_ARGUMENTS, timeout: 30_000 });
  try {
    const page = await instance.newPage();
    await page.setContent('<p>ready</p>');
    const text = await page.textContent('p');
    if (text !== 'ready') throw new Error(`started, but showed "${text}"`);
  } finally {
    await instance.close();
  }
}

const LADDER: readonly Rung[] = [
  { name: 'UNROLL_BROWSER', find: () => atPath(process.env.UNROLL_BROWSER) },
  { name: 'the last good answer', find: remembered },
  { name: "Playwright's own", find: () => ({}) },
  { name: 'Chrome', find: () => ({ channel: 'chrome' }) },
  { name: 'Edge', find: () => ({ channel: 'msedge' }) },
  ...installedChromiums().map((path) => ({ name: path, find: () => existing(path) })),
  { name: 'playwright install', find: installPlaywrightShell },
  { name: ON_DEMAND, find: installPackagedChromium },
];

function atPath(path: string | undefined): Browser | undefined {
  return path ? { executablePath: path } : undefined;
}

function existing(path: string): Browser | undefined {
  return existsSync(path) ? atPath(path) : undefined;
}

function remembered(): Browser | undefined {
  return existsSync(REMEMBERED) ? JSON.parse(readFileSync(REMEMBERED, 'utf8')) : undefined;
}

function installedChromiums(): string[] {
  if (process.platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (process.platform === 'win32')
    return [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')];
  const shell = '/usr/bin/chromium-headless-shell'; // without a window to draw it takes a third less time
  return [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
}

function installPlaywrightShell(): Browser {
  run('npx', ['playwright', 'install', '--only-shell', 'chromium']);
  return {};
}

/** 66 MB, therefore fetched only where every other way has failed. */
async function installPackagedChromium(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(CACHE, 'packaged');
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', folder, ON_DEMAND]);
  process.env.TMPDIR = join(folder, 'tmp'); // the package unpacks itself into the temporary folder
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const packaged: { default: { executablePath(): Promise<string> } } = await import(
    pathToFileURL(entry).href
  );
  return { executablePath: await packaged.default.executablePath() };
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, {
    cwd: dirname(resolve('package.json')),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
