import type { DenseLayer } from './dense-layer.ts';
import type { Kernels } from './kernels.ts';
import type { NetworkSpec } from './network.ts';

/**
 * The loss of R rows of the readout, in nats where it is a cross-entropy. Leaves dL/dlogits in the readout's `d`
 * for the cross-entropies (y − target) and dL/dy for the squared errors: `isOfLogits`.
 */
export function lossOfRows(
  kernels: Kernels,
  { loss, reduction }: NetworkSpec,
  readout: DenseLayer,
  targets: ArrayLike<number>,
  R: number,
): { readonly loss: number; readonly isOfLogits: boolean } {
  const { Kp } = readout.places;
  const isOfLogits = loss === 'cross-entropy' || loss === 'binary-cross-entropy';
  const { total, count } =
    loss === 'cross-entropy'
      ? crossEntropy(kernels, readout, targets, R)
      : ofNumbers(kernels, readout, targets, R, elementLosses[loss]);
  if (reduction === 'sum' || count === 0) return { loss: total, isOfLogits };
  kernels.scale(readout.d, 1 / count, R * Kp);
  return { loss: total / count, isOfLogits };
}

interface Total {
  readonly total: number;
  /** Rows with a target. */
  readonly count: number;
}

/** −ln y_target = ln Σ exp(z − largest) + largest − z_target; dL/dz = y − one-hot. */
function crossEntropy(
  { numbers }: Kernels,
  { logits, y, d, stats, places: { Kp } }: DenseLayer,
  targets: ArrayLike<number>,
  R: number,
): Total {
  let total = 0;
  let count = 0;
  numbers.copyWithin(d, y, y + R * Kp);
  for (let r = 0; r < R; r++) {
    const target = targets[r];
    if (target < 0) {
      numbers.fill(0, d + r * Kp, d + (r + 1) * Kp);
      continue;
    }
    const [largest, sum] = [numbers[stats + 2 * r], numbers[stats + 2 * r + 1]];
    total += Math.log(sum) + (largest - numbers[logits + r * Kp + target]);
    numbers[d + r * Kp + target] -= 1;
    count++;
  }
  return { total, count };
}

/** One element: its loss and its gradient, over the K elements of an output with logit z, value y and target. */
type ElementLoss = (z: number, y: number, target: number) => readonly [loss: number, d: number];

const elementLosses: Readonly<
  Record<
    Exclude<NetworkSpec['loss'], 'cross-entropy'>,
    { readonly isMean: boolean; readonly of: ElementLoss }
  >
> = {
  'mean-squared-error': { isMean: true, of: (_z, y, t) => [(y - t) ** 2, 2 * (y - t)] },
  'half-squared-error': { isMean: false, of: (_z, y, t) => [0.5 * (y - t) ** 2, y - t] },
  'binary-cross-entropy': {
    isMean: true,
    of: (z, y, t) => [Math.max(z, 0) - z * t + Math.log1p(Math.exp(-Math.abs(z))), y - t],
  },
};

function ofNumbers(
  { numbers }: Kernels,
  { logits, y, d, places: { K, Kp } }: DenseLayer,
  targets: ArrayLike<number>,
  R: number,
  { isMean, of }: { readonly isMean: boolean; readonly of: ElementLoss },
): Total {
  let total = 0;
  let count = 0;
  const share = isMean ? 1 / K : 1;
  numbers.fill(0, d, d + R * Kp);
  for (let r = 0; r < R; r++) {
    if (Number.isNaN(targets[r * K])) continue;
    for (let j = 0, k = r * Kp; j < K; j++, k++) {
      const [loss, slope] = of(numbers[logits + k], numbers[y + k], targets[r * K + j]);
      total += loss * share;
      numbers[d + k] = slope * share;
    }
    count++;
  }
  return { total, count };
}
