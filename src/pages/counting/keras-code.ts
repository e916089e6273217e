import { type Counted, inputShape } from './count-model.ts';
import { isRecurrent, type Layer, type Model } from './model.ts';
import { kerasNumber } from './summary.ts';

/** A program for Keras that builds the model and prints its summary. */
export function kerasCode(model: Model, counted: Counted): string {
  const { layers } = model;
  const names = layers.flatMap((layer) =>
    isRecurrent(layer) && layer.bidirectional ? [layer.kind, 'Bidirectional'] : [layer.kind],
  );
  const shape = inputShape(model).map((size) => size ?? 'None');
  const isTokens = shape.length === 1;
  const input = isTokens ? `(${shape[0]},), dtype="int32"` : `(${shape.join(', ')})`;
  return [
    'from keras import Input, Sequential',
    ...(names.length === 0
      ? []
      : [`from keras.layers import ${[...new Set(names)].sort().join(', ')}`]),
    '',
    'model = Sequential([',
    `    Input(shape=${input}),`,
    ...layers.map((layer) => `    ${layerCode(layer)},`),
    '])',
    'model.summary()',
    ...(counted.misfit === undefined ? [`# Total params: ${kerasNumber(counted.total)}`] : []),
    '',
  ].join('\n');
}

/** How the layer is written in Keras: LSTM(50, return_sequences=True). */
export function layerCode(layer: Layer): string {
  const frozen = layer.trainable ? [] : ['trainable=False'];
  if (layer.kind === 'Dropout') return call('Dropout', [String(layer.rate)]);
  if (layer.kind === 'Embedding')
    return call('Embedding', [String(layer.tokens), String(layer.size), ...frozen]);
  const bias = layer.bias ? [] : ['use_bias=False'];
  if (layer.kind === 'Dense') {
    const activation = layer.activation === 'linear' ? [] : [`activation="${layer.activation}"`];
    return call('Dense', [String(layer.units), ...activation, ...bias, ...frozen]);
  }
  const sequences = layer.returnSequences ? ['return_sequences=True'] : [];
  const reset = layer.kind === 'GRU' && !layer.resetAfter ? ['reset_after=False'] : [];
  const inner = [String(layer.units), ...sequences, ...bias, ...reset];
  return layer.bidirectional
    ? call('Bidirectional', [call(layer.kind, inner), ...frozen])
    : call(layer.kind, [...inner, ...frozen]);
}

const call = (name: string, inside: readonly string[]): string => `${name}(${inside.join(', ')})`;
