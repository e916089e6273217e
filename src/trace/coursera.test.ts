import { describe, expect, test } from 'vitest';
import { checkExample } from '../example/read-example.ts';
import { differences } from '../testing/compare.ts';
import { compile } from './program/compile.ts';
import g3 from './reference/g3_coursera.json';
import {
  buildReport,
  checkFinite,
  type SequenceReport,
  type TraceReport,
} from './report/report.ts';
import { runTrace } from './trace.ts';

type Matrix = readonly (readonly number[])[];
type Cube = readonly Matrix[];

/** Column k of a matrix (n, m): example k of the batch. */
const column = (of: Matrix, k: number): readonly number[] => of.map((row) => row[k] ?? Number.NaN);
/** Example k of a cube (n, m, T), as one vector for each timestep. */
const sequence = (of: Cube, k: number): Matrix =>
  (of[0]?.[k] ?? []).map((_, t) => of.map((plane) => plane[k]?.[t] ?? Number.NaN));
const flat = (of: Matrix): readonly number[] => of.flat();
/** Single timesteps are cubes of one timestep. */
const cube = (of: Matrix): Cube => of.map((row) => row.map((each) => [each]));

const batchSize = 10;
const each = <Result>(make: (k: number) => Result): readonly Result[] =>
  Array.from({ length: batchSize }, (_, k) => make(k));

interface Rnn {
  readonly Waa: Matrix;
  readonly Wax: Matrix;
  readonly Wya: Matrix;
  readonly ba: Matrix;
  readonly by: Matrix;
}
const rnnLayer = ({ Wax, Waa, ba }: Rnn) => ({
  cell: 'rnn',
  hidden: 5,
  parameters: { W_xh: Wax, W_hh: Waa, b_h: flat(ba) },
});

interface Lstm {
  readonly Wf: Matrix;
  readonly bf: Matrix;
  readonly Wi: Matrix;
  readonly bi: Matrix;
  readonly Wo: Matrix;
  readonly bo: Matrix;
  readonly Wc: Matrix;
  readonly bc: Matrix;
  readonly Wy: Matrix;
  readonly by: Matrix;
}
/** Its W_f reads [a, x], the state first. */
const left = (of: Matrix): Matrix => of.map((row) => row.slice(0, 5));
const right = (of: Matrix): Matrix => of.map((row) => row.slice(5));
function lstmLayer({ Wf, bf, Wi, bi, Wo, bo, Wc, bc }: Lstm) {
  const gate = (name: string, W: Matrix, b: Matrix) => ({
    [`W_x${name}`]: right(W),
    [`W_h${name}`]: left(W),
    [`b_${name}`]: flat(b),
  });
  const parameters = {
    ...gate('i', Wi, bi),
    ...gate('f', Wf, bf),
    ...gate('g', Wc, bc),
    ...gate('o', Wo, bo),
  };
  return { cell: 'lstm', hidden: 5, parameters };
}

const softmax = (W_hy: Matrix, by: Matrix) => ({
  activation: 'softmax',
  parameters: { W_hy, b_y: flat(by) },
});

type Entry = Readonly<Record<string, unknown>>;

function run(layer: object, readout: object | null, entry: (k: number) => Entry): TraceReport {
  const file = { format: 'unroll/1', layers: [layer], readout, batch: each(entry) };
  return checkFinite(buildReport(runTrace(compile(checkExample(file)))));
}

const agree = (expected: unknown, found: unknown): void =>
  expect(differences(expected, found, 1e-12)).toEqual([]);

/** A quantity of layer 0 for all examples and timesteps, laid out (m, T, n). */
const values = ({ batch = [] }: TraceReport, name: string): readonly (readonly unknown[])[] =>
  batch.map(({ timesteps }) => timesteps.map(({ layers: [layer] }) => layer?.[name]));
const outputs = ({ batch = [] }: TraceReport) =>
  batch.map(({ timesteps }) => timesteps.map(({ y }) => y));
const laidOut = (of: Cube) => each((k) => sequence(of, k));
const dx = ({ batch = [] }: TraceReport) =>
  batch.map(({ backward = [] }: SequenceReport) =>
    [...backward].reverse().map(({ layers: [layer] }) => layer?.dx),
  );
const initial = ({ batch = [] }: TraceReport, name: string) =>
  batch.map(({ initialStateGradients: [layer] = [] }) => layer?.[name]);

describe('the numpy functions of the report, 10 examples at once', () => {
  test('rnn_cell_forward', () => {
    const { xt, a_prev, params, a_next, yt_pred } = g3.rnn_cell_forward;
    const report = run(rnnLayer(params), softmax(params.Wya, params.by), (k) => ({
      inputs: [column(xt, k)],
      initialState: { h: column(a_prev, k) },
    }));
    agree(laidOut(cube(a_next)), values(report, 'h'));
    agree(laidOut(cube(yt_pred)), outputs(report));
  });

  test('rnn_forward', () => {
    const { x, a0, params, a, y_pred } = g3.rnn_forward;
    const report = run(rnnLayer(params), softmax(params.Wya, params.by), (k) => ({
      inputs: sequence(x, k),
      initialState: { h: column(a0, k) },
    }));
    agree(laidOut(a), values(report, 'h'));
    agree(laidOut(y_pred), outputs(report));
  });

  test('lstm_cell_forward', () => {
    const { xt, a_prev, c_prev, params, out } = g3.lstm_cell_forward;
    const report = run(lstmLayer(params), softmax(params.Wy, params.by), (k) => ({
      inputs: [column(xt, k)],
      initialState: { h: column(a_prev, k), c: column(c_prev, k) },
    }));
    const ours = { f: 'f', i: 'i', cc: 'g', o: 'o', c: 'c', a: 'h' } as const;
    for (const [theirs, name] of Object.entries(ours) as [keyof typeof ours, string][])
      agree(laidOut(cube(out[theirs])), values(report, name));
    agree(laidOut(cube(out.y)), outputs(report));
  });

  test('lstm_forward', () => {
    const { x, a0, params, a, c, y } = g3.lstm_forward;
    const report = run(lstmLayer(params), softmax(params.Wy, params.by), (k) => ({
      inputs: sequence(x, k),
      initialState: { h: column(a0, k), c: new Array(5).fill(0) },
    }));
    agree(laidOut(a), values(report, 'h'));
    agree(laidOut(c), values(report, 'c'));
    agree(laidOut(y), outputs(report));
  });

  test.each(['grads', 'grads_leftover'] as const)('rnn_cell_backward (%s)', (which) => {
    const { xt, a_prev, params, leftover_ba, da_next } = g3.rnn_cell_backward;
    const grads = g3.rnn_cell_backward[which];
    const ba = which === 'grads' ? params.ba : leftover_ba;
    const report = run(rnnLayer({ ...params, ba }), null, (k) => ({
      inputs: [column(xt, k)],
      initialState: { h: column(a_prev, k) },
      upstream: [{ h: column(da_next, k) }],
    }));
    const { dWax, dWaa, dba, dxt, da_prev } = grads;
    agree({ W_xh: dWax, W_hh: dWaa, b_h: flat(dba) }, report.gradients?.layers[0]);
    agree(laidOut(cube(dxt)), dx(report));
    agree(
      each((k) => column(da_prev, k)),
      initial(report, 'h'),
    );
  });

  test('rnn_backward', () => {
    const { x, a0, params, da, grads } = g3.rnn_backward;
    const report = run(rnnLayer(params), null, (k) => ({
      inputs: sequence(x, k),
      initialState: { h: column(a0, k) },
      upstream: sequence(da, k).map((h) => ({ h })),
    }));
    expect(report.loss).toBeNull();
    agree(
      { W_xh: grads.dWax, W_hh: grads.dWaa, b_h: flat(grads.dba) },
      report.gradients?.layers[0],
    );
    agree(laidOut(grads.dx), dx(report));
    agree(
      each((k) => column(grads.da0, k)),
      initial(report, 'h'),
    );
  });

  const lstmGradients = (
    grads: Readonly<Record<`d${'W' | 'b'}${'f' | 'i' | 'o' | 'c'}`, Matrix>>,
  ) => ({
    ...Object.fromEntries(
      (
        [
          ['i', grads.dWi, grads.dbi],
          ['f', grads.dWf, grads.dbf],
          ['g', grads.dWc, grads.dbc],
          ['o', grads.dWo, grads.dbo],
        ] as const
      ).flatMap(([name, dW, db]) => [
        [`W_x${name}`, right(dW)],
        [`W_h${name}`, left(dW)],
        [`b_${name}`, flat(db)],
      ]),
    ),
  });

  test('lstm_cell_backward, with gradients for h and for c', () => {
    const { xt, a_prev, c_prev, params, da_next, dc_next, grads } = g3.lstm_cell_backward;
    const report = run(lstmLayer(params), null, (k) => ({
      inputs: [column(xt, k)],
      initialState: { h: column(a_prev, k), c: column(c_prev, k) },
      upstream: [{ h: column(da_next, k), c: column(dc_next, k) }],
    }));
    agree(lstmGradients(grads), report.gradients?.layers[0]);
    agree(laidOut(cube(grads.dxt)), dx(report));
    for (const [name, wanted] of [
      ['h', grads.da_prev],
      ['c', grads.dc_prev],
    ] as const)
      agree(
        each((k) => column(wanted, k)),
        initial(report, name),
      );
  });

  test('lstm_backward, the carry between timesteps included', () => {
    const { x, a0, params, da, a, c, grads } = g3.lstm_backward;
    const report = run(lstmLayer(params), null, (k) => ({
      inputs: sequence(x, k),
      initialState: { h: column(a0, k), c: new Array(5).fill(0) },
      upstream: sequence(da, k).map((h) => ({ h })),
    }));
    agree(laidOut(a), values(report, 'h'));
    agree(laidOut(c), values(report, 'c'));
    agree(lstmGradients(grads), report.gradients?.layers[0]);
    agree(laidOut(grads.dx), dx(report));
    agree(
      each((k) => column(grads.da0, k)),
      initial(report, 'h'),
    );
  });
});
