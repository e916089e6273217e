import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';
import { randomExample } from '../testing/random-example.ts';
import { compile } from '../trace/program/compile.ts';
import { abccd, hello } from '../trace/reference/lecture-examples.ts';
import { findPosition, moveByGroup, moveByStep, moveToPhase, moveToTimestep } from './cursor.ts';
import type { Timeline } from './step.ts';
import { buildTimeline, groupLength } from './timeline.ts';

const timelineOf = (example: Example): Timeline => buildTimeline(compile(example));

/** Each group in short: `forward 1: 8`. */
const inShort = ({ groups }: Timeline): readonly string[] =>
  groups.map(
    (group) => `${group.phase}${group.t === undefined ? '' : ` ${group.t}`}: ${groupLength(group)}`,
  );

const positions = ({ steps }: Timeline, phase: string, t?: number): readonly string[] =>
  steps.filter((step) => step.phase === phase && step.t === t).map(({ position }) => position);

/** ABCCD with its layer changed. */
function abccdLayer(more: Partial<Example['layers'][number]>): Example {
  const example = abccd();
  return { ...example, layers: example.layers.map((layer) => ({ ...layer, ...more })) };
}

const forward = ['forward 1: 8', 'forward 2: 8', 'forward 3: 8', 'forward 4: 8'];
const backward = ['backward 4: 7', 'backward 3: 7', 'backward 2: 7', 'backward 1: 7'];

describe('the timeline of ABCCD', () => {
  const timeline = timelineOf(abccd());

  test('has 66 steps in 10 groups', () => {
    expect(timeline.steps).toHaveLength(66);
    expect(inShort(timeline)).toEqual([...forward, 'loss: 1', ...backward, 'update: 5']);
  });

  test('goes forward in eight operations', () => {
    const names = ['x', 'W_xh', 'W_hh', 'a', 'h', 'logits', 'y', 'loss'];
    expect(positions(timeline, 'forward', 2)).toEqual(names.map((name) => `f2.${name}`));
  });

  test('goes back in seven operations', () => {
    const names = ['dlogits', 'dW_hy', 'dh_output', 'dh', 'da', 'dW_xh', 'dh_prev'];
    expect(positions(timeline, 'backward', 3)).toEqual(names.map((name) => `b3.${name}`));
  });

  test('updates parameter by parameter', () => {
    const kinds = timeline.steps.slice(-5).map(({ kind, node }) => [kind, node]);
    const nodes = compile(abccd()).parameters.map(({ node }) => node);
    expect(kinds).toEqual(nodes.map((node) => ['update', node]));
  });

  test('numbers its steps, their groups and their operations', () => {
    timeline.steps.forEach((step, index) => {
      const group = timeline.groups[step.group];
      expect(step.index).toBe(index);
      expect(index - (group?.first ?? 0)).toBe(step.operation);
      expect(index).toBeLessThanOrEqual(group?.last ?? -1);
    });
  });

  test('computes every named number once: each value of the forward pass is the result of one step', () => {
    const values = timeline.steps
      .flatMap(({ results }) => results)
      .filter(({ kind }) => kind === 'value')
      .map(({ node }) => node);
    expect(new Set(values).size).toBe(values.length);
  });
});

describe('a cursor in ABCCD', () => {
  const timeline = timelineOf(abccd());
  const last = 65;

  test('moves one operation on and back, and stays at the ends', () => {
    expect(moveByStep(timeline, 7, 1)).toBe(8);
    expect(moveByStep(timeline, 7, -1)).toBe(6);
    expect(moveByStep(timeline, 0, -1)).toBe(0);
    expect(moveByStep(timeline, last, 1)).toBe(last);
  });

  test('moves timestep by timestep to where each is complete', () => {
    expect(moveByGroup(timeline, 0, 1)).toBe(7);
    expect(moveByGroup(timeline, 7, 1)).toBe(15);
    expect(moveByGroup(timeline, 31, 1)).toBe(32);
    expect(moveByGroup(timeline, 32, 1)).toBe(39);
    expect(moveByGroup(timeline, 60, 1)).toBe(last);
    expect(moveByGroup(timeline, last, 1)).toBe(last);
    expect(moveByGroup(timeline, 12, -1)).toBe(7);
    expect(moveByGroup(timeline, 3, -1)).toBe(0);
  });

  test('jumps to a timestep in its own phase, and to a phase', () => {
    expect(timeline.steps[moveToTimestep(timeline, 3, 3)]?.position).toBe('f3.x');
    expect(timeline.steps[moveToTimestep(timeline, 40, 1)]?.position).toBe('b1.dlogits');
    expect(timeline.steps[moveToTimestep(timeline, last, 2)]?.position).toBe('f2.x');
    expect(moveToTimestep(timeline, 3, 9)).toBe(3);
    expect(moveToPhase(timeline, 0, 'backward')).toBe(33);
    expect(moveToPhase(timelineOf(abccd({ optimizer: undefined })), 5, 'update')).toBe(5);
  });

  test('finds a step by its position', () => {
    expect(findPosition(timeline, 'b4.dlogits')).toBe(33);
    expect(findPosition(timeline, 'f9.x')).toBeUndefined();
  });
});

describe('the timeline of other networks', () => {
  test('hello joins single numbers in the same operations', () => {
    expect(inShort(timelineOf(hello()))).toEqual([...forward, 'loss: 1', ...backward, 'update: 4']);
  });

  test('two LSTM layers go up at every timestep, and down on the way back', () => {
    const path = join(import.meta.dirname, '../../public/examples/two-layer-lstm.json');
    const timeline = timelineOf(readExample(readFileSync(path, 'utf8')));
    const layer = (4 * 4 + 2) * 2; // product, product, sum and function of four gates, c and h; two layers
    const back = (4 + 4 * 3 + 2) * 2; // dh and dc in two arrivals each; gate, sum and join; two carried on; two layers
    expect(inShort(timeline)).toEqual([
      ...[1, 2, 3, 4].map((t) => `forward ${t}: ${1 + layer + 3}`),
      'loss: 1',
      ...[4, 3, 2, 1].map((t) => `backward ${t}: ${2 + back}`),
      'update: 26',
    ]);
    const down = positions(timeline, 'backward', 2);
    expect(down.indexOf('b2.l2.dh_prev')).toBeLessThan(down.indexOf('b2.l1.dh_output'));
    expect(down.slice(-2)).toEqual(['b2.l1.dc_prev', 'b2.l1.dh_prev']);
    expect(down.slice(2, 6)).toEqual([
      'b2.l2.dh_output',
      'b2.l2.dh',
      'b2.l2.dc_output',
      'b2.l2.dc',
    ]);
  });

  test.each(['value', 'norm'] as const)('clipping by %s is one step before the updates', (by) => {
    const optimizer = { name: 'sgd', learningRate: 0.1, clip: { by, at: 5 } } as const;
    const timeline = timelineOf(abccd({ optimizer }));
    expect(positions(timeline, 'update').slice(0, 2)).toEqual(['u.clip', 'u.l0.W_xh']);
    expect(timeline.steps).toHaveLength(67);
  });

  test('a timestep without a target has no loss, and nothing comes back from after the last target', () => {
    const timeline = timelineOf(abccd({ targets: [null, 'C', null, null] }));
    expect(inShort(timeline)).toEqual([
      ...['forward 1: 7', 'forward 2: 8', 'forward 3: 7', 'forward 4: 7', 'loss: 1'],
      ...['backward 2: 7', 'backward 1: 4', 'update: 5'],
    ]);
    expect(positions(timeline, 'backward', 1)).toEqual([
      'b1.dh',
      'b1.da',
      'b1.dW_xh',
      'b1.dh_prev',
    ]);
  });

  test('without a loss there is the forward pass alone', () => {
    const timeline = timelineOf(abccd({ loss: undefined }));
    expect(inShort(timeline)).toEqual([1, 2, 3, 4].map((t) => `forward ${t}: 7`));
  });

  test('a layer that runs backward takes the inputs from the last to the first, and its gradients the other way', () => {
    const timeline = timelineOf(abccdLayer({ direction: 'backward' }));
    expect(timeline.steps).toHaveLength(66);
    expect(inShort(timeline)).toEqual([
      ...['forward 4: 5', 'forward 3: 5', 'forward 2: 5', 'forward 1: 5'],
      ...['forward 1: 3', 'forward 2: 3', 'forward 3: 3', 'forward 4: 3', 'loss: 1'],
      ...['backward 4: 2', 'backward 3: 2', 'backward 2: 2', 'backward 1: 2'],
      ...['backward 1: 5', 'backward 2: 5', 'backward 3: 5', 'backward 4: 5', 'update: 5'],
    ]);
  });

  test('a frozen parameter joins but is not updated', () => {
    const timeline = timelineOf(abccd({ frozen: ['layers.0.W_hh'] }));
    expect(positions(timeline, 'update')).toEqual(['u.l0.W_xh', 'u.l0.b_h', 'u.W_hy', 'u.b_y']);
    expect(timeline.steps).toHaveLength(65);
  });

  test('softmax alone shows e^z and their sum as steps', () => {
    const alone = { readout: { activation: 'softmax', temperature: 2 }, layers: [] } as const;
    const timeline = timelineOf({ ...abccd(), readout: alone.readout, layers: [] });
    expect(positions(timeline, 'forward', 1)).toEqual(
      ['x', 'logits', 'logits_tau', 'exp', 'S', 'y', 'loss'].map((name) => `f1.${name}`),
    );
  });

  test('no two steps have the same position, whatever the network', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const names = timelineOf(randomExample(seed)).steps.map(({ position }) => position);
      expect(new Set(names).size, `seed ${seed}`).toBe(names.length);
    }
  });

  test('every value that an equation names is shown, whatever the network', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const program = compile(randomExample(seed));
      const shown = buildTimeline(program).steps.flatMap(({ results, within }) => [
        ...results.flatMap(({ kind, node }) => (kind === 'value' ? [node] : [])),
        ...within,
      ]);
      const computed = program.tape.nodes
        .filter(({ given }) => given === undefined)
        .map(({ id }) => id);
      expect(
        computed.filter((id) => !shown.includes(id)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});
