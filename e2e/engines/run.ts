import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { walks } from './stops.ts';
import { countNumbers, differences, type Tried, tableOf } from './table.ts';
import { tryEngine } from './try-engine.ts';
import type { Walked } from './walk.ts';
import { hostWatched } from './watched-host.ts';
import { startWebKit } from './webkit.ts';

/**
 * Walks every page in Firefox and WebKit, where they are installed, and compares each number that is displayed with
 * Chromium's: `npm run test:engines`. Names behind `--` choose engines and pages: `npm run test:engines -- webkit lstm`.
 */
const known = [
  { name: 'firefox', programs: ['firefox-esr', 'firefox'], start: startFirefox },
  { name: 'webkit', programs: ['WebKitWebDriver'], start: startWebKit },
];

type Start = () => Promise<Engine>;

const named = process.argv.slice(2);
const chosen = <T>(all: readonly T[], nameOf: (each: T) => string): readonly T[] => {
  const some = all.filter((each) => named.includes(nameOf(each)));
  return some.length > 0 ? some : all;
};
const pages = chosen(walks, ({ page }) => page);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // the engines end with it

const starts: Start[] = [];
for (const { name, programs, start } of chosen(known, ({ name }) => name)) {
  const path = programs.map(pathOf).find((each) => each !== undefined);
  if (path !== undefined) starts.push(() => start(path));
  console.log(`${name}: ${path ?? 'skipped, not installed (CONTRIBUTING.md says how)'}`);
}
if (starts.length > 0) await compareAll(starts);

function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

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
