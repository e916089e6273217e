import { expect, test } from './fixtures.ts';
import { openShareMenu, shareMenu } from './share-menu.ts';
import { openLesson } from './step-screen.ts';

test('the list of keys names the key, and a step that plays stops', async ({ page }) => {
  await openLesson(page, 'abccd');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('bagikan dan unduh')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0); // while it is there, keys are its own
  await page.keyboard.press('Space');
  await openShareMenu(page);
  await page.keyboard.press('ArrowRight');
  const there = page.url();
  await page.waitForTimeout(1500);
  expect(page.url()).toBe(there);
});

test('the late news that one dialog has closed leaves the next one open', async ({ page }) => {
  await openLesson(page, 'abccd');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    const keys = document.querySelector('dialog[open]');
    for (const [target, key] of [
      [keys, 'Escape'],
      [document.body, 's'],
    ] as const)
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(shareMenu(page)).toBeVisible();
  await page.waitForTimeout(100); // the news has come by now
  await expect(shareMenu(page)).toBeVisible();
});
