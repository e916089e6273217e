import type { Widened } from '../../i18n/texts-of.ts';

/** Lab peramalan deret waktu. */
export const forecast = {
  title: 'Peramalan deret waktu',

  setupLabel: 'Data dan pengaturan',
  presetsLabel: 'Percobaan',
  presets: {
    light: {
      name: 'Ringan',
      story: 'SimpleRNN kecil pada penumpang pesawat, tiga seed: selesai dalam hitungan detik.',
    },
    walk: {
      name: 'Jalan acak',
      story:
        'Deret yang tidak dapat diramalkan. Rata-rata tidak ada ramalan yang mengalahkan persistence di sini.',
    },
    slide1: {
      name: 'Slide: SimpleRNN(10)',
      story:
        'Slide IF3270, parameter SimpleRNN: 10 unit, 50 timestep, Dense 1 linear, 131 parameter.',
    },
    slide2: {
      name: 'Slide: 64-32-16',
      story: 'Slide IF3270, contoh kedua: tiga SimpleRNN, Dense 8 tanh, Dense 1, 8.257 parameter.',
    },
    stocks: {
      name: 'Laporan: TATA',
      story:
        'Ketiga laporan: 60 timestep, 4 × LSTM 50, dropout 0,2, Adam, MSE, batch 32, 100 epoch. Bukalah berkas harga Anda; tanpa berkas dipakai jalan acak.',
    },
    small: {
      name: 'Laporan: deret pendek',
      story:
        '“Laporan Tugas RNN dan LSTM” (indeks HSI) dan “Penggunaan RNN dan LSTM” (saham GE): 7 timestep, batch 3, jaringan yang sama.',
    },
    patients: {
      name: 'Laporan: pasien',
      story:
        'Laporan “Pattern Recognition: RNN”: 1 timestep, LSTM 256, batch 1, 20% data terbaru untuk uji.',
    },
  },
  own: 'Pengaturan Anda sendiri.',

  dataLabel: 'Data',
  sources: {
    airline: 'Penumpang pesawat, bulanan',
    co2: 'CO₂ Mauna Loa, bulanan',
    walk: 'Jalan acak (dari seed)',
    sine: 'Sinus dengan derau (dari seed)',
    msft: 'Saham MSFT, bulanan',
    amzn: 'Saham AMZN, bulanan',
    ibm: 'Saham IBM, bulanan',
    goog: 'Saham GOOG, bulanan',
    aapl: 'Saham AAPL, bulanan',
    own: 'Berkas Anda',
  },
  openFile: 'Buka CSV',
  openHint: 'CSV apa pun: seret ke sini atau buka.',
  noFile: 'Belum ada berkas.',
  settingsLabel: 'Pengaturan',
  controls: {
    window: 'Jendela (timestep)',
    test: 'Nilai uji',
    period: 'Musim (timestep)',
    cell: 'Sel',
    layers: 'Unit tiap lapisan',
    dropout: 'Dropout',
    head: 'Lapisan keluaran',
    epochs: 'Epoch',
    batch: 'Batch',
    learningRate: 'Learning rate (Adam)',
    adam: 'Epsilon Adam',
    seed: 'Seed pertama',
    seeds: 'Banyaknya seed',
    precision: 'Presisi',
    shuffle: 'Acak urutan jendela',
  },
  cells: { rnn: 'SimpleRNN', lstm: 'LSTM', gru: 'GRU' },
  heads: { linear: 'Dense 1 linear', tanh8: 'Dense 8 tanh, Dense 1' },
  adamStyles: { pytorch: 'PyTorch, 1e-8', keras: 'Keras, 1e-7' },
  adamRules: { pytorch: '√v̂ + 1e-8 seperti di PyTorch', keras: '√v + 1e-7 seperti di Keras' },
  precisions: { float64: 'float64', float32: 'float32 (lebih cepat)' },
  layersTrouble: 'Tulislah 1 sampai 4 bilangan dari 1 sampai 256, misalnya 50, 50.',
  reset: 'Kembalikan',

  untrained: 'Belum dilatih.',
  cost: (parameters: string, samples: string, updates: string, time: string) =>
    `${parameters} parameter · ${samples} jendela · ${updates} update · kira-kira ${time} di laptop`,
  progress: (epoch: string, epochs: string) => `epoch ${epoch} dari ${epochs}`,
  seedProgress: (nth: number, all: number) => `seed ${nth} dari ${all}`,
  /** Dari mana pelatihan yang terputus dilanjutkan. */
  resumed: 'checkpoint terakhir',

  tabsLabel: 'Yang ditampilkan',
  tabs: { pipeline: 'Pipeline', result: 'Ramalan', check: 'Pemeriksaan' },

  steps: {
    column: 'Kolom',
    split: 'Pembagian',
    scaling: 'Skala min–max',
    windows: 'Jendela',
    model: 'Model',
    inverse: 'Kembali ke skala asli',
  },
  values: (count: string, first: string, last: string) => `${count} nilai, ${first} … ${last}.`,
  missingMonths: (count: string) => `${count} bulan tidak diukur; dipakai nilai bulan sebelumnya.`,
  chooseFile: 'Bukalah sebuah berkas CSV untuk melihat kolom-kolomnya di sini.',
  preview: 'Awal berkas',
  row: 'Baris',
  columnField: 'Kolom nilai',
  datesField: 'Kolom tanggal',
  noDates: 'tidak ada',
  monthsField: 'Kolom bulan',
  joined: (year: string, month: string, first: string) =>
    `${year} dan ${month} digabung menjadi tanggal: ${first} …`,
  partingField: 'Pemisah sel',
  partings: {
    ',': 'koma',
    ';': 'titik koma',
    '\t': 'tab',
    '|': 'garis tegak |',
    blanks: 'spasi',
    none: 'tidak ada: satu sel per baris',
  },
  orderField: 'Urutan baris',
  orders: {
    asWritten: 'seperti tertulis',
    turned: 'dibalik (terbaru di atas)',
    byDate: 'menurut tanggal',
  },
  decimalField: 'Tanda desimal',
  decimals: { '.': 'titik 1,234.5', ',': 'koma 1.234,5' },
  seriesColumnField: 'Kolom pembeda deret',
  seriesField: 'Deret',
  oneSeries: 'satu deret saja',
  chooseColumn: 'pilihlah',
  millionField: 'Arti huruf',
  millions: { million: 'juta', billion: 'miliar', unit: 'satuan' },
  acrossField: 'Arah waktu',
  acrossNames: { down: 'ke bawah', across: 'mendatar (diputar)' },
  codesField: 'Tanda data hilang',
  headingField: 'Baris judul',
  leaveOutField: 'Baris tak dipakai',
  listHint: 'misalnya 8888, 9999',
  listTrouble: 'Tulislah bilangan yang dipisahkan koma, atau kosongkan.',
  guesses: 'Kembali ke dugaan semula',
  readingFile: 'Membaca berkas …',
  questionsLabel: 'Yang perlu Anda tentukan',
  answerFirst: 'Jawablah dahulu pertanyaan tentang berkas itu di bagian Kolom.',
  refusedFirst: 'Berkas terakhir tidak dapat dipakai, jadi belum ada yang dilatih.',
  keepBefore: (name: string) => `Pakai lagi: ${name}`,
  dateOrderField: 'Tanggal',
  dateOrders: { dmy: 'hari/bulan', mdy: 'bulan/hari', ymd: 'tahun/bulan/hari' },
  splitText: (train: string, test: string, date: string) =>
    `${train} nilai untuk pelatihan, lalu ${test} nilai terakhir untuk uji, mulai ${date}. Waktu tidak diacak: uji selalu di belakang.`,
  scalingText: (min: string, max: string) => `min ${min}, max ${max}`,
  honest: 'Hanya dari data latih, seperti seharusnya.',
  leak: 'Bocorkan: ikutkan data uji',
  leaking: (honestMin: string, honestMax: string) =>
    `Bocor: skala sudah melihat data uji. Tanpa kebocoran: min ${honestMin}, max ${honestMax}. Nilai uji yang belum pernah terlihat kini pasti jatuh di 0 … 1; di dunia nyata tidak.`,
  outside: (count: string, all: string) =>
    count === '0'
      ? `Semua ${all} nilai uji jatuh di dalam 0 … 1.`
      : `${count} dari ${all} nilai uji jatuh di luar 0 … 1: jaringan belum pernah melihat nilai sebesar atau sekecil itu.`,
  scaledExample: (value: string, scaled: string) => `nilai uji pertama ${value} menjadi ${scaled}`,
  windowsText: (samples: string, timesteps: string) =>
    `X berukuran (${samples}, ${timesteps}, 1): sampel, timestep, fitur.`,
  windowsTest: (samples: string) =>
    `Untuk uji ada ${samples} jendela; yang pertama melihat ke belakang, ke data latih.`,
  firstWindow: 'Jendela pertama → nilai sesudahnya',
  modelCaption: 'Lapisan, ukuran keluaran, parameter',
  layer: 'Lapisan',
  output: 'Keluaran',
  parameters: 'Parameter',
  total: 'Jumlah',
  dropoutRow: (share: string) => `Dropout ${share}`,
  modelTraining: (rate: string, batch: string, adam: string) =>
    `Adam (${adam}), learning rate ${rate}, MSE, batch ${batch}.`,
  inverseText:
    'ramalan = min + ŷ · (max − min), kembali ke satuan deret. Semua galat dihitung di satuan itu.',

  inverseExample: (scaled: string, value: string) => `ȳ = ${scaled} kembali menjadi ${value}`,

  chart: 'Ramalan di atas nilai sebenarnya',
  chartEmpty: 'Ramalan muncul di sini sesudah epoch pertama.',
  chartSlider: 'Waktu pada grafik',
  chartKeys: '← → geser · + − perbesar, perkecil · Home End',
  legend: {
    truth: 'sebenarnya',
    fit: 'ramalan pada data latih',
    test: 'ramalan pada data uji',
    band: 'rentang semua seed',
  },
  testPart: 'uji',
  modesLabel: 'Cara meramal',
  modes: { oneStep: 'Satu langkah', free: 'Bebas' },
  modeNotes: {
    oneStep:
      'Setiap ramalan memakai nilai sebenarnya sampai timestep sebelumnya: hanya satu timestep ke depan.',
    free: 'Mulai dari batas uji tidak ada lagi nilai sebenarnya: setiap ramalan menjadi masukan berikutnya.',
  },
  zoomLabel: 'Bagian grafik',
  zooms: { all: 'Semua', test: 'Uji', in: 'Perbesar', out: 'Perkecil' },
  pointText: (label: string, truth: string, forecast: string) =>
    `${label}: sebenarnya ${truth}, ramalan ${forecast}`,
  pointTruth: (label: string, truth: string) => `${label}: sebenarnya ${truth}`,

  losses: 'Loss (MSE pada nilai berskala)',
  lossLegend: { loss: 'pelatihan', validation: 'validasi = jendela uji, tidak dilatih' },
  lossPoint: (epoch: string, loss: string, validation: string) =>
    `epoch ${epoch}: pelatihan ${loss}, validasi ${validation}`,
  lossSlider: 'Epoch pada kurva loss',

  metrics: 'Galat pada data uji',
  contenders: { net: 'Jaringan', persistence: 'Persistence', seasonal: 'Musiman' },
  contenderHints: {
    net: 'jaringan ini',
    persistence: 'besok = hari ini',
    seasonal: 'seperti satu musim lalu',
  },
  mape: 'MAPE',
  verdicts: {
    net: (percent: string) =>
      `Jaringan menang: RMSE-nya ${percent}% lebih kecil daripada pembanding terbaik.`,
    persistence: (percent: string) =>
      `Persistence menang: RMSE jaringan ${percent}% lebih besar daripada “besok = hari ini”, yang tidak perlu dilatih.`,
    seasonal: (percent: string) =>
      `Pembanding musiman menang: RMSE jaringan ${percent}% lebih besar daripada “seperti satu musim lalu”.`,
  },
  soFar: (epoch: string) => `Sementara, sesudah epoch ${epoch}.`,
  walkNote: 'Itu yang diharapkan: langkah berikutnya murni kebetulan.',
  lookInside: 'Lihat ke dalam: buka jendela ini',
  lookInsideHint:
    'Jendela dari titik yang dipilih dibuka sebagai contoh, dengan bobot yang sudah dilatih: setiap operasi sampai ramalannya.',

  lagTitle: 'Hanya mengulang kemarin?',
  lagText:
    'Ramalan dibandingkan dengan nilai sebenarnya beberapa timestep lebih awal. Bila paling cocok dengan yang satu timestep lebih awal, jaringan hanya mengulang nilai terakhir.',
  lag: (lag: number) => (lag === 0 ? 'waktu yang sama' : `${lag} timestep lebih awal`),
  lagVerdicts: {
    honest: 'Paling cocok dengan waktu yang sama: jaringan tidak sekadar mengulang kemarin.',
    repeats: (lag: number) =>
      `Paling cocok dengan nilai ${lag} timestep lebih awal: grafiknya tampak mengikuti, tetapi jaringan terutama mengulang yang sudah terlihat.`,
  },
  spreadTitle: 'Sebaran antar-seed',
  spreadText:
    'Seed menentukan bobot awal, urutan jendela, dan dropout. Satu angka dari satu seed belum cukup.',
  spreadOne:
    'Baru satu seed yang selesai. Pilih lebih banyak seed dan latih lagi untuk melihat sebarannya.',
  spreadNone: 'Muncul sesudah seed pertama selesai.',
  spreadMean: (mean: string, deviation: string) => `RMSE rata-rata ${mean} ± ${deviation}`,
  checkEmpty: 'Pemeriksaan muncul di sini sesudah epoch pertama.',
  resultOf: (name: string, model: string) => `${name} · ${model}`,
};

export type ForecastTexts = Widened<typeof forecast>;
