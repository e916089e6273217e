import { append } from '../../engine/extremes.ts';
import type { Network } from '../network.ts';
import { batchOf, inOrder, inPieces } from './batches.ts';
import type { Prepared } from './prepare.ts';
import { unscale } from './scaling.ts';
import type { Windows } from './windows.ts';

/** What a net gives at the end of an epoch, without dropout. */
export interface Look {
  /** Mean squared error of the test windows, on scaled values. */
  readonly validation: number;
  /** Forecasts of the test windows, scaled. */
  readonly scaled: readonly number[];
  /** Only where all was looked at; in the units of the series. */
  readonly wide:
    | { readonly epoch: number; readonly free: readonly number[]; readonly fit: readonly number[] }
    | undefined;
}

/** Windows that are computed in one piece, and timesteps of a forecast that runs free. */
const piece = 32;
const freePiece = 4;

/**
 * Looks at a net piece by piece, so that no piece takes long.
 * @param epoch where the windows trained on and the forecast that runs free are looked at too
 */
export function* lookAt(
  network: Network,
  prepared: Prepared,
  epoch: number | undefined,
): Generator<void, Look> {
  const { test, train, minMax } = prepared;
  const scaled = yield* forecastAll(network, test);
  const validation = yield* lossOf(network, test);
  if (epoch === undefined) return { validation, scaled, wide: undefined };
  const fit = yield* forecastAll(network, train);
  const free = yield* runFree(network, test);
  const inUnits = (values: readonly number[]) => values.map((value) => unscale(value, minMax));
  return { validation, scaled, wide: { epoch, fit: inUnits(fit), free: inUnits(free) } };
}

/** The forecast after every window, one timestep ahead. */
function* forecastAll(network: Network, windows: Windows): Generator<void, number[]> {
  const forecasts: number[] = [];
  for (const which of inPieces(inOrder(windows.samples), piece)) {
    append(forecasts, network.forward(batchOf(windows, which)).outputs);
    yield;
  }
  return forecasts;
}

function* lossOf(network: Network, windows: Windows): Generator<void, number> {
  let sum = 0;
  for (const which of inPieces(inOrder(windows.samples), piece)) {
    sum += network.evaluate(batchOf(windows, which)) * which.length;
    yield;
  }
  return sum / windows.samples;
}

/** Forecasts that see no truth after the first window: each becomes the newest value of the next window. */
function* runFree(network: Network, { x, timesteps, samples }: Windows): Generator<void, number[]> {
  const window = x.slice(0, timesteps);
  const forecasts: number[] = [];
  for (let n = 0; n < samples; n++) {
    const [next] = network.forward({ timesteps, size: 1, inputs: window }).outputs;
    forecasts.push(next);
    window.copyWithin(0, 1);
    window[timesteps - 1] = next;
    if (n % freePiece === 0) yield;
  }
  return forecasts;
}
