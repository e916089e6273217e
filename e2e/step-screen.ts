import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';

/** The sizes every screen must hold at: projector or desktop, inside of a 1366×768 laptop's browser, phone. */
export const sizes = {
  desktop: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 625 },
  phone: { width: 390, height: 844 },
} as const;

const pathOf = (slug: string): string => (slug.startsWith('example/') ? slug : `lesson/${slug}`);

/** Opens a lesson (or `example/…`) at a position and waits for its numbers and formulas. */
export async function openLesson(page: Page, slug: string, at?: string): Promise<void> {
  const path = pathOf(slug);
  await leave(page);
  await page.goto(`/#/${path}${at === undefined ? '' : `?at=${at}`}`);
  await expect(page.locator('.computation:visible')).toBeVisible();
  await expect(page.locator('.katex:visible').first()).toBeVisible();
}

/** Leaves the page that is open, so that the next address loads the app anew. */
export async function leave(page: Page): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
}

/** Follows a link to a position within the page that is open, and waits until the app writes its own address. */
export async function followLink(page: Page, slug: string, at: string): Promise<void> {
  const address = `#/${pathOf(slug)}?at=${at}`;
  await page.goto(`/${address}&from=here`);
  await page.waitForFunction((wanted) => location.hash === wanted, address);
}

/** The step that the page names in its address. */
export const addressOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** Asks for the address until it is as wanted; the page tells it by itself, so that asking often costs nothing. */
export const expectAddress = (page: Page): ReturnType<typeof expect.poll> =>
  expect.poll(() => addressOf(page), { intervals: [10] });

export async function expectAt(page: Page, at: string): Promise<void> {
  await expectAddress(page).toContain(`?at=${at}`);
}

/** Every number that a part of the page shows, by the reference into the trace that it carries. */
export async function numbersIn(part: Locator): Promise<Readonly<Record<string, string>>> {
  const pairs = await part
    .locator('[data-ref]')
    .evaluateAll((all) => all.map((each) => [each.getAttribute('data-ref'), each.textContent]));
  return Object.fromEntries(pairs);
}

/** All numbers of a matrix-like list, in the order of the page. */
export const textsOf = (part: Locator): Promise<readonly string[]> =>
  part.locator('[data-ref]').allTextContents();

/** A reference file that an independent program made. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of a reference file is what the test says it is
export const reference = (name: string): any =>
  JSON.parse(readFileSync(`src/trace/reference/${name}.json`, 'utf8'));

/** As the app prints it in Indonesian with 3 decimals: true minus, comma, never −0,000. */
export function printed(value: number, decimals = 3): string {
  const text = Math.abs(value).toFixed(decimals).replace('.', ',');
  return (value < 0 && /[1-9]/.test(text) ? '\u2212' : '') + text;
}

/** Puts a picture of the page into the report of the test. */
export async function attachScreen(page: Page, info: TestInfo, name: string): Promise<void> {
  const path = info.outputPath(`${name.replaceAll('/', '-')}.png`);
  await page.screenshot({ path });
  await info.attach(name, { path, contentType: 'image/png' });
}
