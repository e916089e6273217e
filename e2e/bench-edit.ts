import type { Page } from '@playwright/test';
import { machinePace, scriptTimes, summary } from './script-time.ts';
import { openAt, serveBuilt } from './serve-built.ts';

/**
 * Time of script from an arrow key on a weight to the drawn screen, at 4× CPU slow-down, for 12 timesteps and 8 hidden
 * units: `npm run bench`. Budget: 16 ms in the median.
 */
const cases = [
  { name: 'laptop, forward', at: 'e0.f12.h', width: 1366, height: 625 },
  { name: 'laptop, backward', at: 'e0.b1.da', width: 1366, height: 625 },
  { name: 'ledger below, backward', at: 'e0.b1.da', width: 1920, height: 1080 },
] as const;

const served = await serveBuilt();
console.log('edit of a weight to drawn screen, T = 12, H = 8, ms of script at 4× CPU slow-down');
for (const { name, at, width, height } of cases) {
  const page = await openAt(served, `#/lesson/abccd?at=${at.replace('12', '4')}`, {
    width,
    height,
  });
  await enlarge(page);
  const pace = await machinePace(page);
  const times = await scriptTimes(page, 60, (press) => (press % 2 === 0 ? 'ArrowUp' : 'ArrowDown'));
  console.log(`${name.padEnd(24)} ${summary(times, pace)}`);
  await page.close();
}
await served.stop();

/** Opens the edit pane, sets T = 12 and H = 8, and puts the focus on a weight. */
async function enlarge(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.getByRole('spinbutton', { name: 'Panjang sekuens T' }).fill('12');
  await page.getByText('Ukuran dan aktivasi').click();
  await page.getByRole('spinbutton', { name: 'Hidden size H' }).fill('8');
  await page.getByText('Ukuran dan aktivasi').click();
  const weight = page.getByRole('spinbutton', { name: /, baris 8, kolom 8$/ });
  await weight.focus();
  await page.waitForTimeout(500);
}
