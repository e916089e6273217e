import { expect, expectAxeClean, test } from './fixtures.ts';
import { openLesson, sizes } from './step-screen.ts';

test.beforeEach(() => test.setTimeout(180_000)); // many screens each

const steps = [
  ['abccd', 'e0.f1.x'],
  ['abccd', 'e0.f3.a'],
  ['abccd', 'e0.f4.y'],
  ['abccd', 'e0.b3.dh'],
  ['abccd', 'e0.b2.dW_xh'],
  ['abccd', 'e0.u.l0.W_xh'],
  ['hello', 'e0.f2.h'],
  ['hello', 'e0.b2.dW_xh'],
  ['softmax', 'e0.f1.y'],
  ['lstm', 'e0.f3.c'],
  ['lstm', 'e0.b5.dc'],
  ['gru', 'e0.b3.dh_prev'],
  ['example/two-layer-lstm', 'e0.b3.l1.dh'],
] as const;

for (const [name, size] of [
  ['desktop', sizes.desktop],
  ['laptop', sizes.laptop],
] as const)
  test(`no step scrolls the page at ${name} size`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const [slug, at] of steps) {
      await openLesson(page, slug, at);
      expect(await overflow(page), `${slug} ${at}`).toEqual({ x: 0, y: 0 });
    }
  });

test('nothing is wider than the phone', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  for (const [slug, at] of steps) {
    await openLesson(page, slug, at);
    expect((await overflow(page)).x, `${slug} ${at}`).toBe(0);
  }
});

test('in projector mode numbers are at least 26 px, labels 22, nothing under 20, at 1920×1080', async ({
  page,
}) => {
  await page.setViewportSize(sizes.desktop);
  for (const [slug, at] of steps) {
    await openLesson(page, slug, at);
    await page.keyboard.press('p');
    await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
    const small = () => textSmallerThan(page, 20);
    await expect.poll(small, `${slug} ${at}: text under 20 px`).toEqual([]);
    const equation = await page
      .locator('.equation .katex')
      .first()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    expect(equation).toBeGreaterThanOrEqual(26);
    const graphNumber = await page
      .locator('.stage-graph svg .num')
      .first()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    if (slug !== 'example/two-layer-lstm') expect(graphNumber).toBeGreaterThanOrEqual(26);
    expect(await overflow(page), `${slug} ${at}`).toEqual({ x: 0, y: 0 });
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const locale of ['id-ID', 'en-US'] as const)
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('axe finds nothing on the home page and on the step screens', async ({ page }) => {
        await page.goto('/');
        await expectAxeClean(page);
        for (const [slug, at] of steps.slice(1)) {
          await openLesson(page, slug, at);
          await expectAxeClean(page);
        }
      });

      test('axe finds nothing in ledger, equations, dialogs, projector and on the phone', async ({
        page,
      }) => {
        await openLesson(page, 'abccd', 'e0.b2.da');
        await page.keyboard.press('l');
        await expectAxeClean(page);
        await page.getByRole('tab').nth(2).click();
        await expectAxeClean(page);
        await page.keyboard.press('?');
        await expectAxeClean(page);
        await page.keyboard.press('Escape');
        await page.keyboard.press('p');
        await expectAxeClean(page);
        await page.keyboard.press('p');
        await page.setViewportSize(sizes.phone);
        await expectAxeClean(page);
      });
    });

const overflow = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

/** Visible texts whose letters are smaller than `least` px, apart from sub- and superscripts. */
const textSmallerThan = (page: import('@playwright/test').Page, least: number) =>
  page.evaluate((limit) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === '') continue;
      if (
        element.closest(
          '.sr-only, .katex, sub, sup, option, dialog:not([open]), [data-script], [popover]',
        ) !== null
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      const box = element.getBoundingClientRect();
      if (box.width > 1 && size < limit)
        found.push(`${node.textContent?.trim().slice(0, 30)} ${size.toFixed(1)}`);
    }
    return found;
  }, least);
