import type { Example } from '../../example/example.ts';

/** How long the signal is. */
export const length = 8;

/** Signals that the parts begin with. */
export const pulse: readonly number[] = [1, 0, 0, 0, 0, 0, 0, 0];
export const wave: readonly number[] = [0.2, 0.9, 0.4, -0.6, -0.9, -0.3, 0.5, 0.9];

/**
 * A system driven from outside, s⁽ᵗ⁾ = tanh(W s⁽ᵗ⁻¹⁾ + U x⁽ᵗ⁾) with single numbers and U = 1 (Goodfellow et al., Deep
 * Learning, equation 10.4). Its last state alone is given a gradient, of 1: what comes back to x⁽ᵗ⁾ is ∂s⁽ᵀ⁾/∂x⁽ᵗ⁾.
 */
export function drivenExample(inputs: readonly number[], W: number): Example {
  const last = inputs.length - 1;
  return {
    format: 'unroll/1',
    inputs: inputs.map((each) => [each]),
    layers: [
      {
        cell: { equations: 's = tanh(W s_prev + U x)', state: ['s'] },
        hidden: 1,
        parameters: { W: [[W]], U: [[1]] },
      },
    ],
    readout: null,
    upstream: inputs.map((_, at) => (at === last ? { s: [1] } : null)),
  };
}
