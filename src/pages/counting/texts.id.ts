import type { Widened } from '../../i18n/texts-of.ts';

/** Pelajaran menghitung parameter: penyusun model, ringkasan, latihan, kode. */
export const counting = {
  title: 'Menghitung parameter',
  model: 'Modelnya',
  preset: 'Contoh',
  changed: 'susunan Anda sendiri',
  undo: 'Urungkan',
  redo: 'Ulangi',
  input: 'Masukan',
  timesteps: 'Timestep',
  anyTimesteps: 'None (berapa pun)',
  features: 'Fitur per timestep',
  tokensGoIn: 'Setiap timestep satu token, karena lapisan pertama Embedding.',
  layers: 'Lapisan, dari bawah (masukan) ke atas',
  layer: (at: number, text: string) => `Lapisan ${at}: ${text}`,
  empty: 'Belum ada lapisan. Tambahkan satu di bawah ini.',
  add: 'Tambah lapisan di atas yang dipilih',
  full: (most: number) => `Sudah ${most} lapisan, sebanyak yang muat di sini.`,
  moveUp: (text: string) => `Pindahkan ${text} ke arah masukan`,
  moveDown: (text: string) => `Pindahkan ${text} ke arah keluaran`,
  remove: (text: string) => `Hapus ${text}`,
  kind: 'Jenis',
  units: 'units',
  activation: 'activation',
  rate: 'rate',
  vocabulary: 'Banyaknya token',
  size: 'Angka per token',
  returnSequences: 'return_sequences',
  bidirectional: 'Bidirectional (concat)',
  bias: 'use_bias',
  resetAfter: 'reset_after',
  trainable: 'trainable',
  notWhole: (typed: string, least: string, most: string, kept: string) =>
    `“${typed}” tidak dipakai: seharusnya bilangan bulat dari ${least} sampai ${most}. Yang berlaku tetap ${kept}.`,
  notRate: (typed: string, kept: string) =>
    `“${typed}” tidak dipakai: seharusnya angka dari 0 sampai kurang dari 1. Yang berlaku tetap ${kept}.`,

  tabs: { count: 'Hitungan', exercise: 'Latihan', code: 'Kode' },
  tabsLabel: 'Isi bagian ini',
  summary: 'Ringkasan seperti model.summary()',
  kerasComma: 'Keras memisahkan ribuan dengan koma.',
  madeBefore:
    'Namanya berakhiran _1, _2, … karena sesi Python di dokumen itu sudah membuat model lain sebelumnya.',
  status: (total: string) => `Total ${total} parameter.`,
  torchTotal: (total: string) => `PyTorch menghitung ${total}.`,
  torchSame: 'PyTorch menghitung sama banyak.',
  needsSequence: (name: string, found: string) =>
    `${name} menerima ${found}, padahal membutuhkan sebuah sekuens (None, timestep, fitur).`,
  cause: (name: string) =>
    `Lapisan ${name} hanya meneruskan hidden state terakhir. Aktifkan return_sequences di sana.`,
  fix: (name: string) => `Aktifkan return_sequences pada ${name}`,
  embeddingFirst: (name: string) =>
    `${name} membaca token, jadi harus menjadi lapisan pertama. Pindahkan ke paling bawah.`,
  embeddingDown: 'Pindahkan Embedding ke paling bawah',

  countOf: (name: string, count: string) => `${name}: ${count} parameter`,
  noWeights: 'Dropout tidak mempunyai bobot: saat dilatih ia hanya menolkan sebagian angka.',
  inSymbols: 'Dengan simbol',
  inNumbers: 'Dengan angka',
  unitsAre: (H: string) => `H = ${H} unit`,
  inputsAre: (D: string) => `D = ${D} angka masuk per timestep`,
  setsAre: (count: number, gates: string, candidate: string) =>
    `${count} set bobot: gate ${gates}, kandidat ${candidate}`,
  directionsAre: '2 arah: forward dan backward, masing-masing dengan bobot sendiri',
  tokensAre: (V: string) => `V = ${V} token`,
  sizeIs: (E: string) => `E = ${E} angka per token`,
  weights: 'Matriksnya, digambar menurut skala',
  thin: 'Yang lebih tipis dari 3 piksel digambar 3 piksel.',
  blockLabel: (name: string, shape: string, gates: string, directions: number) =>
    `${name} ${shape}${gates === '' ? '' : `, ${gates} berdampingan`}${directions === 2 ? ', satu untuk setiap arah' : ''}`,
  bothDirections: 'forward lalu backward',
  torch: {
    heading: 'Di PyTorch',
    two: (module: string, extra: string) =>
      `${module} menyimpan dua bias untuk setiap set, b_ih dan b_hh. Keduanya selalu dijumlahkan, jadi ${extra} angka tambahan itu tidak membuat jaringan lebih mampu.`,
    gru: 'Sama banyak: dengan reset_after, GRU Keras juga menyimpan dua bias per set. Bias yang kedua berada di dalam kurung yang dikalikan reset gate, jadi untuk kandidat n keduanya tidak dapat digabung.',
    none: 'PyTorch tidak mempunyai GRU tanpa reset_after: nn.GRU selalu menerapkan reset gate sesudah perkalian.',
    noBias: 'Sama banyak: tanpa bias, tidak ada yang berbeda.',
    same: (module: string) => `Sama banyak: ${module} menyimpan bobot yang sama.`,
  },

  exercise: {
    place: (at: number, count: number) => `Soal ${at} dari ${count}`,
    previous: 'Soal sebelumnya',
    next: 'Soal berikutnya',
    ofLayer: (name: string) => `Berapa parameter lapisan ${name}?`,
    ofModel: 'Berapa parameter seluruh model ini?',
    input: (shape: string) => `Masukan ${shape}`,
    answer: 'Jawaban Anda',
    check: 'Periksa',
    right: (count: string) => `Benar: ${count}.`,
    wrong: (typed: string) => `${typed} belum tepat.`,
    unreadable: (typed: string) =>
      `“${typed}” tidak terbaca. Tulis satu bilangan bulat, misalnya 10400 atau 10.400.`,
    nothing: 'Tulis dahulu jawaban Anda: satu bilangan bulat.',
    unknown: 'Bandingkan hitungan Anda dengan jalannya, matriks demi matriks.',
    show: 'Lihat jalannya',
    way: 'Jalannya',
    sum: 'Semuanya dijumlahkan',
    open: 'Buka model ini di Hitungan',
    solved: (count: number, of: number) => `${count} dari ${of} soal sudah benar`,
  },
  mistakes: {
    noBias: 'Angka itu muncul bila bias terlupa.',
    noRecurrent:
      'Angka itu muncul bila recurrent kernel terlupa: matriks H × H yang membaca hidden state sebelumnya.',
    noKernel: 'Angka itu muncul bila kernel terlupa: matriks yang membaca masukan.',
    oneGate:
      'Angka itu muncul bila hanya satu set bobot yang dihitung. LSTM mempunyai 4 (tiga gate dan kandidat), GRU 3.',
    biasOnce:
      'Angka itu muncul bila bias dihitung untuk satu set saja. Setiap gate punya bias, kandidat juga.',
    oneBias:
      'Angka itu muncul bila setiap set hanya diberi satu bias. GRU Keras (reset_after=True) punya dua.',
    oneDirection:
      'Angka itu muncul bila hanya satu arah yang dihitung. Bidirectional mempunyai dua salinan.',
    torch: 'Itu hitungan PyTorch: dua bias per set, b_ih dan b_hh. Keras hanya punya satu.',
    modelFeatures:
      'Angka itu muncul bila D diambil dari masukan model. Lapisan ini membaca keluaran lapisan di bawahnya.',
    timesTimesteps:
      'Angka itu muncul bila bobot dikalikan banyaknya timestep. Semua timestep memakai bobot yang sama.',
    layerLeftOut: 'Angka itu muncul bila lapisan ini terlupa.',
  },
  inLayer: (name: string, sentence: string) => `Lapisan ${name}: ${sentence}`,

  code: {
    keras: 'Keras',
    torch: 'PyTorch',
    summary: 'Keluaran model.summary()',
    copy: (name: string) => `Salin ${name}`,
    copied: 'Tersalin.',
    notCopied: 'Peramban menolak menyalin. Pilih teksnya, lalu salin sendiri.',
    noTorch:
      'Model ini tidak dapat disusun dari nn.GRU: PyTorch tidak mempunyai GRU tanpa reset_after.',
    misfit: 'Lapisannya belum cocok satu sama lain; perbaiki dahulu di Hitungan.',
  },
};

export type CountingTexts = Widened<typeof counting>;
