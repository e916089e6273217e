import { defineConfig } from '@playwright/test';
import { type Browser, findBrowser, LAUNCH_ARGUMENTS } from './e2e/browser.ts';
import { freePort } from './e2e/free-port.ts';

// Workers read this file again: what was found once reaches them through the environment.
process.env.UNROLL_E2E_PORT ??= String(await freePort());
process.env.UNROLL_E2E_BROWSER ??= JSON.stringify(await findBrowser());

const origin = `http://127.0.0.1:${process.env.UNROLL_E2E_PORT}`;
const browser: Browser = JSON.parse(process.env.UNROLL_E2E_BROWSER);
const serve = `npx vite preview --host 127.0.0.1 --port ${process.env.UNROLL_E2E_PORT} --strictPort`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 120_000, // many steps or screens in one test, on a slow machine
  reporter: 'list',
  expect: { toPass: { intervals: [50] } },
  use: {
    baseURL: `${origin}/`,
    locale: 'id-ID',
    serviceWorkers: 'block', // every test starts from the server; offline.spec.ts allows them
    viewport: { width: 1366, height: 625 }, // the inside of a browser on a 1366×768 laptop
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...browser, args: LAUNCH_ARGUMENTS },
  },
  webServer: {
    command: `npx vite build --logLevel warn && ${serve}`,
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
