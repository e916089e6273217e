import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Tells the session that measures; added by it. */
    readonly sayDrawn: (text: string) => void;
  }
}

/** How much slower than this machine the processor is made. */
export const slowDown = 4;

/**
 * Ms of script, at the same slow-down, of work that never changes: formatting, sorting and looking up 4,000 numbers. How
 * fast a machine is changes by the hour; figures of different runs are compared as multiples of this.
 */
export async function machinePace(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const spent = await scriptClock(session);
  const times: number[] = [];
  for (let run = 0; run < 21; run++) {
    const before = await spent();
    await page.evaluate(
      () =>
        new Promise<number>((done) =>
          setTimeout(() => {
            const numbers = Array.from({ length: 4000 }, (_, i) => Math.sin(i * 12.9898) * 43758.5);
            const byText = new Map(numbers.map((each) => [each.toFixed(3), each]));
            const sorted = [...byText.keys()].sort();
            done(sorted.reduce((sum, text) => sum + (byText.get(text) ?? 0), 0));
          }),
        ),
    );
    times.push(((await spent()) - before) * 1000);
    await page.waitForTimeout(100);
  }
  await session.detach();
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}

/** Seconds that the main thread has spent in scripts; layout and style within them do not count. */
async function scriptClock(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((each) => each.name === 'ScriptDuration')?.value ?? 0;
  };
}

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
  const spent = await scriptClock(session);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'sayDrawn' });
  await page.evaluate(() =>
    window.addEventListener(
      'keydown',
      () => requestAnimationFrame(() => requestAnimationFrame(() => window.sayDrawn(''))),
      { capture: true },
    ),
  );
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

/** The median and the slowest of measured times, in ms, and the median as a multiple of the machine's pace. */
export function summary(times: readonly number[], pace: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const [median, p90, most] = [0.5, 0.9, 1].map((share) => at(share).toFixed(1));
  return `median ${median}  p90 ${p90}  max ${most}  ${(at(0.5) / pace).toFixed(2)} × the machine's ${pace.toFixed(1)}`;
}
