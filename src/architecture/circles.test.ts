import { describe, expect, test } from 'vitest';
import { checkCircles } from './circles.ts';
import { parseSource } from './source.ts';

describe('a planted circle of imports', () => {
  const files = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => parseSource(path, text));

  test('of types alone is reported with the names of its files, and of no others', () => {
    const sources = files({
      'scene/a.ts': `import type { B } from './deep/b.ts'; import { d } from './d.ts';`,
      'scene/deep/b.ts': `export type { C } from '../c.ts';`,
      'scene/c.ts': `type A = import('./a.ts').A;`,
      'scene/d.ts': `import type { E } from './e.ts';`,
      'scene/e.ts': 'export const e = 1;',
    });
    expect(checkCircles(sources)).toEqual([
      expect.stringMatching(/^scene\/a\.ts ↔ scene\/c\.ts ↔ scene\/deep\/b\.ts: wanted/),
    ]);
  });

  test('is reported beside another one, and one that a test closes is not', () => {
    const sources = files({
      'walk/a.tsx': `import { B } from './B.tsx';`,
      'walk/B.tsx': `const A = arriving(() => import('./a.tsx'));`,
      'store/a.ts': `import { b } from './b.ts';`,
      'store/b.ts': `export * from './a.ts';`,
      'engine/a.ts': `import type { B } from './a.test.ts';`,
      'engine/a.test.ts': `import { a } from './a.ts';`,
    });
    expect(checkCircles(sources)).toEqual([
      expect.stringContaining('store/a.ts ↔ store/b.ts'),
      expect.stringContaining('walk/B.tsx ↔ walk/a.tsx'),
    ]);
  });
});
