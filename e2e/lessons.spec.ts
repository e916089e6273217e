import { readdirSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { openLesson } from './step-screen.ts';

const slugs = readdirSync('src/lessons')
  .filter((name) => name.endsWith('.lesson.ts'))
  .map((name) => name.replace('.lesson.ts', ''));

for (const slug of [...slugs, 'example/two-layer-lstm', 'example/gru', 'example/batch'])
  test(`${slug} opens and walks by keyboard from its first step to its last and back`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await openLesson(page, slug);
    const slider = page.getByRole('slider').first();
    const last = Number(await page.locator('.timeline-slider').getAttribute('max'));
    await expect(slider).toBeVisible();
    for (let step = 0; step < last; step++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.timeline-slider')).toHaveValue(String(last));
    await expect(page.locator('.computation')).not.toContainText('NaN');
    for (let step = 0; step < last; step++) await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.timeline-slider')).toHaveValue('0');
  });

test('a two-layer LSTM file opens from the home page and walks forward and backward', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles('public/examples/two-layer-lstm.json');
  await expect(page.locator('.computation')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.phase-badge')).toContainText('Backward');
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge')).toContainText('Update');
  await page.reload();
  await expect(page.locator('.phase-badge')).toContainText('Update');
});
