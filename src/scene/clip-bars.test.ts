import { expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { blockValues, numberAt } from '../trace/block.ts';
import { compile } from '../trace/program/compile.ts';
import { runTrace } from '../trace/trace.ts';
import { clipBars } from './clip-bars.ts';

const clipped = (by: 'value' | 'norm', at: number): Example => ({
  ...abccd.example,
  optimizer: { name: 'sgd', learningRate: 0.1, clip: { by, at } },
});

function drawn(by: 'value' | 'norm', at: number) {
  const trace = runTrace(compile(clipped(by, at)));
  const found = clipBars(trace);
  if (found === undefined) throw new RangeError('found no bars, wanted some');
  return { trace, ...found };
}

test('every parameter has a bar of its largest gradient, which clipping by value cuts at the limit', () => {
  const { trace, bars, limit } = drawn('value', 0.3);
  expect(bars).toHaveLength(5);
  for (const { before, after, full, kept } of bars) {
    const size = Math.abs(numberAt(trace, before));
    const all = blockValues(trace, { kind: 'gradient', node: before.node });
    expect(size).toBe(Math.max(...all.map(Math.abs)));
    expect(Math.abs(numberAt(trace, after))).toBe(Math.min(size, 0.3));
    expect(kept).toBeCloseTo(Math.min(full, limit ?? 0), 12);
  }
  expect(Math.max(...bars.map(({ full }) => full))).toBe(1);
});

test('clipping by norm scales all bars by the same factor, that of the norm itself too', () => {
  const { trace, bars, whole, limit } = drawn('norm', 1);
  const scale = numberAt(trace, {
    epoch: 0,
    kind: 'value',
    node: trace.program.clip?.scale ?? -1,
    i: 0,
    j: 0,
  });
  expect(scale).toBeLessThan(1);
  for (const { full, kept } of bars) expect(kept / full).toBeCloseTo(scale, 12);
  expect(whole).toMatchObject({ full: 1, kept: limit });
  expect(limit).toBeCloseTo(scale, 12);
});

test('a limit that nothing reaches leaves every bar as it is', () => {
  for (const by of ['value', 'norm'] as const) {
    const { bars, limit } = drawn(by, 100);
    for (const { full, kept } of bars) expect(kept).toBe(full);
    expect(limit).toBe(1);
  }
});

test('there are none without clipping', () => {
  expect(clipBars(runTrace(compile(abccd.example)))).toBeUndefined();
});
