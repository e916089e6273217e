import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import type { Group, Phase, Step, Timeline } from '../../timeline/step.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { doneOf, labelledAt, layOutTimeline, stepAt, type TimelineMap } from './timeline-map.ts';

const timelineOf = (example: Example): Timeline => buildTimeline(compile(example));
const labelWidth = ({ t, phase }: Group): number =>
  t !== undefined ? 24 : phase === 'loss' ? 30 : 46;
const lay = (timeline: Timeline, width: number): TimelineMap =>
  layOutTimeline(timeline, width, labelWidth);
const ends = ({ groups }: TimelineMap) => groups.map(({ x, width }) => [x, x + width]);
const abccdTimeline = timelineOf(abccd.example);
const longTimeline = timelineOf({
  ...abccd.example,
  inputs: Array.from({ length: 100 }, () => 'A'),
  targets: Array.from({ length: 100 }, () => 'B'),
});

describe('the map of ABCCD', () => {
  const map = lay(abccdTimeline, 800);

  test('goes t1…t4, loss, t4…t1, update', () => {
    expect(map.groups.map(({ phase, t }) => `${phase} ${t ?? ''}`.trim())).toEqual([
      ...[1, 2, 3, 4].map((t) => `forward ${t}`),
      'loss',
      ...[4, 3, 2, 1].map((t) => `backward ${t}`),
      'update',
    ]);
    expect(map.phases.map(({ phase }) => phase)).toEqual(['forward', 'loss', 'backward', 'update']);
  });

  test('has a tick for every operation, in order and apart', () => {
    const ticks = map.groups.flatMap((group) => group.ticks);
    expect(ticks.map(({ index }) => index)).toEqual(abccdTimeline.steps.map(({ index }) => index));
    ticks.slice(1).forEach((tick, at) => {
      const before = ticks[at];
      expect(tick.x).toBeGreaterThan(before.x + before.width);
    });
  });

  test('fills its width exactly and labels every group', () => {
    const [first, last] = [ends(map)[0], ends(map).at(-1)];
    expect(first?.[0]).toBe(0);
    expect(last?.[1]).toBeCloseTo(800, 6);
    expect(map.groups.every(({ labelled }) => labelled)).toBe(true);
  });

  test('finds every step again where it is drawn', () => {
    for (const { ticks } of map.groups)
      for (const { index, x, width } of ticks) expect(stepAt(map, x + width / 2)).toBe(index);
  });

  test('takes the nearest step between groups and beyond the ends', () => {
    const [first, second] = map.groups;
    expect(stepAt(map, -50)).toBe(0);
    expect(stepAt(map, 5000)).toBe(abccdTimeline.steps.length - 1);
    expect(stepAt(map, first.x + first.width + 0.5)).toBe(first.last);
    expect(stepAt(map, second.x - 0.5)).toBe(second.first);
  });
});

describe('where there is little room', () => {
  test('operations merge into bars before their ticks get thinner than 3 px', () => {
    for (const width of [200, 360, 500, 800, 1400]) {
      const thin = lay(abccdTimeline, width)
        .groups.flatMap(({ ticks }) => ticks)
        .filter((tick) => tick.width < 3);
      expect(thin).toEqual([]);
    }
    expect(lay(abccdTimeline, 360).groups.every(({ ticks }) => ticks.length === 0)).toBe(true);
  });

  test('200 groups still stand in order inside the width, and no two labels touch', () => {
    const map = lay(longTimeline, 600);
    const flat = ends(map).flat();
    expect(flat).toEqual([...flat].sort((a, b) => a - b));
    expect(flat.at(-1)).toBeLessThanOrEqual(600.001);
    const labels = map.groups
      .filter(({ labelled }) => labelled)
      .map((group) => [group.x + group.width / 2, labelWidth(group) / 2]);
    labels.slice(1).forEach(([centre, half], at) => {
      const [before, halfBefore] = labels[at];
      expect(centre - half).toBeGreaterThanOrEqual(before + halfBefore);
    });
    expect(map.groups.filter(({ labelled, t }) => labelled && t === undefined)).toHaveLength(2);
  });

  test('every step can still be reached by pointer where there are more pixels than steps', () => {
    const map = lay(abccdTimeline, 360);
    const reached = new Set(Array.from({ length: 3600 }, (_, x) => stepAt(map, x / 10)));
    expect(reached.size).toBe(abccdTimeline.steps.length);
  });
});

test('a few steps are not drawn out over the whole width', () => {
  const few = (phase: Phase): Step[] => abccdTimeline.steps.filter((step) => step.phase === phase);
  const steps = few('loss').map((step) => ({ ...step, index: 0, group: 0 }));
  const map = lay(
    {
      steps,
      groups: [{ index: 0, phase: 'loss', t: undefined, direction: 'forward', first: 0, last: 0 }],
    },
    900,
  );
  expect(map.groups[0]?.width).toBeLessThanOrEqual(40);
});

test('no steps give an empty map', () => {
  expect(lay({ steps: [], groups: [] }, 300).groups).toEqual([]);
  expect(stepAt(lay({ steps: [], groups: [] }, 300), 10)).toBe(0);
});

test('a bar fills with the steps of its group', () => {
  const group = { index: 0, phase: 'forward', t: 1, first: 4, last: 7 } as const;
  expect([2, 4, 5, 7, 20].map((step) => doneOf(group, step))).toEqual([0, 0.25, 0.5, 1, 1]);
});

test('at every step of a crowded map the label of its own timestep is shown, and no two touch', () => {
  const map = lay(longTimeline, 800);
  for (const { index: own, first } of map.groups) {
    const shown = labelledAt(map.groups, first);
    expect(shown.has(own)).toBe(true);
    const spans = map.groups
      .filter(({ index }) => shown.has(index))
      .map(({ x, width, labelWidth: label }) => [
        x + width / 2 - label / 2,
        x + width / 2 + label / 2,
      ]);
    spans.slice(1).forEach(([from], at) => {
      expect(from).toBeGreaterThan(spans[at]?.[1] ?? 0);
    });
  }
});

test('before the line is measured a place on it is that of a step, too', () => {
  expect(stepAt(lay(abccdTimeline, -16), 0)).toBe(0);
});
