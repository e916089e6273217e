import { Fault, phrase } from '../../engine/fault.ts';
import { asked } from '../../example/edit/limits.ts';
import type { ShippedName } from '../../training/forecast/shipped.ts';
import type { AdamStyle, HeadLayer, NetworkSpec, Precision } from '../../training/network.ts';

export const cells = ['rnn', 'lstm', 'gru'] as const satisfies readonly NetworkSpec['cell'][];
export const heads = ['linear', 'tanh8'] as const;
export const precisions = ['float64', 'float32'] as const satisfies readonly Precision[];

export const adamStyles = ['pytorch', 'keras'] as const satisfies readonly AdamStyle[];

/** Where the values come from: one of the shipped series, or the reader's file. */
export type Source = ShippedName | 'own';

/** What the reader chose, apart from the file. */
export interface Settings {
  readonly window: number;
  readonly test: number;
  /** The share of the values that is test, whatever their number; null where `test` counts them. */
  readonly testShare: number | null;
  readonly leak: boolean;
  /** Timesteps of a season. */
  readonly period: number;
  readonly cell: (typeof cells)[number];
  readonly layers: readonly number[];
  readonly dropout: number;
  readonly head: (typeof heads)[number];
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  /** Whose epsilon Adam has. */
  readonly adam: AdamStyle;
  readonly shuffle: boolean;
  /** How many seeds are trained, from `seed` on. */
  readonly seeds: number;
  readonly seed: number;
  readonly precision: Precision;
}

/** The settings for so many values: a share of them as test becomes their number. */
export function settingsFor(settings: Settings, count: number): Settings {
  const { testShare } = settings;
  if (testShare === null) return settings;
  // as int(count * 0.8) for training leaves it; less a hair, so that 0.2 · 145 is 29
  return { ...settings, test: Math.max(1, Math.ceil(count * testShare - 1e-9)) };
}

/** The dense layers above the recurrent ones. */
export const headLayers: Readonly<Record<Settings['head'], readonly HeadLayer[]>> = {
  linear: [{ size: 1, activation: 'linear' }],
  tanh8: [
    { size: 8, activation: 'tanh' },
    { size: 1, activation: 'linear' },
  ],
};

interface Range {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** The settings that are whole numbers. */
export const wholeRanges = {
  window: { least: 1, most: 365, step: 1 },
  test: { least: 1, most: 5000, step: 1 },
  period: { least: 1, most: 400, step: 1 },
  epochs: { least: 1, most: 2000, step: 10 },
  batch: { least: 1, most: 512, step: 1 },
  seeds: { least: 1, most: 10, step: 1 },
  seed: { least: 0, most: 99_999, step: 1 },
} as const satisfies Partial<Record<keyof Settings, Range>>;
export type WholeName = keyof typeof wholeRanges;

/** Why a whole number is none of that setting; undefined where it is. */
export function wholeFault(name: WholeName, value: number): Fault | undefined {
  const { least: minimum, most: maximum } = wholeRanges[name];
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return undefined;
  return new Fault(asked, phrase('value', { value }), phrase('wholeRange', { minimum, maximum }));
}

/** Why a share of outputs to drop is none. */
export const dropoutFault = (value: number): Fault | undefined =>
  value >= 0 && value < 1
    ? undefined
    : new Fault(
        asked,
        phrase('value', { value }),
        phrase('rangeBelow', { minimum: 0, maximum: 1 }),
      );

/** Why a learning rate is none. */
export const rateFault = (value: number): Fault | undefined =>
  value > 0
    ? undefined
    : new Fault(asked, phrase('value', { value }), phrase('above', { minimum: 0 }));

/** Units of each recurrent layer from a text such as 50, 50; undefined where it is none: 1 to 4 numbers from 1 to 256. */
export function readLayers(text: string): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const layers = parts.map(Number);
  const fits = layers.every((units) => Number.isInteger(units) && units >= 1 && units <= 256);
  return fits && layers.length >= 1 && layers.length <= 4 ? layers : undefined;
}
