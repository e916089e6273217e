import { readFileSync } from 'node:fs';
import { expect, expectAxeClean, test } from './fixtures.ts';

const ELSEWHERE = 'https://elsewhere.example/pixel.png';
const BARE_PAGE = '<!doctype html><html lang="en"><title>Bare</title><h1>Bare</h1>';

test('the app opens under its content security policy without an error', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('axe finds nothing on the first screen', async ({ page }) => {
  await page.goto('./');
  await expectAxeClean(page);
});

test('the built page carries the policy itself and names every file relative to it', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src/);
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
});

test('the server sends the policy as a header too', async ({ request }) => {
  const response = await request.get('./');
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
});

test.describe('planted faults are noticed:', () => {
  test.afterEach(({ faults }) => {
    faults.length = 0;
  });

  test('a fetch to another host', async ({ page, faults }) => {
    await page.goto('./');
    await page.evaluate((url) => fetch(url).catch(() => undefined), ELSEWHERE);
    await expect.poll(() => faults.join()).toContain('policy violation: connect-src');
  });

  test('an inline style', async ({ page, faults }) => {
    await page.goto('./');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => faults.join()).toContain('policy violation: style-src');
  });

  test('a request that leaves the origin where no policy stops it', async ({ page, faults }) => {
    await page.route('**/bare.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${BARE_PAGE}<img alt="" src="${ELSEWHERE}">`,
      }),
    );
    await page.goto('./bare.html');
    await expect.poll(() => faults.join()).toContain(`foreign request: ${ELSEWHERE}`);
  });

  test('a console error', async ({ page, faults }) => {
    await page.goto('./');
    await page.evaluate(() => console.error('planted'));
    await expect.poll(() => faults).toEqual(['console: planted']);
  });

  test('an uncaught error', async ({ page, faults }) => {
    await page.goto('./');
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('planted'))));
    await expect.poll(() => faults).toEqual(['page error: planted']);
  });

  test('a picture without a text', async ({ page }) => {
    await page.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `${BARE_PAGE}<img src="icon.svg">` }),
    );
    await page.goto('./bare.html');
    await expect(expectAxeClean(page)).rejects.toThrow('image-alt');
  });
});
