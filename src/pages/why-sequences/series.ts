import type { Example } from '../../example/example.ts';
import { blankLayer, blankReadout, withRandomWeights } from '../../parts/nets/random-weights.ts';
import { outputsOf } from '../../parts/nets/read-run.ts';
import type { Sequence } from '../../parts/nets/train.ts';
import type { Trace } from '../../trace/trace.ts';
import { airlinePassengers, firstMonth } from '../../training/series/airline.ts';
import { type Window, windowsOf } from '../../training/series/windows.ts';

/** Values that both networks see. */
export const seen = 3;
/** Windows of the first five years, from which both learn. */
export const learntFrom = 57;
const [middle, unit] = [200, 100];

export const oneFeature = windowsOf(airlinePassengers, 1);
export const threeFeatures = windowsOf(airlinePassengers, seen);

/** Passengers as a network reads them, near 0: (x − 200) / 100. */
export const scaled = (passengers: number): number => (passengers - middle) / unit;

/** The answer of a network in passengers. */
export const passengersOf = (trace: Trace): number =>
  (outputsOf(trace).at(-1) ?? 0) * unit + middle;

export type SeriesNet = 'dense' | 'rnn';

/** A window as a network takes it: three numbers at once, or one after another. */
export const seriesInputs = (net: SeriesNet, { inputs }: Window): number[][] =>
  net === 'dense' ? [inputs.map(scaled)] : inputs.map((each) => [scaled(each)]);

/** A network that learns the next value from three. */
export function seriesExample(net: SeriesNet, seed: number): Example {
  const rows = threeFeatures.slice(0, learntFrom).map((window): Required<Sequence> => {
    const inputs = seriesInputs(net, window);
    const last = inputs.length - 1;
    return {
      inputs,
      targets: inputs.map((_, at) => (at === last ? [scaled(window.target)] : null)),
    };
  });
  const [first = { inputs: [], targets: [] }] = rows;
  const layer = { hidden: 3, ...(net === 'rnn' ? { returnSequences: false } : {}) };
  const example: Example = {
    format: 'unroll/1',
    ...first,
    layers: [blankLayer({ cell: net, ...layer })],
    readout: blankReadout('linear', 1),
    loss: 'mean-squared-error',
    reduction: 'mean',
    optimizer: { name: 'adam', learningRate: 0.05 },
    batch: rows.map((row, at) => (at === 0 ? null : row)),
  };
  return withRandomWeights(example, seed);
}

/** The month of a figure, counted from 0: `1949-01`. */
export function monthOf(index: number): string {
  const months = firstMonth.month - 1 + index;
  return `${firstMonth.year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
