/**
 * Truncated BPTT: after every `truncate` timesteps, counted from the first, no gradient goes across, as where PyTorch
 * detaches the state between chunks of that length. Whether the state on its way from timestep `from` to timestep `to`
 * is cut; the initial state (0) is not.
 */
export function isCutBetween(truncate: number | undefined, from: number, to: number): boolean {
  const earlier = Math.min(from, to);
  return truncate !== undefined && earlier > 0 && earlier % truncate === 0;
}
