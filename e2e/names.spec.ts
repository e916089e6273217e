import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';

interface Reference {
  readonly losses: readonly number[];
  readonly records: readonly {
    readonly iteration: number;
    readonly smoothLoss: number;
    readonly loss: number;
    readonly names: readonly string[];
  }[];
}

const path = join(import.meta.dirname, '../src/training/language-model/reference/dinosaurs.json');
const reference: Reference = JSON.parse(readFileSync(path, 'utf8'));

async function openNames(page: Page): Promise<void> {
  await page.goto('/#/lab/names');
  await expect(page.getByText('1.318 contoh')).toBeVisible();
}

const start = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Mulai pelatihan' }).click();
const runOf = (page: Page): Locator => page.getByRole('region', { name: 'Jalannya pelatihan' });
const rowsOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Nama yang dibuat selama pelatihan' }).locator('tbody tr');

async function set(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole('spinbutton', { name, exact: true });
  await field.fill(value);
  await field.press('Tab');
}

/** What the page saved as a model file. */
async function savedModel(page: Page) {
  await page.getByRole('tab', { name: 'Simpan' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan model' }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
}

test('the recipe of the reports gives the losses and names of numpy in the browser', async ({
  page,
}) => {
  await openNames(page);
  await set(page, 'Iterasi', '199');
  await start(page);
  await expect(runOf(page)).toContainText('Selesai');
  const { snapshot } = await savedModel(page);
  const losses: number[] = snapshot.log.points.map(
    ({ loss }: { loss: { mean: number } }) => loss.mean,
  );
  expect(losses).toHaveLength(200);
  const errors = losses.map((loss, j) => Math.abs(loss - (reference.losses[j] ?? 0)));
  expect(Math.max(...errors)).toBeLessThan(1e-10);

  await set(page, 'Iterasi', '4000');
  await page.getByRole('button', { name: 'Latih dari awal' }).click();
  await expect(runOf(page)).toContainText('iterasi 4.000 dari 4.000');
  const { snapshot: long } = await savedModel(page);
  for (const [at, { smoothLoss, names }] of reference.records.entries()) {
    const row = long.log.rows[at];
    expect(Math.abs(row.smoothLoss - smoothLoss)).toBeLessThan(1e-10);
    expect(row.names.map(({ name }: { name: string }) => name)).toEqual(names);
  }
  await page.getByRole('tab', { name: 'Pelatihan' }).click();
  for (const [at, { names }] of reference.records.entries())
    await expect(rowsOf(page).nth(at).getByRole('listitem')).toHaveText([...names]);
});

test('a lost worker and a closed tab cost nothing: the training goes on with the same numbers', async ({
  page,
  context,
}) => {
  await openNames(page);
  await set(page, 'Iterasi', '24000');
  await start(page);
  await expect(rowsOf(page)).toHaveCount(13, { timeout: 30_000 });
  const undisturbed = await savedModel(page);

  await page.getByRole('tab', { name: 'Pelatihan' }).click();
  await page.getByRole('button', { name: 'Latih dari awal' }).click();
  await expect(rowsOf(page).nth(1)).toBeVisible();
  for (const worker of page.workers()) await worker.evaluate(() => self.close()).catch(() => null);
  await expect(runOf(page)).toContainText(/Proses pelatihan hilang.* iterasi \d/, {
    timeout: 30_000,
  });
  await expect(runOf(page)).toContainText('iterasi 24.000 dari 24.000', { timeout: 30_000 });
  expect((await savedModel(page)).snapshot).toEqual(undisturbed.snapshot);

  await page.getByRole('tab', { name: 'Pelatihan' }).click();
  await page.getByRole('button', { name: 'Latih dari awal' }).click();
  await expect(rowsOf(page).nth(1)).toBeVisible();
  await page.close(); // in the middle: its worker goes with it
  const again = await context.newPage();
  await again.goto('/#/lab/names');
  await expect(runOf(again)).toContainText(/Pelatihan ini terputus .* dilanjutkan dari iterasi \d/);
  await expect(runOf(again)).toContainText('iterasi 24.000 dari 24.000', { timeout: 30_000 });
  const resumed = await savedModel(again);
  expect(resumed.snapshot).toEqual(undisturbed.snapshot);

  await again.reload();
  await expect(runOf(again)).toContainText('Selesai');
  await expect(rowsOf(again)).toHaveCount(13);
});

test('a training pauses, goes on, is stopped and cancelled', async ({ page }) => {
  await openNames(page);
  await set(page, 'Iterasi', '1000000');
  await set(page, 'Buat nama tiap (iterasi)', '100000');
  await start(page);
  await expect(runOf(page)).toContainText('iterasi/detik');
  await page.getByRole('button', { name: 'Jeda' }).click();
  const state = runOf(page).locator('.names-progress p');
  await expect(state).toContainText('Jeda');
  const paused = await state.textContent();
  await page.getByRole('link', { name: /Semua pelajaran/ }).click();
  await page.goBack();
  await expect(state).toHaveText(paused ?? '');
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await expect(state).toContainText('Sedang berlatih');
  await page.getByRole('button', { name: 'Berhenti di sini' }).click();
  await expect(state).toContainText('Selesai');
  await page.getByRole('button', { name: 'Latih dari awal' }).click();
  await expect(state).toContainText('Sedang berlatih');
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(runOf(page)).toContainText('Belum dilatih');
  await page.reload();
  await expect(runOf(page)).toContainText('Belum dilatih');
});

test('without the fast kernels the training runs in TypeScript, and says so', async ({
  page,
  context,
  faults,
}) => {
  await context.route(/kernels-.*\.wasm/, (route) => route.abort());
  await openNames(page);
  await set(page, 'Iterasi', '300');
  await start(page);
  await expect(runOf(page)).toContainText('Selesai');
  await expect(runOf(page)).toContainText('versi TypeScript');
  faults.length = 0; // the browser reports the file that was not let through
});

test('own text is cleaned, learnt and remembered; names are made, looked into, walked and exported', async ({
  page,
}) => {
  await openNames(page);
  await page.getByRole('radio', { name: 'Teks sendiri' }).check();
  await expect(page.getByText('Belum ada teks.')).toBeVisible();
  const typed = page.getByRole('textbox', { name: /Satu contoh per baris/ });
  await typed.fill('Bima');
  const empty = { name: 'kosong.txt', mimeType: 'text/plain', buffer: Buffer.from('\r\n') };
  await page.locator('input[type=file]').first().setInputFiles(empty);
  await expect(page.getByRole('alert')).toContainText('kosong.txt');
  await expect(typed).toHaveValue('Bima');
  await typed.fill('Bima\n\nAdi\u200b\nSari\n');
  await expect(page.getByText('3 contoh')).toContainText('Dibuang: 1 baris kosong, 1 karakter');
  await set(page, 'Iterasi', '6000');
  await set(page, 'Hidden size H', '12');
  await set(page, 'Hidden size H', '0');
  await expect(page.getByRole('alert')).toContainText('256');
  await set(page, 'Hidden size H', '12');
  await start(page);
  await expect(runOf(page)).toContainText('Selesai');
  await expect(rowsOf(page).last()).toContainText('ada di data');

  await page.getByRole('tab', { name: 'Membuat nama' }).click();
  await page.getByRole('textbox', { name: 'Awal yang diberikan' }).fill('s?');
  await expect(page.getByRole('alert')).toContainText('“?”');
  await page.getByRole('combobox', { name: 'Pemilihan huruf' }).selectOption('greedy');
  await expect(page.getByRole('button', { name: 'sari ada di data' })).toBeVisible();
  const columns = page.getByRole('region', { name: 'Dibentangkan' }).locator('ol > li');
  await expect(columns).toHaveCount(5);
  await expect(columns.nth(1)).toContainText('x = s');
  await expectAxeClean(page);

  await page.getByRole('tab', { name: 'Di dalam' }).click();
  await page
    .getByRole('textbox', { name: 'Nama' })
    .or(page.getByRole('combobox', { name: 'Nama' }))
    .fill('Sari');
  await page.getByRole('button', { name: 'prediksi i di t = 4' }).click();
  await expect(page.getByText(/Prediksi “i” di t = 4/)).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Buka di layar langkah' }).click();
  await expect(page).toHaveURL(/#\/example\/file/);
  await expect(page.getByRole('heading', { name: 'sari' })).toBeVisible();
});

test('a dropped text is learnt; its model, saved and loaded, makes the same names again', async ({
  page,
}) => {
  await openNames(page);
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['Ani\nBudi\nCitra\nDewi\n'], 'nama.txt', { type: 'text/plain' }));
    return files;
  });
  await page.getByRole('tabpanel').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('4 contoh')).toBeVisible();
  await set(page, 'Iterasi', '300');
  await set(page, 'Hidden size H', '8');
  await start(page);
  await expect(runOf(page)).toContainText('Selesai');
  const made = page.getByRole('group', { name: /^Nama dari seed ini/ }).getByRole('button');
  const namesMade = async (): Promise<readonly string[]> => {
    await page.getByRole('tab', { name: 'Membuat nama' }).click();
    await expect(made).toHaveCount(8);
    return made.allTextContents();
  };
  const names = await namesMade();
  const model = Buffer.from(JSON.stringify(await savedModel(page)));

  await set(page, 'Iterasi', '100');
  await page.getByRole('button', { name: 'Latih dari awal' }).click();
  await expect(runOf(page)).toContainText('Selesai');
  expect(await namesMade()).not.toEqual(names);
  await page.getByRole('tab', { name: 'Simpan' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Muat model' }).click();
  const file = { name: 'unroll-model.json', mimeType: 'application/json', buffer: model };
  await (await chooser).setFiles(file);
  await expect.poll(namesMade).toEqual(names);
});

test('the page is clean to axe in both languages and fits laptop, projector and phone', async ({
  page,
}) => {
  await openNames(page);
  await set(page, 'Iterasi', '2000');
  await start(page);
  await expect(runOf(page)).toContainText('Selesai');
  for (const [width, height] of [
    [1366, 625],
    [1920, 1080],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (width !== 1920) await expectAxeClean(page); // the same page as on the laptop, larger
    const room = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { across: scrollWidth - innerWidth, down: scrollHeight - innerHeight };
    });
    expect(room.across).toBe(0);
    if (width > 800) expect(room.down).toBe(0);
  }
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dinosaur names' })).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('tab', { name: 'Save' }).click();
  await expectAxeClean(page);
});
