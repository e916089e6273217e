import { expect, test } from 'vitest';
import { gruExample } from '../lessons/gru/example.ts';
import { lstmExample } from '../lessons/lstm/example.ts';
import { runsOf } from '../notation/runs.ts';
import { conventionOf } from '../notation/symbol-tables.ts';
import { compile } from '../trace/program/compile.ts';
import { isGauge } from './gauge.ts';
import { writeLabel } from './symbols.ts';

const gru = compile(gruExample);
const nodeAt = (program: typeof gru, name: string) =>
  program.tape.nodes.findIndex((each) => each.name === name && each.t === 3);

function gradientOf(name: string): string {
  const hand = { program: gru, convention: conventionOf('names'), number: String };
  const label = writeLabel(hand, { kind: 'gradient', node: nodeAt(gru, name) });
  return runsOf(label)
    .map(({ text }) => text)
    .join('');
}

test('the gradient of a term of the sum in a gate is that of the sum, and is called so', () => {
  expect(gradientOf('W_hr h_prev')).toBe('∂ar,3');
  expect(gradientOf('r ⊙ (W_hn h_prev + b_hn)')).toBe('∂an,3');
});

test('behind the reset gate it is another one, written with the gate', () => {
  for (const name of ['W_hn h_prev', 'W_hn h_prev + b_hn']) {
    expect(gradientOf(name)).toContain('∂an,3');
    expect(gradientOf(name)).toContain('⊙');
    expect(gradientOf(name)).toContain('r3');
  }
});

test('sigmoids have the scale 0…1; candidates, states and gradients have not', () => {
  const lstm = compile(lstmExample);
  const onScale = (name: string) => isGauge(lstm, { kind: 'value', node: nodeAt(lstm, name) });
  expect(['i', 'f', 'o'].map(onScale)).toEqual([true, true, true]);
  expect(['g', 'c', 'h', 'x'].map(onScale)).toEqual([false, false, false, false]);
  expect(isGauge(lstm, { kind: 'gradient', node: nodeAt(lstm, 'f') })).toBe(false);
});
