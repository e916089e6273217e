import type { Widened } from '../../i18n/texts-of.ts';

/** Laboratorium nama dinosaurus: model bahasa tingkat karakter. */
export const names = {
  title: 'Nama dinosaurus: melatih model bahasa',

  setupLabel: 'Data dan pengaturan',
  dataLabel: 'Data',
  sources: {
    dinosaurs: 'Nama dinosaurus',
    districts: 'Kecamatan di Indonesia',
    'first-names': 'Nama depan Indonesia',
    own: 'Teks sendiri',
  },
  ownLabel:
    'Satu contoh per baris: ketik, tempel, atau jatuhkan berkas di sini (paling besar 2 MB)',
  ownTitle: 'teks Anda',
  openText: 'Buka berkas teks',
  emptyOwn: 'Belum ada teks.',
  longText: (name: string, characters: string) =>
    `${name}: ${characters} karakter, terlalu panjang untuk ditampilkan di sini.`,
  clearText: 'Hapus teks',
  reading: 'Membaca teks …',
  unreadableData: 'Data tidak dapat dimuat. Periksa sambungan, lalu coba lagi.',
  unreadableInFrame:
    'Berkas data tidak dapat dibaca di dalam bingkai ini. Buka halaman ini di tab tersendiri.',
  summary: (examples: string, kinds: string, longest: string) =>
    `${examples} contoh; V = ${kinds} karakter (termasuk ↵, akhir nama); terpanjang ${longest} karakter.`,
  fault: (subject: string, found: string, wanted: string) =>
    `${subject}: ditemukan ${found}, seharusnya ${wanted}.`,
  settingsLabel: 'Pengaturan',
  preset: 'Pengaturan laporan',
  presetHint:
    'Pengaturan seperti di laporan kuliah: RNN, 50 unit, satu nama per iterasi, clip ±5 (laporan menulis ±10, tetapi loss yang dicetaknya memerlukan ±5). Data laporan, dinos.txt, berisi nama lain daripada daftar-daftar di sini: loss dan nama di laporan baru muncul bila berkas itu dibuka.',
  controls: {
    cell: 'Sel',
    hidden: 'Hidden size H',
    learningRate: 'Learning rate',
    clip: 'Clip gradien ±',
    iterations: 'Iterasi',
    seed: 'Seed bobot',
    shuffleSeed: 'Seed urutan',
    sampleEvery: 'Buat nama tiap (iterasi)',
    names: 'Nama per contoh',
    precision: 'Presisi',
  },
  cells: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU' },
  precisions: { float64: 'float64', float32: 'float32' },

  untrained: 'Belum dilatih. Bobot awal acak: nama pertamanya akan berupa huruf acak.',
  progress: (iteration: string, total: string) => `iterasi ${iteration} dari ${total}`,
  perSecond: (rate: string) => `${rate} iterasi/detik`,
  stats: {
    smooth: 'loss yang dihaluskan',
    raw: 'loss nama terakhir',
    perCharacter: 'per karakter',
    untrained: 'tak terlatih: ln V',
  },
  /** Dari mana pelatihan yang terputus dilanjutkan. */
  resumed: {
    reopened: (done: string) => `iterasi ${done}`,
    workerLost: (done: string) => `simpanan terakhir, iterasi ${done}`,
  },

  tabsLabel: 'Yang ditampilkan',
  tabs: { train: 'Pelatihan', sample: 'Membuat nama', inside: 'Di dalam', keep: 'Simpan' },

  chart: 'Loss selama pelatihan',
  chartAxis: 'loss (nats)',
  chartTime: 'iterasi',
  chartUnits: 'Loss per',
  units: { example: 'per nama', character: 'per karakter' },
  legend: { smooth: 'dihaluskan (0,999)', mean: 'rata-rata', band: 'terkecil … terbesar' },
  level: (value: string) => `ln V = ${value}: menebak merata`,
  chartSlider: 'Titik pada kurva loss',
  chartPoint: (iteration: string, smooth: string, mean: string) =>
    `iterasi ${iteration}: dihaluskan ${smooth}, rata-rata ${mean}`,
  chartEmpty: 'Kurva loss muncul di sini begitu pelatihan dimulai.',

  rows: 'Nama yang dibuat selama pelatihan',
  rowsEmpty: (every: string) =>
    `Tiap ${every} iterasi jaringan membuat beberapa nama dengan bobot saat itu. Semuanya tetap di sini, agar terlihat bagaimana huruf acak menjadi nama.`,
  iteration: 'Iterasi',
  smoothLoss: 'Loss',
  sampled: 'Nama',
  remembered: 'ada di data',
  rememberedNote: 'Ditandai: nama yang ada di data, jadi diingat, bukan diciptakan.',
  rememberedCount: (count: string, all: string) =>
    `${count} dari ${all} nama ada di data (diingat, bukan diciptakan).`,

  notTrained:
    'Latih jaringan dahulu (sepuluh ribu iterasi hanya perlu beberapa detik); sesudah itu bagian ini terbuka.',
  ofIteration: (iteration: string) => `Dengan bobot setelah iterasi ${iteration}.`,
  refresh: 'Ambil bobot terbaru',
  temperature: 'Temperatur',
  pick: 'Pemilihan huruf',
  picks: { sample: 'acak menurut peluang', greedy: 'selalu yang terbesar (greedy)' },
  beginning: 'Awal yang diberikan',
  sampleSeed: 'Seed',
  unknown: (characters: string) => `Tidak dikenal dari data, jadi dilewati: ${characters}`,
  made: 'Nama dari seed ini dan berikutnya; pilih satu untuk dibentangkan',
  unrolled: 'Dibentangkan: keluaran menjadi masukan',
  unrolledNote:
    'Setiap kolom satu timestep. Dari peluang di kolom itu dipilih satu huruf, dan huruf itu menjadi x kolom berikutnya. Dimulai dari vektor nol, selesai di ↵.',
  given: 'diberikan',
  pickedAs: 'terpilih',

  whichName: 'Nama',
  openSteps: 'Buka di layar langkah',
  influence: 'Pengaruh huruf sebelumnya',
  influenceNote: (letter: string, t: string, p: string) =>
    `Prediksi “${letter}” di t = ${t}, p = ${p}. Warna di belakang setiap huruf: ∂ ln p terhadap masukan huruf itu, gradien sebenarnya dari backpropagation. Biru mendukung, jingga menentang. Pilih huruf lain untuk prediksi lain.`,
  letter: (letter: string, t: string) => `prediksi ${letter} di t = ${t}`,
  unitPane: 'Aktivasi sebuah unit',
  unitsNote:
    'hₜ dari satu unit, sesudah huruf itu masuk. Di bawahnya semua unit sebagai pita warna; angkanya muncul bila ditunjuk.',
  unit: (unit: string, all: string) => `Unit ${unit} dari ${all}`,
  strips: 'Semua unit di setiap timestep',
  map: 'Peta state',
  mapNote: (first: string, second: string) =>
    `Hidden state dari banyak nama di bidang dua sumbu utama (${first} % dan ${second} % ragamnya), ditandai dengan huruf yang baru masuk; garisnya jalan nama ini.`,
  mapLabel: (path: string) => `Jalan nama ini di peta: ${path}`,

  keepModel: 'Simpan dan muat model',
  keepModelNote:
    'Berkas model berisi teks, pengaturan, bobot, kurva, dan semua nama contoh. Setelah dimuat, pelatihan dapat dilanjutkan dengan angka yang sama.',
  saveModel: 'Simpan model',
  loadModel: 'Muat model',
  exportTitle: 'Bawa ke PyTorch dan Keras',
  exportNote: (name: string, loss: string) =>
    `Berkas contoh berisi semua bobot dan nama “${name}”; ia juga terbuka di layar langkah. Kedua program membacanya dan mencetak loss yang sama: ${loss}.`,
  saveExample: 'Simpan berkas contoh',
  copy: 'Salin',
  copied: 'Tersalin.',
  copyByHand: 'Peramban tidak mengizinkan penyalinan; teksnya sudah dipilih.',
};

export type NamesTexts = Widened<typeof names>;
