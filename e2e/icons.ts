import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGUMENTS } from './browser.ts';

/**
 * The pictures that a device shows of the installed app, made from public/icon.svg: `npm run icons`.
 * `share` is the drawing's part of the side: a maskable icon keeps it within a circle of 80 %.
 */
const icons = [
  { name: 'icon-192', side: 192, share: 0.8, corner: 0.2 },
  { name: 'icon-512', side: 512, share: 0.8, corner: 0.2 },
  { name: 'icon-maskable-512', side: 512, share: 0.7, corner: 0 },
] as const;

const drawing = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
const browser = await chromium.launch({ ...(await findBrowser()), args: LAUNCH_ARGUMENTS });
for (const icon of icons) {
  const path = `public/${icon.name}.png`;
  writeFileSync(path, await paint(browser, icon));
  console.log(path);
}
await browser.close();

async function paint(
  painter: Browser,
  { side, share, corner }: (typeof icons)[number],
): Promise<Buffer> {
  const page = await painter.newPage({ viewport: { width: side, height: side } });
  const place = `x="${(1 - share) * 50}%" y="${(1 - share) * 50}%" width="${share * 100}%" height="${share * 100}%"`;
  await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
      <rect width="100%" height="100%" rx="${corner * side}" fill="#ffffff" />
      <image href="${drawing}" ${place} />
    </svg>`);
  await page.waitForFunction(() => document.readyState === 'complete');
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}
