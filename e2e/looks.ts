import type { Page } from '@playwright/test';
import { expect, expectAxeClean, inTheme } from './fixtures.ts';
import { sizes } from './step-screen.ts';

type SizeName = keyof typeof sizes;
export const everySize = ['desktop', 'phone', 'laptop'] as const;

/** By how much the page is wider and higher than the window, in px, once it is drawn. */
export const overflow = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });

/**
 * Nothing is too wide in this size, nor too high where it is not one that scrolls, and axe finds nothing: on the laptop
 * by day, on the phone at night. A desktop shows the page of the laptop, larger.
 */
export async function expectSoundAt(
  page: Page,
  size: SizeName,
  where: string,
  scrolls = size === 'phone',
): Promise<void> {
  await page.setViewportSize(sizes[size]);
  const { x, y } = await overflow(page);
  expect({ x, y: scrolls ? 0 : y }, `${where}, ${size}`).toEqual({ x: 0, y: 0 });
  if (size === 'laptop') await expectAxeClean(page);
  if (size === 'phone') await inTheme(page, 'dark', () => expectAxeClean(page));
}

/** The same in every size, one after the other, the page as it is. */
export async function expectSound(page: Page, where: string, scrolls?: boolean): Promise<void> {
  for (const size of everySize) await expectSoundAt(page, size, where, scrolls);
}
