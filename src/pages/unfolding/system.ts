import type { Example } from '../../example/example.ts';

/** A state of the plane. */
export type State = readonly [number, number];

/** What the reader sets: s⁽¹⁾, and θ as a turn and a factor. */
export interface SystemSettings {
  readonly start: State;
  /** Degrees. */
  readonly angle: number;
  readonly radius: number;
}

export const startSettings: SystemSettings = { start: [0.9, 0.1], angle: 40, radius: 1.1 };

/**
 * The system s⁽ᵗ⁾ = f(s⁽ᵗ⁻¹⁾; θ) from its first state on: the engine's timestep t gives s⁽ᵗ⁺¹⁾. Goodfellow et al., Deep
 * Learning, 10.1, with f(s; θ) = tanh(W s).
 */
export function systemExample({ start, angle, radius }: SystemSettings, tau: number): Example {
  const turn = (angle * Math.PI) / 180;
  const [along, across] = [radius * Math.cos(turn), radius * Math.sin(turn)];
  return {
    format: 'unroll/1',
    inputs: Array.from({ length: tau - 1 }, () => [0]),
    layers: [
      {
        cell: { equations: 's = tanh(W s_prev)', state: ['s'] },
        hidden: 2,
        parameters: {
          W: [
            [along, -across],
            [across, along],
          ],
        },
        initialState: { s: [...start] },
      },
    ],
    readout: null,
  };
}

/** s⁽τ⁾ written as f of f of …, `opened` times: `f(f(s⁽¹⁾; θ); θ)` for τ = 3 opened twice. */
export function nested(tau: number, opened: number): string {
  const inner = `s⁽${superscript(tau - opened)}⁾`;
  return `${'f('.repeat(opened)}${inner}${'; θ)'.repeat(opened)}`;
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as superscript digits. */
export const superscript = (value: number): string =>
  [...String(value)].map((digit) => digits[Number(digit)] ?? '').join('');
