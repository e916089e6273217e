import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openAt, serveBuilt } from './serve-built.ts';

/**
 * Trains names on a text of the reader's own, 35,000 iterations several times, while a lesson is stepped through in
 * another tab: the longest task of both pages (budget: 50 ms) and the memory of the training page after each run.
 * `npx tsx e2e/watch-training.ts [PICTURE.png]`
 */
const runs = 6;
const size = { width: 1366, height: 625 };
const names = readFileSync(join(import.meta.dirname, '../public/data/districts.txt'), 'utf8');

/** Long tasks of a page from now on. */
async function watchTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    Reflect.set(window, 'longTasks', seen);
  });
  return () => page.evaluate(() => Array.from(Reflect.get(window, 'longTasks')).map(Number));
}

/** MB of live objects on the page, after a collection. */
async function liveMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

const longest = (tasks: readonly number[]): string =>
  tasks.length === 0 ? 'no task over 50 ms' : `longest task ${Math.max(...tasks).toFixed(0)} ms`;

const served = await serveBuilt();
const training = await openAt(served, '#/lab/names', size);
const lesson = await training.context().newPage();
await lesson.setViewportSize(size);
await lesson.goto(`${served.url}#/lesson/abccd`);
await lesson.locator('.katex').first().waitFor();
await training.getByRole('radio', { name: 'Teks sendiri' }).check();
await training.getByRole('textbox', { name: /Satu contoh per baris/ }).evaluate((field, text) => {
  const data = new DataTransfer();
  data.setData('text', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
}, names);
await training.getByText('4.162 contoh').waitFor();
const tasksOf = [await watchTasks(training), await watchTasks(lesson)];
for (let run = 1; run <= runs; run++) {
  const begun = performance.now();
  await training.getByRole('button', { name: /Mulai latihan|Latih dari awal/ }).click();
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
const [own = [], other = []] = await Promise.all(tasksOf.map((tasks) => tasks()));
console.log(`the training page: ${longest(own)}; the lesson beside it: ${longest(other)}`);
const [picture] = process.argv.slice(2);
if (picture !== undefined) await training.screenshot({ path: picture });
await served.stop();
