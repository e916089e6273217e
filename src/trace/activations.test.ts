import { describe, expect, test } from 'vitest';
import type { Example, Layer } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { writeExample } from '../example/write-example.ts';
import { differences } from '../testing/compare.ts';
import { compile } from './program/compile.ts';
import { structureOf } from './program/fill.ts';
import { checkGradients } from './questions/gradient-check.ts';
import reference from './reference/activations.json';
import { buildReport } from './report/report.ts';
import { runTrace } from './trace.ts';

const traceOf = (example: Example) => runTrace(compile(example));

describe('torch makes the same numbers of', () => {
  test.each(reference.cases.map((each) => [each.name, each] as const))('%s', (_, wanted) => {
    const trace = traceOf(checkExample(wanted.example));
    const { loss, timesteps, gradients } = buildReport(trace);
    const found = {
      loss,
      states: timesteps.map(({ layers }) => layers[0]),
      gradients: gradients?.layers[0],
    };
    const { loss: L, states, gradients: g } = wanted;
    expect(
      differences(
        { loss: L, gradients: g },
        { loss: found.loss, gradients: found.gradients },
        1e-12,
      ),
    ).toEqual([]);
    states.forEach((state, at) => {
      for (const [name, numbers] of Object.entries(state))
        expect(
          differences(numbers, found.states[at]?.[name], 1e-12),
          `${name} of ${at + 1}`,
        ).toEqual([]);
    });
    expect(checkGradients(trace)?.worst).toBeLessThan(1e-6);
  });
});

const layerOf = (layer: Partial<Layer>): Example => {
  const [first] = reference.cases.map(({ example }) => checkExample(example));
  if (first === undefined) throw new RangeError('no case');
  const [own] = first.layers;
  if (own === undefined) throw new RangeError('no layer');
  return { ...first, layers: [{ ...own, ...layer }] };
};

test('a gated cell keeps its usual functions where the layer chooses none', () => {
  const [, , , , lstm] = reference.cases;
  const usual = reference.cases.find(({ name }) => name === 'lstm tanh sigmoid');
  expect(lstm?.name).toBe('lstm tanh tanh');
  if (usual === undefined) throw new RangeError('no case');
  const chosen = checkExample(usual.example);
  const [layer] = chosen.layers;
  if (layer === undefined) throw new RangeError('no layer');
  const { activation: _, recurrentActivation: __, ...silent } = layer;
  const plain = { ...chosen, layers: [silent] };
  expect(buildReport(traceOf(plain))).toEqual(buildReport(traceOf(chosen)));
  expect(
    compile(plain)
      .lines.map(({ text }) => text)
      .slice(0, 6),
  ).toEqual([
    'i = sigmoid(W_xi x + W_hi h_prev + b_i)',
    'f = sigmoid(W_xf x + W_hf h_prev + b_f)',
    'g = tanh(W_xg x + W_hg h_prev + b_g)',
    'o = sigmoid(W_xo x + W_ho h_prev + b_o)',
    'c = f ⊙ c_prev + i ⊙ g',
    'h = o ⊙ tanh(c)',
  ]);
});

test('a file keeps both, and another function is another structure', () => {
  const wanted = reference.cases.find(({ name }) => name === 'gru relu linear');
  const example = checkExample(wanted?.example);
  expect(JSON.parse(writeExample(example))).toEqual(wanted?.example);
  const [layer] = example.layers;
  if (layer === undefined) throw new RangeError('no layer');
  const other = { ...example, layers: [{ ...layer, recurrentActivation: 'tanh' as const }] };
  expect(structureOf(other)).not.toBe(structureOf(example));
});

describe('a function that no equation calls is refused:', () => {
  const own = { equations: 'h = tanh(W_xh x + W_hh h_prev + b_h)', state: ['h'] };
  test.each<[string, Partial<Layer>, string]>([
    [
      'gates of an RNN',
      { recurrentActivation: 'sigmoid' },
      'layers.0.recurrentActivation: found “sigmoid”, wanted none, because the equations of this cell do not call recurrentActivation(…)',
    ],
    [
      'the activation of a cell with equations of its own',
      { cell: own, activation: 'relu' },
      'layers.0.activation: found “relu”, wanted none, because the equations of this cell do not call activation(…)',
    ],
    [
      'the gates of a scalar recurrence',
      { cell: 'rnn-scalar', recurrentActivation: 'relu' },
      'layers.0.recurrentActivation: found “relu”, wanted none, because the equations of this cell do not call recurrentActivation(…)',
    ],
  ])('%s', (_, layer, sentence) => {
    expect(() => compile(layerOf(layer))).toThrow(sentence);
  });

  test('but an own cell that calls both has both', () => {
    const cell = {
      equations: 'z = recurrentActivation(W_xh x)\nh = z ⊙ activation(W_hh h_prev + b_h)',
      state: ['h'],
    };
    const { lines } = compile(layerOf({ cell, activation: 'relu', recurrentActivation: 'tanh' }));
    expect(lines.slice(0, 2).map(({ text }) => text)).toEqual([
      'z = tanh(W_xh x)',
      'h = z ⊙ relu(W_hh h_prev + b_h)',
    ]);
  });
});

test('of an LSTM with relu for candidate and output, as Keras has it', () => {
  const parameters = Object.fromEntries(
    ['i', 'f', 'g', 'o'].flatMap((k): [string, number[][] | number[]][] => [
      [`W_x${k}`, [[0.3]]],
      [`W_h${k}`, [[0.2]]],
      [`b_${k}`, [0.1]],
    ]),
  );
  const example = checkExample({
    format: 'unroll/1',
    inputs: [[1], [2]],
    layers: [{ cell: 'lstm', hidden: 1, activation: 'relu', parameters }],
    upstream: [null, { h: [1] }],
  });
  const { timesteps } = buildReport(traceOf(example));
  expect(timesteps[1]?.layers[0]?.h).toEqual([expect.closeTo(0.440478, 6)]);
});
