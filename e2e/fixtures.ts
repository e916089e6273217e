import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect };

type Fixtures = {
  /** What has gone wrong in the browser so far; anything left here fails the test. */
  readonly faults: string[];
};

/** Every test fails on a console error, a page error, a policy violation or a foreign request. */
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
  await context.route(
    (url) => isForeign(url, origin),
    async (route) => {
      faults.push(`foreign request: ${route.request().url()}`);
      await route.abort();
    },
  );
}

function isForeign(url: URL, origin: string): boolean {
  return /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
}

/** Fails with the rule, what it wants and the elements that break it. */
export async function expectAxeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`,
  );
  expect(found, 'axe reported').toEqual([]);
}
