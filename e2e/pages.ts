import { existsSync, readdirSync } from 'node:fs';

/** Every lesson by the name in its address. */
export const slugs: readonly string[] = some(
  'lesson in src/lessons',
  readdirSync('src/lessons').filter((name) => existsSync(`src/lessons/${name}/lesson.ts`)),
);

/** Every lab by the name in its address. */
export const labs: readonly string[] = some(
  'page in src/pages',
  readdirSync('src/pages').filter((name) => existsSync(`src/pages/${name}/page.ts`)),
);

/** A list of tests that is empty would pass in silence. */
function some(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) throw new Error(`e2e/pages.ts: found no ${what}`);
  return names;
}
