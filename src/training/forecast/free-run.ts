/**
 * A forecast that sees no truth after its start: every prediction becomes the newest value of the next window.
 * @param start the k values before the first prediction, scaled
 * @param predict the value that follows a window of k
 */
export function runFree(
  start: ArrayLike<number>,
  steps: number,
  predict: (window: Float64Array) => number,
): number[] {
  const window = Float64Array.from(start);
  return Array.from({ length: steps }, () => {
    const next = predict(window);
    window.copyWithin(0, 1);
    window[window.length - 1] = next;
    return next;
  });
}
