import { expect, expectAxeClean, test } from './fixtures.ts';
import { openLesson, sizes } from './step-screen.ts';

/** Examples that ship with the app, and a place in each that only they have. */
const networks = [
  ['bidirectional', 'e0.f2.l1b.h'],
  ['encoder-decoder', 'e0.bd1.dh_prev'],
  ['three-layers', 'e0.b4.l2.dh'],
  ['feed-back', 'e0.f4.x'],
  ['many-to-one', 'e0.f4.y'],
] as const;

for (const [name, at] of networks)
  test(`${name} has every pane, fits every screen and is axe clean`, async ({ page }) => {
    await page.setViewportSize(sizes.desktop);
    await openLesson(page, `example/${name}`, at);
    for (const size of [sizes.desktop, sizes.phone, sizes.laptop]) {
      await page.setViewportSize(size);
      const over = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    }
    await expectAxeClean(page);
    for (const pane of ['Tabel', 'Persamaan', 'Ubah', 'Coba']) {
      await page.getByRole('tab', { name: pane }).click();
      await expect(page.getByRole('tab', { name: pane })).toHaveAttribute('aria-selected', 'true');
      await expectAxeClean(page, 'everything', '[role="tabpanel"]'); // what is beside it is as it was
    }
  });

test('all six timesteps of three layers are seen at once on a laptop', async ({ page }) => {
  await page.setViewportSize(sizes.laptop);
  await openLesson(page, 'example/three-layers', 'e0.b1.l1.dh');
  const feet = page.locator('.stage-graph svg text').filter({ hasText: /^t = \d$/ });
  await expect(feet).toHaveText(['t = 1', 't = 2', 't = 3', 't = 4', 't = 5', 't = 6']);
});
