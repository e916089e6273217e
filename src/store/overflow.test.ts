import { expect, test } from 'vitest';
import { checkExample } from '../example/read-example.ts';
import { overflowsBeside } from '../trace/aside.ts';
import { buildReport } from '../trace/report/report.ts';
import { checkRuns } from './edit.ts';
import { prepare } from './selectors.ts';
import { Training } from './training.ts';

/** Logits of 761 and 0: e^761 is more than a number can be. */
const overflowing = checkExample({
  format: 'unroll/1',
  inputs: [[1]],
  targets: [[1, 0]],
  layers: [{ cell: 'rnn', hidden: 1, parameters: { W_xh: [[1]], W_hh: [[0]], b_h: [0] } }],
  readout: { activation: 'softmax', parameters: { W_hy: [[1000], [0]], b_y: [0, 0] } },
  loss: 'cross-entropy',
  optimizer: { name: 'sgd', learningRate: 0.1 },
});

test('an exponential that overflows beside a softmax is no fault: the loss and every gradient are finite', () => {
  expect(() => checkRuns(overflowing)).not.toThrow();
  const { exact, program } = prepare(overflowing);
  const trace = exact.trace(0);
  expect(buildReport(trace)).toMatchObject({ loss: 0, timesteps: [{ y: [1, 0] }] });
  expect(exact.lastFinite(3)).toBe(3);
  const training = new Training(program);
  training.advance();
  expect(training.exploded).toBe(false);
  const readout = program.timesteps[0]?.readout;
  expect(overflowsBeside(trace, readout?.y ?? -1)).toBe(true);
  expect(overflowsBeside(trace, readout?.logits ?? -1)).toBe(false);
});

test('a logit that overflows is a fault, and is the one that is named', () => {
  const layers = [{ ...overflowing.layers[0], parameters: { W_xh: [[1]], W_hh: [[0]], b_h: [0] } }];
  const readout = {
    activation: 'softmax',
    parameters: { W_hy: [[1.7e308], [0]], b_y: [1.7e308, 0] },
  };
  expect(() => checkRuns(checkExample({ ...overflowing, layers, readout }))).toThrow(
    'logits (t = 1): found Infinity, wanted a finite number',
  );
});
