import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countModel } from './count-model.ts';
import { kerasCode } from './keras-code.ts';
import { newDense, newRecurrent } from './model.ts';
import { presets } from './presets.ts';
import { torchCode } from './torch-code.ts';

const { programs } = JSON.parse(
  readFileSync(new URL('reference/torch.json', import.meta.url), 'utf8'),
);

describe.each(presets.map((preset) => [preset.id, preset.model] as const))('%s', (id, model) => {
  const counted = countModel(model);

  test('the program for PyTorch is the one that was run', async () => {
    await expect(torchCode(model, counted)).toMatchFileSnapshot(`reference/torch/${id}.py`);
  });

  test('and it printed the shape and the count that the lab shows', () => {
    const { shape, total } = programs[id];
    expect(total).toBe(counted.torch);
    expect(torchCode(model, counted)).toContain(`# ${shape}`);
  });
});

test('the program for Keras names every choice that differs from the default', () => {
  const gru = { ...newRecurrent('GRU', 1), bidirectional: true, resetAfter: false, bias: false };
  const dense = { ...newDense(2), activation: 'softmax', trainable: false } as const;
  const model = { timesteps: null, features: 3, layers: [gru, dense], madeBefore: 0 } as const;
  const code = kerasCode(model, countModel(model));
  expect(code).toContain('from keras.layers import Bidirectional, Dense, GRU');
  expect(code).toContain('Input(shape=(None, 3)),');
  expect(code).toContain('Bidirectional(GRU(32, use_bias=False, reset_after=False)),');
  expect(code).toContain('Dense(1, activation="softmax", trainable=False),');
});

test('there is no program for PyTorch where it has no such layer, or the model does not fit together', () => {
  const gru = { ...newRecurrent('GRU', 1), resetAfter: false };
  const model = { timesteps: 4, features: 3, layers: [gru], madeBefore: 0 } as const;
  expect(torchCode(model, countModel(model))).toBeUndefined();
  const broken = {
    ...model,
    layers: [newDense(1), newRecurrent('GRU', 2), newRecurrent('LSTM', 3)],
  };
  expect(torchCode(broken, countModel(broken))).toBeUndefined();
});
