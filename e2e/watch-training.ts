import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveBuilt } from './serve-built.ts';

/**
 * Trains names on a text of the reader's own, 35,000 iterations several times, while a lesson is stepped through in
 * another tab: the longest task of both pages (budget: 50 ms, by the clock only on a machine that does nothing else) and the memory of the training page after each run.
 * `npx tsx e2e/watch-training.ts [PICTURE.png]`
 */
const runs = 6;
const size = { width: 1366, height: 625 };
const names = readFileSync(join(import.meta.dirname, '../public/data/districts.txt'), 'utf8');

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Microseconds that the processor worked on it, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task on the main thread of any page: ms by the clock and ms of processor time. */
function longestTask(trace: Buffer): { readonly clock: number; readonly processor: number } {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  const most = (of: (event: TraceEvent) => number | undefined): number =>
    tasks.reduce((largest, event) => Math.max(largest, (of(event) ?? 0) / 1000), 0);
  return { clock: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}

/** MB of live objects on the page, after a collection. */
async function liveMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

const served = await serveBuilt();
const context = await served.browser.newContext({ viewport: size, locale: 'id-ID' });
const [training, lesson] = [await context.newPage(), await context.newPage()];
await training.goto(`${served.url}#/lab/names`);
await lesson.goto(`${served.url}#/lesson/abccd`);
await lesson.locator('.katex:visible').first().waitFor();
await training.getByRole('radio', { name: 'Teks sendiri' }).check();
await training.getByRole('textbox', { name: /Satu contoh per baris/ }).evaluate((field, text) => {
  const data = new DataTransfer();
  data.setData('text', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
}, names);
await training.getByText('4.162 contoh').waitFor();
await served.browser.startTracing(training, { categories: ['toplevel'] });
for (let run = 1; run <= runs; run++) {
  const begun = performance.now();
  await training.getByRole('button', { name: /Mulai pelatihan|Latih dari awal/ }).click();
  const done = training.getByText('iterasi 35.000 dari 35.000').waitFor({ timeout: 120_000 });
  let isDone = false;
  void done.then(() => {
    isDone = true;
  });
  while (!isDone) {
    await lesson.keyboard.press('ArrowRight');
    await lesson.waitForTimeout(150);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const memory = (await liveMemory(training)).toFixed(1);
  console.log(`run ${run}: 35,000 iterations in ${seconds} s, ${memory} MB live on the page`);
}
const { clock, processor } = longestTask(await served.browser.stopTracing());
console.log(
  `longest task of a page: ${processor.toFixed(1)} ms of processor, ${clock.toFixed(1)} ms by the clock`,
);
const [picture] = process.argv.slice(2);
if (picture !== undefined) await training.screenshot({ path: picture });
await served.stop();
