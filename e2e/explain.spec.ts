import type { Locator, Page } from '@playwright/test';
import { drawer, expectGivesResult, goDown, goUp, panelOf, pick } from './explain-walk.ts';
import { expect, expectAxeClean, test } from './fixtures.ts';
import { expectAt, followLink, openLesson, sizes } from './step-screen.ts';

// Workers read this file again: the seed reaches them through the environment.
process.env.UNROLL_EXPLAIN_SEED ??= String(Date.now() % 1_000_000);
const seed = Number(process.env.UNROLL_EXPLAIN_SEED);

/** Steps of ABCCD by what they belong to, and how many numbers are drawn from them; explain-down.test.ts has all. */
const draws = [
  ['forward', 3, ['f1.h', 'f2.a', 'f3.y', 'f4.logits', 'f4.loss', 'loss']],
  ['backward', 3, ['b4.dlogits', 'b3.dh', 'b2.da', 'b1.dh', 'b1.dh_prev']],
  ['join', 2, ['b4.dW_hy', 'b2.dW_xh', 'b1.dW_xh']],
  ['update', 2, ['u.l0.W_xh', 'u.l0.W_hh', 'u.W_hy', 'u.b_y']],
] as const;

/** Where numbers stand at the size of a desktop. */
const places = [
  '.graph [data-explain]',
  '.number-blocks [data-stop]:visible',
  '.row-sum [data-stop]:visible',
  '.ledger-tables [data-stop]',
] as const;

test.describe(`numbers of ABCCD, drawn with seed ${seed}`, () => {
  test.use({ viewport: sizes.desktop });

  for (const [name, count, positions] of draws)
    test(`${count} numbers of ${name} go down to what is given and back up, by pointer and by keyboard`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const draw = drawer(seed + name.length);
      for (let k = 0; k < count; k++) {
        const at = pick(draw, positions);
        await (k === 0 ? openLesson : followLink)(page, 'abccd', `e0.${at}`);
        const number = await drawNumber(page, draw);
        const ref = await refOf(number);
        await test.step(`seed ${seed}, number ${k + 1}: ${ref} at ${at}`, async () => {
          await byPointer(page, number, ref, draw);
          await byKeyboard(page, number, ref, draw);
        });
      }
    });
});

async function drawNumber(page: Page, draw: () => number): Promise<Locator> {
  for (;;) {
    const all = page.locator(pick(draw, places));
    const count = await all.count();
    if (count > 0) return all.nth(Math.floor(draw() * count));
  }
}

const refOf = async (number: Locator): Promise<string> =>
  (await number.getAttribute('data-explain')) ?? (await number.getAttribute('data-ref')) ?? '';

async function byPointer(page: Page, number: Locator, ref: string, draw: () => number) {
  await number.click();
  await expect(panelOf(page)).toHaveAttribute('data-of', ref);
  const way = await goDown(page, draw, (term) => term.click());
  await goUp(page, way, () => page.getByRole('button', { name: 'Kembali ke angka' }).click());
  await page.getByRole('button', { name: 'Tutup penjelasan' }).click();
  await expect(panelOf(page)).toBeHidden();
}

async function byKeyboard(page: Page, number: Locator, ref: string, draw: () => number) {
  await page.keyboard.press('Shift');
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toHaveAttribute('data-of', ref);
  const way = await goDown(page, draw, async (term, index) => {
    for (let k = 0; k < index; k++) await page.keyboard.press('ArrowRight');
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
  });
  await goUp(page, way, () => page.keyboard.press('Backspace'));
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(number).toBeFocused();
}

test('a printed sum that does not give its result is found', () => {
  const shown = { name: 'a', full: '0,35', formula: 'N[0] · N[1] + ln(N[2])', result: '0,3500' };
  const numbers = ['0,5000', '0,7000', '1,0000'];
  expectGivesResult({ ...shown, numbers, sign: '=' });
  const off = ['0,5000', '0,7100', '1,0000'];
  expect(() => expectGivesResult({ ...shown, numbers: off, sign: '=' })).toThrow();
  expect(() => expectGivesResult({ ...shown, numbers: off, sign: '≈' })).toThrow();
  expect(() => expectGivesResult({ ...shown, numbers, sign: '=', full: '0,3501' })).toThrow();
});

test('a weight of epoch 2 goes back through two updates to the given one', async ({ page }) => {
  await openLesson(page, 'abccd', 'e2.f1.W_xh');
  await page.locator('.matrix-cell:visible').first().click();
  await expect(panelOf(page)).toContainText('hasil update pada epoch 1');
  const first = () => page.locator('.explain-sum [data-stop]').first().click();
  for (let k = 0; k < 4; k++) await first();
  await expect(panelOf(page)).toContainText('Diberikan: parameter jaringan');
  await expect(panelOf(page).locator('.explain-title .num')).toHaveText('0,1');
  await expectAt(page, 'e2.f1.W_xh');
});

test.describe('on the whole screen', () => {
  test.use({ viewport: sizes.desktop });

  test('a number that is pointed at lights up in graph, matrices and table, and so does a term', async ({
    page,
  }) => {
    await openLesson(page, 'abccd', 'e0.f3.h');
    await page.locator('[data-result="true"] .matrix-cell:visible').first().hover();
    await expect(page.locator('.graph .cell[data-light="pointed"]')).toHaveCount(1);
    await expect(page.locator('.matrix-cell:visible[data-light="pointed"]')).toHaveCount(1);
    await expect(page.locator('.ledger-table .num[data-light="pointed"]')).toHaveText('0,830');
    await page.locator('.graph .cell[data-light]').click();
    await page.locator('.explain-term').first().hover();
    await expect(page.locator('.ledger-table .num[data-light="pointed"]')).toHaveText('1,188');
    await expect(page.locator('.matrix-cell:visible[data-light="pointed"]')).toHaveText('1,188');
    await expect(page.locator('.graph .cell[data-light="explained"]')).toHaveCount(1);
    await page.mouse.move(2, 2);
    await expect(page.locator('[data-light="pointed"]')).toHaveCount(0);
  });

  test('Tab passes a group of numbers in one press, arrows go on within it', async ({ page }) => {
    await openLesson(page, 'abccd', 'e0.loss');
    await expect(page.locator('.computation:visible button.term').first()).toBeVisible(); // stops that arrive late
    for (const group of ['.number-blocks', '.row-sum', '.ledger-tables']) {
      const stops = page.locator(`${group} [data-stop][tabindex="0"]:visible`);
      await expect(stops).toHaveCount(1);
      await stops.focus();
      await page.keyboard.press('Tab');
      await expect(page.locator(`${group} :focus`)).toHaveCount(0);
      await page.keyboard.press('Shift+Tab');
      await expect(stops).toBeFocused();
    }
    await page.locator('.ledger-tables [data-stop][tabindex="0"]').focus();
    const seen = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
      for (let k = 0; k < 6; k++) {
        await page.keyboard.press(key);
        seen.add((await page.locator('.ledger-tables :focus').getAttribute('data-ref')) ?? '');
      }
    expect(seen.size).toBeGreaterThan(12);
    await expectAt(page, 'e0.loss');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expectAt(page, 'e0.b4.dlogits');
  });

  test('what is copied has its numbers in full', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLesson(page, 'abccd', 'e0.f2.a');
    await page.locator('[data-result="true"] .matrix-cell:visible').first().focus();
    await page.keyboard.press('Control+c');
    expect(await clipboard(page)).toBe('0,616803297540102');
    await page.evaluate(() => {
      const row = document.querySelector('.ledger-table tbody tr');
      if (row !== null) document.getSelection()?.selectAllChildren(row);
    });
    await page.keyboard.press('Control+c');
    expect(await clipboard(page)).toMatch(
      /^t = 1\t0,1\t0,1\t0,2\t0,1973753202249\d+\t0,25611504823\d+\t1,29/,
    );
  });
});

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

for (const [slug, places] of [
  ['abccd', ['e0.f2.a', 'e0.b2.dW_xh', 'e0.u.l0.W_xh']],
  ['example/two-layer-lstm', ['e0.f3.l1.h']],
] as const)
  test(`the panel of ${slug} is clean and fits in every size, in projector mode too`, async ({
    page,
  }) => {
    test.slow();
    await openLesson(page, slug, places[0]);
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewportSize(size);
      for (const at of places) {
        await followLink(page, slug, at);
        await page.locator('.matrix-cell:visible').last().click();
        await page.locator('.explain-sum [data-stop]').first().click();
        await expectPanelFits(page, `${slug} ${at}, ${name}`);
        await expectAxeClean(page, 'everything', '.explain');
        if (name === 'phone') continue;
        await page.keyboard.press('p');
        await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
        await expectPanelFits(page, `${slug} ${at}, ${name}, projector`);
        if (name === 'desktop') expect(await smallTexts(page), `${slug} ${at}`).toEqual([]);
        await page.keyboard.press('p');
      }
    }
  });

async function expectPanelFits(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const panel = document.querySelector('.explain');
    return [scrollWidth - clientWidth, (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0)];
  });
  expect(over, where).toEqual([0, 0]);
  await expect(page.locator('.explain-title'), where).toBeInViewport();
  await expect(page.locator('.explain-close'), where).toBeInViewport();
}

const smallTexts = (page: Page): Promise<readonly string[]> =>
  page.locator('.explain :not(sub, sup, small, .sr-only)').evaluateAll((all) =>
    all
      .filter((each) =>
        [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .filter((each) => each.closest('sub, sup, .sr-only') === null)
      .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 20)
      .map((each) => each.textContent ?? ''),
  );
