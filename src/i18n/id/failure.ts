import type { Widened } from '../texts-of.ts';

/** That a training failed. */
export const failure = {
  sentence: (subject: string, found: string, wanted: string) =>
    `Pelatihan terhenti. ${subject}: ditemukan ${found}, seharusnya ${wanted}.`,
  other: 'Pelatihan terhenti karena kesalahan program. Mulailah lagi.',
  lost: 'Pelatihan terhenti: prosesnya hilang dua kali tanpa kemajuan. Mungkin model ini terlalu besar untuk perangkat ini; coba yang lebih kecil.',
  noWorker:
    'Pelatihan tidak dapat dimulai: prosesnya tidak berhasil dimuat. Muat ulang halaman, lalu coba lagi.',
};

export type FailureTexts = Widened<typeof failure>;
