import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newerThanOldest } from './newer-than-oldest.ts';

const built = (ending: string): readonly string[] =>
  ['dist', 'dist/assets'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name)),
  );

test('the build, README and the page for older browsers name the same versions', () => {
  const config = readFileSync('vite.config.ts', 'utf8');
  const targets = /OLDEST_BROWSERS = \[([^\]]+)\]/.exec(config)?.[1] ?? '';
  const versions = Object.fromEntries(
    [...targets.matchAll(/'([a-z]+)(\d+)'/g)].map(([, name, version]) => [name, version]),
  );
  expect(Object.keys(versions)).toEqual(['chrome', 'edge', 'firefox', 'safari', 'ios']);
  expect([versions.edge, versions.ios]).toEqual([versions.chrome, versions.safari]);
  const { chrome, firefox, safari } = versions;
  const page = readFileSync('index.html', 'utf8').replaceAll(/\s+/g, ' ');
  const named = `Edge ${chrome}, Firefox ${firefox}, Safari ${safari} (iOS ${safari})`;
  expect(page).toContain(`Chrome atau ${named}`);
  expect(page).toContain(`Chrome or ${named}`);
  expect(readFileSync('README.md', 'utf8')).toContain(
    `Chrome and Edge from ${chrome}, Firefox from ${firefox} and Safari (iOS) from ${safari} on`,
  );
});

test('no script and no style sheet of the build needs what the oldest browsers lack', () => {
  const files = [...built('.js'), ...built('.css')];
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) =>
    newerThanOldest(file, readFileSync(file, 'utf8')).map((feature) => `${file}: ${feature}`),
  );
  expect(found, 'write it without, or ask first whether the browser has it').toEqual([]);
});

test('what the oldest browsers lack is noticed (planted faults)', () => {
  const found = (name: string, text: string): number => newerThanOldest(name, text).length;
  expect(found('a.js', 'const a=Object.groupBy(b,c)')).toBe(1);
  expect(found('a.js', 'd.closedBy="any";e.checkVisibility()')).toBe(2);
  expect(found('a.js', 'const a=/(?i:b)c/')).toBe(1);
  expect(found('a.css', 'p{color:light-dark(#000,#fff);field-sizing:content}')).toBe(2);
  expect(found('a.css', '@supports (field-sizing:content){p{field-sizing:content}}')).toBe(0);
});
