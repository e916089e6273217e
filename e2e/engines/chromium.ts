import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from '../browser.ts';
import { bodyOf, type Engine } from './engine.ts';

/** The browser of the other tests, whose numbers the engines are compared with. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGUMENTS });
  const page = await browser.newPage({ locale: 'id-ID', reducedMotion: 'reduce' });
  return {
    name: `Chromium ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    press: (key) => page.keyboard.press(key),
    run: (body, ...given) =>
      page.evaluate(`(function () { ${bodyOf(body)} })(${JSON.stringify(given)})`),
    quit: () => browser.close(),
  };
}
