import { describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkCost } from './check-cost.ts';
import { guessingLoss, layOutLoss, lossAxis } from './loss-line.ts';

const place = {
  size: { width: 200, height: 50 },
  edges: { left: 20, right: 10, top: 10, bottom: 5 },
};

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
  const line = layOutLoss(losses, 2, lossAxis(losses, 5.545), place);

  test('has a point per epoch, evenly from left to right, higher where the loss is higher', () => {
    expect(line.curve.points.map(({ place, value }) => [place, value])).toEqual([
      ...losses.entries(),
    ]);
    const [gap] = line.curve.points.slice(1).map(({ x }, at) => x - line.curve.points[at].x);
    expect(gap).toBeCloseTo((200 - 30) / 3, 1);
    const heights = line.curve.points.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test('marks the epoch that is shown and stays inside its edges', () => {
    expect(line.current).toEqual(line.curve.points[2]);
    for (const { x, y } of line.curve.points) {
      expect(x).toBeGreaterThanOrEqual(20);
      expect(x).toBeLessThanOrEqual(190);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(45);
    }
  });

  test('has three ticks from 0 up, and the line of guessing between its neighbours', () => {
    expect(line.chart.up.map(({ value }) => value)).toEqual([0, 3, 6]);
    expect(line.guess?.y).toBeGreaterThan(line.curve.points[0].y);
    expect(line.guess?.y).toBeLessThan(line.curve.points[1].y);
  });

  test('a single epoch is a point', () => {
    const { curve, guess, current } = layOutLoss([0.3], 0, lossAxis([0.3], undefined), place);
    expect(curve.points).toHaveLength(1);
    expect(current?.x).toBe(20);
    expect(guess).toBeUndefined();
  });
});

test('checking the gradients takes two runs a parameter', () => {
  const program = compile(abccd.example);
  expect(checkCost(program)).toBe(2 * (12 + 9 + 3 + 12 + 4) * program.tape.size);
});
