import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as bidirectional } from '../../lessons/bidirectional/lesson.ts';
import { lesson as encoderDecoder } from '../../lessons/encoder-decoder/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { graphOf } from './build-graph.ts';
import type { ArrowShape, Point, Scene } from './shapes.ts';
import { piecesWidth } from './symbol-pieces.ts';

const laptop = { width: 846, height: 426, fontSize: 16.3, window: 6 };
const projector = { width: 911, height: 737, fontSize: 27, window: 6 };
const phone = { width: 389, height: 360, fontSize: 15, window: 2 };

function scenesOf(example: Example, { width, height, ...room }: typeof laptop) {
  const program = compile(example);
  const timeline = buildTimeline(program);
  const sceneAt = graphOf({
    trace: runTrace(program),
    timeline,
    hand: { program, convention: conventionOf('names'), number: String },
    words: { loss: 'loss', target: 'target' },
    size: { width, height },
    ...room,
  });
  return timeline.steps.map((step) => ({ step, scene: sceneAt(step) }));
}

const countOf = ([{ scene }]: readonly { readonly scene: Scene }[]): number =>
  scene.last - scene.first + 1;

const numbersOf = ({ shapes }: Scene) =>
  shapes.filter((shape) => shape.kind === 'cell' || shape.kind === 'bar');

describe('where gradients beside their values would cost columns, they stand below them', () => {
  test.each([
    ['encoder–decoder on a projector', encoderDecoder.example, projector, 4],
    ['encoder–decoder on a laptop', encoderDecoder.example, laptop, 6],
    ['both directions on a projector', bidirectional.example, projector, 3],
    ['both directions on a laptop', bidirectional.example, laptop, 6],
    ['both directions on a phone', bidirectional.example, phone, 2],
  ])('%s', (_, example, room, count) => {
    expect(countOf(scenesOf(example, room))).toBe(count);
  });

  test('within the cell of the value, which forward has to itself', () => {
    const scenes = scenesOf(encoderDecoder.example, projector);
    const boxesAt = (position: string, isGradient: boolean) => {
      const scene = scenes.find(({ step }) => step.position === position)?.scene;
      const shown = scene === undefined ? [] : numbersOf(scene);
      return shown
        .filter(({ about: { symbol, t, isGradient: is } }) => {
          return symbol === 'h' && t === 5 && is === isGradient;
        })
        .map(({ box }) => box);
    };
    const whole = boxesAt('fd2.h', false);
    const values = boxesAt('bd2.dh', false);
    const gradients = boxesAt('bd2.dh', true);
    expect(whole).toHaveLength(4);
    for (const [row, { x, y, width, height }] of whole.entries()) {
      expect(values[row]).toEqual({ x, y, width, height: height / 2 });
      expect(gradients[row]).toEqual({ x, y: y + height / 2, width, height: height / 2 });
    }
  });

  test('and no column moves from the forward to the backward phase', () => {
    for (const example of [encoderDecoder.example, bidirectional.example]) {
      const places = new Map<string, string>();
      for (const { step, scene } of scenesOf(example, projector))
        for (const { id, box } of numbersOf(scene)) {
          const key = `${scene.first} ${id}`;
          const place = `${box.x} ${box.width}`;
          expect([step.position, id, places.get(key) ?? place]).toEqual([step.position, id, place]);
          places.set(key, place);
        }
    }
  });

  test('but beside them where all columns have room so', () => {
    const [first] = scenesOf(abccd.example, laptop);
    const last = scenesOf(abccd.example, laptop).at(-1);
    expect(first.scene.last).toBe(4);
    const of = (isGradient: boolean) =>
      numbersOf(last?.scene ?? first.scene).find(({ about }) => {
        return about.symbol === 'h' && about.t === 2 && about.isGradient === isGradient;
      })?.box;
    expect(of(true)?.y).toBe(of(false)?.y);
  });
});

test('more than 12 rows are strips without printed numbers, their gradients beside them', () => {
  const tall = {
    ...abccd.example.layers[0],
    hidden: 13,
    parameters: { W_xh: matrix(13, 4), W_hh: matrix(13, 13), b_h: matrix(1, 13)[0] },
  };
  const readout = { activation: 'softmax' as const, parameters: { W_hy: matrix(4, 13) } };
  const last = scenesOf({ ...abccd.example, layers: [tall], readout }, laptop).at(-1);
  const cells = last?.scene.shapes.filter(({ kind }) => kind === 'cell') ?? [];
  const states = cells.filter((shape) => shape.kind === 'cell' && shape.about.symbol === 'h');
  expect(states).toHaveLength(13 * (5 + 4));
  for (const cell of states) expect(cell).toMatchObject({ text: undefined, ref: {} });
});

const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => Math.sin(7 * i + 3 * j) / 3),
  );

describe('the symbol of a weight stands clear of the ways that pass between two columns', () => {
  test.each([
    ['laptop', laptop],
    ['projector', projector],
    ['phone', phone],
  ])('on a %s', (_, room) => {
    for (const { step, scene } of scenesOf(bidirectional.example, room)) {
      const arrows = scene.shapes.filter((shape) => shape.kind === 'arrow');
      const crossed = arrows.filter(({ points }) => points.length === 2 && !isUpright(points));
      const upright = arrows.flatMap(({ points }) => uprightIn(points));
      for (const arrow of crossed)
        expect([step.position, ...upright.filter((way) => isCut(arrow, way))]).toEqual([
          step.position,
        ]);
    }
  });
});

test('no gradient comes back, and nothing is fed back, through the symbol of a weight between layers', () => {
  for (const { step, scene } of scenesOf(encoderDecoder.example, projector).slice(-30)) {
    const arrows = scene.shapes.filter((shape) => shape.kind === 'arrow');
    const upright = arrows.filter(({ points }) => points.length === 2 && isUpright(points));
    const ways = arrows.flatMap(({ points, look }) => (look === 'weight' ? [] : uprightIn(points)));
    const cut = upright.flatMap((arrow) => ways.filter((way) => isCut(arrow, way)));
    expect([step.position, ...cut]).toEqual([step.position]);
  }
});

const isUpright = ([from, to]: readonly Point[]): boolean => from?.x === to?.x;

const uprightIn = (points: readonly Point[]): readonly (readonly Point[])[] =>
  points.slice(1).flatMap((to, at) => {
    const way = [points[at] ?? to, to];
    return isUpright(way) ? [way] : [];
  });

/** Whether a way leads through the symbol of an arrow. */
function isCut({ label }: ArrowShape, [from, to]: readonly Point[]): boolean {
  if (label === undefined || from === undefined || to === undefined) return false;
  const width = piecesWidth(label.pieces, label.size);
  const middle = label.x + { start: width / 2, middle: 0, end: -width / 2 }[label.anchor];
  const isBeside = Math.abs(from.x - middle) >= width / 2;
  return (
    !isBeside && Math.min(from.y, to.y) < label.y && Math.max(from.y, to.y) > label.y - label.size
  );
}
