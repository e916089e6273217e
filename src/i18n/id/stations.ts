import type { Widened } from '../texts-of.ts';

/** Halaman yang dilalui bagian demi bagian. */
export const stations = {
  parts: 'Bagian pelajaran ini',
  place: (at: number, of: number) => `Bagian ${at} dari ${of}`,
  step: (at: number, of: number) => `langkah ${at} dari ${of}`,
  station: 'Perhentian',
  stationOf: (at: number, count: number, place: string) => `${at} dari ${count}: ${place}`,
  back: 'Mundur',
  forward: 'Maju',
  keys: 'PageDown atau → maju, PageUp atau ← mundur, 1–9 memilih bagian, P proyektor',
  training: (updates: number, of: number) => `melatih: ${updates} dari ${of} update`,
  trained: (updates: number) => `dilatih di sini: ${updates} update`,
  otherStart: 'Latih dari bobot awal lain',
  words: 'Kalimat, kata demi kata',
  wordAt: (word: string, at: number) => `${word}, posisi ${at}`,
  wordHint: 'Seret kata, atau pilih satu lalu ← → memindahkan dan Delete menghapus',
  earlier: (word: string) => `Pindahkan ${word} ke depan`,
  later: (word: string) => `Pindahkan ${word} ke belakang`,
  remove: (word: string) => `Hapus ${word}`,
  add: (word: string) => `Tambahkan ${word}`,
};

export type StationsTexts = Widened<typeof stations>;
