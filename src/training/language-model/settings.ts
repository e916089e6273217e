import { Fault, phrase } from '../../engine/fault.ts';
import type { NetworkSpec, Precision } from '../network.ts';

/** Everything that a language model is made and trained by, but its text. */
export interface LanguageModelSettings {
  readonly cell: NetworkSpec['cell'];
  /** H */
  readonly hidden: number;
  readonly learningRate: number;
  /** Every gradient is clipped element by element to ± this. */
  readonly clip: number;
  /** The number of the last iteration; the first is 0. */
  readonly iterations: number;
  /** Of the first weights. */
  readonly seed: number;
  /** Of the order of the examples. */
  readonly shuffleSeed: number;
  /** Names are sampled at iteration 0 and at every multiple of this. */
  readonly sampleEvery: number;
  readonly names: number;
  readonly precision: Precision;
}

/** How the course reports train their dinosaur names. */
export const recipe: LanguageModelSettings = {
  cell: 'rnn',
  hidden: 50,
  learningRate: 0.01,
  clip: 5,
  iterations: 35_000,
  seed: 1,
  shuffleSeed: 0,
  sampleEvery: 2000,
  names: 7,
  precision: 'float64',
};

export const cellNames = ['rnn', 'lstm', 'gru'] as const;
export const precisions = ['float64', 'float32'] as const;

/** The settings that are whole numbers, and from where to where they may go. */
export const wholeRanges = {
  hidden: { minimum: 1, maximum: 256 },
  iterations: { minimum: 0, maximum: 1_000_000 },
  seed: { minimum: 0, maximum: 4_294_967_295 },
  shuffleSeed: { minimum: 0, maximum: 4_294_967_295 },
  sampleEvery: { minimum: 1, maximum: 1_000_000 },
  names: { minimum: 0, maximum: 100 },
} as const;

/** The settings that are any number above 0, and how large they may be. */
export const positiveLimits = { learningRate: 10, clip: 1_000_000 } as const;

export type WholeName = keyof typeof wholeRanges;
export type PositiveName = keyof typeof positiveLimits;

/** @throws Fault that names the setting by `subjectOf` and says what it may be. */
export function checkSetting(
  name: WholeName | PositiveName,
  value: number,
  subjectOf: (name: WholeName | PositiveName) => string = (each) => each,
): void {
  if (name in wholeRanges) {
    const range = wholeRanges[name as WholeName];
    const fits = Number.isInteger(value) && value >= range.minimum && value <= range.maximum;
    if (!fits) throw new Fault(subjectOf(name), found(value), phrase('wholeRange', range));
    return;
  }
  const maximum = positiveLimits[name as PositiveName];
  if (!(value > 0)) throw new Fault(subjectOf(name), found(value), phrase('above', { minimum: 0 }));
  if (!(value <= maximum))
    throw new Fault(subjectOf(name), found(value), phrase('atMost', { maximum }));
}

const found = (value: number) => phrase('value', { value: String(value) });
