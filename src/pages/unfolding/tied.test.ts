import { expect, test } from 'vitest';
import { parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { hiddenAt, learntIn, type Position, positionsOf, stages } from './tied.ts';

const h = (position: Position | undefined): readonly number[] =>
  position === undefined ? [] : [...valuesOf(position.trace, hiddenAt(position) ?? 0)];
const W_xh = ({ trace }: Position): readonly number[] => [
  ...valuesOf(trace, parameterNode(trace.program, 'W_xh')),
];

test('what has to be learnt falls to a third when the weights are tied; biases are counted apart', () => {
  const tied = { weights: 2 * 3 + 2 * 2, biases: 2 };
  expect(stages.map((stage) => learntIn(positionsOf(stage)))).toEqual([
    { weights: 3 * (2 * 3), biases: 3 * 2 },
    { weights: 3 * (2 * 3 + 2 * 2), biases: 3 * 2 },
    tied,
    tied,
  ]);
});

test('positions have weights of their own until they are tied', () => {
  for (const stage of ['apart', 'linked'] as const)
    expect(new Set(positionsOf(stage).map((each) => W_xh(each).join())).size).toBe(3);
  expect(new Set(positionsOf('tied').map((each) => W_xh(each).join())).size).toBe(1);
});

test('only what comes in from before makes linked networks differ from networks apart', () => {
  const [apart, linked] = [positionsOf('apart'), positionsOf('linked')];
  const [before, now] = [linked[0], linked[1]];
  if (before === undefined || now === undefined) throw new Error('no positions');
  expect(h(apart[0])).toEqual(h(before));
  expect(h(apart[1])).not.toEqual(h(now));
  const { program } = now.trace;
  const W_hh = valuesOf(now.trace, parameterNode(program, 'W_hh'));
  const W = W_xh(now);
  const wanted = [0, 1].map((i) =>
    Math.tanh(
      (W[i * 3 + 1] ?? 0) +
        (W_hh[i * 2] ?? 0) * (h(before)[0] ?? 0) +
        (W_hh[i * 2 + 1] ?? 0) * (h(before)[1] ?? 0),
    ),
  );
  for (const [i, each] of h(now).entries()) expect(each).toBeCloseTo(wanted[i] ?? Number.NaN, 14);
});
