import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { spectralRadius } from '../../engine/spectral-radius.ts';
import type { Example } from '../../example/example.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkGradients } from '../../trace/questions/gradient-check.ts';
import { runTrace } from '../../trace/trace.ts';
import {
  arrivalsAt,
  gradientAt,
  gradientNorms,
  jacobian,
  normOf,
  straightNorms,
  valueAt,
} from './chain.ts';
import { buildExample } from './example.ts';
import { meanFactor, runCell } from './run-cell.ts';
import { activations, type CellName, cellNames, start } from './settings.ts';

type Params = Readonly<Record<string, number[] | number[][]>>;

interface Reference {
  readonly X: number[][];
  readonly v: number[];
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly params: Params;
        readonly norm_dh: number[];
        readonly norm_dc: number[];
        readonly h_last: number[];
      }
    >
  >;
}

const file = new URL('./reference/vanishing.json', import.meta.url);
const reference: Reference = JSON.parse(readFileSync(file, 'utf8'));

const transpose = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? 0));

/** torch's x W and two biases as Unroll's W x: Wx_f → W_xf, bx_n → b_n, Wh → W_hh. */
function parametersOf(params: Params) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const [kind = '', gate = 'h'] = name.split('_');
      const named = {
        Wx: `W_x${gate}`,
        Wh: `W_h${gate}`,
        b: `b_${gate}`,
        bx: `b_${gate}`,
        bh: `b_h${gate}`,
      };
      const rows = value.filter((row) => typeof row === 'object');
      return [named[kind as keyof typeof named], rows.length > 0 ? transpose(rows) : value];
    }),
  );
}

function exampleWith(cell: string, params: Params): Example {
  const { X, v } = reference;
  return {
    format: 'unroll/1',
    inputs: X,
    layers: [{ cell, hidden: v.length, parameters: parametersOf(params) }],
    readout: null,
    upstream: X.map((_, index) => (index === X.length - 1 ? { h: v } : null)),
  };
}

const worst = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...wanted.map((each, index) => Math.abs((found[index] ?? Number.NaN) / each - 1)));

describe('100 timesteps of the engine agree with torch:', () => {
  test.each(Object.entries(reference.cases))('%s', (name, { params, norm_dh, norm_dc, h_last }) => {
    const trace = runTrace(compile(exampleWith(name.split('_')[0] ?? '', params)));
    expect([...valueAt(trace, 'h', 100)]).toHaveLength(h_last.length);
    expect(worst([...valueAt(trace, 'h', 100)], h_last)).toBeLessThan(1e-9);
    expect(norm_dh).toHaveLength(100);
    expect(worst(gradientNorms(trace, 'h'), norm_dh)).toBeLessThan(1e-9);
    if (norm_dc.length > 0) expect(worst(gradientNorms(trace, 'c'), norm_dc)).toBeLessThan(1e-9);
  });
});

test('a planted fault of a thousandth in one bias is found', () => {
  const { cases } = reference;
  const { params, norm_dh } = cases['rnn_tanh_rho0.9'] ?? {};
  const b = (params?.b ?? []).map((each, index) => (index === 2 ? 1e-3 : Number(each)));
  const example = exampleWith('rnn', { ...params, b });
  const norms = gradientNorms(runTrace(compile(example)), 'h');
  expect(worst(norms, norm_dh ?? [])).toBeGreaterThan(1e-6);
});

const largestDifference = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...wanted.map((each, index) => Math.abs((found[index] ?? Number.NaN) - each)));

const short = { ...start, timesteps: 6, hidden: 3 };

describe('the example that the settings make', () => {
  test.each([0.5, 0.9, 1, 1.2, 2])('has W_hh of spectral radius %d', (radius) => {
    const { parameters } = buildExample({ ...start, radius }, 'rnn').layers[0] ?? {};
    expect(parameters).toHaveProperty('W_hh');
    const { W_hh } = parameters as { readonly W_hh: number[][] };
    expect(spectralRadius(W_hh)).toBeCloseTo(radius, 9);
  });

  test('has the same inputs and the same last gradient for every cell, and starts alike for every T', () => {
    const [rnn, lstm, gru] = cellNames.map((cell) => buildExample(start, cell));
    expect(lstm?.inputs).toEqual(rnn?.inputs);
    expect(gru?.upstream).toEqual(rnn?.upstream);
    const shorter = buildExample({ ...start, timesteps: 7 }, 'rnn');
    expect(shorter.inputs).toEqual(rnn?.inputs.slice(0, 7));
    expect(buildExample({ ...start, seed: 2 }, 'rnn').inputs).not.toEqual(rnn?.inputs);
  });

  test('starts from a gradient of length 1', () => {
    for (const cell of cellNames) expect(runCell(start, cell).norms.at(-1)).toBeCloseTo(1, 12);
  });

  test.each(
    cellNames.flatMap((cell) =>
      (cell === 'rnn' ? activations : (['tanh'] as const)).map((each) => [cell, each] as const),
    ),
  )('has the gradients that central differences find: %s, %s', (cell, activation) => {
    const { trace } = runCell({ ...short, activation, forgetBias: 1, updateBias: 1 }, cell);
    expect(checkGradients(trace)?.worst).toBeLessThan(1e-6);
  });
});

test('a run on the tape of the run before has the same numbers as a run of its own', () => {
  const before = runCell(short, 'lstm');
  const settings = { ...short, forgetBias: 3 };
  const after = runCell(settings, 'lstm', before);
  expect(after.trace.program.tape).toBe(before.trace.program.tape);
  expect(after.norms).toEqual(runCell(settings, 'lstm').norms);
  expect(runCell({ ...short, timesteps: 7 }, 'lstm', before).norms).toHaveLength(7);
});

describe('the chain laid open', () => {
  test.each(cellNames)('parts that arrive at a state add up to its gradient: %s', (cell) => {
    const { trace } = runCell(short, cell);
    const state = cell === 'lstm' ? 'c' : 'h';
    const whole = normOf(gradientAt(trace, state, 3));
    const parts = arrivalsAt(trace, state, 3);
    expect(parts.map(({ equation }) => equation).sort()).toEqual(
      { rnn: ['a'], lstm: ['c', 'h'], gru: ['h', 'n', 'r', 'z'] }[cell as CellName],
    );
    expect(parts.reduce((sum, { norm }) => sum + norm, 0)).toBeGreaterThanOrEqual(whole * 0.999999);
  });

  test('the straight way of an LSTM is the product of its forget gates, that of a GRU of its z', () => {
    for (const [cell, state, gate] of [
      ['lstm', 'c', 'f'],
      ['gru', 'h', 'z'],
    ] as const) {
      const { trace } = runCell(short, cell);
      const carried = [...gradientAt(trace, state, 6)];
      for (let t = 6; t > 2; t--)
        valueAt(trace, gate, t).forEach((each, i) => {
          carried[i] = (carried[i] ?? 0) * each;
        });
      expect(straightNorms(trace, state)[1]).toBeCloseTo(normOf(carried), 14);
    }
  });

  test('∂h_5/∂h_2 is the product of its three factors, and leads from gradient to gradient', () => {
    const { trace } = runCell(short, 'rnn');
    const times = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
      a.map((row) =>
        (b[0] ?? []).map((_, j) => row.reduce((sum, each, k) => sum + each * (b[k]?.[j] ?? 0), 0)),
      );
    const product = times(
      times(jacobian(trace, 5, 4), jacobian(trace, 4, 3)),
      jacobian(trace, 3, 2),
    );
    const whole = jacobian(trace, 5, 2);
    expect(whole).toHaveLength(3);
    expect(largestDifference(whole.flat(), product.flat())).toBeLessThan(1e-14);
    const above = gradientAt(trace, 'h', 5);
    const below = transpose(whole).map((column) =>
      column.reduce((sum, each, i) => sum + each * (above[i] ?? 0), 0),
    );
    expect(largestDifference([...gradientAt(trace, 'h', 2)], below)).toBeLessThan(1e-14);
  });

  test('the mean factor leads from the last to the first in T − 1 steps', () => {
    expect(meanFactor([0.125, 0.7, 0.3, 1])).toBeCloseTo(0.5, 12);
  });
});
