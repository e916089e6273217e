import { describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkCost } from './check-cost.ts';
import { guessingLoss, layOutLoss, lossAxis } from './loss-line.ts';

const size = { width: 200, height: 50, left: 20, right: 10, top: 10, bottom: 5 };

describe('guessing', () => {
  test('costs ln V for every target', () => {
    expect(guessingLoss(compile(abccd.example))).toBeCloseTo(4 * Math.log(4), 12);
    const targets = [null, null, 'C', 'D'];
    expect(guessingLoss(compile({ ...abccd.example, targets }))).toBeCloseTo(2 * Math.log(4), 12);
  });

  test('costs ln V under mean', () => {
    const example = { ...abccd.example, reduction: 'mean' } as const;
    expect(guessingLoss(compile(example))).toBeCloseTo(Math.log(4), 12);
  });

  test('is said of cross-entropy only', () => {
    const example = { ...abccd.example, loss: 'mean-squared-error' } as const;
    expect(guessingLoss(compile(example))).toBeUndefined();
  });
});

describe('the line of the loss', () => {
  const losses = [5.65, 5.1, 4, 3.2];
  const line = layOutLoss(losses, 2, lossAxis(losses, 5.545), size);

  test('has a point per epoch, evenly from left to right, higher where the loss is higher', () => {
    expect(line.points.map(({ epoch, loss }) => [epoch, loss])).toEqual([...losses.entries()]);
    const [gap] = line.points.slice(1).map(({ x }, at) => x - line.points[at].x);
    expect(gap).toBeCloseTo((200 - 30) / 3, 1);
    const heights = line.points.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('marks the epoch that is shown and stays inside its edges', () => {
    expect(line.current).toEqual(line.points[2]);
    for (const { x, y } of line.points) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x).toBeLessThanOrEqual(190);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(45);
    }
  });

  test('has three ticks from 0 up, and the line of guessing between its neighbours', () => {
    expect(line.ticks.map(({ loss }) => loss)).toEqual([0, 3, 6]);
    expect(line.guess?.y).toBeGreaterThan(line.points[0].y);
    expect(line.guess?.y).toBeLessThan(line.points[1].y);
  });

  test('a single epoch is a point', () => {
    const { points, guess, current } = layOutLoss([0.3], 0, lossAxis([0.3], undefined), size);
    expect(points).toHaveLength(1);
    expect(current?.x).toBe(20);
    expect(guess).toBeUndefined();
  });
});

test('checking the gradients takes two runs a parameter', () => {
  const program = compile(abccd.example);
  expect(checkCost(program)).toBe(2 * (12 + 9 + 3 + 12 + 4) * program.tape.size);
});
