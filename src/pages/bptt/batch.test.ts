import { expect, test } from 'vitest';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { lossesOf, runBatch, sequences, stateOf } from './batch.ts';

const [unpadded, masked, forgotten] = (['unpadded', 'masked', 'forgotten'] as const).map(runBatch);

test('padding that is masked changes neither the loss nor any gradient', () => {
  expect(masked?.loss).toBeCloseTo(unpadded?.loss ?? 0, 13);
  expect(masked?.count).toBe(9);
  masked?.gradient.forEach((each, index) => {
    expect(each).toBeCloseTo(unpadded?.gradient[index] ?? Number.NaN, 13);
  });
});

test('the loss of the batch is that of the sequences run one by one', () => {
  const { optimizer: _, ...network } = abccdExample;
  const alone = sequences.map(({ inputs, targets }) =>
    lossOf(runTrace(compile({ ...network, inputs: [...inputs], targets: [...targets] }))),
  );
  expect(unpadded?.loss).toBeCloseTo(
    alone.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    12,
  );
});

test('where the mask is forgotten the padding counts, in the loss and in the gradient', () => {
  expect(forgotten?.count).toBe(12);
  expect((forgotten?.loss ?? 0) - (unpadded?.loss ?? 0)).toBeGreaterThan(3);
  expect(forgotten?.gradient).not.toEqual(unpadded?.gradient);
  const places = forgotten === undefined ? [] : lossesOf(forgotten).flat();
  expect(places).not.toContain(undefined);
});

test('the padded sequence has another last state than at its real end', () => {
  if (masked === undefined || unpadded === undefined) throw new RangeError('no runs');
  expect(stateOf(masked, 1, 2)).toEqual(stateOf(unpadded, 1, 2));
  expect(stateOf(masked, 1, 4)).not.toEqual(stateOf(masked, 1, 2));
});
