import type { Texts } from '../../notation/language.ts';
import {
  type Dense,
  type Layer,
  type Model,
  newDense,
  newLayer,
  newRecurrent,
  type Recurrent,
  type RecurrentKind,
} from './model.ts';

/** A model of the course or the literature, ready to be counted. */
export interface Preset {
  readonly id: string;
  readonly title: Texts;
  /** Where it stands. */
  readonly source: Texts;
  readonly model: Model;
}

const recurrent =
  (kind: RecurrentKind, units: number, options: Partial<Recurrent> = {}) =>
  (id: number): Layer => ({ ...newRecurrent(kind, id), units, ...options });

const dense =
  (units: number, options: Partial<Dense> = {}) =>
  (id: number): Layer => ({ ...newDense(id), units, ...options });

const dropout = (id: number): Layer => newLayer('Dropout', id);

const embedding =
  (tokens: number, size: number) =>
  (id: number): Layer => ({ id, trainable: true, kind: 'Embedding', tokens, size });

const sequences = { returnSequences: true } as const;

function model(
  [timesteps, features]: readonly [number | null, number],
  layers: readonly ((id: number) => Layer)[],
  madeBefore: 0 | 1 = 0,
): Model {
  return { timesteps, features, layers: layers.map((make, at) => make(at + 1)), madeBefore };
}

const slides: Texts = {
  id: 'Slide kuliah IF3270, Number of Parameter',
  en: 'IF3270 lecture slides, Number of Parameter',
};

/** Models of the course documents, and one with an Embedding and a Bidirectional layer, which those lack. */
export const presets: readonly Preset[] = [
  {
    id: 'slide-1',
    title: { id: 'Slide, contoh 1', en: 'Slides, example 1' },
    source: slides,
    model: model([50, 1], [recurrent('SimpleRNN', 10), dense(1)]),
  },
  {
    id: 'slide-2',
    title: { id: 'Slide, contoh 2', en: 'Slides, example 2' },
    source: slides,
    model: model(
      [50, 1],
      [
        recurrent('SimpleRNN', 64, sequences),
        recurrent('SimpleRNN', 32, sequences),
        recurrent('SimpleRNN', 16),
        dense(8, { activation: 'tanh' }),
        dense(1),
      ],
      1,
    ),
  },
  {
    id: 'stocks',
    title: { id: 'Harga saham: 4 × LSTM', en: 'Stock prices: 4 × LSTM' },
    source: {
      id: 'Laporan prediksi harga saham: empat LSTM(50) dengan Dropout, 60 hari',
      en: 'Stock price report: four LSTM(50) with Dropout, 60 days',
    },
    model: model(
      [60, 1],
      [
        ...[0, 1, 2].flatMap(() => [recurrent('LSTM', 50, sequences), dropout]),
        recurrent('LSTM', 50),
        dropout,
        dense(1),
      ],
      1,
    ),
  },
  {
    id: 'patients',
    title: { id: 'Jumlah pasien: LSTM(256)', en: 'Patients: LSTM(256)' },
    source: {
      id: 'Laporan prediksi jumlah pasien: 1 timestep, 1 fitur',
      en: 'Report on the number of patients: 1 timestep, 1 feature',
    },
    model: model([1, 1], [recurrent('LSTM', 256), dense(1)]),
  },
  {
    id: 'dinosaurs',
    title: { id: 'Nama dinosaurus: RNN huruf', en: 'Dinosaur names: character RNN' },
    source: {
      id: 'Laporan language model: 26 huruf dan akhir baris, 50 hidden unit',
      en: 'Language model report: 26 letters and the end of line, 50 hidden units',
    },
    model: model(
      [null, 27],
      [recurrent('SimpleRNN', 50, sequences), dense(27, { activation: 'softmax' })],
    ),
  },
  {
    id: 'abccd',
    title: { id: 'ABCCD: RNN slide', en: 'ABCCD: the RNN of the slides' },
    source: { id: 'Slide kuliah IF3270, ABCCD', en: 'IF3270 lecture slides, ABCCD' },
    model: model(
      [4, 4],
      [recurrent('SimpleRNN', 3, sequences), dense(4, { activation: 'softmax' })],
    ),
  },
  {
    id: 'tagger',
    title: { id: 'Penanda kata: BiGRU', en: 'Word tagger: BiGRU' },
    source: {
      id: 'Bukan dari slide: susunan yang lazim untuk menandai setiap kata',
      en: 'Not from the slides: the usual stack for labelling every word',
    },
    model: model(
      [null, 1],
      [
        embedding(10_000, 64),
        recurrent('GRU', 32, { ...sequences, bidirectional: true }),
        dense(9, { activation: 'softmax' }),
      ],
    ),
  },
];

/** What the lab starts with. */
export const firstPreset = 'slide-1';

export const presetById = (id: string): Preset | undefined =>
  presets.find((preset) => preset.id === id);
