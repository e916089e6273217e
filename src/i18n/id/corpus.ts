import type { Widened } from '../texts-of.ts';

/** Yang dibuang atau dipotong dari sebuah teks, dan pelatihan yang memburuk. */
export const corpus = {
  diverges:
    'Pelatihan ini menyimpang (diverge): loss per karakter jauh di atas ln V, jadi lebih buruk daripada menebak semua karakter sama rata. Coba learning rate yang lebih kecil.',
  droppedLabel: 'Dibuang:',
  dropped: {
    emptyLines: (count: string) => `${count} baris kosong`,
    invisible: (count: string) => `${count} karakter yang tak terlihat`,
    rare: (count: string, kinds: string) =>
      `${count} karakter dari ${kinds} jenis yang sangat jarang`,
  },
  cutLines: (count: string, examples: string) =>
    `${count} baris yang lebih dari 200 karakter dipotong menjadi ${examples} contoh.`,
};

export type CorpusTexts = Widened<typeof corpus>;
