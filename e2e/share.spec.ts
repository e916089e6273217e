import type { Browser, Page } from '@playwright/test';
import { traceCommand } from '../src/cli/trace-command.ts';
import { setNumber } from '../src/example/edit/place.ts';
import { lesson } from '../src/lessons/abccd/lesson.ts';
import { readNumber } from '../src/notation/typed-number.ts';
import { runHere } from '../src/testing/run-here.ts';
import { expect, test, watch } from './fixtures.ts';
import {
  bytesOf,
  comparePictures,
  downloadBy,
  linkIn,
  openShareMenu,
  shareMenu,
} from './share-menu.ts';
import { expectAt, followLink, numbersIn, openLesson, printed, sizes } from './step-screen.ts';

const at = 'e0.b3.dh';
const changed = setNumber(lesson.example, { kind: 'layer', layer: 0, name: 'W_xh' }, 0, 1, -0.25);

/** Opens ABCCD and changes one weight, so that nobody else has its numbers. */
async function openChanged(page: Page): Promise<void> {
  await openLesson(page, 'abccd', at);
  await page.keyboard.press('e');
  await page.getByRole('spinbutton', { name: 'U, baris 1, kolom B', exact: true }).fill('-0,25');
  await page.keyboard.press('Tab');
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** An example with H hidden units, and weights that cannot be written shorter. */
function largeExample(H: number) {
  const matrix = (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => Math.sin(1 + 13.7 * i + 0.731 * j) / 5),
    );
  const parameters = { W_xh: matrix(H, 2), W_hh: matrix(H, H), b_h: matrix(1, H)[0] };
  return {
    format: 'unroll/1',
    vocabulary: ['A', 'B'],
    inputs: ['A', 'B'],
    layers: [{ cell: 'rnn', hidden: H, parameters }],
  };
}

const graph = (page: Page) => page.locator('svg.graph');

/** A browser of somebody else: nothing stored, the same watch on errors. */
async function elsewhere(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const viewport = sizes.laptop;
  const context = await browser.newContext({ locale: 'id-ID', viewport, serviceWorkers: 'block' });
  await watch(context, new URL(url).origin, faults);
  return context.newPage();
}

test.describe('a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copied by keyboard opens the same numbers at the same step for somebody else', async ({
    page,
    browser,
    faults,
  }) => {
    await openChanged(page);
    const numbers = await numbersIn(graph(page));
    const menu = await openShareMenu(page);
    const link = await linkIn(menu);
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('button', { name: 'Salin tautan' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('status')).toHaveText('Tautan tersalin.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();

    const other = await elsewhere(browser, link, faults);
    await other.goto(link);
    await expect(other.locator('.computation:visible .katex').first()).toBeVisible();
    await expectAt(other, at);
    expect(await numbersIn(graph(other))).toEqual(numbers);
    await expect(other.getByRole('status').locator('.notice')).toContainText('dari sebuah tautan');
    await other.reload();
    await expect(other.locator('.computation:visible .katex').first()).toBeVisible();
    expect(await numbersIn(graph(other))).toEqual(numbers);
    await other.getByRole('link', { name: 'Buka pelajaran aslinya' }).click();
    await expectAt(other, 'e0.f1.x');
    await expect(other).toHaveTitle(/ABCCD/);
    await other.context().close();
  });

  test('of an unchanged lesson is its name; of another epoch it names the epoch', async ({
    page,
  }) => {
    await openLesson(page, 'abccd', 'e3.f2.h');
    const menu = await openShareMenu(page);
    expect(await linkIn(menu)).toMatch(/\/#\/lesson\/abccd\?at=e3\.f2\.h$/);
    await expect(menu).toContainText('dengan angka yang sama');
  });

  test('that the browser does not copy is selected, and the reader is told', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
      document.execCommand = () => false;
    });
    await openLesson(page, 'abccd', at);
    const menu = await openShareMenu(page);
    const link = await linkIn(menu);
    await menu.getByRole('button', { name: 'Salin tautan' }).click();
    await expect(menu.getByRole('status')).toContainText('tekan Ctrl+C');
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '';
    });
    expect(selected).toBe(link);
  });

  test('too long for messengers says so and offers the file', async ({ page }) => {
    await page.goto('/');
    await page.locator('input[type=file]').setInputFiles({
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(largeExample(40))),
    });
    await expect(page.locator('.computation:visible')).toBeVisible();
    const menu = await openShareMenu(page);
    const link = await linkIn(menu);
    expect(link.length).toBeGreaterThan(8000);
    await expect(menu).toContainText(
      `Panjangnya ${new Intl.NumberFormat('id').format(link.length)} karakter`,
    );
    await expect(menu.getByRole('button', { name: 'Unduh contoh (JSON)' })).toBeVisible();
  });
});

test('the example file opens again, and the command line finds the numbers of the screen in it', async ({
  page,
}) => {
  await openChanged(page);
  const numbers = await numbersIn(graph(page));
  const download = await downloadBy(await openShareMenu(page), 'Unduh contoh (JSON)');
  expect(download.suggestedFilename()).toBe('abccd.json');
  const file = await bytesOf(download);
  expect(JSON.parse(file.toString('utf8'))).toEqual(JSON.parse(JSON.stringify(changed)));

  const { code, out } = await runHere(traceCommand, ['-'], file);
  expect(code).toBe(0);
  const trace = JSON.parse(out);
  await expect(page.locator('.loss-now')).toContainText(printed(trace.loss));
  const shown = await graph(page)
    .locator('[data-full]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-full') ?? ''));
  const values = shown.map((text) => readNumber(text) ?? Number.NaN);
  type Timestep = { layers: { h: number[] }[]; y: number[]; loss: number };
  const traced = trace.timesteps.flatMap(({ layers, y, loss }: Timestep) => [
    ...(layers[0]?.h ?? []),
    ...y,
    loss,
  ]);
  expect(traced).toHaveLength(4 * (3 + 4 + 1));
  for (const value of traced)
    expect(
      values.some((each) => Math.abs(each - value) <= 1e-12),
      `${value} is on the screen`,
    ).toBe(true);

  const choosing = page.waitForEvent('filechooser');
  await shareMenu(page).getByRole('button', { name: 'Buka berkas…' }).click();
  const [chooser] = [await choosing];
  await chooser.setFiles({ name: 'dari-teman.json', mimeType: 'application/json', buffer: file });
  await expect(shareMenu(page)).toBeHidden();
  await expect(page).toHaveURL(/#\/example\/file/);
  await expectAt(page, 'e0.f1.x');
  await followLink(page, 'example/file', at);
  expect(await numbersIn(graph(page))).toEqual(numbers);
});

/** What a browser reads in an SVG file. */
const inSvg = (viewer: Page, svg: string) =>
  viewer.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const strangers = 'image, use, script, foreignObject, [href], parsererror';
    return {
      root: documentElement.localName,
      texts: Array.from(documentElement.querySelectorAll('text'), (each) => each.textContent ?? ''),
      strangers: documentElement.querySelectorAll(strangers).length,
    };
  }, svg);

test.describe('a picture', () => {
  for (const [size, scheme, step] of [
    ['laptop', 'light', 'e0.b3.dh'],
    ['desktop', 'dark', 'e0.f3.a'],
    ['phone', 'dark', 'e0.b2.dW_xh'],
  ] as const)
    test(`of ${step} looks like the screen at ${size} size, ${scheme}`, async ({ page }) => {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ colorScheme: scheme });
      await openLesson(page, 'abccd', step);
      const box = (await graph(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const screen = await graph(page).screenshot();
      const texts = await graph(page).locator('.num').allTextContents();
      const menu = await openShareMenu(page);
      const name = `abccd-${step.replace('.', '-')}`;
      const viewer = await page.context().newPage(); // a page without a policy, as that of an image viewer

      const svg = await downloadBy(menu, 'Gambar SVG');
      expect(svg.suggestedFilename()).toBe(`${name}.svg`);
      await expect(menu.getByRole('status')).toHaveText(`Diunduh: ${name}.svg`);
      const found = await inSvg(viewer, (await bytesOf(svg)).toString('utf8'));
      expect(found).toMatchObject({ root: 'svg', strangers: 0 });
      for (const text of texts)
        expect(
          found.texts.some((each) => each.includes(text)),
          `${text} is text`,
        ).toBe(true);

      const png = await downloadBy(menu, 'Gambar PNG');
      expect(png.suggestedFilename()).toBe(`${name}.png`);
      const { width, height, distance, distanceOfBlank } = await comparePictures(
        viewer,
        screen,
        await bytesOf(png),
        box,
      );
      expect(width / height).toBeCloseTo(box.width / box.height, 1);
      expect(width).toBeGreaterThan(1.9 * box.width);
      // the edges of letters differ when a picture is scaled
      expect(distance, 'distance from the screen').toBeLessThan(distanceOfBlank / 3);
    });

  test('that the browser cannot paint is answered with a sentence', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (give) => give(null);
    });
    await openLesson(page, 'abccd', at);
    const menu = await openShareMenu(page);
    await menu.getByRole('button', { name: 'Gambar PNG' }).click();
    await expect(menu.getByRole('status')).toHaveText('Gambar tidak dapat dibuat di peramban ini.');
  });
});

test('the table and the equations leave in the language of the reader', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLesson(page, 'abccd', at);
  for (const [language, separator, first, copy, csv] of [
    ['ID', ';', '0,1', 'Salin LaTeX', 'Tabel CSV'],
    ['EN', ',', '0.1', 'Copy LaTeX', 'Ledger as CSV'],
  ] as const) {
    await page.getByRole('button', { name: language, exact: true }).click();
    const menu = await openShareMenu(page);
    const download = await downloadBy(menu, csv);
    expect(download.suggestedFilename()).toBe('abccd-e0.csv');
    const [, line = ''] = (await bytesOf(download)).toString('utf8').split('\r\n');
    expect(line.split(separator).slice(0, 4)).toEqual(['1', '1', first, first]);
    await menu.getByRole('button', { name: copy }).click();
    await expect(menu.getByRole('status')).toHaveText(/^(Persamaan tersalin|Equations copied)\.$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\\frac\{\\partial L\}\{\\partial h_\{3\}\} = /,
    );
    await page.keyboard.press('Escape');
  }
});
