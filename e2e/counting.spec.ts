import type { Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';

async function openCounting(page: Page): Promise<void> {
  await page.goto('/#/lab/counting');
  await expect(page.getByRole('table')).toBeVisible();
}

const summaryRow = (page: Page, name: string) => page.getByRole('row', { name });

test('the slide’s model has its 131 parameters, and another example its 8,257', async ({
  page,
}) => {
  await openCounting(page);
  await expect(summaryRow(page, 'simple_rnn (SimpleRNN)')).toContainText('(None, 10)');
  await expect(page.getByText('131 (524.00 B)').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Contoh' }).selectOption({ label: 'Slide, contoh 2' });
  await expect(page.getByText('8,257 (32.25 KB)').first()).toBeVisible();
  await page.getByRole('button', { name: 'simple_rnn_2 (SimpleRNN)' }).click();
  await expect(page.getByText('32·64 + 32·32 + 32 = 3.104')).toBeVisible();
});

test('a model is built by keyboard: add, type, switch, move, remove, undo', async ({ page }) => {
  await openCounting(page);
  await page.getByRole('button', { name: 'LSTM', exact: true }).focus();
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('membutuhkan sebuah sekuens');
  await page.getByRole('button', { name: 'Aktifkan return_sequences pada simple_rnn' }).focus();
  await page.keyboard.press('Enter');
  await expect(summaryRow(page, 'simple_rnn (SimpleRNN)')).toContainText('(None, 50, 10)');
  const units = page.getByRole('spinbutton', { name: 'units' });
  await units.focus();
  await page.keyboard.type('50');
  await expect(page.getByText('4·(50·10 + 50·50 + 50) = 12.200')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(units).toHaveValue('51');
  await page.getByRole('checkbox', { name: 'Bidirectional (concat)' }).focus();
  await page.keyboard.press('Space');
  await expect(summaryRow(page, 'bidirectional (Bidirectional)')).toContainText('(None, 102)');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(units).toHaveValue('32');
  await page.keyboard.press('Control+y');
  await expect(units).toHaveValue('51');
  await page.getByRole('button', { name: 'Pindahkan LSTM(51) ke arah keluaran' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Lapisan 3: LSTM(51)' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Pindahkan LSTM(51) ke arah masukan' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hapus LSTM(51)' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Hapus Dense(1)' })).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('a size that may not be is refused with a sentence, and the model stays', async ({ page }) => {
  await openCounting(page);
  const units = page.getByRole('spinbutton', { name: 'units' });
  for (const typed of ['0', '2,5', 'sepuluh', '10001']) {
    await units.fill(typed);
    await expect(page.getByRole('alert')).toHaveText(
      `“${typed}” tidak dipakai: seharusnya bilangan bulat dari 1 sampai 10.000. Yang berlaku tetap 10.`,
    );
    await expect(summaryRow(page, 'simple_rnn (SimpleRNN)')).toContainText('120');
  }
  await units.press('Escape');
  await expect(units).toHaveValue('10');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an answer is checked, a wrong one traced to its mistake', async ({ page }) => {
  await openCounting(page);
  await page.getByRole('tab', { name: 'Latihan' }).click();
  const answer = page.getByRole('textbox', { name: 'Jawaban Anda' });
  await answer.fill('130');
  await answer.press('Enter');
  await expect(page.getByText('Itu hitungan PyTorch')).toBeVisible();
  await answer.fill('seratus');
  await page.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByText('“seratus” tidak terbaca.')).toBeVisible();
  await answer.fill('120');
  await answer.press('Enter');
  await expect(page.getByText('Benar: 120.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Jalannya' })).toContainText(
    '10·1 + 10·10 + 10 = 120',
  );
  await expect(page.getByText('1 dari 12 soal sudah benar')).toBeVisible();
  for (let press = 0; press < 6; press++)
    await page.getByRole('button', { name: 'Soal berikutnya' }).click();
  await expect(page.getByRole('heading', { name: /lstm_1 \(LSTM\)/ })).toBeVisible();
  await answer.fill('2.600');
  await answer.press('Enter');
  await expect(page.getByText('hanya satu set bobot yang dihitung')).toBeVisible();
  await page.getByRole('button', { name: 'Buka model ini di Hitungan' }).click();
  await expect(page.getByText('4·(50·1 + 50·50 + 50) = 10.400')).toBeVisible();
  await expect(page.getByText('4·(50·1 + 50·50 + 2·50) = 10.600')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('code of the model is copied, and the panel tells parts, summary and questions', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCounting(page);
    await page.getByRole('tab', { name: 'Count' }).press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'Code' })).toBeFocused();
    await page.getByRole('button', { name: 'Copy PyTorch' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('self.simple_rnn = nn.RNN(1, 10, batch_first=True)');
    await page.getByRole('button', { name: 'Names of the parts' }).click();
    const panel = page.getByRole('dialog', { name: /^Counting parameters/ });
    await panel.getByRole('tab', { name: 'Questions' }).click();
    await panel.getByRole('radio', { name: 'They stay the same' }).check();
    await panel.getByRole('button', { name: 'Check' }).first().click();
    await expect(panel.getByText('Right.')).toBeVisible();
    await expectAxeClean(page);
  });
});

test('a lab that does not exist is answered on the home page', async ({ page }) => {
  await page.goto('/#/lab/nothing');
  await expect(page.getByText('Tidak ada pelajaran bernama “nothing”')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
