import type { Page } from '@playwright/test';
import {
  expect,
  expectAxeClean,
  expectAxeCleanInBothThemes,
  expectAxeCleanInEveryLook,
  test,
} from './fixtures.ts';
import { overflow } from './looks.ts';
import { followLink, openLesson, sizes } from './step-screen.ts';

/** Steps of every kind; those of one lesson follow each other on one page. */
const steps = {
  abccd: ['f1.x', 'f3.a', 'f4.y', 'b3.dh', 'b2.dW_xh', 'u.l0.W_xh'],
  hello: ['f2.h', 'b2.dW_xh'],
  softmax: ['f1.y'],
  lstm: ['f3.c', 'b5.dc'],
  gru: ['b3.dh_prev'],
  'example/two-layer-lstm': ['b3.l1.dh'],
} as const;

for (const [slug, positions] of Object.entries(steps))
  test(`${slug} at ${positions.join(', ')} fits desktop, laptop, phone and projector, and is axe clean in every look`, async ({
    page,
  }) => {
    test.slow();
    const eachStep = async (look: (at: string) => Promise<void>): Promise<void> => {
      for (const position of positions) {
        const at = `e0.${position}`;
        await followLink(page, slug, at);
        await look(at);
      }
    };
    await openLesson(page, slug, `e0.${positions[0]}`);
    await eachStep(async (at) => {
      expect(await overflow(page), `laptop, ${at}`).toEqual({ x: 0, y: 0 });
      await expectAxeCleanInEveryLook(page);
    });
    await page.setViewportSize(sizes.desktop);
    await eachStep(async (at) => {
      expect(await overflow(page), `desktop, ${at}`).toEqual({ x: 0, y: 0 });
    });
    await page.keyboard.press('p');
    await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
    await eachStep((at) => expectLegibleFromAfar(page, slug, at));
    await page.keyboard.press('p');
    await expect(page.locator('html')).toHaveAttribute('data-projector', 'off');
    await page.setViewportSize(sizes.phone);
    await eachStep(async (at) => {
      expect((await overflow(page)).x, `phone, ${at}`).toBe(0);
    });
    await page.reload();
    const last = positions.at(-1);
    for (const at of [last, ...positions.filter((each) => each !== last)]) {
      if (at !== last) {
        await page.goto('/#/'); // within the page: the step is laid out anew
        await expect(page.locator('.home')).toBeVisible();
        await followLink(page, slug, `e0.${at}`);
      }
      await expect(page.locator('.computation:visible')).toBeVisible();
      expect((await overflow(page)).x, `phone, ${at}, from the start`).toBe(0);
    }
  });

/** The lessons that are no step screen, by their address; digits open their parts, where they have some. */
const pages = [
  ...(['why-sequences', 'unfolding', 'kinds', 'bptt'] as const),
  ...(['counting', 'vanishing', 'functions'] as const),
];

test('P projects every lesson that is no step screen, and the class can read each of its parts', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(sizes.desktop);
  for (const name of pages) {
    await page.goto('/#/');
    await expect(page.locator('.home'), name).toBeVisible();
    await page.goto(`/#/lab/${name}`);
    await expect(page.locator('.lab-main > *').first(), name).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.locator('html'), name).toHaveAttribute('data-projector', 'on');
    for (const part of '123456789') {
      await page.keyboard.press(part);
      await expect
        .poll(() => textSmallerThan(page, 20), `${name}, part ${part}: text under 20 px`)
        .toEqual([]);
    }
    expect((await overflow(page)).x, name).toBe(0);
    await page.keyboard.press('.');
    await expect(page.locator('.blank-screen'), name).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.blank-screen'), name).toBeHidden();
    await page.keyboard.press('p');
    await expect(page.locator('html'), name).toHaveAttribute('data-projector', 'off');
  }
});

/** In projector mode numbers are at least 26 px, labels 22, nothing under 20, at 1920×1080. */
async function expectLegibleFromAfar(page: Page, slug: string, at: string): Promise<void> {
  await expect.poll(() => textSmallerThan(page, 20), `${at}: text under 20 px`).toEqual([]);
  expect(await sizeOf(page, '.equation:visible .katex'), at).toBeGreaterThanOrEqual(26);
  if (slug !== 'example/two-layer-lstm')
    expect(await sizeOf(page, '.stage-graph svg .num'), at).toBeGreaterThanOrEqual(26);
  expect(await overflow(page), `projector, ${at}`).toEqual({ x: 0, y: 0 });
}

const sizeOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));

test('a formula stands at full size where it has room, else smaller, and does not shrink on and on', async ({
  page,
}) => {
  for (const size of [sizes.laptop, sizes.phone])
    for (const [index, at] of ['e0.f2.a', 'e0.b4.da', 'e0.b2.dW_xh'].entries()) {
      await page.setViewportSize(size);
      await (index === 0 ? openLesson : followLink)(page, 'abccd', at);
      await expect.poll(() => formulas(page), `${at}, ${size.width}`).not.toHaveLength(0);
      await drawAgain(page, 12); // room for whatever would still change
      for (const { text, scale, natural, room } of await formulas(page)) {
        const least = natural + 16 < room ? 1 : Math.min(1, (room - 16) / natural);
        expect(scale, `${text} at ${at}, ${size.width}`).toBeGreaterThanOrEqual(least);
      }
    }
});

/** Waits until the page has been drawn that many times more. */
const drawAgain = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let drawn = 0; drawn < count; drawn++) await new Promise(requestAnimationFrame);
  }, times);

/** The formulas on the page: their scale, their width at full size and the room of the row they stand in, in px. */
const formulas = (page: Page) =>
  page.locator('.equation-inner:visible').evaluateAll((all) =>
    all.map((inner) => {
      const frame = inner.parentElement;
      const of = (each: Element | null | undefined): number =>
        each == null ? 0 : Number.parseFloat(getComputedStyle(each).fontSize);
      const scale = of(inner) / of(frame);
      const natural = inner.getBoundingClientRect().width / scale;
      const room = frame?.parentElement?.clientWidth ?? 0;
      return { text: frame?.getAttribute('aria-label') ?? '', scale, natural, room };
    }),
  );

test('no number of a wide matrix is cut, covered by its neighbour or too small, on laptop and projector', async ({
  page,
}) => {
  await openLesson(page, 'bidirectional', 'e0.b5.l1b.dW_xh');
  await expect(page.locator('.join-total .num:visible').first()).toBeVisible();
  await expect.poll(() => numbersOutOfPlace(page), 'laptop').toEqual([]);
  await page.setViewportSize(sizes.desktop);
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-projector', 'on');
  await expect.poll(() => numbersOutOfPlace(page), 'projector').toEqual([]);
  expect(await textSmallerThan(page, 20)).toEqual([]);
});

/** The numbers of matrices that reach out of their own cell, or out of the pane. */
const numbersOutOfPlace = (page: Page) =>
  page.locator('.matrix-cell:visible').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const [text, own] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
      const pane = cell.closest('.matrices, .joins')?.getBoundingClientRect() ?? own;
      const isInside = text.left >= own.left - 0.5 && text.right <= own.right + 0.5;
      return isInside && own.right <= pane.right + 0.5 ? [] : [cell.textContent];
    }),
  );

test('axe finds nothing on the home page', async ({ page }) => {
  await page.goto('/');
  await expectAxeCleanInEveryLook(page);
});

for (const [locale, expectClean] of [
  ['id-ID', expectAxeCleanInBothThemes],
  ['en-US', (page: Page) => expectAxeClean(page, 'structure')],
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test('axe finds nothing in ledger, equations, dialogs, projector and on the phone', async ({
      page,
    }) => {
      await openLesson(page, 'abccd', 'e0.b2.da');
      await page.keyboard.press('l');
      await expectClean(page);
      await page.getByRole('tab').nth(2).click();
      await expectClean(page);
      await page.keyboard.press('?');
      await expectClean(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('p');
      await expectClean(page);
      await page.keyboard.press('p');
      await page.setViewportSize(sizes.phone);
      await expectClean(page);
    });
  });

test('a colour that is too faint in the dark is found (planted fault)', async ({ page }) => {
  await openLesson(page, 'abccd', 'e0.f3.a');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-theme="dark"] .computation { color: #222 }');
    document.adoptedStyleSheets.push(sheet);
  });
  await expectAxeClean(page);
  await expect(expectAxeCleanInBothThemes(page)).rejects.toThrow('color-contrast');
});

/** Visible texts whose letters are smaller than `least` px, apart from sub- and superscripts. */
const textSmallerThan = (page: Page, least: number) =>
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
