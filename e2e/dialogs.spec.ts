import { expect, test } from './fixtures.ts';
import { openShareMenu, shareMenu } from './share-menu.ts';
import { openLesson } from './step-screen.ts';

test('the list of keys names the key, and a step that plays stops', async ({ page }) => {
  await page.clock.install();
  await openLesson(page, 'abccd');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('bagikan dan unduh')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0); // while it is there, keys are its own
  await page.keyboard.press('Space');
  await openShareMenu(page);
  await page.keyboard.press('ArrowRight');
  const there = page.url();
  await page.clock.runFor(1500);
  expect(page.url()).toBe(there);
});

test('the late news that one dialog has closed leaves the next one open', async ({ page }) => {
  await openLesson(page, 'abccd');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(async () => {
    const keys = document.querySelector('dialog[open]');
    const news = new Promise((come) => keys?.addEventListener('close', come));
    for (const [target, key] of [
      [keys, 'Escape'],
      [document.body, 's'],
    ] as const)
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await news;
  });
  await expect(shareMenu(page)).toBeVisible();
});
