import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { addressOf, expectAt, leave, openLesson, sizes } from './step-screen.ts';

async function openGlossary(page: Page, term?: string): Promise<void> {
  await leave(page);
  await page.goto(`/#/lab/glossary${term === undefined ? '' : `?term=${term}`}`);
  await expect(page.getByRole('searchbox')).toBeVisible();
}

const heading = (page: Page, term: string) =>
  page.getByRole('heading', { name: term, level: 3, exact: true });
const mark = (page: Page, term: string) =>
  page.getByRole('button', { name: term, exact: true }).and(page.locator('[data-term]'));
const meaning = (page: Page) => page.getByRole('group', { name: /^(Daftar istilah|Glossary)$/ });

async function expectNotTooWide(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide).toBe(0);
}

test('the home page leads to the glossary, which is searched in both languages', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Daftar istilah' }).click();
  const field = page.getByRole('searchbox', { name: 'Cari istilah' });
  await field.fill('weight');
  await expect(heading(page, 'bobot')).toBeVisible();
  await expect(heading(page, 'softmax')).toHaveCount(0);
  await expect(page.getByRole('status').getByText(/^\d+ dari \d+ istilah$/)).toBeVisible();
  await field.press('Enter');
  await expect(heading(page, 'bobot').getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(heading(page, 'weight')).toBeVisible();
  await page.getByRole('searchbox').fill('gerbang lupa');
  await expect(heading(page, 'forget gate')).toBeVisible();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByText('No term matches “xyzzy”.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all terms' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(heading(page, 'softmax')).toBeVisible();
});

test('a link to a term goes there, also after a reload, and its links go on', async ({ page }) => {
  await openGlossary(page, 'vanishing-gradient');
  const chosen = page.locator('[aria-current=true]');
  await expect(chosen).toBeFocused();
  await expect(chosen).toBeInViewport({ ratio: 1 });
  await page.reload();
  await expect(chosen).toBeFocused();
  await expect(chosen).toContainText('vanishing gradient');
  await page.getByRole('searchbox').fill('vanishing');
  await chosen.getByRole('link', { name: 'spectral radius' }).click();
  expect(addressOf(page)).toBe('#/lab/glossary?term=spectral-radius');
  await expect(chosen).toContainText('spectral radius');
  await expect(chosen).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect(chosen).toContainText('vanishing gradient');
  await chosen.getByRole('link', { name: /^Lihat angkanya: ABCCD, backward/ }).click();
  await expectAt(page, 'e0.b1.dh');
});

test('a term that does not exist is answered with the whole list', async ({ page }) => {
  await openGlossary(page, 'nothing');
  await expect(page.getByText('Tidak ada istilah bernama “nothing”.')).toBeVisible();
  await expect(heading(page, 'softmax')).toBeVisible();
});

test('a letter is reached by keyboard: one stop of Tab, arrows along the letters', async ({
  page,
}) => {
  await openGlossary(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ke huruf A' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Ke huruf U' })).toBeFocused();
  await page.keyboard.press('Enter');
  const letter = page.getByRole('heading', { name: 'U', level: 2, exact: true });
  await expect(letter).toBeFocused();
  await expect(letter).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(heading(page, 'unrolling').getByRole('link')).toBeFocused();
});

test('a term of a note tells its meaning by keyboard, and Escape and arrows go on as always', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.f2.W_hh');
  await mark(page, 'parameter sharing').focus();
  await expect(meaning(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(meaning(page)).toContainText('Semua timestep memakai bobot yang sama.');
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toBeHidden();
  await expect(mark(page, 'parameter sharing')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Selengkapnya di daftar istilah' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expectAt(page, 'e0.f2.a');
  await expect(meaning(page)).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await mark(page, 'timestep').press('Enter');
  await page.getByRole('link', { name: 'Selengkapnya di daftar istilah' }).press('Enter');
  await expect(page.locator('[aria-current=true]')).toContainText('timestep');
  await page.goBack();
  await expectAt(page, 'e0.f2.W_hh');
});

test('a mouse that rests on a term opens its meaning, may go onto it, and closes it by leaving', async ({
  page,
}) => {
  await page.clock.install();
  await openLesson(page, 'abccd', 'e0.f2.W_hh');
  await mark(page, 'parameter sharing').hover();
  await expect(meaning(page)).toContainText('parameter sharing');
  await meaning(page).hover();
  await page.clock.runFor(600);
  await expect(meaning(page)).toBeVisible();
  await page.mouse.move(5, 300);
  await expect(meaning(page)).toBeHidden();
  await mark(page, 'parameter sharing').click();
  await expect(meaning(page)).toBeVisible();
  await mark(page, 'timestep').click();
  await expect(meaning(page)).toHaveCount(1);
  await expect(meaning(page)).toContainText('Satu posisi dalam sekuens.');
});

test('terms are marked in another notation too', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.b3.dW_xh');
  await page.getByRole('combobox', { name: 'Notasi' }).selectOption('pytorch');
  await expect(mark(page, 'timestep')).toBeVisible();
  await expect(mark(page, 'sumbangan')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('in the panel one stop of Tab holds all terms, and Escape closes the meaning first', async ({
    page,
  }) => {
    await openLesson(page, 'abccd');
    await page.getByRole('button', { name: 'Names of the parts' }).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('link', { name: 'Glossary' })).toBeVisible();
    await expect(mark(page, 'forward pass')).toBeVisible(); // the glossary comes after the panel
    await panel.getByRole('tabpanel').focus();
    await page.keyboard.press('Tab');
    await expect(mark(page, 'forward pass')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, 'backward pass')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(meaning(page)).toContainText('from the loss backwards');
    await page.keyboard.press('Escape');
    await expect(meaning(page)).toBeHidden();
    await expect(panel).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link', { name: 'Glossary' })).toBeFocused();
    expect(await mark(page, 'timestep').count(), 'each term once').toBe(1);
    await panel.getByRole('tab', { name: 'Questions' }).click();
    await panel.getByRole('radio', { name: 'Because the memory h₃ differs from h₂' }).check();
    await panel.getByRole('button', { name: 'Check' }).first().click();
    await mark(page, 'hidden state').click();
    await expect(meaning(page)).toContainText('The memory of the network');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: sizes.phone });

  test('a tap on a term opens its meaning, a tap elsewhere closes it', async ({ page }) => {
    await openLesson(page, 'abccd', 'e0.f2.W_hh');
    await mark(page, 'parameter sharing').tap();
    await expect(meaning(page)).toBeInViewport({ ratio: 1 });
    await expectNotTooWide(page);
    await page.getByRole('heading', { level: 2 }).first().tap();
    await expect(meaning(page)).toBeHidden();
  });
});
