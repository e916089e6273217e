import { unfoldingCard } from '../../lessons/unfolding.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
    'Kata menjadi indeks dalam kosakata, indeks menjadi vektor one-hot: harry = 4075 dari 10.000.',
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
      options: ['30.000', '10.000', '3', '1'],
      answer: 2,
      explanation:
        'Hanya satu kolom yang dikalikan dengan 1: tiga angka. Semua yang lain dikalikan dengan 0.',
    },
    {
      question: 'Mengapa MLP per posisi tidak dapat digabung menjadi satu loop?',
      options: [
        'Karena masukannya berbeda',
        'Karena bobot setiap posisi berbeda, jadi fungsinya berbeda',
        'Karena tidak ada bias',
        'Karena tanh tidak linear',
      ],
      answer: 1,
      explanation:
        'Loop menjalankan fungsi yang sama berulang-ulang. Baru sesudah bobotnya disamakan, ketiganya fungsi yang sama.',
    },
    {
      question:
        'RNN dibentangkan untuk T = 4, lalu untuk T = 100. Apa yang terjadi dengan jumlah parameternya?',
      options: ['Menjadi 25 kali lipat', 'Tetap', 'Menjadi 96 lebih banyak', 'Tergantung kosakata'],
      answer: 1,
      explanation: 'Yang bertambah adalah gambar dan perhitungannya. Matriksnya tetap yang sama.',
    },
    {
      question: 'Berapa kali f dipakai untuk menghitung s⁽⁵⁾ dari s⁽¹⁾?',
      options: ['5', '4', '3', '1'],
      answer: 1,
      explanation: 's⁽⁵⁾ = f(f(f(f(s⁽¹⁾)))): untuk τ = 5, definisinya dipakai τ − 1 = 4 kali.',
    },
    {
      question: 'Di mana θ disimpan dalam graf yang terbentang?',
      options: [
        'Setiap simpul punya salinan sendiri yang dilatih sendiri',
        'Satu kali; semua simpul memakai nilai yang sama',
        'Hanya di simpul pertama',
        'Di masukan x',
      ],
      answer: 1,
      explanation:
        'Parameter yang sama dipakai di setiap timestep. Saat belajar, gradien dari semua pemakaian dijumlahkan.',
    },
    {
      question: 'x⁽¹⁾ diubah. State mana yang dapat berubah?',
      options: ['Hanya s⁽¹⁾', 's⁽¹⁾ dan s⁽²⁾', 'Semua state dari s⁽¹⁾ sampai s⁽ᵀ⁾', 'Tidak ada'],
      answer: 2,
      explanation:
        'Setiap state masuk ke state berikutnya. Pengaruhnya bisa mengecil: turunan ∂s⁽ᵀ⁾/∂x⁽¹⁾ menunjukkannya.',
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning): Representing words, Why not a standard network, Unfolding Computational Graphs; IF3270 Pembelajaran Mesin, RNN: Parameter Sharing. Goodfellow, Bengio & Courville, Deep Learning (2016), 10.1. Bobot dalam bagian 1 dan 2 adalah bilangan acak dengan seed tetap; bagian 3 memakai bobot ABCCD dari slide.',
};
