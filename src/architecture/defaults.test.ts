import { describe, expect, test } from 'vitest';
import { checkDefaults } from './defaults.ts';
import { parseSource } from './source.ts';

describe('a planted silent default is reported:', () => {
  test.each([
    ['trace/a.ts', 'const a = values[i] ?? 0;', 'found values[i] ?? 0'],
    ['trace/deep/a.ts', 'const [a] = known.get(b) ?? [];', 'found known.get(b) ?? []'],
    ['timeline/a.ts', 'f((steps[i]?.results ?? {}).x);', 'found steps[i]?.results ?? {}'],
  ])('%s: %s', (path, text, fault) => {
    expect(checkDefaults(parseSource(path, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ['trace/a.ts', 'const a = this.example.seed ?? 0; const b = c ?? 1; const d = e ?? [1];'],
    ['trace/a.test.ts', 'const a = values[i] ?? 0;'],
    ['store/a.ts', 'const a = values[i] ?? 0;'],
  ])('and nothing else is: %s: %s', (path, text) => {
    expect(checkDefaults(parseSource(path, text))).toEqual([]);
  });
});
