import type { Network } from '../network.ts';
import type { Prepared } from './prepare.ts';

/** A list of numbers, or of rows. */
type Values = readonly number[] | readonly (readonly number[])[];

/**
 * One window with the trained net as an example file (unroll/1): every operation from the scaled values to the forecast and
 * its squared error. Dropout is off, as in forecasting.
 * @param target index in the series of the value that is forecast
 */
export function windowExample(
  network: Network,
  { scaled }: Prepared,
  timesteps: number,
  target: number,
  title: string,
): object {
  const { cell, hidden, head } = network.spec;
  const inputs = scaled.slice(target - timesteps, target).map((value) => [value]);
  const recurrent = hidden.map((size, layer) => ({
    cell,
    hidden: size,
    ...(cell === 'gru' ? { resetAfter: true } : {}),
    returnSequences: layer < hidden.length - 1,
    parameters: parametersOf(network, `layers.${layer}.`),
  }));
  const dense = head.slice(0, -1).map(({ size, activation }, at) => ({
    cell: 'dense',
    hidden: size,
    activation,
    parameters: parametersOf(network, `layers.${hidden.length + at}.`),
  }));
  return {
    format: 'unroll/1',
    title,
    inputs,
    targets: inputs.map((_, t) => (t === timesteps - 1 ? [scaled[target]] : null)),
    layers: [...recurrent, ...dense],
    readout: {
      activation: head.at(-1)?.activation ?? 'linear',
      parameters: parametersOf(network, 'readout.'),
    },
    loss: 'mean-squared-error',
  };
}

/** The parameters whose names begin so, without that beginning. */
function parametersOf(network: Network, prefix: string): Readonly<Record<string, Values>> {
  const own = network.parameters.filter(({ name }) => name.startsWith(prefix));
  return Object.fromEntries(
    own.map(({ name, rows, columns, isVector }) => {
      const values = [...network.read(name)].map(short);
      const matrix = Array.from({ length: rows }, (_, i) =>
        values.slice(i * columns, (i + 1) * columns),
      );
      return [name.slice(prefix.length), isVector ? values : matrix];
    }),
  );
}

/** A number of float32 in as few digits as tell it from its neighbours: the file of a wide net stays small. */
const short = (value: number): number =>
  Math.fround(value) === value ? Number(value.toPrecision(9)) : value;
