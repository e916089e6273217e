import { describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { compile } from '../program/compile.ts';
import { lossOf, nextGiven, runTrace, type Trace } from '../trace.ts';
import { exampleAt } from './carry-on.ts';
import { allRight, verdictsOf } from './rightness.ts';

function traceAt(trace: Trace, epochs: number): Trace {
  return epochs === 0
    ? trace
    : traceAt(
        runTrace(trace.program, { given: nextGiven(trace), epoch: trace.epoch + 1 }),
        epochs - 1,
      );
}

const start = runTrace(compile(abccd.example));

describe('which targets are right', () => {
  test('is read off the largest output and the largest number of the target', () => {
    expect(verdictsOf(start)).toEqual([
      { sequence: 0, t: 1, chosen: 0, wanted: 1, right: false },
      { sequence: 0, t: 2, chosen: 0, wanted: 2, right: false },
      { sequence: 0, t: 3, chosen: 1, wanted: 2, right: false },
      { sequence: 0, t: 4, chosen: 1, wanted: 3, right: false },
    ]);
    expect(verdictsOf(traceAt(start, 1)).filter(({ right }) => right)).toHaveLength(2);
  });

  test('is all of them at epoch 82 of ABCCD, and not before', () => {
    const before = traceAt(start, 81);
    expect(allRight(before)).toBe(false);
    expect(allRight(traceAt(before, 1))).toBe(true);
  });

  test('is nothing where there is no target', () => {
    const { targets: _, loss: __, optimizer: ___, ...example } = softmax.example;
    const trace = runTrace(compile(example));
    expect([verdictsOf(trace), allRight(trace)]).toEqual([[], false]);
  });
});

describe('the example at an epoch', () => {
  test.each([
    ['abccd', abccd.example],
    ['hello, with single numbers', hello.example],
  ])('goes on with the very same numbers: %s', (_, example) => {
    const first = runTrace(compile(example));
    const tenth = traceAt(first, 10);
    const anew = runTrace(compile(exampleAt(tenth)));
    expect(lossOf(anew)).toBe(lossOf(tenth));
    expect(anew.epoch).toBe(0);
    expect(exampleAt(first)).toEqual(example);
  });
});
