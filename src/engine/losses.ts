/** Losses of one timestep, by their name in the example file, as equations over output y and target. */
export const lossEquations = {
  'cross-entropy': 'loss = cross_entropy(y, target)',
  'binary-cross-entropy': 'loss = binary_cross_entropy(y, target)',
  'mean-squared-error': 'loss = mean_squared_error(y, target)',
  'half-squared-error': 'loss = half_squared_error(y, target)',
} as const;

export type LossName = keyof typeof lossEquations;
export const lossNames: readonly LossName[] = [
  'cross-entropy',
  'binary-cross-entropy',
  'mean-squared-error',
  'half-squared-error',
];
