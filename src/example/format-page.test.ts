import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatEntries, formatPage } from './format-page.ts';
import { meanings } from './meanings.ts';

test('every entry of the schema has a meaning, and no other has one', () => {
  const paths = formatEntries().map(({ path }) => path);
  expect(paths.toSorted()).toEqual(Object.keys(meanings).toSorted());
});

test('docs/example-file.md is what the schema says; `npm run format-page` writes it', () => {
  const page = readFileSync(new URL('../../docs/example-file.md', import.meta.url), 'utf8');
  expect(page).toBe(formatPage());
});
