/** Panel pelajaran, catatan langkah, dan kendali pelajaran softmax. */
export const lesson = {
  tabs: { parts: 'Bagian', summary: 'Ringkasan', recall: 'Pertanyaan' },
  tabsLabel: 'Isi panel',
  close: 'Tutup',
  aim: 'Tujuan',
  parts: 'Nama bagian-bagiannya',
  partsHint: 'Dibaca dalam satu menit.',
  summary: 'Ringkasan dalam enam baris',
  source: 'Sumber',
  recall: 'Jawab tanpa melihat',
  recallHint:
    'Menjawab dari ingatan membuatnya lebih lama diingat. Periksa setiap jawaban di sini.',
  question: (at: number, count: number) => `Pertanyaan ${at} dari ${count}`,
  check: 'Periksa',
  chooseFirst: 'Pilih dahulu salah satu jawaban.',
  right: 'Benar.',
  wrong: 'Belum tepat.',
  tryAgain: 'Pikirkan lagi, lalu pilih jawaban lain.',
  rightMark: 'jawaban yang benar',
  wrongMark: 'jawaban Anda',
  score: (right: number, count: number) => `${right} dari ${count} benar`,
  note: 'Catatan',

  softmax: {
    heading: 'Ubah skornya',
    score: (token: string) => `Skor ${token}`,
    temperature: 'Temperatur τ',
    resetSlide: 'Kembali ke angka slide',
    reset: 'Kembali ke angka semula',
  },
} as const;
