import type { Locator, Page } from '@playwright/test';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { expectAddress, sizes } from './step-screen.ts';

const stopsOf = {
  'why-sequences': [
    ...['data', 'length', 'length.2', 'length.3', 'position', 'position.2', 'position.3'],
    ...['memory', 'memory.2', 'order', 'order.2', 'order.3', 'series', 'series.2', 'series.3'],
  ],
  unfolding: [
    ...['words', 'tie', 'tie.2', 'tie.3', 'tie.4', 'unroll', 'unroll.2', 'unroll.3'],
    ...['system', 'system.2', 'system.3', 'driven', 'driven.2'],
  ],
} as const;
/** Steps that axe looks at by day; on a phone at night it looks at the other parts. */
const litOnly: readonly string[] = ['length.3', 'memory', 'series', 'tie.3', 'system'];
type Lab = keyof typeof stopsOf;

async function openLab(page: Page, lab: Lab, at?: string): Promise<void> {
  await page.goto(`/#/lab/${lab}${at === undefined ? '' : `?at=${at}`}`);
  await expect(page.getByRole('tabpanel')).toBeVisible();
}

const trained = (page: Page): Locator =>
  page.getByRole('tabpanel').locator('.training-note[data-done="true"]');

/** No part is wider than the page, nor the page or what it shows higher than the screen; on a phone it scrolls. */
async function expectFits(page: Page, isPhone: boolean): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const part = document.querySelector('.station:not([hidden])');
    const hidden = part === null ? 0 : part.scrollHeight - part.clientHeight;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight + hidden };
  });
  expect(x).toBe(0);
  if (!isPhone) expect(y).toBe(0);
}

for (const lab of ['why-sequences', 'unfolding'] as const) {
  test(`a clicker leads through every step of ${lab} and back, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes.laptop);
    await openLab(page, lab);
    const [first, ...others] = stopsOf[lab];
    for (const stop of others) {
      await page.keyboard.press('PageDown');
      await expectAddress(page).toBe(`#/lab/${lab}?at=${stop}`);
      await expectFits(page, false);
      if (litOnly.includes(stop)) await expectAxeClean(page);
    }
    await page.keyboard.press('PageDown');
    for (const stop of others.toReversed().slice(1, 5)) {
      await page.keyboard.press('PageUp');
      await expectAddress(page).toBe(`#/lab/${lab}?at=${stop}`);
    }
    await page.keyboard.press('Home');
    await expectAddress(page).toBe(`#/lab/${lab}`);
    await expect(page.getByRole('tab', { selected: true })).toHaveAttribute(
      'id',
      `station-tab-${first}`,
    );
  });

  test(`on a phone at night ${lab} fits and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(sizes.phone);
    await openLab(page, lab);
    for (const [at, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      await expect(tab).toBeInViewport({ ratio: 0.95 });
      await expectFits(page, true);
      if (at % 2 === 0) await expectAxeClean(page);
    }
  });
}

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('shuffled words: a sum cannot tell, a window refuses a longer sentence, an RNN answers', async ({
    page,
  }) => {
    await openLab(page, 'why-sequences', 'order');
    await expect(trained(page)).toBeVisible();
    const card = (name: string) => page.getByRole('region', { name, exact: true });
    const dog = page.getByRole('button', { name: /^dog, position/ });
    await dog.focus();
    for (const place of [2, 3]) {
      await page.keyboard.press('ArrowRight');
      await expect(dog).toHaveAccessibleName(`dog, position ${place}`);
      await expect(dog).toBeFocused();
    }
    await expect(page.getByText('The cat chases')).toBeVisible();
    await expect(card('Adds up')).toContainText('exactly the same, difference 0');
    await expect(card('Adds up')).toContainText('cannot tell');
    await expect(card('Fixed window, 3 words')).toContainText('right');
    await expect(card('RNN')).toContainText('right');
    await page.getByRole('button', { name: 'Add big' }).click();
    await expect(card('Fixed window, 3 words')).toContainText('Wxh is 2×12');
    await expect(card('RNN')).toContainText('right');
    await card('RNN').getByRole('button', { name: /^0\.9/ }).first().click();
    await expect(page.getByRole('heading', { name: /h/ }).last()).toBeVisible();
    await expect(page.locator('.explain-sum')).toContainText('tanh');
  });

  test('Joni is known at the first place only, by the RNN anywhere', async ({ page }) => {
    await openLab(page, 'why-sequences', 'position.3');
    await expect(trained(page)).toBeVisible();
    await expect(page.getByText("Joni's column stays: moved by exactly 0")).toHaveCount(2);
    const answers = page.locator('.station:not([hidden]) .answer [data-ref]');
    const [plain, recurrent] = [answers.nth(2), answers.nth(5)];
    await expect(plain).toHaveText(/^0\.0/);
    await expect(recurrent).toHaveText(/^0\.9/);
    await page.getByRole('button', { name: 'Joni at position 1' }).click();
    await expect(answers.nth(0)).toHaveText(/^0\.9/);
  });

  test('words, loop, graph and system show the numbers that the engine has', async ({ page }) => {
    await openLab(page, 'unfolding');
    await page.getByRole('button', { name: 'potter, index 6,830' }).click();
    await expect(page.getByRole('img', { name: 'a 1 at place 6,830 of 10,000' })).toBeVisible();
    const product = page.getByRole('group', { name: /one column of W_xh/ });
    const column = await product.locator('td[data-lit="true"] .num').allTextContents();
    expect(column).toHaveLength(3);
    await expect(product.locator('.matrix .num')).toHaveText(column);
    for (const weights of ['18', '30', '10', '10']) {
      await page.getByRole('button', { name: 'Forward' }).click();
      await expect(page.getByText(`${weights} weights and`)).toBeVisible();
    }
    await page.getByRole('tab', { name: '3. Unroll' }).click();
    await page.getByRole('button', { name: 'Unrolled' }).click();
    await page.getByRole('slider', { name: 'Timesteps T' }).fill('6');
    await page
      .getByRole('button', { name: 'W hh' })
      .or(page.getByRole('button', { name: 'Whh' }))
      .focus();
    await expect(page.getByText('used at t = 1, 2, 3, 4, 5, 6: 6 times')).toBeVisible();
    await expect(page.getByText('40 parameters for T = 6')).toBeVisible();
    await page.getByRole('tab', { name: /^4/ }).click();
    await page.getByRole('slider', { name: 'τ' }).fill('3');
    await expect(page.getByText('= f(f(s⁽¹⁾; θ); θ)')).toBeVisible();
    await page.getByRole('application').press('ArrowUp');
    await expect(page.getByText('s⁽¹⁾ = (0.90, 0.15)')).toBeVisible();
  });
});

test('on a phone the rolled loop and its code stand apart, and both are whole', async ({
  page,
}) => {
  await page.setViewportSize(sizes.phone);
  await openLab(page, 'unfolding', 'unroll');
  const loop = page.getByRole('img').filter({ has: page.locator('[data-weight="W_hh"]') });
  const code = page.getByRole('tabpanel').locator('pre');
  const drawn = await loop.boundingBox();
  const written = await code.boundingBox();
  expect(written?.y).toBeGreaterThanOrEqual((drawn?.y ?? 0) + (drawn?.height ?? 0));
  expect(await code.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
});
