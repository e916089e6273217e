import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const again = (page: Page) => page.getByRole('button', { name: 'Coba lagi' });
const notThere = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
const aPage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Beranda</title>' });

test('a part that does not arrive says so, and a press brings it once it is there', async ({
  page,
  faults,
}) => {
  await page.goto('./');
  for (const [place, files, answer] of [
    ['lab/glossary', '**/LabFrame-*.js', notThere], // which the page of every lab imports
    ['lab/functions', '**/functions.page-*.js', notThere],
    ['lab/kinds', '**/kinds.page-*.js', aPage],
    ['lab/vanishing', '**/vanishing.page-*.css', notThere],
    ['lesson/abccd', '**/abccd.lesson-*.js', aPage],
  ] as const) {
    await page.route(files, answer);
    await page.goto(`./#/${place}`);
    await expect(page.getByRole('alert'), place).toContainText('tidak berhasil dimuat');
    await expect(page.getByRole('link', { name: 'Ke beranda' })).toBeVisible();
    await page.unroute(files);
    await again(page).click();
    await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible();
    await expect(again(page)).toBeHidden();
  }
  faults.length = 0; // the browser names each file that did not come
});

/** Roots of parts, by their class, whose drawing fails while `planted` says so. */
const roots = [
  ...['steps-place', 'transport', 'home-path', 'home-live'],
  ...['glossary-term', 'vanishing-story', 'names-loss'],
];

declare global {
  interface Window {
    planted?: string | undefined;
    /** Gives a class back, or fails where it is planted. */
    plant?: (name: string) => string;
  }
}

async function plantable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.plant = (name) => {
      if (window.planted === name) throw new Error('planted');
      return name;
    };
  });
  const name = new RegExp(`([:?])(\`(?:${roots.join('|')})\`)(?=,)`, 'g');
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(name, '$1window.plant($2)');
    await route.fulfill({ response, body });
  });
}

const speak = (page: Page, language: string): Promise<void> =>
  page.getByRole('button', { name: language, exact: true }).click();

const plant = (page: Page, name: string | undefined): Promise<void> =>
  page.evaluate((planted) => {
    window.planted = planted;
  }, name);

test('an exception in a part leaves the rest of the page, and the ways out of it', async ({
  page,
  faults,
}) => {
  await plantable(page);
  await page.goto('./#/lesson/abccd?at=e0.f2.h');
  await expect(page.locator('.katex:visible').first()).toBeVisible();
  const failed = page.locator('.failed-pane');
  for (const name of ['steps-place', 'transport']) {
    await plant(page, name);
    await speak(page, 'EN'); // draws all that has texts anew
    await expect(failed, name).toHaveCount(1);
    await expect(page.locator('.graph-pane svg').first(), 'the rest is there').toBeVisible();
    await plant(page, undefined);
    await page.keyboard.press('ArrowRight');
    await expect(failed, 'drawn again by a step').toHaveCount(0);
    await expect(page.locator(`.${name}:visible`)).toHaveCount(1);
    await speak(page, 'ID');
  }
  for (const [place, name] of [
    ['', 'home-path'],
    ['', 'home-live'],
    ['lab/glossary', 'glossary-term'],
    ['lab/vanishing', 'vanishing-story'],
    ['lab/names', 'names-loss'],
  ] as const) {
    await plant(page, name);
    await page.goto('./#/lab/counting');
    await page.goto(`./#/${place}`);
    await expect(failed.first(), name).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await plant(page, undefined);
    await again(page).first().click();
    await expect(page.locator(`.${name}`).first()).toBeVisible();
  }
  expect(faults.filter((fault) => !fault.includes('planted'))).toEqual([]);
  faults.length = 0; // React names what a boundary has caught
});

test.describe('in a frame, as learning platforms show pages,', () => {
  /** Opens a page that holds the app in a sandboxed frame. */
  async function embed(page: Page, sandbox: string) {
    await page.route('**/course.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Kuliah</title><iframe sandbox="${sandbox}" src="./#/lesson/abccd" width="1300" height="600"></iframe>`,
      }),
    );
    await page.goto('./course.html');
    return page.frameLocator('iframe');
  }

  test('the app works without memory where every store is closed', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, refuse);
      for (const name of ['locks', 'serviceWorker']) Object.defineProperty(navigator, name, refuse);
    });
    const frame = await embed(page, 'allow-scripts allow-same-origin');
    await expect(frame.locator('.katex:visible').first()).toBeVisible();
    await frame.getByRole('button', { name: 'Lanjut satu langkah' }).click();
    await frame.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(frame.getByRole('button', { name: 'One step forward' })).toBeVisible();
  });

  test('one that is no origin needs a host that shares its files, and then works', async ({
    page,
    faults,
  }) => {
    const alone = await embed(page, 'allow-scripts');
    await expect(alone.getByText('Unroll tidak berhasil dimulai')).toBeVisible();
    await page.route('**/assets/**', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    faults.length = 0; // the browser says which files it has not let through
    const frame = await embed(page, 'allow-scripts');
    await expect(frame.locator('.katex:visible').first()).toBeVisible();
    await frame.getByRole('button', { name: 'EN', exact: true }).click();
    await expect(frame.getByRole('button', { name: 'One step forward' })).toBeVisible();
  });
});
