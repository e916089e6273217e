/** Bingkai halaman latihan. */
export const lab = {
  path: 'Pelajaran lain',
  all: 'Semua pelajaran',
  previous: (title: string) => `Sebelumnya: ${title}`,
  next: (title: string) => `Berikutnya: ${title}`,
  station: 'Perhentian',
  stationOf: (at: number, count: number, title: string) => `${at} dari ${count}: ${title}`,
  back: 'Kembali',
  forward: 'Lanjut',
};
