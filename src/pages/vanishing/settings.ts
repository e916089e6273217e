import { layerActivations } from '../../example/example.ts';
import type { Range } from '../../parts/frame/RangeField.tsx';

/** The cells that are compared on the same input. */
export const cellNames = ['rnn', 'lstm', 'gru'] as const;
export type CellName = (typeof cellNames)[number];

export const activations = layerActivations;
export type Activation = (typeof activations)[number];

export const clippings = ['none', 'value', 'norm'] as const;
export type Clipping = (typeof clippings)[number];

/** What the reader chose. */
export interface Settings {
  /** Of W_hh of the RNN. */
  readonly radius: number;
  /** Of the RNN. */
  readonly activation: Activation;
  /** b_f of the LSTM, the same for all units. */
  readonly forgetBias: number;
  /** b_z of the GRU, the same for all units. */
  readonly updateBias: number;
  /** T. */
  readonly timesteps: number;
  /** H. */
  readonly hidden: number;
  readonly seed: number;
  /** What the random inputs in [−1, 1) are multiplied by. */
  readonly input: number;
  readonly clipping: Clipping;
  readonly limit: number;
}

/** The settings that are a number of a range. */
export const ranges = {
  timesteps: { least: 2, most: 100, step: 1 },
  radius: { least: 0.1, most: 2, step: 0.05 },
  forgetBias: { least: -2, most: 6, step: 0.5 },
  updateBias: { least: -2, most: 6, step: 0.5 },
  hidden: { least: 2, most: 16, step: 1 },
  seed: { least: 0, most: 99, step: 1 },
} as const satisfies Partial<Record<keyof Settings, Range>>;

export type RangeName = keyof typeof ranges;

export const inputScales = [1, 0.1, 0.001] as const;
export const limits = [0.001, 0.01, 0.1, 1, 5, 10] as const;

export const start: Settings = {
  radius: 0.9,
  activation: 'tanh',
  forgetBias: 0,
  updateBias: 0,
  timesteps: 100,
  hidden: 8,
  seed: 1,
  input: 1,
  clipping: 'none',
  limit: 1,
};
