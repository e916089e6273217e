import type { Example, Layer, Parameters } from '../../example/example.ts';
import { type Model, shownCharacter } from './model.ts';

/** Timesteps that an example file may have. */
export const mostTimesteps = 100;

/** The network that was learnt with one name as its sequence, in the file format of the app. */
export function buildNameExample(model: Model, symbols: readonly number[]): Example {
  const { network, settings, vocabulary } = model;
  const tokens = tokensOf(vocabulary);
  const name = symbols.slice(0, mostTimesteps - 1).map((symbol) => tokens[symbol] ?? '');
  const { cell, hidden, learningRate, clip } = settings;
  const layer: Layer = {
    cell,
    hidden,
    ...(cell === 'gru' ? { resetAfter: true } : {}),
    parameters: parametersOf(model, 'layers.0.'),
  };
  return {
    format: 'unroll/1',
    title: name.join(''),
    vocabulary: tokens,
    inputs: [null, ...name],
    targets: [...name, tokens[0] ?? ''],
    layers: [layer],
    readout: { activation: 'softmax', parameters: parametersOf({ network }, 'readout.') },
    loss: 'cross-entropy',
    reduction: 'sum',
    optimizer: { name: 'sgd', learningRate, clip: { by: 'value', at: clip } },
  };
}

/** The characters as tokens that can be seen, each a name of its own. */
export function tokensOf(vocabulary: readonly string[]): string[] {
  return vocabulary.map((character) => {
    const shown = shownCharacter(character);
    return shown !== character && vocabulary.includes(shown) ? `‹${shown}›` : shown;
  });
}

/** Parameters whose names begin with that, as rows or vectors. */
function parametersOf({ network }: Pick<Model, 'network'>, prefix: string): Parameters {
  const found = network.parameters.filter(({ name }) => name.startsWith(prefix));
  return Object.fromEntries(
    found.map(({ name, rows, columns, isVector }) => {
      const values = [...network.read(name)];
      const matrix = Array.from({ length: rows }, (_, i) =>
        values.slice(i * columns, (i + 1) * columns),
      );
      return [name.slice(prefix.length), isVector ? values : matrix];
    }),
  );
}
