/** Membagikan, menyimpan, dan mengekspor. */
export const share = {
  open: 'Bagikan',
  title: 'Bagikan dan simpan',
  linkName: 'Tautan',
  untitled: 'Contoh dari tautan',

  link: 'Tautan ke langkah ini',
  linkShort: 'Membuka pelajaran ini, langsung di langkah ini.',
  linkWhole: 'Membawa seluruh contoh seperti sekarang, langsung di langkah ini.',
  linkLong: (length: string) =>
    `Panjangnya ${length} karakter; aplikasi pesan dapat memotongnya. Lebih aman kirim berkas contohnya.`,
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

  csv: { t: 't', row: 'baris', fromOutput: 'dari output', fromFuture: 'dari' },

  dropHere: 'Lepaskan berkas di sini',
  goOn: (title: string) => `Lanjutkan “${title}”`,

  notices: {
    continued: 'Pelajaran ini dilanjutkan dengan perubahan Anda yang terakhir.',
    continuedExample: 'Contoh ini dilanjutkan dengan perubahan Anda yang terakhir.',
    linked: (title: string) =>
      `Ini contoh dari sebuah tautan: pelajaran “${title}” dengan angka yang sudah diubah.`,
    corruptExample:
      'Perubahan Anda yang tersimpan tidak terbaca, jadi contoh dibuka seperti semula.',
    fullForExample:
      'Penyimpanan peramban penuh atau tertutup: perubahan pada contoh tidak akan diingat.',
    backToSlide: 'Kembali ke slide',
    backToGiven: 'Kembali ke semula',
    openLesson: 'Buka pelajaran aslinya',
  },
} as const;
