import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/abccd/lesson.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { firstMoment, momentsOf } from './moments.ts';
import { buildPicture } from './picture.ts';
import type { Picture } from './shapes.ts';

const program = compile(lesson.example);
const timeline = buildTimeline(program);
const trace = runTrace(program);
const moments = momentsOf(program, timeline);
const hand = { program, convention: conventionOf('slides'), number: String };
const at = (name: string): number =>
  moments.findIndex(({ kind, t }) => `${kind}${t ?? ''}` === name);
const picture = (name: string, width = 800): Picture =>
  buildPicture(trace, timeline, hand, moments[at(name)], width);

describe('the short walk', () => {
  test('halts at x, h and y of every timestep, the loss, then the gradients from T to 1', () => {
    expect(moments.map(({ kind, t }) => `${kind}${t ?? ''}`)).toEqual([
      ...[1, 2, 3, 4].flatMap((t) => [`input${t}`, `memory${t}`, `output${t}`]),
      'loss',
      ...[4, 3, 2, 1].map((t) => `gradient${t}`),
    ]);
  });

  test('stands at first where two gradients meet', () => {
    expect(firstMoment(moments)).toBe(at('gradient3'));
  });

  test('begins with the last halt where there is no backward pass', () => {
    expect(firstMoment(moments.slice(0, 5))).toBe(4);
  });
});

describe('the picture', () => {
  const known = (of: Picture): string[] =>
    [...of.cells, ...of.bars].filter(({ ref }) => ref !== undefined).map(({ id }) => id);

  test('leaves what is not computed yet empty', () => {
    expect(known(picture('input1'))).toEqual(['h0.0', 'h0.1', 'h0.2']);
    expect(known(picture('memory2')).filter((id) => id.startsWith('h'))).toHaveLength(9);
    expect(known(picture('memory2')).filter((id) => id.startsWith('y'))).toHaveLength(4);
  });

  test('shows the gradients that have arrived, and no others', () => {
    const gradients = known(picture('gradient3')).filter((id) => id.startsWith('dh'));
    expect(gradients).toEqual(['dh3.0', 'dh3.1', 'dh3.2', 'dh4.0', 'dh4.1', 'dh4.2']);
    const arrows = picture('gradient3').arrows.filter(({ role }) => role === 'backward');
    expect(arrows.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'output-back3 now',
      'future-back3 now',
      'output-back4 done',
    ]);
  });

  test('draws every bar as long as its probability, the target marked', () => {
    const { bars, frame } = picture('gradient1');
    for (const { ref, filled } of bars)
      expect(filled).toBe(ref && numberAt(trace, ref) * frame.bar.width);
    expect(
      bars
        .filter(({ isTarget }) => isTarget)
        .map(({ token }) => token)
        .join(''),
    ).toBe('BCCD');
  });

  test('keeps zero pinned and the largest value at full tone', () => {
    const { cells } = picture('gradient1');
    expect(cells.filter(({ id }) => id.startsWith('h0')).map(({ tone }) => tone)).toEqual([
      0, 0, 0,
    ]);
    for (const look of ['memory', 'gradient'])
      expect(
        Math.max(...cells.filter((cell) => cell.look === look).map(({ tone }) => Math.abs(tone))),
      ).toBe(1);
  });

  test.each([328, 358, 560, 640, 680, 800, 1150])('keeps inside a width of %i px', (width) => {
    const { cells, bars, frame, arrows } = picture('gradient1', width);
    for (const { x, y, width: own, height } of [...cells, ...bars]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + own).toBeLessThanOrEqual(width);
      expect(y + height).toBeLessThanOrEqual(frame.height);
    }
    const { columns, cell, gradient, wide } = frame;
    const end = columns[0] + cell.width + (wide ? 4 + gradient.width : 0);
    expect(columns[1] - end).toBeGreaterThanOrEqual(22); // room for the name of the next state
    for (const { from, to } of arrows)
      for (const [x] of [from, to]) expect(x).toBeLessThanOrEqual(width);
  });
});
