/** How far predictions are from the truth, in the units of the series. */
export interface Errors {
  /** Root of the mean squared error. */
  readonly rmse: number;
  /** Mean absolute error. */
  readonly mae: number;
  /** Mean absolute percentage error, in percent; values of 0 are left out, undefined where all are 0. */
  readonly mape: number | undefined;
}

/** RMSE, MAE and MAPE of predictions. @throws RangeError where there are none or not as many as true values. */
export function measureErrors(predicted: ArrayLike<number>, truth: ArrayLike<number>): Errors {
  const N = truth.length;
  if (N === 0 || predicted.length !== N)
    throw new RangeError(
      `errors: found ${predicted.length} predictions, wanted ${N} and at least 1`,
    );
  let [squares, absolutes, shares, nonzero] = [0, 0, 0, 0];
  for (let n = 0; n < N; n++) {
    const error = predicted[n] - truth[n];
    squares += error * error;
    absolutes += Math.abs(error);
    if (truth[n] === 0) continue;
    shares += Math.abs(error / truth[n]);
    nonzero++;
  }
  return {
    rmse: Math.sqrt(squares / N),
    mae: absolutes / N,
    mape: nonzero === 0 ? undefined : (100 * shares) / nonzero,
  };
}
