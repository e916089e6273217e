/** The plane in which a cloud of points spreads most. */
export interface PrincipalAxes {
  /** Of the points: shape D. */
  readonly mean: Float64Array;
  /** Two unit vectors of shape D at right angles; the first has the larger variance. */
  readonly axes: readonly [Float64Array, Float64Array];
  /** The share of all variance that each axis holds, 0 to 1. */
  readonly shares: readonly [number, number];
}

/** Rounds of the power iteration, which settles long before. */
const rounds = 300;

/**
 * The two principal axes of points, by power iteration on their covariance, the second with the first taken out.
 * The largest element of an axis is positive, so that a picture does not flip.
 *
 * Source: K. Pearson, "On lines and planes of closest fit", 1901; H. Hotelling, 1933 (power iteration and deflation).
 *
 * @param points N of shape D, N ≥ 1
 */
export function principalAxes(points: readonly Float64Array[]): PrincipalAxes {
  const D = points[0].length;
  const mean = new Float64Array(D);
  for (const point of points) for (let i = 0; i < D; i++) mean[i] += point[i] / points.length;
  const C = covariance(points, mean);
  let total = 0;
  for (let i = 0; i < D; i++) total += C[i * D + i];
  const first = largestAxis(C, D, []);
  const second = largestAxis(C, D, [first]);
  const share = (axis: Float64Array): number =>
    total === 0 ? 0 : dot(axis, multiply(C, axis)) / total;
  return { mean, axes: [first, second], shares: [share(first), share(second)] };
}

/** Where a point lies in the plane. */
export function project({ mean, axes }: PrincipalAxes, point: Float64Array): [number, number] {
  const centred = point.map((value, i) => value - mean[i]);
  return [dot(centred, axes[0]), dot(centred, axes[1])];
}

function covariance(points: readonly Float64Array[], mean: Float64Array): Float64Array {
  const D = mean.length;
  const C = new Float64Array(D * D);
  for (const point of points)
    for (let i = 0; i < D; i++)
      for (let j = 0; j < D; j++)
        C[i * D + j] += ((point[i] - mean[i]) * (point[j] - mean[j])) / points.length;
  return C;
}

function largestAxis(C: Float64Array, D: number, out: readonly Float64Array[]): Float64Array {
  // a start that is at right angles to no axis of a usual cloud
  let axis = unit(
    new Float64Array(D).map((_, i) => 1 + i / D),
    out,
  );
  for (let round = 0; round < rounds; round++) axis = unit(multiply(C, axis), out);
  const largest = axis.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  return largest < 0 ? axis.map((value) => -value) : axis;
}

/** The vector without its parts along others, at length 1; where nothing is left, the vector 0. */
function unit(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  const rest = vector.slice();
  for (const other of others) {
    const along = dot(rest, other);
    for (let i = 0; i < rest.length; i++) rest[i] -= along * other[i];
  }
  const length = Math.sqrt(dot(rest, rest));
  return length < 1e-300 ? rest.fill(0) : rest.map((value) => value / length);
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, x, i) => sum + x * b[i], 0);

function multiply(C: Float64Array, x: Float64Array): Float64Array {
  const D = x.length;
  return x.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < D; j++) sum += C[i * D + j] * x[j];
    return sum;
  });
}
