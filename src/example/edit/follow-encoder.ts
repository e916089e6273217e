import { functionsOf } from '../../engine/cells/cell.ts';
import { cells } from '../../engine/cells/index.ts';
import type { Example, Layer } from '../example.ts';
import { outputWidth } from '../sides.ts';

/** A copy whose decoder has the cell and the size of the encoder in every layer, because it starts from its states. */
export function followEncoder(example: Example): Example {
  const { decoder, layers } = example;
  if (decoder === undefined) return example;
  const followed = layers
    .slice(0, decoder.layers.length)
    .map((source, at) => followedLayer(source, decoder.layers[at]));
  return { ...example, decoder: { ...decoder, layers: followed } };
}

/** A layer of the decoder that starts from `source`; what is its own are the weights and the activations. */
export function followedLayer(source: Layer, own: Layer | undefined): Layer {
  const { cell, resetAfter } = source;
  const hidden = outputWidth(source);
  const { activation, recurrentActivation } = own ?? source;
  return cleaned({
    cell,
    hidden,
    ...(activation !== undefined && { activation }),
    ...(recurrentActivation !== undefined && { recurrentActivation }),
    ...(resetAfter !== undefined && { resetAfter }),
    ...(own?.returnSequences !== undefined && { returnSequences: own.returnSequences }),
    parameters: own?.parameters ?? {},
  });
}

/** A layer without what its cell does not know. */
export function cleaned(layer: Layer): Layer {
  const { activation, recurrentActivation, initialState, resetAfter, ...rest } = layer;
  const cell = cells.find(({ id }) => id === layer.cell);
  const equations = typeof layer.cell === 'string' ? (cell?.equations ?? '') : layer.cell.equations;
  const state = typeof layer.cell === 'string' ? (cell?.state ?? []) : layer.cell.state;
  const called = functionsOf({ equations });
  const hasStates =
    initialState !== undefined && Object.keys(initialState).every((name) => state.includes(name));
  return {
    ...rest,
    ...(activation !== undefined && called.includes('activation') && { activation }),
    ...(recurrentActivation !== undefined &&
      called.includes('recurrentActivation') && { recurrentActivation }),
    ...(resetAfter !== undefined && cell?.off?.resetAfter !== undefined && { resetAfter }),
    ...(hasStates && { initialState }),
  };
}
