import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Tells the session that measures; added by it. */
    readonly sayDrawn: (text: string) => void;
  }
}

/** How much slower than this machine the processor is made. */
export const slowDown = 4;

/**
 * Ms that scripts of the page run from a key press to the second frame after it, at 4× CPU slow-down, for each of
 * `count` presses. Counted is the processor's time of the page's main thread, so that other programs count little; how
 * the page tells of its frame costs next to nothing of it.
 */
export async function scriptTimes(
  page: Page,
  count: number,
  keyOf: (press: number) => string,
): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'sayDrawn' });
  await page.evaluate(() =>
    window.addEventListener(
      'keydown',
      () => requestAnimationFrame(() => requestAnimationFrame(() => window.sayDrawn(''))),
      { capture: true },
    ),
  );
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === 'ScriptDuration')?.value ?? 0;
  };
  const times: number[] = [];
  for (let press = 0; press < count; press++) {
    const before = await spent();
    const drawn = new Promise((done) => session.once('Runtime.bindingCalled', done));
    await page.keyboard.press(keyOf(press));
    await drawn;
    times.push(((await spent()) - before) * 1000);
    await page.waitForTimeout(500); // a reader looks at what is new
  }
  return times;
}

/** The median and the slowest of measured times, in ms. */
export function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)}  p90 ${at(0.9)}  max ${at(1)}`;
}
