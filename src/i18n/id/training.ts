import type { Widened } from '../texts-of.ts';

/** Apa pun yang dilatih: tombol, jalannya pelatihan, dan yang terjadi padanya. */
export const training = {
  start: 'Mulai pelatihan',
  again: 'Latih dari awal',
  pause: 'Jeda',
  goOn: 'Lanjutkan',
  stop: 'Berhenti di sini',
  discard: 'Batalkan',

  statusLabel: 'Jalannya pelatihan',
  status: {
    unread: 'Memuat …',
    starting: 'Menyiapkan …',
    training: 'Sedang berlatih',
    paused: 'Jeda',
    done: 'Selesai',
    failed: 'Terhenti',
    cancelling: 'Membatalkan …',
  },
  timeLeft: (time: string) => `sisa ${time}`,
  seconds: (count: string) => `${count} detik`,
  minutes: (count: string) => `${count} menit`,
  hours: (count: string) => `${count} jam`,

  reopened: (from: string) =>
    `Pelatihan ini terputus ketika halaman ditutup. Ia dilanjutkan dari ${from}, dengan angka yang sama seperti tanpa gangguan.`,
  workerLost: (from: string) =>
    `Proses pelatihan hilang. Ia dilanjutkan dari ${from}, dengan angka yang sama seperti tanpa gangguan.`,
  elsewhere: 'Pelatihan ini sedang terbuka di tab lain. Lanjutkan di sana, atau tutup tab itu.',
  putAside: 'Pelatihan yang tersimpan tidak terbaca. Ia disisihkan; pelatihan baru dapat dimulai.',
  otherVersion:
    'Pelatihan yang tersimpan dibuat oleh versi Unroll yang lain dan tidak dapat dilanjutkan di sini. Ia disisihkan; pelatihan baru dapat dimulai.',
  notKept: 'Peramban ini tidak menyimpan apa pun: pelatihan hilang bila halaman ditutup.',
  slow: 'WebAssembly SIMD tidak tersedia di sini: pelatihan memakai versi TypeScript, lebih lambat, dengan angka yang sama.',

  refused: (subject: string, found: string, wanted: string) =>
    `Pelatihan terhenti. ${subject}: ditemukan ${found}, seharusnya ${wanted}.`,
  other: 'Pelatihan terhenti karena kesalahan program. Mulailah lagi.',
  lost: 'Pelatihan terhenti: prosesnya hilang dua kali tanpa kemajuan. Mungkin model ini terlalu besar untuk perangkat ini; coba yang lebih kecil.',
  noWorker:
    'Pelatihan tidak dapat dimulai: prosesnya tidak berhasil dimuat. Muat ulang halaman, lalu coba lagi.',
};

export type TrainingTexts = Widened<typeof training>;
