import { expect, test } from 'vitest';
import { train } from '../../parts/nets/train.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { memorylessFloor, repeatsIn } from './MemoryStation.tsx';
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

test('letters that are read twice are found with their timesteps', () => {
  expect(repeatsIn('hello')).toEqual([{ letter: 'l', at: [3, 4] }]);
  expect(repeatsIn('banana')).toEqual([
    { letter: 'a', at: [2, 4] },
    { letter: 'n', at: [3, 5] },
  ]);
  expect(repeatsIn('abca')).toEqual([]);
});
