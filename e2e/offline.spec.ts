import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { setNumber } from '../src/example/edit/place.ts';
import { lesson as abccd } from '../src/lessons/abccd/lesson.ts';
import { encodeExample } from '../src/store/example-code.ts';
import { test as base, expect, expectAxeClean } from './fixtures.ts';
import { filesNotKept, keptFiles } from './kept-files.ts';
import { labs } from './pages.ts';
import { bytesOf, downloadBy, linkIn, openShareMenu } from './share-menu.ts';
import { fileOf, hostStatically, type StaticHost } from './static-host.ts';
import { addressOf, expectAt } from './step-screen.ts';

/** Tests whose app lies in a folder of a host of their own. */
const test = base.extend<{ host: StaticHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  host: async ({}, use) => {
    const host = await hostStatically('dist', '/kuliah/rnn/');
    await use(host);
    await host.unplug();
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: 'allow' });

test('after one visit everything works with the host gone', async ({ page, host }) => {
  test.setTimeout(120_000);
  await visitOnce(page);
  await unplug(page, host);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await open(page, 'lesson/abccd');
  await walk(page, 'PageDown', 10);
  await expectAt(page, 'e0.u.b_y');

  await open(page, 'example/two-layer-lstm');
  await expect(page).toHaveTitle(/LSTM/);

  await open(page, 'lesson/abccd?at=e0.b3.dh');
  const there = await page.locator('.computation:visible').innerText();
  await page.reload();
  await expect(page.locator('.computation:visible .katex').first()).toBeVisible();
  expect(addressOf(page)).toBe('#/lesson/abccd?at=e0.b3.dh');
  expect(await page.locator('.computation:visible').innerText()).toBe(there);
});

test('a link that carries its example opens, and the menu for sharing works, with the host gone', async ({
  page,
  host,
}) => {
  await visitOnce(page);
  await unplug(page, host);
  const weight = { kind: 'layer', layer: 0, name: 'W_xh' } as const;
  const code = await encodeExample(setNumber(abccd.example, weight, 0, 1, -0.25));
  await open(page, `example/${code}?at=e0.b3.dh&lesson=abccd`);
  await expectAt(page, 'e0.b3.dh');
  const there = await page.locator('.computation:visible').innerText();
  await page.reload();
  await expect(page.locator('.computation:visible .katex').first()).toBeVisible();
  expect(await page.locator('.computation:visible').innerText()).toBe(there);

  const menu = await openShareMenu(page);
  expect(await linkIn(menu)).toMatch(/#\/example\/1\.[\w-]+\?at=e0\.b3\.dh&lesson=abccd$/);
  const picture = await bytesOf(await downloadBy(menu, 'Gambar SVG'));
  expect(picture.toString('utf8'), 'the font comes along').toContain('data:font/woff2;base64,');
  expect((await bytesOf(await downloadBy(menu, 'Gambar PNG'))).length).toBeGreaterThan(10_000);
});

test('all that is built is kept, but for the worker and for fonts of letters that no formula has', () => {
  const fonts = filesNotKept().filter((file) => file !== 'sw.js');
  expect(fonts).not.toHaveLength(0);
  expect(fonts.filter((file) => !/^assets\/KaTeX_[^/]+\.woff2$/.test(file))).toEqual([]);
  expect(keptFiles().filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});

test('a page that asks for a file that is not kept is found (planted fault)', async ({
  page,
  faults,
}) => {
  const [font = ''] = filesNotKept().filter((file) => file.endsWith('.woff2'));
  await page.goto('./');
  expect(faults).toEqual([]);
  await page.evaluate((address) => fetch(address), font);
  expect(faults).toEqual([`not kept for a visit without a network: ${font}`]);
  faults.length = 0;
});

/** Every step of the other lessons is typeset in every-step.test.ts; what they ask for, every test watches. */
test('after one visit lessons have all they load, in both languages', async ({ page, host }) => {
  const missing = watchMissing(page);
  await visitOnce(page);
  await unplug(page, host);
  for (const lesson of ['lstm', 'encoder-decoder']) {
    await open(page, `lesson/${lesson}`);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    const slider = page.locator('.timeline-slider');
    for (
      let press = 0, before = '';
      before !== (await slider.inputValue()) && press < 60;
      press++
    ) {
      before = await slider.inputValue();
      await pressAndLook(page, 'PageDown');
    }
    await page.getByRole('button', { name: 'ID', exact: true }).click();
    for (const key of ['b', 'f', 'PageDown']) await pressAndLook(page, key);
  }
  expect(missing, 'keep it: FONTS_NOT_KEPT in vite.config.ts').toEqual([]);
});

test('after one visit every lab opens, and names are trained, with the host gone', async ({
  page,
  host,
}) => {
  const missing = watchMissing(page);
  await visitOnce(page);
  await unplug(page, host);
  for (const lab of labs) {
    await page.goto('about:blank');
    await page.goto(`./#/lab/${lab}`);
    await expect(page.locator('.lab-main > *').first(), lab).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto('./#/lab/names');
  await page.getByRole('spinbutton', { name: 'Iterasi', exact: true }).fill('2000');
  await page.getByRole('button', { name: 'Mulai pelatihan' }).click();
  await expect(page.getByText('Selesai', { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(missing).toEqual([]);
});

test('the manifest makes the app installable from any folder', async ({ page, request }) => {
  await page.goto('./');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ short_name: 'Unroll', lang: 'id', display: 'standalone' });
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  for (const { src, sizes } of manifest.icons) {
    const picture = await (await request.get(src)).body();
    const size = `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`; // width and height of a PNG
    expect(size, src).toBe(sizes);
  }
});

test('a new version waits for the reader, in every tab, and comes back to the same step', async ({
  page,
  host,
  context,
}) => {
  const released = newVersion();
  await visitOnce(page);
  await open(page, 'lesson/abccd?at=e0.f2.h');
  const other = await context.newPage();
  await open(other, 'lesson/hello');
  host.publish(released);

  await reload(page);
  const notice = page.getByRole('status').getByText('Versi baru sudah siap');
  await expect(notice).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.logits');
  expect(await waiting(page), 'one that has not taken over').toBe('installed');
  expect(await versionOf(page), 'until the reader says yes').toBe('1');

  await page.getByRole('button', { name: 'Muat versi baru' }).click();
  await expect.poll(() => versionOf(page)).toBe('2');
  await expect(page.locator('.computation:visible')).toBeVisible();
  await expectAt(page, 'e0.f2.logits');
  await expect(notice).toBeHidden();

  expect(await versionOf(other), 'no tab reloads by itself').toBe('1');
  await other.getByRole('button', { name: 'Muat versi baru' }).click();
  await expect.poll(() => versionOf(other)).toBe('2');
  expect(addressOf(other)).toContain('#/lesson/hello');
  rmSync(released, { recursive: true });
});

test('"later" leaves the new version for another visit', async ({ page, host }) => {
  const released = newVersion();
  await visitOnce(page);
  host.publish(released);
  await reload(page);
  await page.getByRole('button', { name: 'Nanti', exact: true }).click();
  await expect(page.getByText('Versi baru sudah siap')).toBeHidden();
  await reload(page);
  await expect(page.getByText('Versi baru sudah siap')).toBeVisible();
  expect(await versionOf(page)).toBe('1');
  rmSync(released, { recursive: true });
});

test.describe('where the browser has no service worker', () => {
  const path = '/kuliah/rnn/';
  test.use({ baseURL: `http://unroll.invalid${path}` }); // neither https nor this machine

  test('the app goes on without it', async ({ page, context }) => {
    await context.route('http://unroll.invalid/**', (route) => {
      const file = fileOf(new URL(route.request().url()).pathname, 'dist', path);
      return file === undefined ? route.abort() : route.fulfill({ path: file });
    });
    await page.goto('./');
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false);
    await page.waitForResponse(/offline-[^/]*\.js$/); // where it would be registered
    await open(page, 'lesson/abccd');
    await walk(page, 'ArrowRight', 2);
  });
});

/** One visit to the start page, as long as it takes until the app has been kept. */
async function visitOnce(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./');
  await page.clock.runFor(untilQuiet);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The page is left alone so long before it looks after the files that are kept, ms. */
const untilQuiet = 2000;

/** Loads the page anew, and lets it come to look for a newer version. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.clock.runFor(untilQuiet);
}

/** The files that the page asks for and does not get; what it no longer waits for, as it is left, is not missed. */
function watchMissing(page: Page): readonly string[] {
  const missing: string[] = [];
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      missing.push(new URL(request.url()).pathname);
  });
  return missing;
}

async function unplug(page: Page, host: StaticHost): Promise<void> {
  await host.unplug();
  const answers = await fetch(host.url).catch(() => undefined);
  expect(answers, 'the host is gone').toBeUndefined();
  await page.context().setOffline(true);
}

/** Opens a place by its link, as from a message: the whole page anew. */
async function open(page: Page, place: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/${place}`);
  await expect(page.locator('.computation:visible')).toBeVisible();
  await expect(page.locator('.katex:visible').first()).toBeVisible();
}

/** Presses a key, and goes on once what it leads to is drawn, with all its letters. */
async function pressAndLook(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
}

/** Walks on, and finds formulas at every stop and all their fonts in the end. */
async function walk(page: Page, key: string, stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press(key);
    await expect(page.locator('.computation:visible .katex').first()).toBeVisible();
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ status }) => status !== 'unloaded');
    return faces.map(({ family, status }) => `${family} ${status}`);
  });
  expect(fonts).toEqual(expect.arrayContaining(['KaTeX_Main loaded', 'KaTeX_Math loaded']));
  expect(fonts.filter((font) => !font.endsWith(' loaded'))).toEqual([]);
}

/** The built app as its next release: its page says so, and its service worker knows the page's new revision. */
function newVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unroll-release-'));
  cpSync('dist', folder, { recursive: true });
  rewrite(join(folder, 'index.html'), /<html /, '<html data-version="2" ');
  rewrite(
    join(folder, 'sw.js'),
    /"revision":"\w+","url":"index\.html"/,
    '"revision":"of-the-next-release","url":"index.html"',
  );
  return folder;
}

function rewrite(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

/** How far the version is that waits behind the one that serves the page. */
const waiting = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting?.state;
  });

const versionOf = (page: Page): Promise<string> =>
  page
    .locator('html')
    .getAttribute('data-version')
    .then((version) => version ?? '1');
