// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwn } from '../store/subject-address.ts';
import { readAddress } from './address.ts';

test.each([
  ['', '/'],
  ['#', '/'],
  ['#/lesson/abccd?at=e0.f1.x', '/lesson/abccd'],
  ['#lesson/abccd', '/lesson/abccd'],
  ['#/Lesson/ABCCD/', '/lesson/abccd'],
  ['#/Example/two-layer-LSTM', '/example/two-layer-lstm'],
  ['#/example/1.q1ZKyQ', '/example/1.q1ZKyQ'],
  ['#Example/1.q1ZKyQ', '/example/1.q1ZKyQ'],
  ['#x', '/x'],
])('the address %j stands for %s', (hash, path) => {
  expect(readAddress(hash).path).toBe(path);
});

test('no example that ships is taken for one on the workbench', () => {
  const shipped = readdirSync(join(import.meta.dirname, '../../public/examples'));
  expect(shipped).toContain('own-cell.json');
  for (const file of shipped)
    expect(isOwn(`example/${file.replace('.json', '')}`), file).toBe(false);
  expect(isOwn('example/own-0mhx3k2ab')).toBe(true);
});
