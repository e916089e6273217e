import { expect, expectAxeClean, test } from './fixtures.ts';
import { openLesson, sizes } from './step-screen.ts';

test('the path keeps what was opened, walked and answered, goes on there, and forgets on demand', async ({
  page,
}) => {
  await openLesson(page, 'softmax');
  await page.keyboard.press('End');
  const end = page.locator('.lesson-end:visible').getByRole('link', { name: /^Berikutnya/ });
  await expect(end).toBeVisible();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/lesson\/hello/);
  await expect(page.locator('.lesson-title')).toContainText('hello');
  await page.getByRole('button', { name: 'Bagian-bagiannya' }).click();
  await page.getByRole('tab', { name: 'Pertanyaan' }).click();
  const first = page.locator('.recall').first();
  for (const option of await first.getByRole('radio').all()) {
    await option.check();
    await first.getByRole('button', { name: 'Periksa' }).click();
    if (await first.getByText('Benar.').isVisible()) break;
  }
  await page
    .locator('.lesson-panel-foot')
    .getByRole('link', { name: /^Sebelumnya/ })
    .click();
  await expect(page).toHaveURL(/lesson\/abccd/);
  await expect(page.locator('.lesson-panel')).toBeHidden();
  await page.goto('/#/lab/counting');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/lab\/vanishing/);
  await openLesson(page, 'abccd', 'e0.b3.dh');
  const kept = () => page.evaluate(() => localStorage.getItem('unroll.progress'));
  await expect.poll(kept, 'the place to go on').toContain('e0.b3.dh');

  await page.goto('about:blank');
  await page.goto('/');
  const cards = page.getByRole('region', { name: 'Pelajaran' });
  await expect(cards.getByRole('link', { name: /softmax/i }).first()).toContainText(
    'Ditelusuri sampai akhir',
  );
  await expect(cards.getByRole('link', { name: /hello/ })).toContainText('1 dari');
  await expect(cards.getByText(/^1 dari \d+ selesai$/)).toBeVisible();
  const goOn = page.getByRole('link', { name: /^Lanjutkan: ABCCD/ });
  await expect(goOn).toHaveAttribute('href', '#/lesson/abccd?at=e0.b3.dh');
  await expectAxeClean(page);
  await page.setViewportSize(sizes.phone);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(sizes.phone.width);

  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page.getByRole('button', { name: 'Hapus catatan kemajuan' }).click();
  await expect(goOn).toBeHidden();
  await page.getByRole('button', { name: /Urungkan/ }).click();
  await expect(goOn).toBeVisible();
});

test('progress that cannot be read or kept is answered by one sentence', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.protocol === 'about:') return;
    localStorage.setItem('unroll.progress', '{"version":1,');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('status').getByText(/tidak terbaca/)).toBeVisible();
  await openLesson(page, 'softmax');
  await expect(
    page.getByRole('status').getByText(/kemajuan Anda tidak akan diingat/),
  ).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.locator('.lesson-end:visible')).toBeVisible();
});
