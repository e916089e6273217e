import type { Widened } from '../../i18n/texts-of.ts';

/** Angka-angka sebuah percobaan, dari pengaturannya sendiri. */
export interface StoryNumbers {
  readonly factors: number;
  readonly between: number;
  readonly bias: string;
  readonly gate: string;
  readonly radius: string;
}

/** Laboratorium vanishing dan exploding gradient. */
export const vanishing = {
  title: 'Vanishing dan exploding gradient',
  cells: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU' },

  words: 'Pria yang memakan pizza saya berambut ungu',
  experimentsLabel: 'Percobaan',
  own: 'Pengaturan Anda sendiri. Pilih sebuah percobaan untuk kembali ke ceritanya.',
  experiments: {
    sentence: {
      name: 'Satu kalimat',
      story: ({ factors }: StoryNumbers) =>
        `“Pria yang memakan pizza saya berambut ungu.” Yang ungu rambut si pria, bukan pizzanya. Agar jaringan mempelajarinya, gradien dari kata terakhir harus sampai ke kata pertama: ${factors} faktor dikalikan. Bobotnya masih acak dan bias gate 0, jadi gate LSTM dan GRU sekitar 0,5 dan gradien keduanya mengecil lebih cepat daripada RNN; percobaan 3 membukanya.`,
    },
    long: {
      name: 'Kalimat panjang',
      story: ({ between }: StoryNumbers) =>
        `Kalimat yang sama, tetapi ${between} timestep terletak di antara kedua ujungnya. Benarkah LSTM bebas dari vanishing gradient? Di sini LSTM dan GRU justru lebih cepat lenyap daripada RNN: dengan bias 0, gate yang belum dilatih bernilai sekitar 0,5. (Keras memulai bias forget gate dari 1, jadi f sekitar 0,73.)`,
    },
    gates: {
      name: 'Gate dekat 1',
      story: ({ bias, gate }: StoryNumbers) =>
        `Bias forget gate dan update gate dinaikkan menjadi ${bias}, maka gate bernilai sekitar ${gate} dan gradien bertahan. Jadi klaim itu benar setengah: LSTM dan GRU menahan gradien hanya selama gate-nya dekat 1.`,
    },
    slope: {
      name: 'Sigmoid',
      story: ({ factors, radius }: StoryNumbers) =>
        `Kemiringan sigmoid paling besar 0,25. Dengan spectral radius ${radius}, setiap timestep rata-rata mengalikan gradien RNN dengan kurang dari itu: satu faktor kecil sudah cukup, apalagi ${factors}.`,
    },
    explode: {
      name: 'Meledak, lalu dipotong',
      story: ({ radius }: StoryNumbers) =>
        `Tanpa tanh dan dengan spectral radius ${radius}, rantai faktor memperbesar gradien: exploding gradient. Clipping mengatasinya dengan memotong dL/dW. Yang sudah lenyap tidak dapat dikembalikan oleh clipping.`,
    },
  },

  chart: 'Panjang gradien ‖∂L/∂hₜ‖ di setiap timestep',
  axis: '‖∂L/∂hₜ‖',
  axisTime: 'timestep t',
  flow: (factors: number) => `gradien mengalir balik: ${factors} faktor`,
  slider: 'Timestep',
  sliderText: (t: number, norms: string) => `t = ${t}: ${norms}`,
  hint: 'Timestep lain: arahkan atau klik di grafik, atau tekan ← → di sana.',
  cellsLabel: 'Sel yang rantainya dibuka',
  arrives: (t: number) => `di t = ${t}`,
  perStep: (factor: string) => `× ${factor} per timestep`,
  perStepHint: 'Rata-rata (geometris) dari semua faktor antara timestep terakhir dan pertama.',
  status: (parts: string) => `Sampai di timestep 1: ${parts}.`,

  controlsLabel: 'Pengaturan',
  controls: {
    timesteps: 'Panjang sekuens T',
    radius: 'Spectral radius',
    forgetBias: 'Bias forget gate',
    updateBias: 'Bias update gate',
    hidden: 'Hidden size H',
    seed: 'Seed',
    activation: 'Aktivasi',
    input: 'Masukan acak',
    clipping: 'Clipping',
    limit: 'Batas',
  },
  of: { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU', all: 'semua' },
  inputs: (scale: string) => `−${scale} … ${scale}`,
  clippings: { none: 'tanpa', value: 'per nilai (value)', norm: 'menurut norm' },

  tabsLabel: 'Yang ditampilkan bagian ini',
  tabs: { chain: 'Rantai', clipping: 'Clipping', table: 'Tabel' },

  chainTitle: (cell: string, from: number, to: number) => `${cell}: dari t = ${from} ke t = ${to}`,
  beginTitle: (cell: string, t: number) => `${cell}: awal di t = ${t}`,
  begin:
    'Di sini gradien dimulai: sebuah vektor acak dengan panjang 1, sama untuk ketiga sel. Loss hanya ada di timestep terakhir ini. Pilih t yang lebih kecil untuk melihat faktornya.',
  vector: (name: string, count: number, norm: string) => `${name}: ${count} angka, panjang ${norm}`,
  matrix: (name: string, rows: number, columns: number) => `${name}: matriks ${rows} × ${columns}`,
  length: 'panjang',
  factor: 'Faktor',
  norm: '‖·‖₂',
  felt: 'gradien ini',
  slopes: (least: string, most: string) => `isinya ${least} … ${most}`,
  radiusIs: (radius: string) => `spectral radius ${radius}`,
  product: 'hasil kali keduanya',
  wholeProduct: (count: number) =>
    count === 1 ? 'satu-satunya faktor' : `hasil kali semua ${count} faktor`,
  normHint:
    '‖·‖₂ adalah batas: tidak ada gradien yang diperpanjang lebih dari itu. Yang dialami gradien ini biasanya lebih kecil.',
  arrivals: (state: string, t: number) => `Dari mana gradien ${state} di t = ${t} tiba`,
  arrivalsHint: 'Vektor-vektor ini dijumlahkan; panjangnya tidak selalu ikut berjumlah.',
  ways: {
    c: (t: number) => `lurus lewat forget gate f di t = ${t}`,
    cellOut: 'lewat h di timestep yang sama',
    straight: (t: number) => `lurus lewat update gate z di t = ${t}`,
    gate: (gate: string, t: number) => `lewat ${gate} di t = ${t}`,
  },
  gateNames: {
    i: 'input gate i',
    f: 'forget gate f',
    g: 'kandidat g',
    o: 'output gate o',
    r: 'reset gate r',
    z: 'update gate z',
    n: 'kandidat n',
  },
  gateValues: (mean: string) => `rata-rata ${mean}`,
  straightTitle: (count: number) => `Hasil kali ${count} gate, dibandingkan dengan seluruhnya`,
  straightOnly: {
    lstm: 'lewat forget gate saja (garis putus-putus)',
    gru: 'lewat update gate saja (garis putus-putus)',
  },
  straightWhole: { lstm: 'seluruh gradien c (garis titik-titik)', gru: 'seluruh gradien h' },
  straightNote: {
    lstm: 'Jalur lurus hanya mengalikan dengan f. Bila f dekat 1, gradien c hampir tidak berubah; sisanya datang lewat h, ketiga gate, dan kandidat.',
    gru: 'Jalur lurus hanya mengalikan dengan z. Bila z dekat 1, gradien h hampir tidak berubah; sisanya datang lewat kandidat dan gate.',
  },

  clippingIntro:
    'Clipping tidak menyentuh rantai di grafik. Yang dipotong adalah dL/dW, jumlah sumbangan semua timestep, sebelum bobot diperbarui.',
  clippingTable: 'Panjang dL/dW, semua parameter bersama',
  before: 'sebelum',
  after: 'sesudah',
  changed: 'angka yang diubah',
  changedOf: (changed: string, count: string) => `${changed} dari ${count}`,
  turned: 'arah berputar',
  degrees: (angle: string) => `${angle}°`,
  noDirection: '–',
  cell: 'Sel',
  clippedPicture: (name: string) => `Gradien ${name}`,
  clippedLabel: (name: string, when: string, largest: string) =>
    `Gradien ${name} ${when} clipping; angka terbesar ${largest}`,
  clippingNotes: {
    none: 'Tanpa clipping kedua gambar sama. Pilih sebuah cara di atas.',
    idle: 'Tidak ada yang melewati batas, jadi clipping tidak mengubah apa pun. Gradien yang kecil pun tetap kecil.',
    value: 'Setiap angka yang melewati batas dipotong sendiri-sendiri: arah gradien ikut berubah.',
    norm: 'Semua angka dikalikan dengan faktor yang sama sampai panjangnya sama dengan batas: arah gradien tetap.',
  },

  table: 'Panjang gradien per timestep',
  memory: 'LSTM, ∂L/∂c',
};

export type VanishingTexts = Widened<typeof vanishing>;
