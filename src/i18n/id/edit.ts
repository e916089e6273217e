/** Panel “Ubah”: semua angka, token dan pilihan sebuah contoh. */
export const edit = {
  heading: 'Ubah contoh ini',
  open: 'Ubah',
  undo: 'Urungkan',
  redo: 'Ulangi',
  undoKeys: 'Ctrl+Z',
  redoKeys: 'Ctrl+Shift+Z atau Ctrl+Y',
  backToSlide: 'Kembali ke slide',
  backToGiven: 'Kembali ke semula',
  trained: (epoch: number) =>
    `Yang diubah di sini adalah angka awal (epoch 0); latihan sampai epoch ${epoch} langsung diulang dari sana.`,
  hint: 'Ketik, tekan ↑ ↓ (Shift: 10×), atau seret ke samping. Esc: keluar dari isian.',

  weights: 'Bobot dan bias',
  sequence: 'Masukan dan target',
  vocabulary: 'Vocabulary',
  sizes: 'Ukuran dan aktivasi',
  training: 'Loss dan optimizer',
  states: 'Keadaan awal',
  start: 'Awal acak',

  layer: (layer: number) => `Layer ${layer}`,
  readout: 'Readout',
  cell: (symbol: string, row: string, column: string) => `${symbol}, baris ${row}, kolom ${column}`,
  element: (symbol: string, row: string) => `${symbol}, baris ${row}`,

  length: 'Panjang barisan T',
  lengthNote: 'Timestep baru mengulang yang terakhir.',
  input: (t: number) => `Masukan, timestep ${t}`,
  target: (t: number) => `Target, timestep ${t}`,
  part: (of: string, name: string) => `${of}, ${name}`,
  noInput: '— (nol)',
  noTarget: '— (tanpa target)',
  previous: { greedy: 'output sebelumnya (terbesar)', sample: 'output sebelumnya (diundi)' },
  decoder: 'Decoder',
  numbers: 'angka',

  token: (at: number) => `Token ${at}`,
  addToken: 'Tambah token',
  removeToken: (token: string) => `Hapus token ${token}`,
  noVocabulary: 'Contoh ini tidak punya vocabulary: masukannya daftar angka.',
  removeNote: 'Masukan dan target yang memakai token yang dihapus menjadi token pertama.',

  hidden: 'Hidden size H',
  hiddenOf: (layer: number) => `Hidden size H, layer ${layer}`,
  activation: 'Aktivasi',
  activationOf: (layer: number) => `Aktivasi, layer ${layer}`,
  readoutActivation: 'Aktivasi output',
  temperature: 'Temperature τ',
  newWeights: 'Bobot baru saat ukuran bertambah',
  newWeightsFrom: { start: 'dari awal acak', zero: '0' },
  newWeightsNote: (seed: string, scale: string) =>
    `Yang muat tetap. Bobot baru diambil dari awal acak (seed ${seed}, skala ${scale}), bias baru 0.`,
  newZerosNote: 'Yang muat tetap. Bobot dan bias baru 0.',

  loss: 'Loss',
  reduction: 'Total loss',
  reductions: { sum: 'jumlah', mean: 'rata-rata' },
  optimizer: 'Optimizer',
  optimizers: { sgd: 'SGD', 'adam-pytorch': 'Adam (PyTorch)', 'adam-keras': 'Adam (Keras)' },
  none: '— tanpa',
  settings: {
    learningRate: 'Learning rate η',
    momentum: 'Momentum μ',
    beta1: 'β₁',
    beta2: 'β₂',
    epsilon: 'ε',
  },
  clip: 'Clipping',
  clips: { value: 'per nilai', norm: 'menurut norm' },
  clipLimit: 'Batas clipping',

  seed: 'Seed',
  scale: 'Skala',
  draw: 'Tarik semua bobot',
  nextSeed: 'Seed berikutnya',
  startNote: (seed: string, order: string, scale: string) =>
    `RandomState(${seed}) dari numpy: ${order} = randn × ${scale}, satu aliran dalam urutan ini; semua bias 0.`,
  isFrom: (seed: string) => `Bobot sekarang berasal dari seed ${seed}.`,
  isNotFrom: 'Bobot sekarang tidak berasal dari awal acak ini.',

  unreadable: (typed: string, kept: string) =>
    `“${typed}” tidak terbaca sebagai angka; yang berlaku tetap ${kept}.`,
  refused: (typed: string, wanted: string, kept: string) =>
    `“${typed}” tidak dipakai: seharusnya ${wanted}. Yang berlaku tetap ${kept}.`,
  refusedElsewhere: (typed: string, subject: string, found: string, wanted: string) =>
    `“${typed}” tidak dipakai. ${subject}: terbaca ${found}, seharusnya ${wanted}.`,
} as const;
