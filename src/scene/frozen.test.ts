import { expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { nodeOf } from '../trace/block.ts';
import { compile } from '../trace/program/compile.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { clipBars } from './clip-bars.ts';

/** y = W_hy (W_xh x + b_h) + b_y, one number everywhere, in which every gradient is 1. */
const example = (by: 'value' | 'norm', frozen: readonly string[]): Example => ({
  format: 'unroll/1',
  inputs: [[1]],
  targets: [[0]],
  layers: [
    { cell: 'dense', hidden: 1, activation: 'linear', parameters: { W_xh: [[1]], b_h: [0] } },
  ],
  readout: { activation: 'linear', parameters: { W_hy: [[1]], b_y: [0] } },
  loss: 'half-squared-error',
  optimizer: { name: 'sgd', learningRate: 0.5, clip: { by, at: 0.5 } },
  frozen: [...frozen],
});

const frozen = ['layers.0.W_xh', 'readout.b_y'];

test('the norm of the gradients that are clipped is that of the parameters that move', () => {
  const { clipped, gradients, updated } = buildReport(runTrace(compile(example('norm', frozen))));
  expect(gradients).toEqual({
    layers: [{ W_xh: [[1]], b_h: [1] }],
    readout: { W_hy: [[1]], b_y: [1] },
  });
  const share = 0.5 / Math.SQRT2;
  expect(clipped).toEqual({
    norm: Math.SQRT2,
    scale: share,
    gradients: { layers: [{ W_xh: [[1]], b_h: [share] }], readout: { W_hy: [[share]], b_y: [1] } },
  });
  expect(updated).toMatchObject({
    layers: [{ W_xh: [[1]], b_h: [-0.5 * share] }],
    readout: { W_hy: [[1 - 0.5 * share]], b_y: [0] },
  });
  expect(buildReport(runTrace(compile(example('norm', [])))).clipped?.norm).toBe(2);
});

test.each(['value', 'norm'] as const)('clipping by %s shows no bar of a frozen parameter', (by) => {
  const trace = runTrace(compile(example(by, frozen)));
  const names = clipBars(trace)?.bars.map(({ before }) => nodeOf(trace.program, before.node).name);
  expect(names).toEqual(['b_h', 'W_hy']);
});

test('where all are frozen there is nothing to clip', () => {
  const { clipped, updated } = buildReport(
    runTrace(compile(example('norm', [...frozen, 'layers.0.b_h', 'readout.W_hy']))),
  );
  expect(clipped).toBeUndefined();
  expect(updated?.readout).toEqual({ W_hy: [[1]], b_y: [0] });
});
