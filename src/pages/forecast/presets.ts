import { type Settings, type Source, settingsFor } from './settings.ts';

/** A forecast that is set up with one press: the data it begins with, and what it sets. */
export interface Preset {
  readonly id: 'light' | 'slide1' | 'slide2' | 'stocks' | 'small' | 'patients' | 'walk';
  readonly source: Source;
  readonly settings: Settings;
}

export const light: Settings = {
  window: 24,
  test: 24,
  testShare: null,
  leak: false,
  period: 12,
  cell: 'rnn',
  layers: [16],
  dropout: 0,
  head: 'linear',
  epochs: 200,
  batch: 8,
  learningRate: 0.003,
  adam: 'pytorch',
  shuffle: true,
  seeds: 3,
  seed: 1,
  precision: 'float64',
};

/** As in Keras, which the documents use. */
const documents: Settings = {
  ...light,
  cell: 'lstm',
  learningRate: 0.001,
  adam: 'keras',
  epochs: 100,
  batch: 32,
  seeds: 1,
};

/** A light one first, then those of the documents, and the one that cannot be won. */
export const presets: readonly Preset[] = [
  { id: 'light', source: 'airline', settings: light },
  {
    id: 'walk',
    source: 'walk',
    settings: {
      ...{ ...documents, window: 10, test: 60, period: 5, layers: [16], epochs: 40, batch: 16 },
      ...{ learningRate: 0.005, seeds: 3 },
    },
  },
  {
    id: 'slide1',
    source: 'sine',
    settings: { ...documents, window: 50, test: 80, period: 25, cell: 'rnn', layers: [10] },
  },
  {
    id: 'slide2',
    source: 'sine',
    settings: {
      ...{ ...documents, window: 50, test: 80, period: 25, cell: 'rnn' },
      ...{ layers: [64, 32, 16], head: 'tanh8', epochs: 30 },
    },
  },
  {
    id: 'stocks',
    source: 'walk',
    settings: {
      ...{ ...documents, window: 60, test: 16, period: 5, layers: [50, 50, 50, 50] },
      ...{ dropout: 0.2, precision: 'float32' },
    },
  },
  {
    id: 'small',
    source: 'aapl',
    settings: {
      ...{ ...documents, window: 7, test: 25, layers: [50, 50, 50, 50], dropout: 0.2, batch: 3 },
      precision: 'float32',
    },
  },
  {
    id: 'patients',
    source: 'airline',
    settings: {
      ...{ ...documents, window: 1, test: 29, testShare: 0.2, layers: [256], batch: 1 },
      precision: 'float32',
    },
  },
];

/** The preset whose settings these are. */
export const presetOf = (settings: Settings): Preset | undefined =>
  presets.find((preset) => isSame(preset.settings, settings));

/** Whether two are alike, for any number of values where they take a share of them. */
const isSame = (a: Settings, b: Settings): boolean =>
  JSON.stringify(settingsFor(a, 1)) === JSON.stringify(settingsFor(b, 1));
