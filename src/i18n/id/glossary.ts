import type { Widened } from '../texts-of.ts';

/** Daftar istilah: halaman dan kartu kecil di dalam teks pelajaran. */
export const glossary = {
  title: 'Daftar istilah',
  more: 'Selengkapnya di daftar istilah',
  search: 'Cari istilah',
  searchHint: 'dalam bahasa Indonesia atau Inggris',
  clear: 'Tampilkan semua istilah',
  letters: 'Huruf pertama',
  toLetter: (letter: string) => `Ke huruf ${letter}`,
  list: 'Semua istilah',
  count: (shown: number, all: number) =>
    shown === all ? `${all} istilah` : `${shown} dari ${all} istilah`,
  none: (typed: string) => `Tidak ada istilah yang cocok dengan “${typed}”.`,
  unknown: (key: string) => `Tidak ada istilah bernama “${key}”. Ini daftar semuanya.`,
  inOther: 'Inggris:',
  also: 'Juga:',
  see: 'Lihat juga:',
  seeAt: (place: string) => `Lihat angkanya: ${place}`,
  example: {
    batch: 'contoh minibatch',
    dense: 'contoh Dense di atas RNN',
    gru: 'contoh GRU',
    'gru-reset-before': 'contoh GRU tanpa reset_after',
    lstm: 'contoh LSTM',
    truncated: 'contoh BPTT terpotong',
    'two-layer-lstm': 'contoh LSTM dua lapis',
  },
  phase: {
    f: (t: string) => `forward, timestep ${t}`,
    b: (t: string) => `backward, timestep ${t}`,
    loss: 'loss',
    u: 'pembaruan bobot',
  },
};

export type GlossaryTexts = Widened<typeof glossary>;
