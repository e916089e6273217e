import { range } from 'd3';
import { describe, expect, test } from 'vitest';
import { blankExample } from '../../example/edit/blank.ts';
import { setArchitecture } from '../../example/edit/encoder-decoder.ts';
import { addLayer, setCell, setDirection } from '../../example/edit/network.ts';
import { resizeHidden, resizeSequence } from '../../example/edit/resize.ts';
import { addToken } from '../../example/edit/vocabulary.ts';
import type { Example } from '../../example/example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { graphOf } from './build-graph.ts';
import { misprintsIn } from './ink.ts';
import type { BarShape, CellShape, Scene, Shape } from './shapes.ts';

const start = { seed: 5, scale: 0.6 };
const four = addToken(resizeSequence(blankExample('mine', start), 4), 'D', start);

/** So many layers of LSTM with three units above each other. */
function layersOf(count: number): Example {
  const added = range(1, count).reduce((example) => addLayer(example, start), four);
  return range(count).reduce((example, index) => setCell(example, index, 'lstm', start), added);
}

const bothWays = (example: Example): Example =>
  range(example.layers.length).reduce(
    (of, index) => setDirection(of, index, 'bidirectional', start),
    example,
  );
const withDecoder = (example: Example): Example =>
  setArchitecture(example, 'encoder-decoder', start);

const stack = resizeSequence(layersOf(3), 6);
const units = [0, 1].reduce((of, index) => resizeHidden(of, index, 8, start), layersOf(2));
const reading = withDecoder(bothWays(layersOf(1)));
const deepReading = withDecoder(bothWays(layersOf(2)));

const laptop = { width: 846, height: 426, fontSize: 16.3 };
const projector = { width: 911, height: 737, fontSize: 27 };
const phone = { width: 389, height: 435, fontSize: 15 };
type Room = typeof laptop;

interface Seen {
  readonly position: string;
  readonly scene: Scene;
  readonly trace: Trace;
}

/** The drawing at every so many steps, counted back from the last. */
function seen(
  example: Example,
  { width, height, fontSize }: Room,
  stride: number,
): readonly Seen[] {
  const program = compile(example);
  const trace = runTrace(program);
  const timeline = buildTimeline(program);
  const sceneAt = graphOf({
    trace,
    timeline,
    hand: { program, convention: conventionOf('names'), number: String },
    words: { loss: 'loss', target: 'target' },
    size: { width, height },
    fontSize,
    window: width < 560 ? 2 : 6,
  });
  const steps = timeline.steps.filter(
    ({ index }) => (timeline.steps.length - 1 - index) % stride === 0,
  );
  return steps.map((step) => ({ position: step.position, scene: sceneAt(step), trace }));
}

const isNumber = (shape: Shape): shape is BarShape | CellShape =>
  shape.kind === 'bar' || shape.kind === 'cell';

/** Which vectors of a column print their numbers, and which are strips of colours. */
function shown({ scene }: Seen, t: number): string {
  const own = scene.shapes
    .filter(isNumber)
    .filter(({ about }) => about.t === t && !about.isGradient && (about.unit ?? 1) === 1)
    .map(({ about, text }) => `${about.symbol}${text === undefined ? '~' : ''}`);
  return [...new Set(own)].sort().join(' ');
}

function last(example: Example, room: Room): Seen {
  const found = seen(example, room, Number.POSITIVE_INFINITY).at(-1);
  if (found === undefined) throw new RangeError('found no step, wanted one');
  return found;
}

describe('where a column has too little height for all numbers', () => {
  test('the cell state is a strip before the gates give way', () => {
    const all = last(layersOf(2), phone);
    expect(shown(all, 1)).toBe('c~ f~ g~ h i~ o~ x y');
  });

  test('three layers of LSTM over six timesteps are seen at once on a laptop, as strips', () => {
    const { scene, ...of } = last(stack, laptop);
    expect([scene.first, scene.last]).toEqual([1, 6]);
    expect(scene.size.height).toBeLessThanOrEqual(laptop.height);
    expect(shown({ scene, ...of }, 3)).toBe('c~ h~ x y');
  });

  test('so are 2 × 8 units, with their gates', () => {
    expect(shown(last(units, laptop), 2)).toBe('c~ f~ g~ h~ i~ o~ x y');
  });

  test('numbers stay where they have room', () => {
    expect(shown(last(four, projector), 2)).toBe('h x y');
    expect(shown(last(layersOf(2), { ...projector, height: 1400 }), 2)).not.toContain('h~');
  });

  test('every number of a strip can still be pointed at', () => {
    const { scene } = last(stack, laptop);
    const states = scene.shapes
      .filter(isNumber)
      .filter(({ about }) => about.symbol === 'c' && about.t > 0);
    expect(states).toHaveLength(3 * 6 * 3 * 2);
    for (const { ref } of states) expect(ref).toBeDefined();
  });
});

describe('the initial state of what reads backward stands before the line of the decoder', () => {
  test.each([
    ['laptop', laptop],
    ['projector', projector],
  ])('on a %s, and its arrow crosses no column of the decoder', (_, room) => {
    for (const example of [reading, deepReading])
      for (const { position, scene } of seen(example, room, 7)) {
        const [divider] = scene.shapes.filter(({ id }) => id === 'divider');
        if (divider?.kind !== 'frame') continue;
        const beyond = scene.shapes.flatMap((shape) =>
          shape.kind === 'arrow' &&
          shape.look !== 'back' &&
          shape.points.length === 2 &&
          isLeftward(shape.points)
            ? shape.points.filter(({ x }) => x > divider.box.x)
            : [],
        );
        expect([position, ...beyond]).toEqual([position]);
      }
  });
});

const isLeftward = ([from, to]: readonly { readonly x: number }[]): boolean =>
  from !== undefined && to !== undefined && to.x < from.x - 1;

describe.each([
  ['three layers of LSTM', stack],
  ['2 × 8 units', units],
  ['an LSTM in both directions', bothWays(layersOf(1))],
  ['a decoder behind both directions', reading],
  ['a decoder behind two layers of both', deepReading],
])('%s', (_, example) => {
  test.each([
    ['laptop', laptop],
    ['projector', projector],
    ['phone', phone],
  ])('on a %s has nothing printed over anything else, and nothing cut', (_, room) => {
    const all = seen(example, room, 11);
    const misprintsOf = misprintsIn(all[0].trace);
    for (const { position, scene } of all) {
      const found = misprintsOf(scene);
      expect({ position, ...found }).toEqual({ position, over: [], cut: [] });
    }
  });
});
