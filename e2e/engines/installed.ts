import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const known = [
  { name: 'firefox', programs: ['firefox-esr', 'firefox'], start: startFirefox },
  { name: 'webkit', programs: ['WebKitWebDriver'], start: startWebKit },
];

export const engineNames: readonly string[] = known.map(({ name }) => name);

/** How each engine of that name that is installed is started; prints a line an engine, of one that is not too. */
export function installed(names: readonly string[]): readonly (() => Promise<Engine>)[] {
  return known
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, programs, start }) => {
      const path = programs.map(pathOf).find((each) => each !== undefined);
      console.log(`${name}: ${path ?? 'skipped, not installed (CONTRIBUTING.md says how)'}`);
      return path === undefined ? [] : [() => start(path)];
    });
}

function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
