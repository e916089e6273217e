import type { Widened } from '../texts-of.ts';

/** Bingkai halaman latihan. */
export const lab = {
  path: 'Pelajaran lain',
  all: 'Semua pelajaran',
  previous: (title: string) => `Sebelumnya: ${title}`,
  next: (title: string) => `Berikutnya: ${title}`,
};

export type LabTexts = Widened<typeof lab>;
