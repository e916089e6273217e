import { expect, test } from 'vitest';
import { addLayer, changeKind, moveLayer, removeLayer } from './edit-model.ts';
import { change, redo, startHistory, undo } from './history.ts';
import { limits, type Model, newDense, newRecurrent } from './model.ts';

const model: Model = {
  timesteps: 5,
  features: 2,
  layers: [newRecurrent('LSTM', 1), newDense(2)],
  madeBefore: 0,
};
const ids = ({ layers }: Model) => layers.map(({ id }) => id);

test('a layer is added above the chosen one, an Embedding at the bottom', () => {
  expect(ids(addLayer(model, 'GRU', 0))).toEqual([1, 3, 2]);
  expect(ids(addLayer(model, 'Embedding', 1))).toEqual([3, 1, 2]);
});

test('no more layers are added than a screen holds', () => {
  let full = model;
  for (let count = 0; count < 20; count++) full = addLayer(full, 'Dense', 0);
  expect(full.layers).toHaveLength(limits.layers);
});

test('a layer moves up and down, and not beyond the ends', () => {
  expect(ids(moveLayer(model, 0, 1))).toEqual([2, 1]);
  expect(moveLayer(model, 0, -1)).toBe(model);
  expect(moveLayer(model, 1, 1)).toBe(model);
  expect(ids(removeLayer(model, 0))).toEqual([2]);
});

test('a layer of another kind keeps what both have', () => {
  const lstm = { ...newRecurrent('LSTM', 7), units: 50, bias: false };
  expect(changeKind(lstm, 'GRU')).toEqual({ ...lstm, kind: 'GRU' });
  expect(changeKind(lstm, 'Dense')).toEqual({ ...newDense(7), units: 50, bias: false });
  expect(changeKind(lstm, 'Dropout')).toEqual({
    id: 7,
    trainable: true,
    kind: 'Dropout',
    rate: 0.2,
  });
});

test('changes are undone and done again; those of one group together', () => {
  const first = { ...model, features: 3 };
  const second = { ...model, features: 34 };
  let history = change(startHistory(model), first, 'features');
  history = change(history, second, 'features');
  history = undo(history);
  expect(history.model).toBe(model);
  expect(undo(history).model).toBe(model);
  expect(redo(history).model).toBe(second);
  const other = change(redo(history), first);
  expect(other.future).toEqual([]);
  expect(undo(other).model).toBe(second);
});
