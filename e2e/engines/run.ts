import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { engineNames, installed } from './installed.ts';
import { walks } from './stops.ts';
import { countNumbers, differences, type Tried, tableOf } from './table.ts';
import { tryEngine } from './try-engine.ts';
import type { Walked } from './walk.ts';
import { hostWatched } from './watched-host.ts';

/**
 * Walks every page in Firefox and WebKit, where they are installed, and compares each number that is displayed with
 * Chromium's: `npm run test:engines`. Names behind `--` choose engines and pages: `npm run test:engines -- webkit lstm`.
 */
type Start = () => Promise<Engine>;

const named = process.argv.slice(2);
const chosen = (all: readonly string[]): readonly string[] => {
  const some = all.filter((each) => named.includes(each));
  return some.length > 0 ? some : all;
};
const pageNames = chosen(walks.map(({ page }) => page));
const pages = walks.filter(({ page }) => pageNames.includes(page));

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // the engines end with it

const starts = installed(chosen(engineNames));
if (starts.length > 0) await compareAll(starts);

/** All engines at once, each a page behind Chromium. */
async function compareAll(starts: readonly Start[]): Promise<void> {
  const host = await hostWatched();
  const looked = new Map(pages.map(({ page }) => [page, later<Walked>()]));
  const course = { origin: host.url, pages };
  try {
    const [reference, ...others] = await Promise.all([
      tryEngine({
        ...course,
        start: startChromium,
        wanted: async () => undefined,
        onPage: (page, walked) => looked.get(page)?.resolve(walked),
      }),
      ...starts.map((start) =>
        tryEngine({
          ...course,
          start,
          wanted: async (page) => (await looked.get(page)?.promise)?.looks,
          onPage: (page) => console.log(`${page} …`),
        }),
      ),
    ]);
    report(reference, others);
  } finally {
    await host.unplug();
  }
}

function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function report(reference: Tried, others: readonly Tried[]): void {
  const all = [reference, ...others];
  console.log(tableOf(pages, reference, others));
  const faults = all.flatMap(({ name, walked, layout }) => [
    ...[...walked].flatMap(([page, { faults }]) =>
      faults.map((each) => `${name}, ${page}, ${each}`),
    ),
    ...layout.map((each) => `${name}, ${each}`),
  ]);
  const different = others.flatMap((other) => differences(reference, other));
  for (const each of [...different, ...faults]) console.log(`  ${each}`);
  for (const { name, seconds } of all) console.log(`${name}: ${seconds.toFixed(0)} s`);
  const count = others.reduce((sum, { walked }) => sum + countNumbers(walked), 0);
  console.log(
    `${count} displayed numbers compared, ${different.length} differences, ${faults.length} faults`,
  );
  process.exitCode = different.length + faults.length === 0 ? 0 : 1;
}
