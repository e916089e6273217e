import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { randomExample } from '../../testing/random-example.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { graphOf } from './build-graph.ts';
import { misprintsIn } from './ink.ts';
import type { Box, LegendShape, Scene } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** The room of the graph and its type on a screen of that size, in the usual look and projected. */
const screens = [
  ['1280x720', [793, 527, 15.8], [607, 490, 18]],
  ['911x737', [564, 554, 15], [432, 561, 15]],
  ['1024x768', [634, 585, 15], [485, 573, 15]],
  ['1366x625', [846, 426, 16.3], [648, 425, 15.6]],
  ['1920x1080', [1189, 554, 18], [911, 737, 27]],
  ['390x844', [389, 360, 15], [389, 360, 15]],
  ['360x640', [359, 360, 15], [359, 360, 15]],
  ['320x640', [319, 360, 15], [319, 360, 15]],
] as const;

const rooms = screens.flatMap(([screen, usual, projected]) =>
  screen.startsWith('3')
    ? [[screen, usual] as const]
    : [[screen, usual] as const, [`${screen}, projected`, projected] as const],
);

/** Every so many steps are looked at, beside the last. */
const stride = 29;

interface Seen {
  readonly position: string;
  readonly scene: Scene;
  readonly trace: Trace;
}

function seen(
  example: Example,
  convention: 'names' | 'slides' | 'hello',
  [width, height, fontSize]: readonly [number, number, number],
): readonly Seen[] {
  const program = compile(example);
  const [trace, timeline] = [runTrace(program), buildTimeline(program)];
  const sceneAt = graphOf({
    trace,
    timeline,
    hand: { program, convention: conventionOf(convention), number: String },
    words: { loss: 'loss', target: 'target' },
    size: { width, height },
    fontSize,
    window: width < 560 ? 2 : 6,
  });
  return timeline.steps
    .filter(({ index }) => index % stride === 0 || index === timeline.steps.length - 1)
    .map((step) => ({ position: step.position, scene: sceneAt(step), trace }));
}

/** The scale with its two numbers. */
function boxOf({ box, least, most }: LegendShape): Box {
  const wide = textWidth(least.text, least.size);
  const isUpright = least.anchor === 'middle';
  const left = isUpright ? least.x - wide / 2 : least.x;
  const right = isUpright ? least.x + wide / 2 : most.x + textWidth(most.text, most.size);
  const top = Math.min(box.y, most.y - 0.74 * most.size);
  return { x: left, y: top, width: right - left, height: least.y - top };
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

/** What lies on the scale of colours: bands, frames, cells. */
function onScale({ shapes }: Scene): readonly string[] {
  const legend = shapes.find((shape) => shape.kind === 'legend');
  if (legend?.kind !== 'legend') return [];
  const own = boxOf(legend);
  return shapes.flatMap((shape) => {
    const isBox = shape.kind === 'frame' || shape.kind === 'cell' || shape.kind === 'bar';
    return isBox && overlap(own, shape.box) ? [shape.id] : [];
  });
}

function faultsOf(all: readonly Seen[]): readonly unknown[] {
  const misprintsOf = misprintsIn(all[0].trace);
  return all.flatMap(({ position, scene }) => {
    const { over, cut } = misprintsOf(scene);
    const scale = onScale(scene);
    return [...over, ...cut, ...scale].length === 0 ? [] : [{ position, over, cut, scale }];
  });
}

/** Where even the tightest rows leave no line for the scale. */
const tooDense = new Set(['lstm on 1920x1080, projected']);

describe.each(rooms)('on a screen of %s', (screen, room) => {
  test.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    'nothing lies on anything else in the graph of %s, and the scale of colours is there',
    (slug, { example, convention }) => {
      const all = seen(example, convention, room);
      expect(faultsOf(all)).toEqual([]);
      const hasScale = all.every(({ scene }) => scene.shapes.some(({ kind }) => kind === 'legend'));
      expect(hasScale).toBe(!tooDense.has(`${slug} on ${screen}`));
    },
  );
});

test.each([2, 6, 9, 14, 17, 23, 29, 33])(
  'nothing lies on the scale of colours in random network %i',
  (seed) => {
    for (const [, room] of rooms)
      for (const { position, scene } of seen(randomExample(seed), 'names', room))
        expect([position, ...onScale(scene)]).toEqual([position]);
  },
);
