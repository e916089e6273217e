import { expect, expectAxeClean, test } from './fixtures.ts';
import { openLesson, sizes } from './step-screen.ts';

test('a class trains praise or not from random weights in seconds, and asks about a sentence of its own', async ({
  page,
}) => {
  await page.setViewportSize(sizes.laptop);
  await openLesson(page, 'many-to-one', 'e0.f4.y');
  await page.getByRole('tab', { name: 'Coba' }).click();
  await page.getByRole('button', { name: 'Bobot acak' }).click();
  const before = Date.now();
  await page.getByRole('button', { name: 'Latih sampai semua target benar' }).click();
  await expect(page.getByText(/Semua target benar pada epoch/)).toBeVisible({ timeout: 10_000 });
  expect(Date.now() - before).toBeLessThan(10_000);
  await page.getByRole('textbox', { name: 'Sekuens Anda sendiri' }).fill('it is not very dull');
  await page.keyboard.press('Enter');
  await expect(page.locator('.stage-graph')).toContainText('dull');
  await expect(page.getByRole('table', { name: 'Data latih: 20 dari 20 benar' })).toBeVisible();
  await expectAxeClean(page);
});

test('free running becomes teacher forcing in the edit pane', async ({ page }) => {
  await page.setViewportSize(sizes.laptop);
  await openLesson(page, 'encoder-decoder', 'e0.fd2.x');
  await page.getByRole('tab', { name: 'Ubah' }).click();
  const choice = page.getByRole('combobox', { name: 'Masukan sesudah yang pertama' });
  await expect(choice).toHaveValue('free');
  await choice.selectOption('teacher');
  await expect(page.getByRole('combobox', { name: 'Masukan, timestep 2' }).last()).toHaveValue(
    'token t',
  );
});

test('the five kinds stand side by side and lead to their lessons, in every size', async ({
  page,
}) => {
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto('/#/lab/kinds');
    await expect(page.locator('.kind svg')).toHaveCount(5);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  }
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Bagian-bagiannya' }).click();
  await page.getByRole('tab', { name: 'Pertanyaan' }).click();
  const first = page.locator('.recall').first();
  await first.getByRole('radio', { name: 'Many-to-one' }).check();
  await first.getByRole('button', { name: 'Periksa' }).click();
  await expect(page.getByText(/yang sudah melihat semua kata/)).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /Telusuri Many-to-many/ }).click();
  await expect(page.locator('.computation:visible')).toBeVisible();
});

test('beside the LSTM stands an RNN with as many weights, and over a longer gap it forgets', async ({
  page,
}) => {
  await openLesson(page, 'lstm');
  await page.getByRole('tab', { name: 'Coba' }).click();
  const row = page.getByRole('row', { name: /SimpleRNN\(5\)/ });
  await expect(row.getByRole('cell')).toHaveText(['45', '54', '53', '27']);
  await expectAxeClean(page);
  await page.getByRole('radio', { name: '20 token' }).check();
  await row.getByRole('button').click();
  await expect(row.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.workshop-verdicts')).toHaveText('t = 20, target A: memilih J');
  await page.getByRole('button', { name: 'LSTM(2)' }).click();
  await expect(page.locator('.workshop-verdicts')).toHaveText('t = 20, target A: benar');
});
