/** Membuka berkas dan tautan, dan yang disimpan. */
export const share = {
  linkName: 'Tautan',
  untitled: 'Contoh dari tautan',

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
