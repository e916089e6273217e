import { chromium, type Page, type Browser as Running } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser.ts';

export interface Served {
  readonly url: string;
  readonly browser: Running;
  readonly stop: () => Promise<void>;
}

/** Builds the app, serves it on a free port of this machine and starts a browser: for scripts, not for tests. */
export async function serveBuilt(): Promise<Served> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
  const [url = ''] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGUMENTS });
  const stop = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { url, browser, stop };
}

/** A page of the given size, open at an address of the app, fonts and formulas loaded. */
export async function openAt(
  { url, browser }: Served,
  hash: string,
  size: { readonly width: number; readonly height: number },
  options: { readonly locale?: string; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Page> {
  const { locale = 'id-ID', colorScheme = 'light' } = options;
  const page = await browser.newPage({
    viewport: size,
    locale,
    colorScheme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  await page.goto(`${url}${hash}`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(2500);
  return page;
}
