import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExample } from '../example/read-example.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { isRevealed, revealOf } from './reveal.ts';

const url = new URL('../../public/examples/two-layer-lstm.json', import.meta.url);
const program = compile(readExample(readFileSync(url, 'utf8')));
const timeline = buildTimeline(program);
const reveal = revealOf(timeline);
const positionOf = (index: number | undefined) => timeline.steps[index ?? -1]?.position;

describe('a block appears', () => {
  test('as a value at the step that computes it, parts of an equation included', () => {
    const { x, layers, y } = program.timesteps[1];
    expect(positionOf(reveal.stepOf({ kind: 'value', node: x }))).toBe('f2.x');
    expect(positionOf(reveal.stepOf({ kind: 'value', node: layers[1].c }))).toBe('f2.l2.c');
    expect(positionOf(reveal.stepOf({ kind: 'value', node: y ?? -1 }))).toBe('f2.y');
    for (const { results, within, index } of timeline.steps)
      for (const node of [...within, ...results.map((each) => each.node)])
        if (results.every(({ kind }) => kind === 'value'))
          expect(reveal.stepOf({ kind: 'value', node })).toBeLessThanOrEqual(index);
  });

  test('as the gradient of a state when both arrivals are added', () => {
    const node = program.timesteps[1].layers[0].h;
    expect(positionOf(reveal.stepOf({ kind: 'from-output', node }))).toBe('b2.l1.dh_output');
    expect(positionOf(reveal.stepOf({ kind: 'gradient', node }))).toBe('b2.l1.dh');
  });

  test('as the gradient of an initial state when it is carried there', () => {
    const node = program.initialStates[1].c;
    expect(positionOf(reveal.stepOf({ kind: 'gradient', node }))).toBe('b1.l2.dc_prev');
  });

  test('as the gradient of a parameter when its last contribution joins', () => {
    const { node } = program.parameters.find(({ path }) => path === 'readout.W_hy') ?? { node: -1 };
    const step = timeline.steps.find(({ position }) => position === 'b1.dW_hy');
    expect(reveal.stepOf({ kind: 'gradient', node })).toBe(step?.index);
  });

  test('never where it is given, and not before its step', () => {
    const { x, target } = program.timesteps[1];
    expect(reveal.stepOf({ kind: 'value', node: target ?? -1 })).toBeUndefined();
    const at = reveal.stepOf({ kind: 'value', node: x }) ?? -1;
    expect(isRevealed(reveal, { kind: 'value', node: x }, at - 1)).toBe(false);
    expect(isRevealed(reveal, { kind: 'value', node: x }, at)).toBe(true);
  });
});
