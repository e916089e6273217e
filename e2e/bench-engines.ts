import { startChromium } from './engines/chromium.ts';
import { type Engine, poll } from './engines/engine.ts';
import { isAtRest } from './engines/in-page.ts';
import { engineNames, installed } from './engines/installed.ts';
import { hostWatched } from './engines/watched-host.ts';

/**
 * Work of the page's own thread for a step, in Chromium, Firefox and WebKit: `npm run bench`. It counts from the key press
 * to what React has made of it, and again from the start of the next frame until that is painted; what lies between is
 * waiting for the frame. Wanted: twice Chromium's at most.
 */
const lessons = ['abccd', 'lstm'];
const steps = 40;

type Work = Readonly<Record<string, number>>;

const host = await hostWatched();
console.log('ms of work a step, mean; in brackets against Chromium');
const reference = await measure(startChromium);
for (const start of installed(engineNames)) await measure(start, reference);
await host.unplug();

async function measure(start: () => Promise<Engine>, reference: Work = {}): Promise<Work> {
  const engine = await start();
  await engine.resize(1366, 625);
  const work: Record<string, number> = {};
  for (const slug of lessons) work[slug] = await meanWork(engine, slug);
  const told = Object.entries(work).map(([slug, ms]) => {
    const times = reference[slug] === undefined ? '' : ` (${(ms / reference[slug]).toFixed(1)} ×)`;
    return `${slug} ${ms.toFixed(1)}${times}`;
  });
  console.log(`${engine.name.padEnd(26)} ${told.join(', ')}`);
  await engine.quit();
  return work;
}

async function meanWork(engine: Engine, slug: string): Promise<number> {
  await engine.open('about:blank');
  await engine.open(`${host.url}#/lesson/${slug}`);
  const opened = async () => (await engine.run(isAtRest)) || undefined;
  if ((await poll(opened, 30_000)) === undefined) throw new Error(`${slug}: does not open`);
  await engine.run(walk, steps);
  const times = await poll(async () => (await engine.run(measured)) ?? undefined, 90_000);
  if (times === undefined) throw new Error(`${slug}: the walk does not end`);
  return times.reduce((sum, each) => sum + each, 0) / times.length;
}

/** Goes forward in the page, each step once the page has done what it does at rest. */
function walk(steps: number): void {
  const task = (): Promise<number> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage('');
    });
  const frame = (): Promise<number> =>
    new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  const go = async (): Promise<void> => {
    const times: number[] = [];
    for (let step = -2; step < steps; step++) {
      await new Promise((done) => setTimeout(done, 150));
      await frame();
      await task();
      const pressed = performance.now();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      );
      const made = await task();
      const begun = await frame();
      const painted = await task();
      if (step >= 0) times.push(made - pressed + (painted - begun)); // the first two warm up
    }
    Reflect.set(window, 'measured', times);
  };
  void go();
}

function measured(): readonly number[] | null {
  const times: unknown = Reflect.get(window, 'measured');
  return Array.isArray(times) ? times : null;
}
