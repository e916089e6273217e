import { readdirSync, readFileSync } from 'node:fs';

/** The files of a built app, by their path within it. */
const builtFiles = (folder = 'dist'): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((path) => path.slice(folder.length + 1));

/** Those that its service worker keeps at the first visit. */
export function keptFiles(folder = 'dist'): readonly string[] {
  const worker = readFileSync(`${folder}/sw.js`, 'utf8');
  const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  if (kept.length === 0) throw new Error(`${folder}/sw.js: found no list of files to keep`);
  return kept;
}

/** Those that a page must not need: without a network they are missing. */
export function filesNotKept(folder = 'dist'): readonly string[] {
  const kept = new Set(keptFiles(folder));
  return builtFiles(folder).filter((path) => !kept.has(path));
}
