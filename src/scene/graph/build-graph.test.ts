import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { checkExample, readExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as reading } from '../../lessons/bidirectional/lesson.ts';
import { lesson as reversing } from '../../lessons/encoder-decoder/lesson.ts';
import { lesson as compared } from '../../lessons/gru/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import { lstmExample } from '../../lessons/lstm/example.ts';
import { lesson as gateByGate } from '../../lessons/lstm/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt, type ValueRef } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import networks from '../../trace/reference/networks.json';
import { runTrace } from '../../trace/trace.ts';
import { revealOf } from '../reveal.ts';
import { buildGraph, type GraphInput, graphOf } from './build-graph.ts';
import { misprintsIn } from './ink.ts';
import { isSame } from './same-shape.ts';
import type { Scene, Shape } from './shapes.ts';

const shipped = (name: string): Case => {
  const url = new URL(`../../../public/examples/${name}.json`, import.meta.url);
  return { example: readExample(readFileSync(url, 'utf8')), convention: 'names' };
};

const referenceOf = (wanted: string): Case => ({
  example: checkExample(networks.cases.find(({ name }) => name === wanted)?.example),
  convention: 'names',
});

interface Case {
  readonly example: Example;
  readonly convention: 'slides' | 'names' | 'hello';
}

const shippedNames =
  'gru two-layer-lstm bidirectional encoder-decoder three-layers feed-back many-to-one';

const examples: Readonly<Record<string, Case>> = {
  abccd,
  hello,
  softmax,
  lstm: { example: lstmExample, convention: 'names' },
  'bidirectional lesson': { example: reading.example, convention: 'names' },
  'LSTM lesson': { example: gateByGate.example, convention: 'names' },
  'GRU lesson': { example: compared.example, convention: 'names' },
  'encoder-decoder lesson': { example: reversing.example, convention: 'names' },
  'decoder behind both directions': referenceOf('encoder-decoder-both-ways-both-losses'),
  ...Object.fromEntries(shippedNames.split(' ').map((name) => [name, shipped(name)])),
};

const rooms = [
  { width: 910, height: 660, fontSize: 18 },
  { width: 900, height: 509, fontSize: 15 },
  { width: 880, height: 386, fontSize: 15 },
  { width: 960, height: 850, fontSize: 27 },
  { width: 390, height: 360, fontSize: 15 },
];

function inputOf({ example, convention }: Case, room: (typeof rooms)[number]) {
  const program = compile(example);
  const trace = runTrace(program);
  const timeline = buildTimeline(program);
  const { width, height, fontSize } = room;
  const hand = { program, convention: conventionOf(convention), number: String };
  const words = { loss: 'loss', target: 'target' };
  const window = width < 560 ? 2 : 6;
  return { trace, timeline, hand, words, size: { width, height }, fontSize, window };
}

function* scenesOf(example: Case, room: (typeof rooms)[number]) {
  const input = inputOf(example, room);
  const sceneAt = graphOf(input);
  for (const step of input.timeline.steps) {
    const full: GraphInput = { ...input, step };
    yield { step, input: full, scene: sceneAt(step) };
  }
}

// the step screen on a laptop, a projector, a phone
const screens = [
  { width: 846, height: 426, fontSize: 16.3 },
  { width: 911, height: 737, fontSize: 27 },
  { width: 389, height: 360, fontSize: 15 },
];

const roomsFor = (name: string) =>
  name.endsWith('lesson') ? screens : name === 'two-layer-lstm' ? [...rooms, screens[1]] : rooms;
const cases = Object.keys(examples).flatMap((name) =>
  roomsFor(name).map((room) => ({ name, room, ...room })),
);

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** The scenes of every example in the first of its rooms, which several tests look at. */
const kept = Object.fromEntries(
  Object.entries(examples).map(([name, example]) => [
    name,
    once(() => [...scenesOf(example, roomsFor(name)[0])]),
  ]),
);

/** What all tests of a case ask of its scenes, gathered in one pass, so that no other scene is kept. */
interface Findings {
  readonly sizes: { readonly width: number; readonly height: number }[];
  readonly over: unknown[];
  readonly cut: unknown[];
  readonly small: unknown[];
}

function findingsOf(name: string, room: (typeof rooms)[number]): Findings {
  const found: Findings = { sizes: [], over: [], cut: [], small: [] };
  const least = room.fontSize >= 20 ? 26 : 13;
  const isFirst = room === roomsFor(name)[0];
  const all = isFirst ? kept[name]() : scenesOf(examples[name], room);
  let misprintsOf: ReturnType<typeof misprintsIn> | undefined;
  for (const { step, scene, input } of all) {
    misprintsOf ??= misprintsIn(input.trace);
    const { over, cut } = misprintsOf(scene);
    const small = scene.shapes.filter((shape) => smallestType(shape, least) < least);
    found.sizes.push(scene.size);
    if (over.length > 0) found.over.push([step.position, ...over]);
    if (cut.length > 0) found.cut.push([step.position, ...cut]);
    if (small.length > 0) found.small.push([step.position, ...small]);
  }
  return found;
}

/** The size of a shape's letters; `none` where it has none. */
function smallestType(shape: Shape, none: number): number {
  if (shape.kind === 'text') return shape.size;
  return shape.kind === 'cell' || shape.kind === 'bar' ? (shape.text?.size ?? none) : none;
}

describe.each(cases)('$name at $width×$height, type $fontSize', ({ name, room }) => {
  const findings = once(() => findingsOf(name, room));
  const isPhone = room.width < 560;
  test('fits its room, or on a phone is made smaller by a twentieth at most', () => {
    const { sizes } = findings();
    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes.map(({ width }) => width))).toEqual(new Set([room.width]));
    const highest = Math.max(...sizes.map(({ height }) => height));
    expect(highest).toBeLessThanOrEqual(room.height * (isPhone ? 1.05 : 1));
  });

  test('prints nothing over anything else, at any step', () => {
    expect(findings().over).toEqual([]);
  });

  test('cuts nothing', () => {
    expect(findings().cut).toEqual([]);
  });

  test('keeps its type as large as the room demands', () => {
    expect(findings().small).toEqual([]);
  });
});

describe.each(Object.keys(examples))('%s', (name) => {
  const all = kept[name];

  test('is the same for the same step', () => {
    for (const [k, { input, scene }] of all().entries())
      if (k % 4 === 0) expect(isDrawnAs(buildGraph(input), scene), input.step.position).toBe(true);
  });

  test('is the same whatever step was drawn before', () => {
    const [{ input }] = all();
    const sceneAt = graphOf(input);
    for (const { step, scene } of all().toReversed())
      expect(isDrawnAs(sceneAt(step), scene), step.position).toBe(true);
  });

  test('gives every shape a name of its own', () => {
    for (const { scene } of all()) {
      const ids = scene.shapes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('refers to numbers that exist, and to none before its step', () => {
    for (const { scene, input, step } of all()) {
      const { stepOf } = revealOf(input.timeline);
      const isRight = (ref: ValueRef): boolean => {
        const { given = '' } = input.trace.program.tape.nodes[ref.node] ?? {};
        const at = stepOf(ref) ?? (['state', 'target'].includes(given) ? 0 : Number.NaN);
        return at <= step.index && Number.isFinite(numberAt(input.trace, ref));
      };
      expect(refsOf(scene).filter((ref) => !isRight(ref))).toEqual([]);
    }
  });

  test('shows every number of the columns in the end', () => {
    const { scene, input } = all()[all().length - 1];
    const shown = new Set(refsOf(scene).map(({ kind, node }) => `${kind} ${node}`));
    const seen = input.trace.program.timesteps.slice(scene.first - 1, scene.last);
    for (const { x, y, loss, layers } of seen) {
      const states = layers.flatMap(({ h }) => (h === undefined ? [] : [h]));
      const isOwn = input.trace.program.tape.nodes[y ?? -1]?.part === 'readout';
      for (const node of [
        x,
        ...(isOwn ? [y] : []),
        ...(loss === undefined ? [] : [loss]),
        ...states,
      ])
        expect(shown).toContain(`value ${node}`);
      for (const h of states) expect(shown).toContain(`gradient ${h}`);
    }
  });
});

test('a long sequence is seen through a window around the present timestep', () => {
  const example: Example = {
    ...abccd.example,
    inputs: [...'ABCDABCDAB'],
    targets: [...'BCDABCDABC'],
  };
  const scenes = [...scenesOf({ example, convention: 'slides' }, rooms[0])];
  const misprintsOf = misprintsIn(scenes[0].input.trace);
  for (const { scene, step } of scenes) {
    expect(scene.last - scene.first).toBeLessThan(6);
    if (step.t !== undefined) {
      expect(step.t).toBeGreaterThanOrEqual(scene.first);
      expect(step.t).toBeLessThanOrEqual(scene.last);
    }
    expect([step.position, ...misprintsOf(scene).over]).toEqual([step.position]);
    const marks = scene.shapes.filter(({ id }) => id === 'before' || id === 'after');
    expect(marks).toHaveLength(Number(scene.first > 1) + Number(scene.last < 10));
  }
});

const refsOf = ({ shapes }: Scene): readonly ValueRef[] =>
  shapes.flatMap((shape) => ('ref' in shape && shape.ref !== undefined ? [shape.ref] : []));

/** Whether two scenes say the same. The shapes of a scene are those of its planes, one by one, and are compared there. */
function isDrawnAs(a: Scene, b: Scene): boolean {
  const arePlanes = [a, b].every(({ planes, shapes }) => {
    const inPlanes = planes.flatMap((plane) => plane.shapes);
    return inPlanes.length === shapes.length && shapes.every((shape, at) => shape === inPlanes[at]);
  });
  return arePlanes && isSame({ ...a, shapes: [] }, { ...b, shapes: [] });
}
