import { expect, test } from './fixtures.ts';
import { addressOf, expectAddress, expectAt, openLesson } from './step-screen.ts';

test('each key does what the list says', async ({ page }) => {
  await openLesson(page, 'abccd');
  const presses: readonly [string, string][] = [
    ['ArrowRight', 'e0.f1.W_xh'],
    ['3', 'e0.f3.x'],
    ['Shift+ArrowRight', 'e0.f3.loss'],
    ['b', 'e0.b4.dlogits'],
    ['2', 'e0.b2.dlogits'],
    ['Shift+ArrowLeft', 'e0.b3.dh_prev'],
    ['f', 'e0.f1.x'],
    ['End', 'e0.u.b_y'],
    ['Home', 'e0.f1.x'],
    ['n', 'e1.f1.x'],
  ];
  for (const [key, at] of presses) {
    await page.keyboard.press(key);
    await expectAt(page, at);
  }
});

test('Up and Down choose the row that is written out, and so does a click on a number of the result', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.a');
  const row = page.locator('.row-sum:visible');
  await expect(row).toContainText('0,6168');
  await page.keyboard.press('ArrowDown');
  await expect(row).toContainText('0,6668');
  await page.keyboard.press('ArrowUp');
  await expect(row).toContainText('0,6168');
  await page.locator('[data-result="true"] .matrix-cell:visible').nth(2).click();
  await expect(row).toContainText('0,7668');
});

test('P is the projector, "." blanks the screen and any key brings it back, ? lists the keys', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'off');
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: /digelapkan/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /digelapkan/ })).toBeHidden();
  await expectAt(page, 'e0.f2.h');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Page Down');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Space plays and pauses', async ({ page }) => {
  await openLesson(page, 'abccd');
  await page.keyboard.press('Space');
  await expectAt(page, 'e0.f1.W_xh');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Putar' })).toBeVisible();
});

test('switched off, the keys are left to the reader', async ({ page }) => {
  await page.clock.install();
  await openLesson(page, 'abccd', 'e0.f2.h');
  await page.getByRole('button', { name: 'Pengaturan' }).click();
  await page.getByLabel('Pintasan papan ketik').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.clock.runFor(300);
  await expectAt(page, 'e0.f2.h');
});

test('a step that was only just made is there again after a reload, and only there', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f1.h');
  const slider = page.locator('.timeline-slider');
  const from = Number(await slider.inputValue());
  const reload = async (): Promise<void> => {
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => {
        for (const key of ['ArrowRight', 'ArrowRight'])
          dispatchEvent(new KeyboardEvent('keydown', { key, code: key }));
        location.reload();
      }),
    ]);
  };
  await reload();
  await expect(slider).toHaveValue(String(from + 2));
  const isPage = ({ pathname }: URL): boolean => pathname === '/';
  const before = addressOf(page);
  await page.route(isPage, async (route) => {
    // the address is written while the host takes its time
    await expectAddress(page).not.toBe(before);
    await route.continue();
  });
  await reload();
  await expect(slider).toHaveValue(String(from + 4));
  await page.unroute(isPage);
  await page.goto('about:blank');
  await page.goto('/#/lesson/abccd?at=e0.f1.h');
  await expect(slider).toHaveValue(String(from));
  await page.goto('/#/lesson/hello');
  await expect(page.locator('.top-bar')).toContainText('hello');
  await page.evaluate(() => {
    addEventListener('pagehide', () => sessionStorage.setItem('unroll.last-address', '{'));
  });
  await page.reload();
  await expect(page.locator('.top-bar')).toContainText('hello');
});

test('a key is heard before what the page is made of has come', async ({ page }) => {
  let isAsked = false;
  await page.route('**/assets/counting.page-*.js', () => {
    isAsked = true; // and never answered
  });
  await page.goto('/#/lab/counting');
  await expect.poll(() => isAsked).toBe(true);
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/lab\/vanishing/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
