import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openLesson } from './step-screen.ts';

/** How an element looks: ground, letters and frame. */
const look = (of: Locator) =>
  of.evaluate((each) => {
    const { backgroundColor, color, borderColor } = getComputedStyle(each);
    return [backgroundColor, color, borderColor].join(' ');
  });

/** Rough brightness of a colour, 0 to 255. */
const brightness = (of: Locator, property: 'fill' | 'backgroundColor') =>
  of.evaluate((each, name) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(each)
        [name].match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (red + green + blue) / 3;
  }, property);

for (const colorScheme of ['dark', 'light'] as const)
  test.describe(`with forced colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' } });

    test('what is pressed or chosen looks other than what is not, and the drawing can be read', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        if (location.protocol === 'about:') return;
        localStorage.setItem(
          'unroll.preferences',
          JSON.stringify({
            language: 'id',
            theme: 'light',
            decimalSign: 'auto',
            speed: 1,
            motion: true,
            keys: true,
          }),
        );
      });
      await openLesson(page, 'abccd', 'e0.f2.a');
      const language = page.getByRole('group', { name: 'Bahasa' });
      const pairs = [
        [language.locator('[aria-pressed="true"]'), language.locator('[aria-pressed="false"]')],
        [page.getByRole('tab', { selected: true }), page.getByRole('tab', { selected: false })],
        [
          page.locator('.transport [aria-pressed="true"]'),
          page.locator('.transport [aria-pressed="false"]'),
        ],
      ] as const;
      for (const [on, off] of pairs)
        expect(await look(on.first())).not.toBe(await look(off.first()));
      const ground = await brightness(page.locator('.graph-pane'), 'backgroundColor');
      const letters = await brightness(page.locator('.graph-pane .label text').first(), 'fill');
      expect(Math.abs(ground - letters)).toBeGreaterThan(90);
    });
  });

test('on paper the step is whole: no pane or formula is cut, no control is there, letters are dark', async ({
  page,
}) => {
  await openLesson(page, 'abccd', 'e0.b2.dW_xh');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await page.setViewportSize({ width: 1030, height: 700 }); // A4 across, less its margins
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.transport')).toBeHidden();
  await expect(page.getByRole('tab').first()).toBeHidden();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.step-screen, .stage-pane, .tab-panel, .equation')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 ||
          (each.scrollHeight > each.clientHeight + 1 && !each.matches('.equation')),
      )
      .map((each) => each.className),
  );
  expect(cut).toEqual([]);
  const drawing = await page.locator('svg.graph').boundingBox();
  expect(drawing?.height).toBeGreaterThan(300);
  const ink = await page
    .locator('.computation:visible')
    .first()
    .evaluate((each) => getComputedStyle(each).color);
  expect(ink).toBe('rgb(22, 24, 29)');
});

test('on paper no drawing of a page is cut, though the page is not laid out anew for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Original = window.ResizeObserver;
    // paper tells no observer that it has another width
    window.ResizeObserver = class extends Original {
      constructor(tell: ResizeObserverCallback) {
        super((...told) => {
          if (!matchMedia('print').matches) tell(...told);
        });
      }
    };
  });
  const cut: string[] = [];
  await page.goto('./');
  for (const name of ['vanishing', 'kinds', 'forecast', 'bptt', 'counting', 'functions']) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1366, height: 625 });
    await page.goto(`/#/lab/${name}`);
    await expect(page.locator('.lab-main svg, .lab-main .katex').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const width of [1030, 703]) {
      await page.setViewportSize({ width, height: 700 }); // A4 across and upright, less its margins
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.lab-main svg:not(.katex svg), .lab-main .katex-html')]
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .filter((each) => {
            const pane = each.parentElement?.closest('div, section');
            const box = each.getBoundingClientRect();
            const room = pane?.getBoundingClientRect();
            return box.width > 1 && box.right > Math.min(room?.right ?? 0, innerWidth) + 1;
          })
          .map((each) => each.getAttribute('class') ?? each.parentElement?.className),
      );
      cut.push(...found.map((each) => `${name} at ${width}: ${each}`));
    }
  }
  expect(cut).toEqual([]);
});
