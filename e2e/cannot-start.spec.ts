import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures.ts';

test.afterEach(({ faults }) => {
  faults.length = 0; // the browser says too that it could not
});

test('a browser without popovers gets a sentence in both languages in place of the app', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'popover'));
  await page.goto('./');
  await expect(page.getByText('Peramban ini versi lama')).toBeVisible();
  await expect(page.getByText('This browser is too old for Unroll')).toBeVisible();
  await expect(page.getByText('npx serve').first()).toBeHidden();
  await expect(page.locator('#root')).toHaveCount(0);
});

test('opened from a folder, the page says how to open it', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await expect(page.getByText('Halaman ini dibuka dari folder')).toBeVisible();
  await expect(page.getByText('This page was opened from a folder')).toBeVisible();
  await expect(page.getByText('This browser is too old')).toBeHidden();
});

test('a script of the first screen that does not arrive is told of', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('Unroll tidak berhasil dimulai')).toBeVisible();
  await expect(page.getByText('Unroll did not start')).toBeVisible();
});

test('a browser that runs the app sees none of these sentences', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#cannot-start')).toBeHidden();
});
