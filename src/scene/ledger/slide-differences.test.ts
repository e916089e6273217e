import { expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { compareWithSlide } from '../../trace/questions/compare-slide.ts';
import { runTrace } from '../../trace/trace.ts';
import { decimalsOf, slideSoFar } from './slide-differences.ts';

const program = compile(abccd.example);
const timeline = buildTimeline(program);
const values = compareWithSlide(runTrace(program), abccd.slide ?? { printed: [], causes: {} });
const at = (position: string) =>
  slideSoFar(
    values,
    timeline,
    timeline.steps.find((step) => step.position === position)?.index ?? 0,
  );

test('nothing is compared before it is reached', () => {
  expect(at('f1.x')).toMatchObject({ agreeing: 0, differing: 0, groups: [] });
});

test('what is reached is compared, the long-hand pages beside the tables', () => {
  const { inTable, differing, groups } = at('f1.logits');
  expect(inTable.size).toBe(16);
  expect(differing).toBe(2);
  expect(groups.map(({ cause, page }) => [cause, page])).toEqual([['rounded-h1', 'longhand']]);
});

test('at the end every difference of the slides is there, by its cause', () => {
  const { agreeing, differing, groups, longest } = at('loss');
  expect([agreeing, differing]).toEqual([100, 21]);
  expect(groups.map(({ cause, values: { length } }) => [cause, length])).toEqual([
    ['sum-of-t2', 8],
    ['rounded-h1', 13],
  ]);
  expect(longest).toBe(5);
});

test('decimals are counted as printed', () => {
  expect(['1', '0.5', '0.240'].map(decimalsOf)).toEqual([0, 1, 3]);
});
