import type { Page } from '@playwright/test';
import { twoLayerLstm } from '../src/cli/two-layer-lstm.ts';
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
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === 'ScriptDuration')?.value ?? 0;
  };
  const times: number[] = [];
  for (let press = 0; press < 66; press++) {
    const before = await spent();
    await page.keyboard.press('ArrowRight');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    times.push(((await spent()) - before) * 1000);
    await page.waitForTimeout(500); // a reader looks at each step
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  console.log(`${name.padEnd(22)} median ${at(0.5)}  p90 ${at(0.9)}  max ${at(1)}`);
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
