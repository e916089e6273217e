import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { everySize, expectSound } from './looks.ts';
import { sizes } from './step-screen.ts';

async function openForecast(page: Page): Promise<void> {
  await page.goto('/#/lab/forecast');
  await expect(page.getByText('144 nilai, 1949-01 … 1960-12.')).toBeVisible();
}

const experimentOf = (page: Page): Locator => page.getByRole('combobox', { name: 'Percobaan' });
const runOf = (page: Page): Locator => page.getByRole('region', { name: 'Jalannya pelatihan' });
const startOf = (page: Page): Locator => page.getByRole('button', { name: 'Mulai pelatihan' });
const panelOf = (page: Page): Locator => page.getByRole('tabpanel');
const metricsOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Galat pada data uji' });

async function train(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mulai pelatihan' }).click();
  await expect(runOf(page)).toContainText('Selesai', { timeout: 60_000 });
}

/** Row by row what Excel in Indonesia writes for an exchange: newest first, one value missing. */
function excelFile(values: readonly string[]) {
  const rows = values.map((value, at) => `${String(28 - at).padStart(2, '0')}/10/2018;${value};x`);
  const text = `\ufeffTanggal;Open;Catatan\r\n${rows.join('\r\n')}\r\n`;
  return { name: 'harga.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const prices = Array.from({ length: 28 }, (_, at) => `1.${200 + ((at * 37) % 90)},5`);

test('on a random walk persistence wins and the page says so; a window opens on the step screen', async ({
  page,
}) => {
  await openForecast(page);
  await experimentOf(page).selectOption('Jalan acak');
  await expect(runOf(page)).toContainText('1.169 parameter · 530 jendela · 4.080 update');
  await train(page);
  await expect(metricsOf(page).getByRole('status')).toContainText('Persistence menang');
  const rows = metricsOf(page).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toHaveAttribute('data-wins', 'true');
  await page.getByRole('button', { name: 'Bebas' }).click();
  await expect(page.getByText('setiap ramalan menjadi masukan berikutnya')).toBeVisible();

  const time = page.getByRole('slider', { name: 'Waktu pada grafik' });
  await time.press('End');
  await expect(time).toHaveAttribute('aria-valuenow', '599');
  await time.press('+');
  await expect(time).toHaveAttribute('aria-valuemin', '299');
  await time.press('ArrowLeft');
  await expect(time).toHaveAttribute('aria-valuetext', /^599: sebenarnya [\d,]+, ramalan [\d,]+$/);
  await page.getByRole('tab', { name: 'Pemeriksaan' }).click();
  await expect(panelOf(page)).toContainText('RMSE rata-rata');
  await page.getByRole('tab', { name: 'Ramalan' }).click();
  await page.getByRole('button', { name: 'Lihat ke dalam' }).click();
  await expect(page.locator('.computation:visible')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jalan acak');
});

test('a file of Excel’s that is newest first is turned round, corrected, refused where it is bad', async ({
  page,
}) => {
  await openForecast(page);
  const input = page.locator('input[type=file]');
  await input.setInputFiles(excelFile(prices.with(3, '')));
  await expect(panelOf(page)).toContainText('28 nilai, 01/10/2018 … 28/10/2018.');
  await expect(panelOf(page)).toContainText('Berkas ini mulai dari yang terbaru');
  await expect(panelOf(page)).toContainText('1 sel kosong (baris 5)');
  await expect(runOf(page).getByRole('alert')).toContainText('diperlukan sedikitnya 50');
  await page.getByRole('combobox', { name: 'Urutan baris' }).selectOption('seperti tertulis');
  await expect(panelOf(page)).toContainText('waktu berjalan mundur');
  await page.getByRole('combobox', { name: 'Kolom nilai' }).selectOption('Catatan');
  await expect(panelOf(page).getByRole('alert')).toContainText('baris 2, kolom Catatan');
  await page.getByRole('combobox', { name: 'Kolom nilai' }).selectOption('Open');

  await input.setInputFiles(excelFile(prices.with(4, '12a')));
  await expect(page.getByRole('alert').first()).toHaveText(
    'harga.csv: baris 6, kolom Open: tertulis “12a”; diperlukan bilangan seperti 1.234,5, atau sel kosong',
  );
  await expect(startOf(page)).toBeDisabled(); // no other data are trained in its place
  const leftOut = page.getByRole('textbox', { name: 'Baris tak dipakai' });
  await leftOut.fill('6');
  await leftOut.press('Enter');
  await expect(panelOf(page)).toContainText('27 nilai, 01/10/2018 … 28/10/2018.');
});

test('what a file leaves open is asked, an answer settles it; a refused file trains nothing else', async ({
  page,
}) => {
  await openForecast(page);
  const input = page.locator('input[type=file]');
  const rows = Array.from({ length: 60 }, (_, at) => `${1960 + at},1.${101 + ((at * 37) % 800)}`);
  const buffer = Buffer.from(`Tahun,Kasus\n${rows.join('\n')}\n`);
  await input.setInputFiles({ name: 'kasus.csv', mimeType: 'text/csv', buffer });
  const questions = page.getByRole('region', { name: 'Yang perlu Anda tentukan' });
  await expect(questions).toContainText('“1.101” di kolom Kasus dapat dibaca dengan dua cara');
  await expect(startOf(page)).toBeDisabled();
  await questions.getByRole('button', { name: '1101', exact: true }).click();
  await expect(questions).toBeHidden();
  await expect(panelOf(page)).toContainText('60 nilai, 1960 … 2019.');
  await expect(startOf(page)).toBeEnabled();

  const workbook = Buffer.from([0x50, 0x4b, 3, 4]);
  await input.setInputFiles({ name: 'kasus.xlsx', mimeType: 'text/csv', buffer: workbook });
  await expect(page.getByRole('alert')).toContainText('kasus.xlsx: ini buku kerja Excel');
  await expect(startOf(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Pakai lagi: kasus.csv' }).click();
  await expect(startOf(page)).toBeEnabled();
});

test('a leak is shown, and a training that loses its tab goes on', async ({ page }) => {
  await openForecast(page);
  await page.getByRole('checkbox', { name: 'Bocorkan' }).check();
  await expect(panelOf(page)).toContainText('Tanpa kebocoran: min 104, max 505');
  const epochs = page.getByRole('spinbutton', { name: 'Epoch', exact: true });
  await epochs.fill('2000');
  await epochs.press('Tab');
  await page.getByRole('button', { name: 'Mulai pelatihan' }).click();
  await expect(runOf(page)).toContainText('sisa');
  await page.getByRole('button', { name: 'Jeda' }).click();
  await expect(runOf(page)).toContainText('Jeda ·');
  await page.reload();
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await expect(metricsOf(page)).toContainText('Sementara');
  await page.getByRole('button', { name: 'Berhenti di sini' }).click();
  await expect(runOf(page)).toContainText('Selesai');
});

test('axe finds nothing and nothing is too wide, in every size, by day and at night', async ({
  page,
}) => {
  test.slow();
  await openForecast(page);
  await page.locator('input[type=file]').setInputFiles(excelFile(prices));
  await expect(panelOf(page)).toContainText('28 nilai, 01/10/2018 … 28/10/2018.');
  for (const size of everySize) {
    await page.setViewportSize(sizes[size]);
    if (size !== 'desktop') await expectAxeClean(page); // the same page as on the laptop, larger
  }
  await experimentOf(page).selectOption('Ringan');
  await page.getByRole('combobox', { name: 'Data' }).selectOption('Penumpang pesawat, bulanan');
  await train(page);
  for (const tab of ['Ramalan', 'Pemeriksaan']) {
    await page.getByRole('tab', { name: tab }).click();
    await expectSound(page, tab);
  }
});
