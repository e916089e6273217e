import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExample, readExample } from '../example/read-example.ts';
import { compile } from '../trace/program/compile.ts';
import networks from '../trace/reference/networks.json';
import { findPosition, moveByGroup, moveByStep } from './cursor.ts';
import type { Timeline } from './step.ts';
import { buildTimeline } from './timeline.ts';

const names = ['bidirectional', 'encoder-decoder', 'three-layers', 'feed-back', 'many-to-one'];

function open(name: string): Timeline {
  const path = join(import.meta.dirname, `../../public/examples/${name}.json`);
  return buildTimeline(compile(readExample(readFileSync(path, 'utf8'))));
}

/** The groups in short: `f1`, `f1←` against time. */
const groups = ({ groups: all }: Timeline): string =>
  all
    .map(({ phase, t, direction }) =>
      t === undefined ? phase : `${phase[0]}${t}${direction === 'backward' ? '←' : ''}`,
    )
    .join(' ');

const positions = ({ steps }: Timeline, phase: string, t: number): string =>
  steps
    .filter((step) => step.phase === phase && step.t === t)
    .map(({ position }) => position)
    .join(' ');

describe.each(names)('the timeline of %s', (name) => {
  const timeline = open(name);
  const last = timeline.steps.length - 1;

  test('names every step, once', () => {
    const all = timeline.steps.map(({ position }) => position);
    expect(new Set(all).size).toBe(all.length);
    for (const { position, index } of timeline.steps)
      expect(findPosition(timeline, position)).toBe(index);
  });

  test('is walked to its end and back in both gears', () => {
    for (const move of [moveByStep, moveByGroup]) {
      let at = 0;
      for (let tries = 0; at < last && tries <= last; tries++) at = move(timeline, at, 1);
      expect(at).toBe(last);
      for (let tries = 0; at > 0 && tries <= last; tries++) at = move(timeline, at, -1);
      expect(at).toBe(0);
    }
  });
});

test('both directions are walked one after the other, and back in reverse', () => {
  const timeline = open('bidirectional');
  expect(groups(timeline)).toBe(
    'f1 f2 f3 f4 f4← f3← f2← f1← f1 f2 f3 f4 loss b4 b3 b2 b1 b1← b2← b3← b4← b4 b3 b2 b1 update',
  );
  expect(positions(timeline, 'forward', 2)).toBe(
    [
      ...['f2.x', 'f2.l1.W_xh', 'f2.l1.W_hh', 'f2.l1.a', 'f2.l1.h'],
      ...['f2.l1b.W_xh', 'f2.l1b.W_hh', 'f2.l1b.a', 'f2.l1b.h'],
      ...['f2.l1.both', 'f2.logits', 'f2.y', 'f2.loss'],
    ].join(' '),
  );
  expect(positions(timeline, 'backward', 2)).toContain('b2.dW_hy b2.l1.dboth b2.l1b.dh_output');
});

test('a decoder goes on in time, and its gradient comes back to where the encoder ended', () => {
  const timeline = open('encoder-decoder');
  expect(groups(timeline)).toBe('f1 f2 f3 f4 f5 loss b5 b4 b3 b2 b1 update');
  const first = positions(timeline, 'forward', 3);
  expect(first.startsWith('fd1.x fd1.W_xi fd1.W_hi')).toBe(true);
  expect(positions(timeline, 'backward', 3).endsWith('bd1.dc_prev bd1.dh_prev')).toBe(true);
  expect(positions(timeline, 'backward', 2).startsWith('b2.dh ')).toBe(true);
});

test('an output that is fed back is taken as the next input', () => {
  const timeline = open('feed-back');
  expect(positions(timeline, 'forward', 3).split(' ')[0]).toBe('f3.x');
  expect(timeline.steps.filter(({ kind }) => kind === 'take')).toHaveLength(5);
});

test('a layer that hands on its last state alone has one output, after the last timestep', () => {
  const timeline = open('many-to-one');
  expect(positions(timeline, 'forward', 3)).toBe('f3.x f3.W_xh f3.W_hh f3.a f3.h');
  expect(positions(timeline, 'forward', 4)).toBe(
    'f4.x f4.W_xh f4.W_hh f4.a f4.h f4.logits f4.y f4.loss',
  );
});

test.each(networks.cases.map(({ name, example }) => [name, example] as const))(
  'every step of %s has a name of its own',
  (_, example) => {
    const { steps } = buildTimeline(compile(checkExample(example)));
    expect(new Set(steps.map(({ position }) => position)).size).toBe(steps.length);
  },
);

test('a decoder behind both directions first puts their last states together', () => {
  const { cases } = networks;
  const found = cases.find(({ name }) => name === 'encoder-decoder-both-ways-lstm');
  const timeline = buildTimeline(compile(checkExample(found?.example)));
  const all = timeline.steps.map(({ position }) => position);
  expect(new Set(all).size).toBe(all.length);
  expect(positions(timeline, 'forward', 4)).toMatch(
    /^fd1.x fd1.both_h_prev fd1.both_c_prev fd1.W_xi/,
  );
  expect(positions(timeline, 'backward', 4)).toMatch(/bd1.dc_prev bd1.dh_prev$/);
  expect(groups(timeline)).toBe(
    'f1 f2 f3 f3← f2← f1← f4 f5 f6 loss b6 b5 b4 b1← b2← b3← b3 b2 b1 update',
  );
});
