import type { Page } from '@playwright/test';
import { expect, expectAxeClean, inTheme, test } from './fixtures.ts';
import { everySize, overflow } from './looks.ts';
import { addressOf, expectAddress, printed, reference, sizes } from './step-screen.ts';

const open = async (page: Page, at?: string): Promise<void> => {
  await page.goto(`/#/lab/bptt${at === undefined ? '' : `?at=${at}`}`);
  await expect(page.getByRole('slider', { name: 'Perhentian' })).toBeVisible();
};

test('a clicker walks from the first station to the last and back', async ({ page }) => {
  await open(page);
  const line = page.getByRole('slider', { name: 'Perhentian' });
  const last = Number(await line.getAttribute('max'));
  for (let at = 1; at < last; at++) {
    await expect(line).toHaveValue(String(at));
    await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  await expect(line).toHaveValue(String(last));
  await expectAddress(page).toContain('?at=cost.2');
  await page.keyboard.press('PageUp');
  await expectAddress(page).toMatch(/\?at=cost$/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'ABCCD menjadi tabel' })).toBeVisible();
  await page.keyboard.press('5');
  await expect(page.getByRole('status').filter({ hasText: 'Bagian 5 dari 6' })).toBeVisible();
  await line.press('PageDown'); // one stop on, not a tenth of the line
  await expectAddress(page).toContain('?at=batch.2');
  await page.keyboard.press('.');
  await expect(page.locator('.blank-screen')).toBeVisible();
  await page.keyboard.press('PageDown'); // any key brings the page back, and no more than that
  await expect(page.locator('.blank-screen')).toBeHidden();
  expect(addressOf(page)).toContain('?at=batch.2');
});

test('the terms of the chain add up to the gradient of the reference, for every loss', async ({
  page,
}) => {
  await open(page, 'chain.12');
  const { W } = reference('g1_abccd').per_loss[2].grads;
  const sum = page.getByRole('figure', { name: 'mesin backward' });
  await expect(sum).toContainText(
    W.flat()
      .map((each: number) => printed(each))
      .join(''),
  );
  await expect(page.getByText('Sama dengan gradien mesin backward')).toBeVisible();
  await page.getByLabel('Loss').selectOption('E₂');
  await page.getByLabel('Contoh').selectOption('hello');
  await expect(page.getByText('Sama dengan gradien mesin backward')).toBeVisible();
});

test('disturbing the output of t = 2 leaves h₃ still, disturbing h₂ moves it', async ({ page }) => {
  await open(page, 'path.2');
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('h3')).toContainText('diam');
  await expect(row('E2')).not.toContainText('diam');
  await page.keyboard.press('PageDown');
  await expect(row('h3')).not.toContainText('diam');
  await expect(row('E3')).not.toContainText('diam');
});

/** What is looked at in each size: every part once, the fullest where there is least room. */
const stations = {
  desktop: ['table.2', 'sum.2', 'cost.2'],
  laptop: ['chain.2', 'chain.6', 'path.2', 'batch.3'],
  phone: ['chain.6', 'sum.1', 'path.1'],
} as const;
/** Stations like one that axe looked at in the same size or in another. */
const alike: readonly string[] = ['sum.2', 'chain.2', 'path.1'];

test('axe finds nothing and nothing is too wide or cut, in every size', async ({ page }) => {
  for (const name of everySize) {
    await page.setViewportSize(sizes[name]);
    for (const at of stations[name]) {
      await open(page, at);
      await expectAddress(page).toContain(`?at=${at.replace('.1', '')}`); // the first stop of a part is the part
      await expect(page.getByRole('tab', { selected: true })).toBeInViewport({ ratio: 0.95 });
      const theme = name === 'laptop' ? 'dark' : 'light';
      if (!alike.includes(at)) await inTheme(page, theme, () => expectAxeClean(page));
      const { x, y } = await overflow(page);
      expect({ x, y: name === 'phone' ? 0 : y }, `${name}, ${at}`).toEqual({ x: 0, y: 0 });
    }
  }
});
