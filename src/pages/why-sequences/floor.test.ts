import { expect, test } from 'vitest';
import { train } from '../../parts/nets/train.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { memorylessFloor } from './floor.ts';
import { nextLetter } from './networks.ts';

test('two answers to the same letter cost ln 2 each', () => {
  expect(memorylessFloor('hello')).toBeCloseTo(2 * Math.LN2, 14);
  expect(memorylessFloor('abc')).toBe(0);
  expect(memorylessFloor('banana')).toBe(0);
});

test.each(['hello', 'ABCCD', 'mississippi'])(
  'training without memory ends above it: %s',
  (word) => {
    const loss = lossOf(train(runTrace(compile(nextLetter('dense', word, 1))), 600)) ?? 0;
    expect(loss).toBeGreaterThan(memorylessFloor(word));
    expect(loss).toBeLessThan(memorylessFloor(word) + 0.05);
  },
);
