import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openLesson } from './step-screen.ts';

/** Phones of 320, 360, 375 and 390 px, less the 12 px that a classic scroll bar takes. */
const widths = [308, 348, 363, 378];

/** All of them in one language; in the other, whose layout is the same, the ends. */
const languages = [
  ['ID', widths],
  ['EN', [308, 378]],
] as const;

/** What stands on a page once it is there. */
const shown = '.home, .lab-main > *, .computation';

for (const part of ['lesson', 'lab'] as const)
  test(`no ${part} is wider than a phone in either language, and its targets are not too small to hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const tooWide: string[] = [];
    const tooSmall: string[] = [];
    for (const path of await paths(page, part)) {
      await page.goto(`/#${path}`); // within the page that is open
      await expect(page.locator(shown).first(), path).toBeVisible();
      tooSmall.push(...(await smallTargets(page)).map((target) => `${path} ${target}`));
      for (const [language, some] of languages) {
        await page.getByRole('button', { name: language, exact: true }).click();
        for (const fault of await faultsAt(page, some))
          tooWide.push(`${path} ${language} ${fault}`);
      }
      await page.getByRole('button', { name: 'ID', exact: true }).click();
    }
    expect(tooWide).toEqual([]);
    expect(tooSmall).toEqual([]);
  });

test.describe('where no mouse is, so that letters in fields are larger,', () => {
  test.use({ hasTouch: true });

  test('no tab of a lab is wider than a phone in either language', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const tooWide: string[] = [];
    for (const path of await paths(page, 'lab')) {
      await page.goto(`/#${path}`);
      await expect(page.locator(shown).first(), path).toBeVisible();
      for (const language of ['EN', 'ID']) {
        await page.getByRole('button', { name: language, exact: true }).click();
        for (const tab of await page.locator('main [role="tab"]:enabled').all()) {
          await tab.click();
          for (const fault of await faultsAt(page, [308, 363]))
            tooWide.push(`${path} ${await tab.textContent()} ${fault}`);
        }
      }
    }
    expect(tooWide).toEqual([]);
  });
});

test('no tab of a lesson is wider than a phone, and what it holds is not too small to hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLesson(page, 'abccd', 'e0.b2.da');
  for (const tab of await page.locator('.stage-pane [role="tab"]').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    const name = await tab.textContent();
    expect(await smallTargets(page), name ?? '').toEqual([]);
    expect(await faultsAt(page, widths), name ?? '').toEqual([]);
  }
});

test('letters and layout follow the size that the reader has set in the browser', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of ['/', '/lesson/abccd', '/lab/counting']) {
    await page.goto(`/#${path}`);
    await expect(page.locator(shown).first(), path).toBeVisible();
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size), path).toBeGreaterThanOrEqual(30);
    expect((await overflow(page)).by, path).toBe(0);
  }
});

/** Home and every lesson, or every lab. */
async function paths(page: Page, part: 'lesson' | 'lab'): Promise<readonly string[]> {
  await page.goto('./');
  const links = await page
    .locator(`a[href^="#/${part}"]`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')?.slice(1) ?? ''));
  const more = part === 'lesson' ? ['/'] : ['/lab/glossary', '/lab/workbench'];
  const found = [...new Set([...more, ...links.map((link) => link.replace(/\?.*/, ''))])];
  expect(found.length).toBeGreaterThan(8);
  return found;
}

/** What is wider than the window, at each of these widths. */
async function faultsAt(page: Page, all: readonly number[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of all) {
    await page.setViewportSize({ width, height: 844 });
    const { by, panes } = await overflow(page);
    if (by > 0) faults.push(`at ${width} by ${by}`);
    faults.push(...panes.map((pane) => `at ${width} ${pane}`));
  }
  return faults;
}

/**
 * By how much the page is wider than the window, in px, once it is drawn; and the panes that are cut off, or scroll
 * sideways though they are neither a row of tabs, nor text or a picture that is reached by keyboard, nor around a table
 * or a formula, which fits itself.
 */
const overflow = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    const panes = [...document.querySelectorAll('div, section, main, form, fieldset, ol, ul')]
      .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
      .filter((each) => getComputedStyle(each).overflowX !== 'visible' && each.checkVisibility())
      .filter(
        (each) =>
          !each.matches('.is-aside, .tabs, .sr-only, .equation, [tabindex="0"], :has(> table)'),
      )
      .map((each) => `${each.className} ${each.scrollWidth} in ${each.clientWidth}`);
    return { by: scrollWidth - clientWidth, panes };
  });

/**
 * What can be pressed or focused, is less than 24 px high or wide and stands too near to another target: within 12 px
 * of its middle, or 24 px where that is small too (WCAG 2.5.8). Words within a text are as high as its lines; the
 * numbers of the drawing, whose size is that of the drawing, stand in the table as well.
 */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([role="tabpanel"], [role="group"], svg *)',
    );
    const targets = [...all]
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect): boolean => Math.min(width, height) < 23.9;
    const isInText = (each: Element): boolean =>
      getComputedStyle(each).display === 'inline' &&
      [...(each.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    return targets.flatMap(({ each, box }) => {
      if (!isSmall(box) || isInText(each)) return [];
      const [x, y] = middle(box);
      const near = targets.some((other) => {
        if (other.each === each || other.each.contains(each) || each.contains(other.each))
          return false;
        const [left, top] = isSmall(other.box)
          ? middle(other.box)
          : [
              Math.max(other.box.left, Math.min(x, other.box.right)),
              Math.max(other.box.top, Math.min(y, other.box.bottom)),
            ];
        return Math.hypot(left - x, top - y) < (isSmall(other.box) ? 23.9 : 11.9);
      });
      const { width, height } = box;
      const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
      return near
        ? [
            `${each.tagName}.${each.getAttribute('class')} in ${each.parentElement?.tagName}.${each.parentElement?.getAttribute('class')} ${width.toFixed(1)}×${height.toFixed(1)} ${name.slice(0, 20)}`,
          ]
        : [];
    });
  });
