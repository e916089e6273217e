import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cells } from '../../engine/cells/index.ts';
import { countModel } from './count-model.ts';
import {
  kinds,
  type Layer,
  type Model,
  newDense,
  newLayer,
  newRecurrent,
  type Recurrent,
} from './model.ts';
import { presetById, presets } from './presets.ts';
import { layerText, memoryText, shapeText, summaryText } from './summary.ts';
import { candidateIn, countOf, gatesIn, torchWeightsOf, weightsOf } from './weights.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape of a reference file is what the test says it is
const read = (name: string): any =>
  JSON.parse(readFileSync(new URL(`reference/${name}.json`, import.meta.url), 'utf8'));
const params = read('params');
const torch = read('torch');

const preset = (id: string): Model => {
  const found = presetById(id);
  if (found === undefined) throw new Error(id);
  return found.model;
};

describe('the summary of a model in the course documents', () => {
  test.each([
    ['slide-1', 'slide_example1', 131],
    ['slide-2', 'slide_example2', 8257],
    ['stocks', 'stock_4x50_lstm', 71051],
    ['patients', 'patients_lstm256', 264449],
  ])('%s agrees line by line', (id, key, total) => {
    const counted = countModel(preset(id));
    const named = (name: string, text: string): string =>
      name.includes('(') ? text : text.split(' ')[0];
    const { rows } = params[key];
    expect(counted.rows).toHaveLength(rows.length);
    for (const [index, [name, shape, count]] of rows.entries()) {
      const row = counted.rows[index];
      expect(named(name, layerText(row))).toBe(name);
      if (shape !== null) expect(shapeText(row.output)).toBe(shape);
      expect(row.count).toBe(count);
    }
    expect(counted.total).toBe(total);
    expect(counted.total).toBe(params[key].total);
  });

  test.each([
    ['dinosaurs', 'dinosaur_char_rnn', { Wax: 1350, Waa: 2500, Wya: 1350, b: 50, by: 27 }],
    ['abccd', 'abccd', { U: 12, W: 9, b_xh: 3, V: 12, b_hy: 4 }],
  ])('%s agrees with its matrices', (id, key, matrices) => {
    expect(countModel(preset(id)).total).toBe(params[key].total);
    expect(Object.values(matrices).reduce((a, b) => a + b)).toBe(params[key].total);
  });

  test('hello with full matrices has 36, which its single numbers bring to 26', () => {
    const layers = [newRecurrent('SimpleRNN', 1), { ...newDense(2), units: 4, bias: false }].map(
      (layer) => ({ ...layer, units: layer.kind === 'Dense' ? 4 : 3 }),
    );
    const { total } = countModel({ timesteps: 4, features: 4, layers, madeBefore: 0 });
    expect(total).toBe(params.hello_slide.with_full_Whh_3x3_and_vector_biases);
  });
});

interface Line {
  readonly layer: string;
  readonly i: number;
  readonly u: number;
  readonly keras: number;
  readonly bidirectional: number;
  readonly torch: number | null;
}

describe('the count of one layer', () => {
  const layerOf = (text: string): Recurrent => {
    const [kind = '', reset = ''] = text.split(' reset_after=');
    const layer = newRecurrent(kind === 'LSTM' || kind === 'GRU' ? kind : 'SimpleRNN', 1);
    return { ...layer, resetAfter: reset !== 'False' };
  };

  const table: readonly Line[] = params.table;

  test.each(table)('$layer with $i inputs and $u units', ({ layer: text, i, u, ...expected }) => {
    const layer = { ...layerOf(text), units: u };
    expect(countOf(weightsOf(layer, i))).toBe(expected.keras);
    expect(countOf(weightsOf({ ...layer, bidirectional: true }, i))).toBe(expected.bidirectional);
    const weights = torchWeightsOf(layer, i);
    expect(weights === undefined ? null : countOf(weights)).toBe(expected.torch);
  });

  test('is that of the engine: every parameter of every cell is counted once', () => {
    const size = { D: 7, H: 5 };
    for (const [kind, id] of [
      ['SimpleRNN', 'rnn'],
      ['LSTM', 'lstm'],
      ['GRU', 'gru'],
      ['Dense', 'dense'],
    ] as const) {
      const parameters = cells.find((cell) => cell.id === id)?.parameters ?? {};
      const numbers = Object.values(parameters).map((shape) =>
        shape.reduce((n, each) => n * size[each], 1),
      );
      const layer = { ...newLayer(kind, 1), units: size.H };
      expect(countOf(weightsOf(layer, size.D))).toBe(numbers.reduce((a, b) => a + b));
    }
  });
});

interface Counts {
  readonly keras: number;
  readonly torch: number | null;
  readonly output: readonly number[];
}

describe('30 random models', () => {
  const models: readonly { readonly model: Model; readonly rows: readonly Counts[] }[] =
    torch.models;

  test('are many, of every kind', () => {
    expect(models).toHaveLength(30);
    const used = models.flatMap(({ model }) => model.layers.map(({ kind }) => kind));
    expect(new Set(used).size).toBe(kinds.length);
  });

  test.each(models)('model %# has the shapes and counts that torch finds', ({ model, rows }) => {
    const counted = countModel(model);
    const steps = model.timesteps ?? 3;
    const found = counted.rows.map((row) => ({
      keras: row.count,
      torch: row.torch ?? null,
      output: row.output.map((each) => each ?? steps),
    }));
    expect(found).toEqual(rows);
    const trainable = rows.filter((_, at) => model.layers[at]?.trainable);
    expect(counted.trainable).toBe(trainable.reduce((sum, { keras }) => sum + keras, 0));
  });
});

describe('a model that does not fit together', () => {
  const model = (...layers: Layer[]): Model => ({
    timesteps: 5,
    features: 2,
    layers,
    madeBefore: 0,
  });

  test('stops at the layer that wants a sequence, and names the one that ends it', () => {
    const layers = [newRecurrent('LSTM', 1), newLayer('Dropout', 2), newRecurrent('GRU', 3)];
    const { rows, misfit } = countModel(model(...layers));
    expect(rows).toHaveLength(2);
    expect(misfit).toEqual({ kind: 'needsSequence', at: 2, found: [32], cause: 0 });
  });

  test('stops at an Embedding that is not at the bottom', () => {
    const { misfit } = countModel(model(newDense(1), newLayer('Embedding', 2)));
    expect(misfit?.kind).toBe('embeddingFirst');
  });

  test('without layers counts nothing', () => {
    expect(countModel(model())).toMatchObject({ rows: [], total: 0, misfit: undefined });
  });
});

describe('names', () => {
  test('count on by class, and the layer inside of a Bidirectional is one of its class', () => {
    const both = { ...newRecurrent('LSTM', 1), bidirectional: true, returnSequences: true };
    const layers = [
      both,
      newLayer('Dropout', 2),
      newRecurrent('LSTM', 3),
      newDense(4),
      newDense(5),
    ];
    const { rows } = countModel({ timesteps: null, features: 3, layers, madeBefore: 0 });
    expect(rows.map(({ name }) => name)).toEqual([
      'bidirectional',
      'dropout',
      'lstm_1',
      'dense',
      'dense_1',
    ]);
    expect(rows.map(({ output }) => shapeText(output))).toContain('(None, None, 64)');
  });
});

test('the summary is printed as Keras 3 prints it', async () => {
  const model = preset('slide-2');
  await expect(summaryText(model, countModel(model))).toMatchFileSnapshot(
    'reference/summary-slide-2.txt',
  );
});

test.each([
  [131, '524.00 B'],
  [0, '0.00 B'],
  [256, '1.00 KB'],
  [71_051, '277.54 KB'],
  [64_134, '250.52 KB'],
  [1_145_825, '4.37 MB'],
])('%i numbers take %s', (count, text) => {
  expect(memoryText(count)).toBe(text);
});

test('every preset fits together and has its own name', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  for (const { model } of presets) expect(countModel(model).misfit).toBeUndefined();
});

test.each([
  ['LSTM', 'lstm', 3],
  ['GRU', 'gru', 2],
] as const)(
  'the sets of weights of an %s are its gates, which are sigmoids, and one candidate',
  (kind, id, count) => {
    const [{ gates: sets = [] } = {}] = weightsOf(newRecurrent(kind, 1), 1).weights;
    const equations = cells.find((cell) => cell.id === id)?.equations ?? '';
    const written = (activation: string): readonly string[] =>
      [...equations.matchAll(new RegExp(`(\\w) = ${activation}\\(`, 'g'))].map(
        ([, name = '']) => name,
      );
    expect([...gatesIn(sets)].sort()).toEqual(written('recurrentActivation').toSorted());
    expect(gatesIn(sets)).toHaveLength(count);
    expect(written('activation')).toContain(candidateIn(sets));
    expect(sets).toHaveLength(count + 1);
  },
);
