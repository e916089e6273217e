import { describe, expect, test } from 'vitest';
import { grouped } from '../../notation/number.ts';
import { countModel } from './count-model.ts';
import { exercises, readCount } from './exercises.ts';
import { formulaOf, formulaText } from './formula.ts';
import { mistakeKinds, type Question, recognise, rightAnswer, wrongCount } from './mistakes.ts';
import { type Layer, newDense, newRecurrent } from './model.ts';
import { presetById } from './presets.ts';

const question = (preset: string, at?: number): Question => {
  const found = presetById(preset);
  if (found === undefined) throw new Error(preset);
  return { model: found.model, at };
};

describe('a wrong answer is traced to the way that leads to it:', () => {
  test.each([
    ['slide-2', 1, 3072, 'noBias'], // 32·64 + 32·32
    ['slide-1', 0, 20, 'noRecurrent'], // 10·1 + 10
    ['slide-1', 0, 130, 'torch'], // a second bias of 10
    ['slide-1', 0, 6000, 'timesTimesteps'],
    ['stocks', 0, 2600, 'oneGate'], // 50·(1 + 50 + 1)
    ['stocks', 0, 10_250, 'biasOnce'], // 4·(50·1 + 50·50) + 50
    ['stocks', 0, 10_600, 'torch'],
    ['stocks', 2, 10_400, 'modelFeatures'], // 1 input in place of 50
    ['tagger', 1, 9408, 'oneDirection'],
    ['tagger', 1, 2 * 3 * 32 * (64 + 32 + 1), 'oneBias'],
  ] as const)('%s, layer %i: %i is %s', (preset, at, typed, kind) => {
    expect(recognise(question(preset, at), typed)).toEqual([{ kind, layer: undefined }]);
  });

  test.each([
    ['slide-1', 11, [{ kind: 'layerLeftOut', layer: 'simple_rnn' }]],
    ['slide-1', 130, [{ kind: 'noBias', layer: 'dense' }]],
    [
      'slide-1',
      120,
      [
        { kind: 'noBias', layer: undefined },
        { kind: 'layerLeftOut', layer: 'dense' },
      ],
    ],
    ['stocks', 71_851, [{ kind: 'torch', layer: undefined }]],
    ['stocks', 71_051 - 10_400, [{ kind: 'layerLeftOut', layer: 'lstm_1' }]],
  ] as const)('%s as a whole: %i', (preset, typed, mistakes) => {
    expect(recognise(question(preset), typed)).toEqual(mistakes);
  });

  test('no mistake is seen in the right answer, nor in a number that no known way leads to', () => {
    for (const exercise of exercises) {
      expect(recognise(exercise, rightAnswer(exercise))).toEqual([]);
      expect(recognise(exercise, rightAnswer(exercise) * 1000 + 7)).toEqual([]);
    }
  });

  test('every way but the right one gives another number for some exercise', () => {
    for (const kind of mistakeKinds) {
      const differs = exercises.some(({ model }) =>
        countModel(model).rows.some((row) => wrongCount(row, kind, model) !== row.count),
      );
      expect(differs, kind).toBe(true);
    }
  });
});

describe('a typed count', () => {
  test.each([
    ['10400', 10_400],
    ['10.400', 10_400],
    [' 10,400 ', 10_400],
    ['71 051', 71_051],
    ['1.000.000', 1_000_000],
    ['0', 0],
  ])('%s is read', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  test.each(['', 'seratus', '10.4', '1,5', '-3', '1e3', '10.40', '99999999999999999'])(
    '“%s” is not',
    (text) => {
      expect(readCount(text)).toBeUndefined();
    },
  );
});

describe('the formula', () => {
  const text = (layer: Layer, as: 'symbols' | 'numbers') => {
    const { rows } = countModel({ timesteps: 9, features: 1, layers: [layer], madeBefore: 0 });
    const formula = rows[0] && formulaOf(rows[0].weights);
    return formula && formulaText(formula, as, (count) => grouped(count, ','));
  };
  const lstm = { ...newRecurrent('LSTM', 1), units: 50 };

  test.each([
    [lstm, '4·(H·D + H·H + H)', '4·(50·1 + 50·50 + 50)'],
    [{ ...lstm, bidirectional: true }, '2·4·(H·D + H·H + H)', '2·4·(50·1 + 50·50 + 50)'],
    [{ ...lstm, bias: false }, '4·(H·D + H·H)', '4·(50·1 + 50·50)'],
    [newRecurrent('GRU', 1), '3·(H·D + H·H + 2·H)', '3·(32·1 + 32·32 + 2·32)'],
    [{ ...newDense(1), units: 8 }, 'H·D + H', '8·1 + 8'],
    [{ ...newDense(1), bias: false }, 'H·D', '1·1'],
  ] as const)('%#: is written in symbols and in numbers', (layer, symbols, numbers) => {
    expect(text(layer, 'symbols')).toBe(symbols);
    expect(text(layer, 'numbers')).toBe(numbers);
  });
});
