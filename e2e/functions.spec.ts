import type { Page } from '@playwright/test';
import { expect, expectAxeClean, inTheme, test } from './fixtures.ts';
import { everySize, overflow } from './looks.ts';
import { expectAddress, numbersIn, sizes } from './step-screen.ts';

const open = async (page: Page, at?: string): Promise<void> => {
  await page.goto(`/#/lab/functions${at === undefined ? '' : `?at=${at}`}`);
  await expect(page.getByRole('slider', { name: 'Perhentian' })).toBeVisible();
};

test('a clicker walks through all functions; misread numbers are found and marked', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('20 dari 20 angka sama')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByText('34 dari 40 angka sama')).toBeVisible();
  await expect(page.getByRole('row', { name: /\[6\] 0\.76560531 0\.76566531/ })).toContainText(
    'berbeda',
  );
  for (const [presses, text] of [
    [2, '0 dari 5 angka sama'],
    [1, '5 dari 5 angka sama'],
    [1, 'Keluaran yang diharapkan notebook, edisi berikutnya'],
    [2, '9 dari 10 angka sama'],
    [1, '-3.77781605'],
    [1, '10 dari 13 angka sama'],
    [1, '1 dari 13 angka sama'],
    [1, '13 dari 13 angka sama'],
  ] as const) {
    for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowRight');
    await expect(page.getByText(text)).toBeVisible();
  }
  await expectAddress(page).toContain('?at=lstm_backward.3');
});

test('an example of the batch opens on the step screen with the same numbers', async ({ page }) => {
  await open(page, 'rnn_cell_forward.1');
  await page.getByLabel('Contoh di dalam batch').selectOption('7');
  await page.getByRole('link', { name: 'Telusuri contoh 7 di layar langkah' }).click();
  await expect(page.locator('.computation:visible')).toBeVisible();
  await page.keyboard.press('End');
  const shown = Object.values(await numbersIn(page.locator('.stage-graph')));
  expect(shown).toContain('−0,189'); // a_next[4][6] = -0.18887155
});

const stations = {
  desktop: 'lstm_cell_forward.1',
  laptop: 'lstm_cell_backward.2',
  phone: 'rnn_backward.1',
} as const;

test('axe finds nothing and the page is neither too wide nor cut, in every size', async ({
  page,
}) => {
  for (const name of everySize) {
    await page.setViewportSize(sizes[name]);
    await open(page, stations[name]);
    await expectAddress(page).toContain(`?at=${stations[name].replace('.1', '')}`);
    await inTheme(page, name === 'laptop' ? 'dark' : 'light', () => expectAxeClean(page));
    const { x, y } = await overflow(page);
    expect({ x, y: name === 'phone' ? 0 : y }, name).toEqual({ x: 0, y: 0 });
  }
});

test('on the projector the last tab is whole and no table is wider than its place', async ({
  page,
}) => {
  await page.setViewportSize(sizes.desktop);
  await open(page, 'rnn_cell_backward.2');
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  const tooWide = (): Promise<string[]> =>
    page.locator('.fn .tabs, .fn-pane, .fn-code, .fn-print').evaluateAll((all) =>
      all.flatMap(({ className, scrollWidth, clientWidth }) => {
        return scrollWidth > clientWidth ? [`${className} ${scrollWidth - clientWidth}`] : [];
      }),
    );
  await expect.poll(tooWide).toEqual([]);
  await page.keyboard.press('p');
  await page.getByRole('tab', { name: 'rnn_backward' }).click();
  await expect.poll(tooWide).toEqual([]);
});
