import { describe, expect, test } from 'vitest';
import { checkPages } from './pages.ts';
import { parseSource } from './source.ts';

describe('a page that is taken in is reported:', () => {
  test.each([
    ['app/a.ts', `import { x } from '../pages/names/x.ts';`, 'of the page names, wanted no page;'],
    ['pages/b/a.ts', `import type { X } from '../names/x.ts';`, 'wanted no page but b;'],
    ['pages/b/deep/a.ts', `const x = load(() => import('../../home/x.ts'));`, 'of the page home'],
    ['walk/a.tsx', `import '../pages/home/path.css';`, 'found "../pages/home/path.css"'],
    ['app/a.ts', `import.meta.glob('../pages/*/page.ts');`, 'found a glob over pages/*/page.ts'],
    ['lessons/index.ts', `import.meta.glob(['../pages/*/page.ts'], {});`, 'found a glob over'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkPages(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['app/App.tsx', `import { HomePage } from '../pages/home/HomePage.tsx';`],
    ['app/pages.ts', `import.meta.glob('../pages/*/page.ts', { import: 'Page' });`],
    ['lessons/index.ts', `import.meta.glob(['./*/card.ts', '../pages/*/card.ts'], {});`],
    ['pages/b/deep/a.ts', `import { x } from '../x.ts'; import { y } from '../../b/y.ts';`],
    ['scene/a.test.ts', `import { x } from '../pages/names/x.ts';`],
  ])('and nothing else is: %s: %s', (path, text) => {
    expect(checkPages(parseSource(path, text))).toEqual([]);
  });
});
