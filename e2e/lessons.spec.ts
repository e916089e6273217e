import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { attachScreen, expectAt, openLesson } from './step-screen.ts';

const slugs = readdirSync('src/lessons')
  .filter((name) => name.endsWith('.lesson.ts'))
  .map((name) => name.replace('.lesson.ts', ''));

const labs = [
  ...readFileSync('src/app/labs.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: async/gm),
].map(([, name = '']) => name);

for (const slug of [...slugs, 'example/two-layer-lstm', 'example/gru', 'example/batch'])
  test(`${slug} opens and walks by keyboard from its first step to its last and back`, async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    await openLesson(page, slug);
    const slider = page.getByRole('slider').first();
    const last = Number(await page.locator('.timeline-slider').getAttribute('max'));
    await expect(slider).toBeVisible();
    for (let step = 0; step < last; step++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.timeline-slider')).toHaveValue(String(last));
    await expect(page.locator('.computation:visible')).not.toContainText('NaN');
    await attachScreen(page, info, `${slug}, last step`);
    for (let step = 0; step < last; step++) await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.timeline-slider')).toHaveValue('0');
    await attachScreen(page, info, `${slug}, first step`);
  });

test('every lab opens by its address and shows its title', async ({ page }, info) => {
  test.setTimeout(240_000);
  for (const name of labs) {
    await page.goto('about:blank');
    await page.goto(`/#/lab/${name}`);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect(page.locator('.lab-main > *').first(), name).toBeVisible();
    await attachScreen(page, info, name);
  }
});

test('a two-layer LSTM file opens from the home page and walks forward and backward', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles('public/examples/two-layer-lstm.json');
  await expect(page.locator('.computation:visible')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.phase-badge:visible')).toContainText('Backward');
  await page.keyboard.press('End');
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
  await expectAt(page, 'e0.u.');
  await page.reload();
  await expect(page.locator('.phase-badge:visible')).toContainText('Update');
});
