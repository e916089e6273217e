import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkClassesHaveSheets,
  checkImportsOfSheets,
  checkOneSheet,
  checkWindows,
} from './sheets.ts';
import { parseSource, readSources } from './source.ts';

const folder = join(import.meta.dirname, '..');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(folder, path), 'utf8'),
  }));

const sources = readSources(folder);

describe('the style sheets', () => {
  test('are read at all', () => {
    expect(sheets.map(({ path }) => path)).toContain('app/tokens.css');
  });

  test('style each class in one sheet', () => {
    expect(checkOneSheet(sheets)).toEqual([]);
  });

  test('stand beside the component that imports them', () => {
    expect(checkImportsOfSheets(sheets, sources)).toEqual([]);
  });

  test('are there for each component that names a class of theirs', () => {
    expect(checkClassesHaveSheets(sheets, sources)).toEqual([]);
  });

  test('call the sizes of the window by name', () => {
    expect(sheets.flatMap(checkWindows)).toEqual([]);
  });
});

/** Sheets by their path. */
const written = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }));

describe('a planted class that two sheets style is reported:', () => {
  test.each([
    ['.a { color: red; }', '.a { top: 0; }'],
    ['.a { color: red; }', '.b { color: red; & > .a:hover { top: 0; } }'],
    ['.a { color: red; }', '.b, p:is(.a, .c) { top: 0; }'],
    ['.a { color: red; }', '@media (--phone) { .b .a span { top: 0; } }'],
    ['.b .a { color: red; }', '.c { .b & .a { top: 0; } }'],
  ])('%s %s', (one, other) => {
    const found = checkOneSheet(written({ 'parts/x/a.css': one, 'parts/x/b.css': other }));
    expect(found.join('\n')).toContain('found .a, which is styled in');
  });

  test('also by a page, where no class of its own is around it', () => {
    const found = checkOneSheet(
      written({
        'parts/x/a.css': '.a { color: red; }',
        'pages/y/b.css': '.dark .a { top: 0; }  .dark { top: 0; }',
      }),
    );
    expect(found).toEqual([]);
    expect(
      checkOneSheet(
        written({ 'parts/x/a.css': '.a { color: red; }', 'pages/y/b.css': 'main .a { top: 0; }' }),
      ),
    ).toHaveLength(2);
  });

  test.each([
    ['.a { color: red; }', '.b { & .a { top: 0; } }'],
    ['.a { color: red; }', '.b:has(.a) { top: 0; } .b:not(.a) { top: 1px; }'],
    ['.a { color: red; &:hover { top: 0; } }', '@keyframes a { from { top: 0; } }'],
    ['/* .b { top: 0; } */ .a { content: ".b { top: 0; }"; }', '.b { top: 0; }'],
  ])('and nothing else is: %s %s', (one, other) => {
    expect(checkOneSheet(written({ 'parts/x/a.css': one, 'pages/y/b.css': other }))).toEqual([]);
  });
});

describe('a planted import of a sheet is reported:', () => {
  const sheet = written({ 'parts/x/a.css': '.a { top: 0; }' });

  test('from another folder', () => {
    const own = parseSource('walk/x/A.tsx', `import './a.css';`);
    const source = parseSource('pages/y/B.tsx', `import '../../walk/x/a.css';`);
    const walked = written({ 'walk/x/a.css': '.a { top: 0; }' });
    expect(checkImportsOfSheets(walked, [own, source])).toEqual([
      expect.stringContaining('wanted a sheet beside it'),
    ]);
  });

  test('that is missing', () => {
    expect(checkImportsOfSheets(sheet, [])).toEqual([expect.stringContaining('found no import')]);
    const source = parseSource('parts/x/A.tsx', `import './a.css';`);
    expect(checkImportsOfSheets(sheet, [source])).toEqual([]);
    const page = parseSource('pages/y/B.tsx', `import '../../parts/x/a.css';`);
    expect(checkImportsOfSheets(sheet, [source, page]), 'parts are shared').toEqual([]);
    expect(checkImportsOfSheets(sheet, [page]), 'not by their own').toHaveLength(1);
  });
});

describe('a planted class without its sheet is reported:', () => {
  const own = written({ 'parts/x/a.css': '.a { top: 0; }', 'app/base.css': '.b { top: 0; }' });
  const part = parseSource('parts/x/A.tsx', `import './a.css'; const c = <b className="a" />;`);
  const page = (text: string) => [part, parseSource('pages/y/B.tsx', text)];

  test.each(['<b className="a b" />', `<b className={\`b \${is ? "a" : ""}\`} />`])(
    '%s',
    (text) => {
      expect(checkClassesHaveSheets(own, page(`const c = ${text};`))).toEqual([
        expect.stringContaining('found the class a without parts/x/a.css'),
      ]);
    },
  );

  test.each([
    `import { A } from '../../parts/x/A.tsx'; const c = <b className="a" />;`,
    'const c = <b className="b other" title="a" />;',
  ])('and nothing else is: %s', (text) => {
    expect(checkClassesHaveSheets(own, page(text))).toEqual([]);
  });
});

describe('a planted size of the window is reported:', () => {
  test.each([
    '(width < 44em)',
    '(max-width: 36em)',
    '(--tiny)',
    'not (--phone) and (height < 9em)',
  ])('%s', (query) => {
    const text = `.a { @media ${query} { top: 0; } }`;
    expect(checkWindows({ path: 'a.css', text })).toEqual([
      expect.stringContaining('wanted a named window'),
    ]);
  });

  test.each(['(--phone)', 'not (--narrow)', 'print', '(--phone), (pointer: coarse)'])(
    'and nothing else is: %s',
    (query) => {
      expect(checkWindows({ path: 'a.css', text: `@media ${query} { a { top: 0; } }` })).toEqual(
        [],
      );
    },
  );
});
