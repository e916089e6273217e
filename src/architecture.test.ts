import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCircles } from './architecture/circles.ts';
import { checkDefaults } from './architecture/defaults.ts';
import { checkDoors } from './architecture/doors.ts';
import { checkForm } from './architecture/form.ts';
import { checkCommandLine, checkImports } from './architecture/imports.ts';
import { checkPages } from './architecture/pages.ts';
import { checkPatience, ofBrowserTests } from './architecture/patience.ts';
import { checkPurity } from './architecture/purity.ts';
import { parseSource, readSources } from './architecture/source.ts';
import { checkSpread } from './architecture/spread.ts';

describe('the code in src/', () => {
  const sources = readSources(import.meta.dirname);

  test('is read at all', () => {
    expect(sources.map(({ path }) => path)).toContain('app/main.tsx');
  });

  test('imports only what its folder may', () => {
    expect(sources.flatMap(checkImports)).toEqual([]);
  });

  test('imports in no circle, types counted', () => {
    expect(checkCircles(sources)).toEqual([]);
  });

  test('finds pages by their folders, and imports none but the start page', () => {
    expect(sources.flatMap(checkPages)).toEqual([]);
  });

  test('keeps what only Vite understands away from the command line', () => {
    expect(checkCommandLine(sources)).toEqual([]);
  });

  test('is pure from engine to scene', () => {
    expect(sources.flatMap(checkPurity)).toEqual([]);
  });

  test('asks again for parts that do not arrive, and touches stores and hears keys through their door only', () => {
    expect(sources.flatMap(checkDoors)).toEqual([]);
  });

  test('takes nothing that is missing for 0 or empty in trace and timeline', () => {
    expect(sources.flatMap(checkDefaults)).toEqual([]);
  });

  test('hands no list over as arguments', () => {
    expect(sources.flatMap(checkSpread)).toEqual([]);
  });

  test('puts other modules in the place of ours only where each file has a worker of its own', () => {
    const config = readFileSync('vite.config.ts', 'utf8');
    const mocking = sources.filter(({ text }) => /\bvi\.(mock|doMock)\(/.test(text));
    expect(mocking.map(({ path }) => path)).not.toEqual([]);
    expect(mocking.filter(({ path }) => !config.includes(`'src/${path}'`))).toEqual([]);
  });

  test('keeps to the form of the house', () => {
    expect(sources.flatMap(checkForm)).toEqual([]);
  });
});

describe('the tests in the browser', () => {
  const root = join(import.meta.dirname, '..');

  test('wait for what is meant, once, and alone', () => {
    const parts = ofBrowserTests(readSources(join(root, 'e2e')));
    expect(parts.map(({ path }) => path)).toContain('fixtures.ts');
    const config = 'playwright.config.ts';
    const plan = parseSource(config, readFileSync(join(root, config), 'utf8'));
    expect([...parts, plan].flatMap(checkPatience)).toEqual([]);
  });

  test.each([
    ['await page.waitForTimeout(500);', 'found page.waitForTimeout'],
    ['await new Promise((done) => setTimeout(done, 500));', 'found setTimeout'],
    [`test.describe.serial('a', () => {});`, 'a test stands alone'],
    [`test.describe.configure({ mode: 'serial' });`, 'a test stands alone'],
    ['test.describe.configure({ retries: 2 });', 'found 2 retries, wanted 0'],
  ])('are told of a planted %s', (text, fault) => {
    expect(checkPatience(parseSource('a.spec.ts', text))).toEqual([expect.stringContaining(fault)]);
  });

  test('may let time pass, plant an error that comes later, and take long', () => {
    const text = `await page.clock.runFor(500); setTimeout(() => fail()); test.setTimeout(9);`;
    expect(checkPatience(parseSource('a.spec.ts', text))).toEqual([]);
  });
});

describe('a planted import is reported:', () => {
  test.each([
    ['engine/a.ts', `import { x } from '../trace/x.ts';`, 'may import no other folder'],
    ['engine/a.ts', `import type { X } from '../notation/x.ts';`, 'may import no other folder'],
    ['trace/a.ts', `export { x } from '../timeline/x.ts';`, 'engine notation example, found'],
    ['trace/a.ts', `import type { X } from '../lessons/x.ts';`, 'found "../lessons/x.ts"'],
    ['timeline/deep/a.ts', `const x = import('../../store/x.ts');`, 'found "../../store/x.ts"'],
    ['scene/a.ts', `type X = import('../walk/x.ts').X;`, 'found "../walk/x.ts"'],
    ['scene/a.ts', `import { t } from '../i18n/id.ts';`, 'found "../i18n/id.ts"'],
    ['training/a.ts', `import { x } from '../trace/x.ts';`, 'training/ may import engine, found'],
    ['cli/a.ts', `import { x } from '../store/x.ts';`, 'found "../store/x.ts"'],
    ['walk/a.tsx', `import { x } from '../app/x.ts';`, 'found "../app/x.ts"'],
    ['engine/a.ts', `import { sum } from 'd3';`, 'engine/ may use no package'],
    ['engine/a.ts', `import { readFileSync } from 'node:fs';`, 'engine/ may use no package'],
    ['trace/a.ts', `import * as v from 'valibot';`, 'trace/ may use no package'],
    ['walk/a.tsx', `import { scaleLinear } from 'd3';`, 'found "d3"'],
    ['scene/a.ts', `import * as d3 from 'd3';`, 'by name'],
    ['scene/a.ts', `import d3 from 'd3';`, 'by name'],
    ['engine/a.ts', `import { x } from './x';`, 'with the ending of its file'],
    ['misc/a.ts', 'export const a = 1;', 'found code in "misc/"'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkImports(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test('a file of the command line that reaches a glob over another file', () => {
    const sources = [
      parseSource('cli/trace.ts', `import { all } from '../lessons/index.ts';`),
      parseSource('lessons/index.ts', `export const all = import.meta.glob('./*/lesson.ts');`),
    ];
    expect(checkCommandLine(sources)).toEqual([expect.stringContaining('lessons/index.ts')]);
  });

  test('a file of the command line that takes a text in by ?raw', () => {
    const source = parseSource('cli/trace.ts', `import text from './x.txt?raw';`);
    expect(checkCommandLine([source])).toEqual([expect.stringContaining('./x.txt?raw')]);
  });
});

describe('what the table allows is not reported:', () => {
  test.each([
    ['trace/a.ts', `import { x } from '../example/x.ts'; import { y } from './y.ts';`],
    ['scene/a.ts', `import { scaleLinear, type ScaleLinear } from 'd3';`],
    ['example/a.ts', `import * as v from 'valibot';`],
    ['walk/a.tsx', `import katex from 'katex'; import { t } from '../i18n/id.ts';`],
    ['cli/a.ts', `import { readFileSync } from 'node:fs'; import { x } from '../trace/x.ts';`],
    ['app/main.tsx', `import './base.css'; import { createRoot } from 'react-dom/client';`],
    ['engine/a.test.ts', `import { x } from '../trace/x.ts'; import { test } from 'vitest';`],
  ])('%s: %s', (path, text) => {
    expect(checkImports(parseSource(path, text))).toEqual([]);
  });
});

describe('planted impurity is reported:', () => {
  test.each([
    ['engine/a.ts', 'export const a = () => Math.random();', 'Math.random'],
    ['engine/a.ts', `export const a = () => Math['random']();`, 'Math.random'],
    ['engine/a.ts', 'const { random } = Math;', 'Math.random'],
    ['trace/a.ts', 'export const a = () => new Date();', 'Date'],
    ['trace/a.ts', 'export const a = () => performance.now();', 'performance'],
    ['scene/a.ts', 'export const a = () => window.innerWidth;', 'window'],
    ['scene/a.ts', 'export const a = { document };', 'document'],
    ['notation/a.ts', 'export const a = (x: HTMLElement) => x;', 'HTMLElement'],
    ['timeline/a.ts', 'let count = 0;', 'count is module state'],
    ['timeline/a.ts', 'export var count = 0;', 'count is module state'],
    ['lessons/a.ts', 'const cache = new Map<string, number>();', 'cache is module state'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkPurity(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['engine/a.ts', 'export const a = Math.tanh(1); const table = new Map([[1, 2]]);'],
    ['engine/a.ts', 'export const a = (x: {window: number}) => x.window; type B = {document: 1};'],
    ['engine/a.ts', 'export function a(history: number[]) { let sum = 0; return history[sum]; }'],
    ['engine/a.ts', 'const none: ReadonlyMap<string, number> = new Map();'],
    ['store/a.ts', 'let last = Date.now();'],
    ['engine/a.test.ts', 'let last = Math.random();'],
  ])('and nothing else is: %s: %s', (path, text) => {
    expect(checkPurity(parseSource(path, text))).toEqual([]);
  });
});

describe('a planted bare door is reported:', () => {
  test.each([
    ['app/a.ts', `const a = () => import('./b.ts');`, 'bare import()'],
    ['walk/a.ts', `void Promise.all([import('katex')]);`, 'bare import()'],
    ['app/a.ts', `import { fetchLesson } from '../lessons/index.ts';`, 'wanted loadLesson'],
    ['app/a.ts', `const a = localStorage;`, 'found localStorage'],
    ['app/a.ts', `const a = window.sessionStorage.getItem('a');`, 'found sessionStorage'],
    ['pages/a/b.ts', `const a = navigator.locks;`, 'found locks'],
    ['app/a.ts', `keep(navigator.serviceWorker);`, 'found serviceWorker'],
    ['pages/a/b.ts', `import { get } from 'idb-keyval';`, 'found idb-keyval'],
    ['pages/a/b.ts', `addEventListener('keydown', press);`, 'found a listener to keydown'],
    ['walk/a.tsx', `root.addEventListener('keyup', press, true);`, 'found a listener to keyup'],
    ['app/a.ts', `window.onkeydown = press;`, 'found onkeydown'],
    ['app/a.ts', `import { tinykeys } from 'tinykeys';`, 'found tinykeys'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkDoors(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['app/a.ts', `const a = () => load(() => import('./b.ts'));`],
    ['app/a.ts', `const A = arriving(async () => (await import('./b.ts')).B);`],
    ['app/a.ts', `type A = typeof import('./b.ts');`],
    ['store/door/a.ts', `const a = localStorage;`],
    ['testing/a.ts', `localStorage.clear();`],
    ['parts/frame/keymap.ts', `addEventListener('keydown', hear); on('keydown');`],
    ['walk/a.tsx', `addEventListener('click', go); const a = <b onKeyDown={go} />;`],
    ['pages/a/b.ts', `const { caches } = run; f(of.caches); const a = { caches: 1 };`],
  ])('and nothing else is: %s: %s', (path, text) => {
    expect(checkDoors(parseSource(path, text))).toEqual([]);
  });
});

describe('a planted list of arguments is reported:', () => {
  test.each([
    ['walk/a.tsx', 'const a = Math.max(...values);', 'Math.max'],
    ['walk/a.tsx', 'const a = Math.min(1, ...values.map(Math.abs));', 'Math.min'],
    ['engine/a.ts', 'const a = Math.hypot(...v);', 'Math.hypot'],
    ['trace/a.ts', 'found.list?.push(...more);', 'found.list.push'],
    ['store/a.ts', 'const a = String.fromCharCode(...bytes);', 'String.fromCharCode'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkSpread(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['walk/a.tsx', 'const a = Math.max(1, 2); list.push({ ...one }); list.push([...many]);'],
    ['cli/a.test.ts', 'const a = Math.max(...values);'],
  ])('and nothing else is: %s: %s', (path, text) => {
    expect(checkSpread(parseSource(path, text))).toEqual([]);
  });
});

describe('planted disorder is reported:', () => {
  const lines = (count: number) => 'f();\n'.repeat(count);

  test.each([
    ['engine/a.ts', lines(301), 'found 301 lines'],
    ['engine/a.test.ts', lines(301), 'found 301 lines'],
    ['engine/a.ts', `function a() {\n${lines(38)}}`, 'a function of 40 lines'],
    ['engine/a.ts', `const a = () => {\n${lines(38)}};`, 'a function of 40 lines'],
    ['engine/a.ts', `class A {\nb() {\n${lines(38)}}\n}`, 'a function of 40 lines'],
    ['engine/a.ts', 'export default 1;', 'not as default'],
    ['engine/a.ts', 'export default function a() {}', 'not as default'],
    ['engine/a.ts', 'const a = 1; export { a as default };', 'not as default'],
    ['engine/ops/index.ts', `import { a } from './a.ts';`, 'import from the file itself'],
    ['engine/all.ts', `export * from './a.ts';`, 'import from the file itself'],
    ['engine/utils/a.ts', lines(1), 'not utils'],
    ['engine/helpers.ts', lines(1), 'not utils'],
    ['engine/a.ts', ['f(); // TO', 'DO later'].join(''), 'finish it'],
  ])('%s: %.40s', (path, text, fault) => {
    expect(checkForm(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['engine/a.ts', lines(300)],
    ['engine/a.ts', `function a() {\n${lines(37)}}`],
    ['engine/a.test.ts', `test('a', () => {\n${lines(100)}});`],
    ['engine/cells/index.ts', `export { rnn } from './rnn.ts';`],
    ['pages/a/page.ts', `export { A as Page } from './A.tsx';`],
    ['walk/todo-list.ts', 'export const todo = 1;'],
  ])('and nothing else is: %s: %.40s', (path, text) => {
    expect(checkForm(parseSource(path, text))).toEqual([]);
  });
});
