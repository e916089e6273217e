import type { About } from '../../parts/guide/LessonPanel.tsx';
import { unfoldingCard } from './card.ts';

export const unfoldingIndonesian: About['text']['id'] = {
  ...unfoldingCard.text.id,
  parts: [
    {
      term: 'token, kosakata',
      meaning: 'Satu kata sebagai satuan, dan daftar semua kata yang dikenal dengan nomornya.',
    },
    {
      term: 'one-hot',
      meaning: 'Vektor sepanjang kosakata: 1 di indeks kata itu, 0 di tempat lain.',
    },
    {
      term: 'bobot bersama (parameter sharing)',
      meaning:
        'Matriks yang sama dipakai di setiap timestep. Ia hanya satu, berapa pun panjang sekuensnya.',
    },
    {
      term: 'membentangkan (unrolling, unfolding)',
      meaning:
        'Menggambar loop sebagai graf tanpa loop: jaringan yang sama satu kali untuk setiap timestep.',
    },
    {
      term: 's⁽ᵗ⁾, f, θ',
      meaning:
        'State sistem di waktu t, fungsi yang membawanya dari t−1 ke t, dan parameter fungsi itu.',
    },
    { term: 'τ', meaning: 'Jumlah timestep. Bentangannya memakai f sebanyak τ − 1 kali.' },
    { term: 'x⁽ᵗ⁾', meaning: 'Sinyal dari luar di waktu t. Dalam RNN: masukan.' },
  ],
  summary: [
    'Kata menjadi indeks dalam kosakata, indeks menjadi vektor one-hot: harry = 4075, di sini dari 10.000.',
    'Matriks kali one-hot hanya mengambil satu kolom; karena itu program menyalin kolomnya.',
    'MLP per posisi punya bobot sendiri-sendiri dan tidak dapat digabung. Dengan bobot yang sama semuanya menjadi satu loop.',
    'Loop dan bentangannya adalah perhitungan yang sama: T kali fungsi yang sama, jumlah parameter tidak berubah.',
    's⁽³⁾ = f(f(s⁽¹⁾; θ); θ): membentangkan berarti menulis f di dalam f, τ − 1 kali.',
    'Bila digerakkan x⁽ᵗ⁾, state terakhir bergantung pada seluruh sekuens; seberapa jauh, diukur turunannya.',
  ],
  recall: [
    {
      question:
        'Kosakata berisi 10.000 kata dan hidden state 3 angka. Berapa hasil kali bukan nol dalam W_xh kali one-hot?',
      options: [
        { text: '30.000', why: 'Itu banyaknya semua perkalian, sebagian besar dengan 0.' },
        { text: '10.000', why: 'Itu banyaknya angka dalam vektor one-hot.' },
        {
          text: '3',
          why: 'Hanya satu kolom yang dikalikan dengan 1: tiga angka. Semua yang lain dikalikan dengan 0.',
        },
        { text: '1', why: 'Angka 1 yang satu itu dikalikan lebih dari sekali.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa MLP per posisi tidak dapat digabung menjadi satu loop?',
      options: [
        { text: 'Karena masukannya berbeda', why: 'Loop boleh membaca masukan lain setiap kali.' },
        {
          text: 'Karena bobot setiap posisi berbeda, jadi fungsinya berbeda',
          why: 'Loop menjalankan fungsi yang sama berulang-ulang. Baru sesudah bobotnya disamakan, ketiganya fungsi yang sama.',
        },
        { text: 'Karena tidak ada bias', why: 'Loop dapat dibuat dengan atau tanpa bias.' },
        {
          text: 'Karena tanh tidak linear',
          why: 'Loop dapat menjalankan fungsi apa pun, linear atau tidak.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'RNN dibentangkan untuk T = 4, lalu untuk T = 100. Apa yang terjadi dengan jumlah parameternya?',
      options: [
        {
          text: 'Menjadi 25 kali lipat',
          why: 'Gambarnya punya 25 kali lebih banyak kolom, tetapi yang digambar di sana adalah pemakaian.',
        },
        {
          text: 'Tetap',
          why: 'Yang bertambah adalah gambar dan perhitungannya. Matriksnya tetap yang sama.',
        },
        {
          text: 'Menjadi 96 lebih banyak',
          why: 'Ada 96 timestep lagi, dan timestep tidak membawa bobot.',
        },
        { text: 'Tergantung kosakata', why: 'Kosakatanya sama pada kedua gambar.' },
      ],
      answer: 1,
    },
    {
      question: 'Berapa kali f dipakai untuk menghitung s⁽⁵⁾ dari s⁽¹⁾?',
      options: [
        { text: '5', why: 'Itu menghitung state-nya, dan s⁽¹⁾ sudah diberikan.' },
        {
          text: '4',
          why: 's⁽⁵⁾ = f(f(f(f(s⁽¹⁾)))): untuk τ = 5, definisinya dipakai τ − 1 = 4 kali.',
        },
        { text: '3', why: 'Itu baru sampai s⁽⁴⁾.' },
        { text: '1', why: 'Itu baru sampai s⁽²⁾.' },
      ],
      answer: 1,
    },
    {
      question: 'Di mana θ disimpan dalam graf yang terbentang?',
      options: [
        {
          text: 'Setiap simpul punya salinan sendiri yang dilatih sendiri',
          why: 'Kalau begitu node-node itu menjadi fungsi yang berbeda sesudah pembaruan pertama.',
        },
        {
          text: 'Satu kali; semua simpul memakai nilai yang sama',
          why: 'Parameter yang sama dipakai di setiap timestep. Saat belajar, gradien dari semua pemakaian dijumlahkan.',
        },
        { text: 'Hanya di simpul pertama', why: 'Kalau begitu node lain tidak dapat menghitung.' },
        { text: 'Di masukan x', why: 'x adalah yang dibaca; θ adalah yang dipelajari.' },
      ],
      answer: 1,
    },
    {
      question: 'x⁽¹⁾ diubah. State mana yang dapat berubah?',
      options: [
        { text: 'Hanya s⁽¹⁾', why: 's⁽¹⁾ masuk ke s⁽²⁾.' },
        { text: 's⁽¹⁾ dan s⁽²⁾', why: 's⁽²⁾ masuk lagi ke s⁽³⁾.' },
        {
          text: 'Semua state dari s⁽¹⁾ sampai s⁽ᵀ⁾',
          why: 'Setiap state masuk ke state berikutnya. Pengaruhnya bisa mengecil: turunan ∂s⁽ᵀ⁾/∂x⁽¹⁾ menunjukkannya.',
        },
        { text: 'Tidak ada', why: 'x⁽¹⁾ masuk ke s⁽¹⁾.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning): Representing words, Why not a standard network, Unfolding Computational Graphs; IF3270 Pembelajaran Mesin, RNN: Parameter Sharing. Goodfellow, Bengio & Courville, Deep Learning (2016), 10.1. Bobot dalam bagian 1 dan 2 adalah bilangan acak dengan seed tetap; bagian 3 memakai bobot ABCCD dari slide.',
};
