import { expect, test } from './fixtures.ts';
import { expectAt, openLesson } from './step-screen.ts';

test('the projector stays on from lesson to lesson, in pages and on the home page', async ({
  page,
}) => {
  const isOn = (name: string) =>
    expect(page.locator('html'), name).toHaveAttribute('data-projector', 'on');
  await openLesson(page, 'abccd');
  await page.keyboard.press('p');
  await isOn('lesson');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/lesson\/hello/);
  await expect(page.locator('.computation:visible')).toBeVisible();
  await isOn('next lesson');
  await page.goto('./#/lab/bptt');
  await expect(page.locator('.lab-main > *').first()).toBeVisible();
  await isOn('page');
  await page.goto('./#/');
  await expect(page.locator('.home')).toBeVisible();
  await isOn('home');
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'off');
});

test('after a click on a tab the arrow keys walk; after Tab they go along the tabs', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.a');
  await page.getByRole('tab', { name: 'Persamaan' }).click();
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.h');
  await expect(page.getByRole('tab', { name: 'Persamaan' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Ubah' })).toBeFocused();
  await expectAt(page, 'e0.f2.h');
});

test('what was edited is marked where it stands, and a chip in the title row leads back', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.a');
  const chip = page.getByRole('button', { name: 'diubah · kembali ke slide' });
  const marked = page.locator('.computation:visible [data-changed]');
  await expect(marked).toHaveCount(0);
  await expect(chip).toHaveCount(0);
  await page.getByRole('tab', { name: 'Ubah' }).click();
  await page.getByRole('spinbutton', { name: /^W/ }).first().press('ArrowUp');
  await page.getByRole('tab', { name: 'Perhitungan' }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(marked).not.toHaveCount(0);
  await chip.click();
  await expect(chip).toHaveCount(0);
  await expect(marked).toHaveCount(0);
});

test('to cut W leaves the reader at the epoch and the step', async ({ page }) => {
  await openLesson(page, 'abccd', 'e3.f2.h');
  await page.getByRole('tab', { name: 'Coba' }).click();
  await page.getByText('Putuskan W', { exact: true }).click();
  const cut = page.getByRole('checkbox', { name: /^W diputus/ });
  await cut.check();
  await expectAt(page, 'e3.f2.h');
  await cut.uncheck();
  await expectAt(page, 'e3.f2.h');
});

test('the backward table announces no difference that it does not show', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.b2.da');
  await page.getByRole('tab', { name: 'Tabel' }).click();
  const ledger = page.locator('.ledger');
  await ledger.getByRole('button', { name: /^Bandingkan/ }).click();
  await expect(ledger).toContainText('Yang dibandingkan dengan slide hanya tabel forward.');
  await expect(ledger).not.toContainText('berbeda');
  await ledger.getByRole('button', { name: 'Forward' }).click();
  await expect(ledger).toContainText('21 berbeda');
});

test('the list of keys is read from its beginning, and is there in pages too', async ({ page }) => {
  const list = page.getByRole('dialog');
  const heading = list.getByRole('heading', { name: 'Daftar pintasan' });
  await openLesson(page, 'abccd');
  await page.keyboard.press('?');
  await expect(heading).toBeInViewport({ ratio: 1 });
  expect(await list.evaluate((each) => each.scrollTop)).toBe(0);
  await expect(list).toContainText('awal forward');
  await page.keyboard.press('Escape');
  await page.goto('./#/lab/counting');
  await expect(page.locator('.counting')).toBeVisible();
  await page.keyboard.press('?');
  await expect(heading).toBeInViewport({ ratio: 1 });
  await expect(list).not.toContainText('awal forward');
});
