import type { Widened } from '../../i18n/texts-of.ts';

/** Meja kerja: jaringan milik pembaca. */
export const bench = {
  title: 'Meja kerja',
  what: 'Susun jaringan Anda sendiri: sel, lapisan, arah, ukuran, token atau angka, target, readout, loss, dan optimizer. Anda juga dapat menulis persamaan sel sendiri. Semuanya ditelusuri langkah demi langkah seperti pelajaran, dan disimpan di peramban ini.',
  start: 'Mulai',
  fromNothing: 'Jaringan baru',
  fromLesson: 'Mulai dari pelajaran',
  lesson: 'Pelajaran',
  newTitle: (number: number) => `Jaringan ${number}`,
  own: 'Jaringan Anda',
  none: 'Belum ada. Yang Anda susun akan muncul di sini.',
  layers: (cells: string, T: string) => `${cells} · T = ${T}`,
  ownCell: 'sel sendiri',
  rename: (title: string) => `Ganti nama ${title}`,
  name: 'Nama baru',
  save: 'Simpan nama',
  duplicate: (title: string) => `Gandakan ${title}`,
  copyTitle: (title: string) => `${title} (salinan)`,
  download: (title: string) => `Unduh ${title}`,
  link: (title: string) => `Salin tautan ${title}`,
  remove: (title: string) => `Hapus ${title}`,
  removed: (title: string) => `“${title}” dihapus.`,
  undo: 'Urungkan',
  copied: (title: string) => `Tautan “${title}” disalin.`,
  notCopied: (title: string) =>
    `Peramban tidak mengizinkan penyalinan. Buka “${title}”, lalu tekan S untuk membagikan.`,
  notKept:
    'Penyimpanan peramban penuh atau tertutup: jaringan ini hanya ada sampai tab ini ditutup. Unduh berkasnya agar tidak hilang.',
  broken: 'Tidak terbaca',
  brokenNote:
    'Isi yang tersimpan di sini tidak terbaca, dan dibiarkan seperti adanya. Anda dapat mengunduhnya.',
  offline: 'Pelajaran ini tidak dapat diambil. Periksa sambungan, lalu coba lagi.',
} as const;

export type BenchTexts = Widened<typeof bench>;
