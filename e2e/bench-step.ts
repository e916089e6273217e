import type { Page } from '@playwright/test';
import { twoLayerLstm } from '../src/cli/two-layer-lstm.ts';
import { machinePace, scriptTimes, summary } from './script-time.ts';
import { openAt, serveBuilt } from './serve-built.ts';

/**
 * Time of script from a key press to the drawn step, at 4× CPU slow-down, over every step of a lesson:
 * `npm run bench`. Budget: 16 ms in the median.
 */
const cases = [
  { name: 'abccd', hash: '#/lesson/abccd', width: 1366, height: 625 },
  { name: 'abccd, ledger below', hash: '#/lesson/abccd', width: 1920, height: 1080 },
  { name: '2 × LSTM(8), T = 12', hash: '#/', width: 1366, height: 625 },
] as const;

const served = await serveBuilt();
console.log('key press to drawn step, ms of script at 4× CPU slow-down');
for (const { name, hash, width, height } of cases) {
  const page = await openAt(served, hash, { width, height });
  if (hash === '#/') await openFile(page);
  const pace = await machinePace(page);
  const times = await scriptTimes(page, 66, () => 'ArrowRight');
  console.log(`${name.padEnd(22)} ${summary(times, pace)}`);
  await page.close();
}
await served.stop();

/** Opens two layers of eight units over twelve timesteps as a reader opens a file. */
async function openFile(page: Page): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(twoLayerLstm(8, 12)));
  const file = { name: 'two-layers.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.computation:visible .katex').first().waitFor();
  await page.waitForTimeout(1000);
}
