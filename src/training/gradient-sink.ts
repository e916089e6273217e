import type { Kernels } from './kernels.ts';
import type { TrainingSpec } from './network.ts';

/** What becomes of the gradients of parameters as BPTT computes them. `to` is the place of the parameter. */
export interface GradientSink {
  /** dθ = A B, with A, B as in the kernel `product`. */
  readonly product: (
    to: number,
    ld: number,
    a: number,
    ai: number,
    ak: number,
    b: number,
    ldb: number,
    m: number,
    n: number,
    k: number,
  ) => void;
  /** dθ = the sum of the rows of d. */
  readonly sumRows: (to: number, d: number, rows: number, width: number) => void;
  /** Row id_r of dθ = the sum of the rows r of d with that id, of a table of `count` numbers. May use up d and ids. */
  readonly scatterRows: (
    to: number,
    count: number,
    ids: number,
    d: number,
    rows: number,
    width: number,
  ) => void;
}

/** Keeps every gradient, `offset` behind its parameter. */
export function createKeepingSink(kernels: Kernels, offset: number): GradientSink {
  return {
    product: (to, ld, a, ai, ak, b, ldb, m, n, k) =>
      kernels.product(to + offset, ld, a, ai, ak, b, ldb, m, n, k, 0),
    sumRows: (to, d, rows, width) => kernels.sumRows(to + offset, d, rows, width),
    scatterRows(to, count, ids, d, rows, width) {
      kernels.numbers.fill(0, to + offset, to + offset + count);
      kernels.scatterRows(to + offset, ids, d, rows, width);
    },
  };
}

/**
 * Updates each parameter at once, without keeping its gradient; undefined where the optimizer has a memory or the
 * clip needs all gradients. Biases go by way of `offset`.
 */
export function createSteppingSink(
  kernels: Kernels,
  { optimizer, clip }: TrainingSpec,
  offset: number,
): GradientSink | undefined {
  if (optimizer.name !== 'sgd' || optimizer.momentum !== undefined || clip?.by === 'norm')
    return undefined;
  const { learningRate: rate } = optimizer;
  const limit = clip?.at ?? Number.POSITIVE_INFINITY;
  return {
    product: (to, ld, a, ai, ak, b, ldb, m, n, k) =>
      kernels.productStep(to, ld, a, ai, ak, b, ldb, m, n, k, rate, limit),
    sumRows(to, d, rows, width) {
      kernels.sumRows(to + offset, d, rows, width);
      kernels.sgdStep(to, to + offset, width, rate, limit);
    },
    scatterRows: (to, _count, ids, d, rows, width) =>
      kernels.scatterStep(to, ids, d, rows, width, rate, limit),
  };
}
