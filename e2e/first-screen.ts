import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The scripts, style sheets and fonts of the built app that load before anything is pressed. */
export function firstScreenFiles(dist: string): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const linked = linkedFiles(page).map((file) => posix.join(dist, file));
  const sheets = linked.filter((file) => file.endsWith('.css'));
  return [...linked, ...sheets.flatMap((sheet) => fontsOf(sheet))];
}

/** Static imports appear in the page too, as module preloads; dynamic ones do not. */
function linkedFiles(page: string): string[] {
  const references = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  return references.map((match) => match[1] ?? '');
}

/** Latin-ext is fetched only for letters that neither language has (first-screen.spec.ts holds that). */
function fontsOf(sheet: string): string[] {
  const references = [...readFileSync(sheet, 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)/g)];
  return references
    .map((match) => posix.join(posix.dirname(sheet), match[1] ?? ''))
    .filter((font) => !/latin-ext|KaTeX_/.test(font));
}
