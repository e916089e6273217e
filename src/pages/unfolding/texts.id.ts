import type { Widened } from '../../i18n/texts-of.ts';

/** Pelajaran “Membentangkan”. */
export const unfolding = {
  title: 'Membentangkan jaringan',
  stations: {
    words: {
      name: 'Kata menjadi vektor',
      title: 'Dari kata ke indeks ke one-hot',
      lead: 'Slide menomori kata-katanya, sampai spell = 8376, tanpa menyebut besar kosakatanya; di sini diambil 10.000 kata. Pilih sebuah kata: indeksnya menjadi satu-satunya angka 1 dari 10.000.',
    },
    tie: {
      name: 'MLP menjadi RNN',
      title: 'Dari satu MLP per posisi ke satu loop',
      lead: 'Empat langkah pada gambar yang sama. Perhatikan angka bobotnya, dan berapa banyak yang harus dilatih.',
    },
    unroll: {
      name: 'Bentangkan',
      title: 'Loop dibentangkan menjadi graf',
      lead: 'Pilih T, lalu buka loop-nya. Tunjuk sebuah bobot: matriks yang sama menyala di setiap tempat ia dipakai.',
    },
    system: {
      name: 's⁽³⁾ = f(f(s⁽¹⁾))',
      title: 'Sistem dinamis: f dipakai berulang-ulang',
      lead: 'Geser titik awal s⁽¹⁾ atau ubah θ. Setiap titik berikutnya adalah f dari titik sebelumnya, dengan θ yang sama.',
    },
    driven: {
      name: 'Digerakkan x⁽ᵗ⁾',
      title: 'Sinyal dari luar: s⁽ᵗ⁾ = f(s⁽ᵗ⁻¹⁾, x⁽ᵗ⁾; θ)',
      lead: 'Ubah satu masukan, dan lihat semua state sesudahnya ikut berubah. State menyimpan seluruh sekuens yang lalu.',
    },
  },
  words: {
    sentence: 'Kalimat dari slide, sebagai token',
    pick: (word: string, index: string) => `${word}, indeks ${index}`,
    strip: (index: string, V: string) => `Vektor one-hot: angka 1 di posisi ${index} dari ${V}`,
    index: 'indeks',
    vector: 'x',
    zeros: (count: string) => `… ${count} angka nol …`,
    product: 'W_xh kali one-hot = satu kolom W_xh',
    columns: (first: string, last: string) => `kolom ${first} sampai ${last} dari W_xh`,
    cost: (all: string, used: string) =>
      `Perkalian penuh menghitung ${all} hasil kali; hanya ${used} di antaranya bukan nol. Karena itu program menyalin kolomnya saja.`,
    own: 'Kalimat Anda',
    ownHint: (V: number) =>
      `Kosakata Anda: ${V} kata, diurutkan menurut abjad, indeks mulai dari 1.`,
    ownEmpty: 'Tulis sedikitnya satu kata; kosakata tanpa kata tidak punya indeks.',
  },
  tie: {
    steps: [
      'Satu MLP untuk setiap posisi',
      'Hidden layer dihubungkan',
      'Bobotnya disamakan',
      'Semua digabung menjadi loop',
    ],
    notes: [
      'Setiap posisi punya bobot sendiri, jadi setiap lapisan bekerja sendiri-sendiri. Posisi 2 tidak tahu apa-apa tentang posisi 1.',
      'h dari posisi sebelumnya kini ikut masuk. Tetapi bobot setiap posisi masih berbeda, jadi tidak dapat digabung.',
      'Bobot dan bias semua posisi sama: satu W_xh, satu W_hh, satu b_h. Sekarang ketiganya menghitung fungsi yang sama.',
      'Fungsi yang sama cukup digambar satu kali. Keluarannya kembali menjadi masukannya: inilah recurrent neuron.',
    ],
    picture: (step: string) => `Gambar: ${step}`,
    own: (t: number) => `bobot posisi ${t}`,
    shared: 'bobot bersama',
    count: (weights: number, biases: number) => `${weights} bobot dan ${biases} bias untuk dilatih`,
    at: 'Timestep dalam loop',
  },
  unroll: {
    timesteps: 'Jumlah timestep T',
    rolled: 'Tergulung',
    unrolled: 'Terbentang',
    picture: (T: number) => `Graf ABCCD dengan T = ${T}`,
    loop: (T: number) => `${T} kali`,
    weights: 'Bobot',
    used: (times: string, count: number) =>
      `dipakai di t = ${times}: ${count} kali, tetap satu matriks`,
    count: (count: number, T: number) =>
      `${count} parameter untuk T = ${T}, dan untuk T berapa pun`,
    hint: 'Tunjuk, fokus, atau tekan sebuah bobot.',
    more: 'Angka yang sama, operasi demi operasi: pelajaran ABCCD',
  },
  system: {
    tau: (tau: number) => `Bentangkan untuk τ = ${tau}: f dipakai ${tau - 1} kali`,
    plane: 'Bidang keadaan',
    point: 's⁽¹⁾, geser dengan penunjuk atau tombol panah',
    pointAt: (x: string, y: string) => `s⁽¹⁾ = (${x}; ${y})`,
    angle: 'θ: sudut putar',
    radius: 'θ: faktor panjang',
    f: 'f(s; θ) = tanh(W s), dengan W dari sudut dan faktor itu',
    steps: 'Langkah demi langkah',
    given: 'diberikan',
  },
  driven: {
    inputs: 'Masukan x⁽ᵗ⁾, boleh diubah',
    input: (t: number) => `x di t = ${t}`,
    states: 'State s⁽ᵗ⁾',
    keep: 'W: berapa banyak dari s⁽ᵗ⁻¹⁾ yang dibawa',
    influence: (T: string) => `Pengaruh x⁽ᵗ⁾ pada s⁽${T}⁾: turunan ∂s/∂x`,
    influenceHint: 'Selama tidak nol, state terakhir masih bergantung pada masukan itu.',
    pulse: 'Satu denyut',
    wave: 'Gelombang',
    equation: 's⁽ᵗ⁾ = tanh(W s⁽ᵗ⁻¹⁾ + U x⁽ᵗ⁾), U = 1',
  },
};

export type UnfoldingTexts = Widened<typeof unfolding>;
