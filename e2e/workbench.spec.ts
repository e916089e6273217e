import type { Page } from '@playwright/test';
import { traceCommand } from '../src/cli/trace-command.ts';
import { readNumber } from '../src/notation/typed-number.ts';
import { runHere } from '../src/testing/run-here.ts';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { followLink, numbersIn, openLesson, printed, sizes } from './step-screen.ts';

/** Begins with a new network on the workbench, its fields open. */
async function begin(page: Page): Promise<void> {
  await page.goto('/#/lab/workbench');
  await page.getByRole('button', { name: 'Jaringan baru' }).click();
  await expect(page.getByLabel('Nama', { exact: true })).toHaveValue('Jaringan 1');
}

/** All that is kept for this tab. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(() => Object.values({ ...sessionStorage }).join('\n'));

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
  await page.getByRole('button', { name: 'Tambah lapisan' }).click();
  await page.getByLabel('Sel, lapisan 2').selectOption('LSTM');
  await page.getByLabel('Arah, lapisan 1').selectOption('dua arah');
  await page.getByLabel('Masukan berupa').selectOption('daftar angka');
  await page.getByRole('spinbutton', { name: 'Angka per masukan D' }).fill('2');
  await expect(page.locator('.lesson-title')).toHaveText('Tumpukan');
  await expectAxeClean(page);
  await page.setViewportSize(sizes.laptop);
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
  await expect(page.locator('.computation:visible')).not.toContainText('NaN');
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
    await page.getByLabel('Sel, lapisan 1').selectOption(cell);
    await page.keyboard.press('Escape');
    const field = page.getByRole('textbox', { name: 'Persamaan sel, lapisan 1' });
    const walked = async () => {
      await page.getByRole('tab', { name: 'Perhitungan' }).click();
      await page.keyboard.press('End');
      return numbersIn(page.locator('.stage-graph'));
    };
    const [numbers, loss] = [await walked(), await lossOf(page)];
    await page.getByRole('tab', { name: 'Ubah' }).click();
    await page.getByLabel('Sel, lapisan 1').selectOption('persamaan sendiri…');
    const text = (await field.inputValue()).replace(/activation/g, 'tanh').replace(/ *#.*/g, '');
    await field.fill(`h = tanh(\n${text}`);
    await expect(page.locator('.equation-wrong')).toHaveCount(1);
    await expect(page.locator('.cell-editor .edit-trouble')).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(/^Terbaca .* baris 1, kolom 10; seharusnya/)).toBeVisible();
    await field.fill('');
    await (cell === 'RNN' ? field.pressSequentially(text) : field.fill(text));
    await expect(page.locator('.cell-shapes')).toContainText('3 × 3');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Persamaan ini sedang dipakai.')).toBeVisible();
    expect(await walked()).toEqual(numbers);
    expect(await lossOf(page)).toBe(loss);
  });

test('an encoder and a decoder are put together from nothing, and the command line finds their numbers', async ({
  page,
}) => {
  await begin(page);
  const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
  await choice('Arsitektur').selectOption('encoder–decoder');
  await choice('Sel, lapisan 1').selectOption('LSTM');
  await page.getByRole('spinbutton', { name: 'Panjang sekuens T', exact: true }).fill('2');
  await page.getByRole('spinbutton', { name: 'Panjang sekuens T, decoder', exact: true }).fill('4');
  await expect(choice('Masukan, timestep 4, decoder')).toHaveValue('token A');
  await page
    .getByRole('group', { name: /punya target, decoder$/ })
    .getByLabel('t=2')
    .focus();
  await page.keyboard.press('Space');
  await expect(choice('Target pada, decoder')).toHaveValue('chosen');
  const feeding = choice('Masukan sesudah yang pertama, decoder');
  await feeding.selectOption('teacher');
  await expect(page.getByText(/decoder\.targets\.1: terbaca kosong, seharusnya/)).toBeVisible();
  await feeding.selectOption('sample');
  await page.getByRole('spinbutton', { name: 'Seed untuk masukan yang diundi' }).fill('5');
  await choice('Readout, decoder').selectOption('noBias');
  await page.getByText('Ukuran dan aktivasi').click();
  await choice('Aktivasi keluaran, decoder').selectOption('tanh');
  await expect(page.getByText(/^“tanh” tidak dipakai\. .*readout softmax/)).toBeVisible();
  await page.getByText('Kosakata', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Token 4 (Decoder)' }).fill('mulai');
  await page.getByRole('button', { name: 'Tambah token (Decoder)' }).click();
  await expect(choice('Masukan, timestep 1, decoder')).toHaveValue('token mulai');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(page.getByRole('textbox', { name: 'Token 5 (Decoder)' })).toHaveCount(0);
  await expectAxeClean(page);
  await page.setViewportSize(sizes.phone);
  await expectAxeClean(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(sizes.phone.width);
  await page.setViewportSize(sizes.desktop);
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
  const loss = await lossOf(page);
  const shown = await page
    .locator('.stage-graph [data-full]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-full') ?? ''));

  await expect.poll(() => keptIn(page), 'kept by itself').toMatch(/"mulai"\]/); // its last token
  await page.goto('/#/lab/workbench');
  await expect(page.getByText('LSTM 3 ⇒ LSTM 3 · T = 2 + 4')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh Jaringan 1' }).click();
  const file = await (await saved).path();
  const trace = JSON.parse((await runHere(traceCommand, [file])).out);
  expect(printed(trace.loss)).toBe(loss);
  expect(trace.decoder.gradients.readout.b_y).toBeUndefined();
  type Timestep = { layers: { h: number[] }[] };
  const traced = [...trace.timesteps, ...trace.decoder.timesteps].flatMap(
    ({ layers }: Timestep) => layers[0]?.h ?? [],
  );
  expect(traced).toHaveLength(6 * 3);
  const values = shown.map((text) => readNumber(text) ?? Number.NaN);
  for (const value of traced)
    expect(values.some((each) => Math.abs(each - value) <= 1e-12)).toBe(true);

  await page.getByRole('link', { name: 'Jaringan 1' }).click();
  await page.getByRole('tab', { name: 'Ubah' }).click();
  await choice('Arah, lapisan 1').selectOption('dua arah');
  const slug = new URL(page.url()).hash.replace(/^#\/|\?.*$/g, '');
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await followLink(page, slug, 'e0.fd1.both_h_prev');
  await expect(page.getByRole('heading', { name: /^Kedua state terakhir disusun/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Ubah' }).click();
  await choice('Arsitektur').selectOption('satu jaringan');
  await expect(choice('Readout')).toHaveValue('noBias');
  await expect(choice('Target, timestep 2')).toHaveValue('nothing');
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
