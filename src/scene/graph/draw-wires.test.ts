import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { readExample } from '../../example/read-example.ts';
import { lesson as gru } from '../../lessons/gru/lesson.ts';
import { lesson as lstm } from '../../lessons/lstm/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { buildGraph } from './build-graph.ts';
import type { ArrowShape, Point } from './shapes.ts';
import { storeysOf } from './storeys.ts';

const shipped = (name: string): Example => {
  const url = new URL(`../../../public/examples/${name}.json`, import.meta.url);
  return readExample(readFileSync(url, 'utf8'));
};

describe('how gates work on a state is read off the tape', () => {
  const wiringsOf = (example: Example) =>
    storeysOf(compile(example)).flatMap(({ slots }) =>
      slots.flatMap(({ name, wiring }) =>
        wiring === undefined
          ? []
          : [
              `${name}: ${[wiring.keep, ...wiring.join]
                .map((factor) => (factor.isRest ? `1−${factor.name}` : factor.name))
                .join(' ')}`,
            ],
      ),
    );

  test.each([
    ['an LSTM keeps by f and adds i ⊙ g', lstm.example, ['c: f i g']],
    ['a GRU keeps by z and adds (1 − z) ⊙ n', gru.example, ['h: z n 1−z']],
    ['so it does where it resets before', shipped('gru-reset-before'), ['h: z n 1−z']],
    ['a cell typed in by hand as its equations have it', shipped('own-cell'), ['h: 1−f n f']],
    ['an RNN has none', shipped('many-to-one'), []],
  ])('%s', (_, example, wanted) => {
    expect(wiringsOf(example)).toEqual(wanted);
  });
});

const laptop = { width: 846, height: 426, fontSize: 16.3 };
const projector = { width: 911, height: 737, fontSize: 27 };

function wiresAt(example: Example, position: string, t: number, room = laptop) {
  const program = compile(example);
  const timeline = buildTimeline(program);
  const step = timeline.steps.find((each) => each.position === position);
  if (step === undefined) throw new RangeError(`found no step ${position}`);
  const { width, height, fontSize } = room;
  const { shapes } = buildGraph({
    trace: runTrace(program),
    timeline,
    step,
    hand: { program, convention: conventionOf('names'), number: String },
    words: { loss: 'loss', target: 'target' },
    size: { width, height },
    fontSize,
    window: 6,
  });
  const { layers } = program.timesteps[t - 1];
  const state = layers[0].c ?? layers[0].h;
  const arrows = shapes.filter((shape) => shape.kind === 'arrow');
  return {
    wires: arrows.filter(({ look, id }) => look === 'wire' && id.startsWith(`r${state}<`)),
    highway: arrows.find(({ look, id }) => look !== 'back' && id.endsWith(`@${t}`) && isAcross(id)),
  };

  function isAcross(id: string): boolean {
    const before = program.timesteps[t - 2].layers[0];
    return id.startsWith(`a${before.c ?? before.h}>`);
  }
}

const from = ({ id }: ArrowShape): string => id.replace(/^.*<|\d$/g, '');
const ends = ({ points }: ArrowShape): readonly [Point, Point] => {
  const [first, last] = [points[0], points.at(-1)];
  if (last === undefined) throw new RangeError('found a line without points');
  return [first, last];
};

describe('lines lead from the gates to the highway', () => {
  test.each([
    ['LSTM', lstm.example, 'f2.c', ['f', 'g', 'i', 'i']],
    ['GRU', gru.example, 'f2.h', ['z', 'z', 'n', 'n']],
  ])('of an %s: from those that work on it, and from no other', (_, example, position, wanted) => {
    for (const room of [laptop, projector])
      expect(wiresAt(example, position, 2, room).wires.map(from)).toEqual(wanted);
  });

  test('what a state is kept by arrives before what is added, both on the arrow of the state', () => {
    for (const [example, position] of [
      [lstm.example, 'f2.c'],
      [gru.example, 'f2.h'],
    ] as const) {
      const { wires, highway } = wiresAt(example, position, 2);
      const [start, goal] = highway?.points ?? [];
      const [[, keep], [, join]] = [ends(wires[0]), ends(wires[3])];
      expect(start.x).toBeLessThan(keep.x);
      expect(keep.x).toBeLessThan(join.x);
      expect(join.x).toBeLessThan(goal.x);
      expect(keep.y).toBe(join.y);
      expect(Math.abs(keep.y - start.y)).toBeLessThan(0.5 * laptop.fontSize);
    }
  });

  test('and cross no other', () => {
    for (const [example, position] of [
      [lstm.example, 'f2.c'],
      [gru.example, 'f2.h'],
      [shipped('own-cell'), 'f2.h'],
    ] as const) {
      const lines = wiresAt(example, position, 2).wires.map(({ points }) => points);
      expect(lines).toHaveLength(4);
      for (const [at, line] of lines.entries())
        for (const other of lines.slice(at + 1)) expect(crossings(line, other)).toBe(0);
    }
  });

  test('in full ink while the state is made of them, and of their shape at any step', () => {
    const made = wiresAt(lstm.example, 'f2.c', 2).wires;
    const before = wiresAt(lstm.example, 'f2.x', 2).wires;
    const back = wiresAt(lstm.example, 'b2.dh', 2).wires;
    expect(made.map(({ emphasis }) => emphasis)).toEqual(made.map(() => 'active'));
    expect(before.map(({ emphasis, isReached }) => [emphasis, isReached])).toEqual(
      before.map(() => ['dim', false]),
    );
    const placesOf = (wires: readonly ArrowShape[]) => wires.map(({ path }) => path);
    expect(placesOf(before)).toEqual(placesOf(made));
    expect(placesOf(back)).toEqual(placesOf(made));
  });
});

type Segment = readonly [Point, Point];

/** How often two lines cross, not counting where they only touch. */
function crossings(one: readonly Point[], other: readonly Point[]): number {
  const segments = (points: readonly Point[]): readonly Segment[] =>
    points.slice(1).map((to, at) => [points[at], to]);
  const side = ([a, b]: Segment, { x, y }: Point): number =>
    Math.sign(Math.round(((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) * 1000));
  return segments(one).filter((a) =>
    segments(other).some(
      (b) => side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0,
    ),
  ).length;
}
