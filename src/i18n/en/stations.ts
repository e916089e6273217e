import type { StationsTexts } from '../id/stations.ts';

/** Pages that are walked part by part. */
export const stations: StationsTexts = {
  parts: 'Parts of this lesson',
  place: (at, of) => `Part ${at} of ${of}`,
  step: (at, of) => `step ${at} of ${of}`,
  station: 'Station',
  stationOf: (at, count, place) => `${at} of ${count}: ${place}`,
  back: 'Back',
  forward: 'Forward',
  keys: 'PageDown or → goes on, PageUp or ← goes back, 1–9 chooses a part, P is the projector',
  training: (updates, of) => `training: ${updates} of ${of} updates`,
  trained: (updates) => `trained here: ${updates} updates`,
  otherStart: 'Train from other first weights',
  words: 'The sentence, word by word',
  wordAt: (word, at) => `${word}, position ${at}`,
  wordHint: 'Drag a word, or choose one: ← → moves it and Delete takes it away',
  earlier: (word) => `Move ${word} forward`,
  later: (word) => `Move ${word} backward`,
  remove: (word) => `Remove ${word}`,
  add: (word) => `Add ${word}`,
};
