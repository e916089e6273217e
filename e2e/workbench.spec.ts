import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { numbersIn, openLesson, sizes } from './step-screen.ts';

/** Begins with a new network on the workbench, its fields open. */
async function begin(page: Page): Promise<void> {
  await page.goto('/#/lab/workbench');
  await page.getByRole('button', { name: 'Jaringan baru' }).click();
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue('Jaringan 1');
}

const lossOf = (page: Page) =>
  page
    .locator('.strip')
    .getByText(/^\d+,\d{3}$/)
    .first()
    .innerText();

test('a network is put together from nothing, named, kept, duplicated, deleted and brought back', async ({
  page,
}) => {
  await begin(page);
  await page.getByLabel('Nama').fill('Tumpukan');
  await page.getByRole('button', { name: 'Tambah layer' }).click();
  await page.getByLabel('Cell, layer 2').selectOption('LSTM');
  await page.getByLabel('Arah, layer 1').selectOption('dua arah');
  await page.getByLabel('Masukan berupa').selectOption('daftar angka');
  await page.getByRole('spinbutton', { name: 'Angka per masukan D' }).fill('2');
  await expect(page.locator('.lesson-title')).toHaveText('Tumpukan');
  await expectAxeClean(page);
  await page.setViewportSize(sizes.laptop);
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
  await expect(page.locator('.computation:visible')).not.toContainText('NaN');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.locator('.lesson-title')).toHaveText('Tumpukan');

  await page.goto('/#/lab/workbench');
  const list = page.getByRole('region', { name: 'Jaringan Anda' }).getByRole('listitem');
  await expect(list).toContainText(['RNN 3 → LSTM 3 · T = 3']);
  await page.getByRole('button', { name: 'Gandakan Tumpukan' }).click();
  await page.getByRole('button', { name: 'Ganti nama Tumpukan (salinan)' }).click();
  await page.getByLabel('Nama baru').fill('Kedua');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(2);
  await page.getByRole('button', { name: 'Hapus Kedua' }).click();
  await expect(list).toHaveCount(1);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('link', { name: 'Kedua' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh Kedua' }).click();
  expect((await saved).suggestedFilename()).toBe('kedua.json');
  await expectAxeClean(page);

  await openLesson(page, 'lstm');
  await page.keyboard.press('e');
  await page.getByText('Jaringan', { exact: true }).click();
  await page.getByRole('button', { name: 'Salin ke meja kerja' }).click();
  await expect(page).toHaveURL(/example\/own-/);
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue(/^LSTM/);
});

for (const cell of ['RNN', 'LSTM', 'GRU'])
  test(`${cell} typed by hand walks with the numbers of the built-in one`, async ({ page }) => {
    await begin(page);
    await page.getByLabel('Cell, layer 1').selectOption(cell);
    await page.keyboard.press('Escape');
    const field = page.getByRole('textbox', { name: 'Persamaan cell, layer 1' });
    const walked = async () => {
      await page.getByRole('tab', { name: 'Perhitungan' }).click();
      await page.keyboard.press('End');
      return numbersIn(page.locator('.stage-graph'));
    };
    const [numbers, loss] = [await walked(), await lossOf(page)];
    await page.getByRole('tab', { name: 'Ubah' }).click();
    await page.getByLabel('Cell, layer 1').selectOption('persamaan sendiri…');
    const text = (await field.inputValue()).replace(/activation/g, 'tanh').replace(/ *#.*/g, '');
    await field.fill('h = tanh(');
    await expect(page.locator('.equation-wrong')).toHaveCount(1);
    await expect(page.getByText(/^Terbaca .* baris 1, kolom 10; seharusnya/)).toBeVisible();
    await field.fill('');
    await (cell === 'RNN' ? field.pressSequentially(text) : field.fill(text));
    await expect(page.locator('.cell-shapes')).toContainText('3 × 3');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Persamaan ini sedang dipakai.')).toBeVisible();
    expect(await walked()).toEqual(numbers);
    expect(await lossOf(page)).toBe(loss);
  });

test('equations are clear in both themes and on the phone; the minimal gated unit runs', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await begin(page);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByLabel('Cell, layer 1').selectOption('equations of your own…');
  await page.getByLabel('Start from').selectOption('minimal gated unit');
  await page.getByRole('button', { name: 'Use these equations' }).click();
  await page.getByRole('textbox', { name: /^Equations/ }).fill('h = q + x\ny = x');
  await expectAxeClean(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'ID', exact: true }).click();
  await page.setViewportSize(sizes.phone);
  await expectAxeClean(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(sizes.phone.width);
  await page.getByRole('tab', { name: 'Persamaan' }).click();
  await expect(page.locator('.code')).toContainText('h = (1 - f) ⊙ h_prev + f ⊙ n');
});

test('a full or spoilt storage is answered by one sentence, and nothing is lost', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (location.protocol === 'about:') return;
    localStorage.setItem('unroll.kept/example/own-000000001', '{"version":1,"slug":"ex');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/#/lab/workbench');
  await expect(page.getByText(/dibiarkan seperti adanya/)).toBeVisible();
  await page.getByRole('button', { name: 'Jaringan baru' }).click();
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue('Jaringan 2');
  await page.goto('/#/lab/workbench');
  await expect(page.getByRole('link', { name: 'Jaringan 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Gandakan Jaringan 2' }).click();
  await expect(page.getByRole('status').getByText(/Unduh berkasnya/)).toBeVisible();
  await page.goto('/#/example/own-000000001');
  await expect(page).toHaveURL(/lab\/workbench/);
  await expect(page.getByText(/dibiarkan seperti adanya/)).toBeVisible();
});
