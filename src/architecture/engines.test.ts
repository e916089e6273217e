import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkEngines, checkSheet } from './engines.ts';

const folder = join(import.meta.dirname, '..');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const filesLike = (pattern: RegExp) =>
  paths
    .filter((path) => pattern.test(path))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));

describe('what is shipped is read by every engine:', () => {
  test('code', () => {
    const code = filesLike(/\.tsx?$/);
    expect(code.length).toBeGreaterThan(1000);
    expect(code.flatMap(checkEngines)).toEqual([]);
  });

  test('style sheets', () => {
    const sheets = filesLike(/\.css$/);
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.flatMap(checkSheet)).toEqual([]);
  });
});

describe('a planted fault is reported:', () => {
  test.each([
    [`const a = /(?<=\\d),/;`, 'lookbehind'],
    [`const a = (b: string) => new RegExp(\`\${b}(?<!x)y\`);`, 'lookbehind'],
  ])('%s', (text, fault) => {
    expect(checkEngines({ path: 'view/a.ts', text })).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['a { text-decoration: underline dotted 1px; }', 'WebKit drops'],
    ['.card { top: 0; position-try-fallbacks: flip-block; }', 'on :popover-open'],
  ])('%s', (text, fault) => {
    expect(checkSheet({ path: 'a.css', text })).toEqual([expect.stringContaining(fault)]);
  });

  test('and nothing else is', () => {
    const code = `const a = /(?<name>x)(?=y)(?!z)/; // (?<=`;
    expect(checkEngines({ path: 'view/a.ts', text: code })).toEqual([]);
    const text = `/* text-decoration: dotted 1px */ a { text-decoration: none; text-decoration-line: underline; }
      .card:popover-open { position-try-fallbacks: flip-block; }`;
    expect(checkSheet({ path: 'a.css', text })).toEqual([]);
  });
});
