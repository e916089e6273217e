import type { Widened } from '../texts-of.ts';

/** Menu untuk membagikan dan mengunduh. */
export const shareMenu = {
  title: 'Bagikan dan simpan',

  link: 'Tautan ke langkah ini',
  linkShort: 'Membuka langkah ini dengan angka yang sama.',
  linkWhole: 'Membawa seluruh contoh seperti sekarang, langsung di langkah ini.',
  linkLong: (length: string) =>
    `Panjangnya ${length} karakter; aplikasi pesan dapat memotongnya. Lebih aman kirim berkas contohnya.`,
  noLink: 'Peramban ini tidak dapat membuat tautannya. Kirim berkas contohnya.',
  copyLink: 'Salin tautan',
  copied: 'Tautan tersalin.',
  copyYourself: 'Peramban tidak mengizinkan penyalinan. Teksnya sudah dipilih: tekan Ctrl+C.',

  example: 'Contoh',
  saveExample: 'Unduh contoh (JSON)',
  openExample: 'Buka berkas…',

  step: 'Langkah ini',
  saveSvg: 'Gambar SVG',
  savePng: 'Gambar PNG',
  saveCsv: 'Tabel CSV',
  copyLatex: 'Salin LaTeX',
  latex: 'Persamaan dalam LaTeX',
  latexCopied: 'Persamaan tersalin.',
  saved: (name: string) => `Diunduh: ${name}`,
  noPicture: 'Gambar tidak dapat dibuat di peramban ini.',

  csv: { t: 't', row: 'baris', fromOutput: 'dari timestep ini', fromFuture: 'dari' },
} as const;

export type ShareMenuTexts = Widened<typeof shareMenu>;
