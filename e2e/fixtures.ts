import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { filesNotKept } from './kept-files.ts';

export { expect };

type Fixtures = {
  /** What has gone wrong in the browser so far; anything left here fails the test. */
  readonly faults: string[];
};

/** Every test fails on a console error, a page error, a policy violation, a foreign request or one that needs a network. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      await watch(context, new URL(baseURL ?? '').origin, faults);
      await use(faults);
      expect(faults, 'the browser reported').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      await page.evaluate(() => document.fonts.ready);
      return response;
    };
    await use(page);
  },
});

export async function watch(
  context: BrowserContext,
  origin: string,
  faults: string[],
): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  await context.exposeFunction('reportPolicyViolation', (violation: string) => {
    faults.push(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportPolicyViolation');
      if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const notKept = filesNotKept().filter((path) => path !== 'sw.js');
  // listened to, not routed: a route takes the browser's cache away, and asks back for every file
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (isForeign(url, origin)) faults.push(`foreign request: ${request.url()}`);
    const missing = notKept.find((path) => url.pathname.endsWith(`/${path}`));
    if (missing !== undefined) faults.push(`not kept for a visit without a network: ${missing}`);
  });
}

function isForeign(url: URL, origin: string): boolean {
  return /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
}

/** The rules that a theme decides; words and structure decide the others. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const choices: Readonly<Record<'everything' | 'colours' | 'structure', axe.RunOptions>> = {
  everything: {},
  colours: { runOnly: colourRules },
  structure: { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) },
};

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** Fails with the rule, what it wants and the elements that break it; within a part of the page where one is named. */
export async function expectAxeClean(
  page: Page,
  rules: keyof typeof choices = 'everything',
  part?: string,
): Promise<void> {
  // it takes as long to load as to run: once a page will do
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const aside = ['.is-aside']; // drawn ahead, shown to nobody yet
  const where = part === undefined ? { exclude: aside } : { include: [part], exclude: aside };
  const options: axe.RunOptions = { ...choices[rules], resultTypes: ['violations'] };
  const found = await page.evaluate(
    async (asked) => {
      const results = await window.axe?.run(asked.where, asked.options);
      return results?.violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`,
      );
    },
    { where, options },
  );
  expect(found, 'axe reported').toEqual([]);
}

/** The page as it is, then its colours in the other theme. */
export async function expectAxeCleanInBothThemes(page: Page): Promise<void> {
  await expectAxeClean(page);
  const before = await page.locator('html').getAttribute('data-theme');
  await inTheme(page, before === 'dark' ? 'light' : 'dark', () => expectAxeClean(page, 'colours'));
}

/** Looks at the page in a theme, and gives it back the one that it had. */
export async function inTheme(
  page: Page,
  theme: 'light' | 'dark',
  look: () => Promise<void>,
): Promise<void> {
  const html = page.locator('html');
  const set = (wanted: string | undefined): Promise<string | undefined> =>
    html.evaluate((root, name) => {
      const before = root.dataset.theme;
      root.dataset.theme = name;
      return before;
    }, wanted);
  const before = await set(theme);
  await look();
  await expect(html, 'nothing has set it back').toHaveAttribute('data-theme', theme);
  await set(before);
}

/** The page in both themes, and once more in English, whose colours are the same. */
export async function expectAxeCleanInEveryLook(page: Page): Promise<void> {
  await expectAxeCleanInBothThemes(page);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expectAxeClean(page, 'structure');
  await page.getByRole('button', { name: 'ID', exact: true }).click();
}
