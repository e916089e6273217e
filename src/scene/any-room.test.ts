import { describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { lesson as abccd } from '../lessons/abccd/lesson.ts';
import { lesson as lstm } from '../lessons/lstm/lesson.ts';
import { conventionOf } from '../notation/symbol-tables.ts';
import { layOutLossChart } from '../pages/names/loss-chart.ts';
import { layOutNorms } from '../pages/vanishing/chart.ts';
import { randomExample, seededDraw } from '../testing/random-example.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { runTrace } from '../trace/trace.ts';
import { layOutChart, pointsFrom } from './chart/chart.ts';
import { graphOf } from './graph/build-graph.ts';
import { firstMoment, momentsOf } from './home/moments.ts';
import { buildPicture } from './home/picture.ts';
import { layOutTimeline } from './transport/timeline-map.ts';

/** Sizes of screens, and what an element has before it is laid out. */
const screens = [
  [1280, 720],
  [911, 737],
  [1024, 768],
  [1366, 625],
  [1920, 1080],
  [390, 844],
  [360, 640],
  [320, 640],
  [0, 0],
  [1, 1],
] as const;

const edges = { left: 60, right: 20, top: 10, bottom: 30 };

const draw = seededDraw(12);
const rooms = [
  ...screens.map(([width, height]) => ({ width, height })),
  ...draw.times(60, () => ({ width: draw.from(0, 1920), height: draw.from(0, 1080) })),
];

/** Every place in a layout where a length is below 0 or any number is none, by its way: `shapes.3.box.width`. */
function wrongIn(layout: unknown, way = ''): readonly string[] {
  if (typeof layout === 'number') {
    const isLength = /(^|\.)(width|height|radius|size)$/.test(way);
    return Number.isNaN(layout) || (isLength && layout < 0) ? [`${way} = ${layout}`] : [];
  }
  if (typeof layout === 'string') return layout.includes('NaN') ? [`${way} = ${layout}`] : [];
  if (typeof layout !== 'object' || layout === null) return [];
  return Object.entries(layout).flatMap(([key, value]) => wrongIn(value, `${way}.${key}`));
}

/** The same of a chart, whose axes must not run backwards either. */
const wrongInChart = (chart: {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}): readonly string[] => [
  ...wrongIn(chart),
  ...(chart.left > chart.right ? [`right ${chart.right} before left ${chart.left}`] : []),
  ...(chart.top > chart.bottom ? [`bottom ${chart.bottom} above top ${chart.top}`] : []),
];

const wrongInRooms = (wrongAt: (room: (typeof rooms)[number]) => readonly string[]): unknown[] =>
  rooms.flatMap((room) => {
    const wrong = wrongAt(room);
    return wrong.length === 0 ? [] : [[room, wrong.slice(0, 3)]];
  });

const words = { loss: 'loss', target: 'target' };

describe('in every room, however narrow, no length is below 0 and no number missing', () => {
  test.each<readonly [string, Example]>([
    ['abccd', abccd.example],
    ['lstm', lstm.example],
    ...[3, 8, 21].map((seed) => [`random network ${seed}`, randomExample(seed)] as const),
  ])('in the graph of %s', (_, example) => {
    const program = compile(example);
    const [trace, timeline] = [runTrace(program), buildTimeline(program)];
    const hand = { program, convention: conventionOf('names'), number: String };
    const steps = [0, 0.4, 0.8].map((part) => Math.floor(part * timeline.steps.length));
    const wrong = wrongInRooms((size) => {
      const window = size.width < 560 ? 2 : 6;
      const sceneAt = graphOf({ trace, timeline, hand, words, size, fontSize: 15, window });
      return steps.flatMap((index) => {
        const step = timeline.steps[index];
        return step === undefined ? [] : wrongIn(sceneAt(step).shapes);
      });
    });
    expect(wrong).toEqual([]);
  });

  test('in the timeline', () => {
    const timeline = buildTimeline(compile(lstm.example));
    expect(
      wrongInRooms(({ width }) => wrongIn(layOutTimeline(timeline, width - 16, () => 30))),
    ).toEqual([]);
  });

  test('in the picture of the home page', () => {
    const program = compile(abccd.example);
    const [trace, timeline] = [runTrace(program), buildTimeline(program)];
    const hand = { program, convention: conventionOf('slides'), number: String };
    const moments = momentsOf(program, timeline);
    const moment = moments[firstMoment(moments)];
    expect(
      wrongInRooms(({ width }) => wrongIn(buildPicture(trace, timeline, hand, moment, width))),
    ).toEqual([]);
  });

  test('in the chart of a forecast', () => {
    const curves = [{ key: 'a', points: pointsFrom(0, [3, 1, 4, 1, 5]) }];
    const input = { curves, span: { first: 0, last: 4 }, from: 0, edges };
    expect(wrongInRooms((size) => wrongInChart(layOutChart({ ...input, size })))).toEqual([]);
  });

  test('in the loss of a training', () => {
    const point = { smooth: 2, mean: 2.1, least: 1, most: 3 };
    const points = [1, 2, 3].map((place) => ({ ...point, place }));
    expect(wrongInRooms((size) => wrongInChart(layOutLossChart(points, 100, 1.5, size)))).toEqual(
      [],
    );
  });

  test('in a series', () => {
    const values = Array.from({ length: 144 }, (_, at) => 100 + at);
    const curves = [{ key: 'a', points: pointsFrom(0, values) }];
    const input = { curves, span: { first: 0, last: 143 }, ends: [0, 243], edges } as const;
    expect(wrongInRooms((size) => wrongInChart(layOutChart({ ...input, size })))).toEqual([]);
  });

  test('in the lengths of gradients', () => {
    const curves = [{ key: 'a', values: [1, 0.1, 0, 1e-20] }];
    expect(wrongInRooms((size) => wrongInChart(layOutNorms(curves, 4, size)))).toEqual([]);
  });
});
