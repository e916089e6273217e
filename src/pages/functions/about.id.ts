import type { About } from '../../parts/guide/LessonPanel.tsx';
import { functionsCard } from './card.ts';

export const functionsIndonesian: About['text']['id'] = {
  ...functionsCard.text.id,
  parts: [
    { term: 'n_x, n_a, n_y', meaning: 'Ukuran masukan (3), hidden state (5) dan keluaran (2).' },
    {
      term: 'm',
      meaning: 'Banyaknya contoh yang berjajar di satu matriks: di sini satu minibatch berisi 10.',
    },
    {
      term: 'a_prev, a_next',
      meaning: 'Hidden state sebelum dan sesudah timestep ini; satu kolom untuk setiap contoh.',
    },
    {
      term: 'ba, by',
      meaning: 'Bias, ditambahkan ke setiap kolom matriks: di numpy ini disebut broadcasting.',
    },
    {
      term: 'cache',
      meaning: 'Yang disimpan oleh fungsi forward, karena jalan mundur akan membutuhkannya.',
    },
    {
      term: 'da_next, dc_next',
      meaning: 'Gradien yang tiba dari kanan: untuk hidden state dan untuk cell state.',
    },
    {
      term: 'concat',
      meaning:
        'State dan masukan disusun satu di bawah yang lain, sehingga satu matriks mengenai keduanya.',
    },
    {
      term: 'np.random.seed(1)',
      meaning:
        'Memulai ulang barisan bilangan acak numpy. Seed yang sama memberi masukan yang sama, di sini juga.',
    },
  ],
  summary: [
    'Fungsi-fungsi ini menghitung 10 contoh sekaligus: vektor di persamaan adalah matriks (n, m) di kode.',
    'rnn_forward dan lstm_forward memanggil selnya sekali per timestep dengan parameter yang sama: parameter sharing.',
    'Fungsi forward menyimpan yang dibutuhkan jalan mundur di cache; itulah memori yang dibayar BPTT.',
    'rnn_backward menambahkan yang datang dari keluaran dengan yang datang dari timestep berikutnya, dan menjumlahkan dW menurut waktu.',
    'Angka tercetak bisa salah terbaca, kode bisa memakai variabel yang tertinggal, rumus bisa kurang tanda kurung: menghitung ulang menemukan ketiganya.',
    'Kode yang tidak meneruskan da_prev dan dc_prev tidak melakukan backpropagation through time: gradiennya salah, bukan sekadar dibulatkan.',
  ],
  recall: [
    {
      question: 'Apa bentuk (shape) a_next kalau n_a = 5 dan m = 10?',
      options: [
        { text: '(5,)', why: 'Itu state dari satu contoh; m menyatakan ada berapa contoh.' },
        { text: '(10, 5)', why: 'Dalam fungsi-fungsi ini satu contoh bukan satu baris.' },
        {
          text: '(5, 10)',
          why: 'Satu kolom untuk setiap contoh dari 10, satu baris untuk setiap unit dari 5.',
        },
        { text: '(5, 5)', why: 'Itu bentuk Waa, sebuah bobot.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa np.random.seed(1) memberi angka yang sama di sini dan di numpy?',
      options: [
        {
          text: 'Disalin dari laporan',
          why: 'Angkanya tidak disimpan di mana pun: seed lain juga memberi angka yang cocok.',
        },
        {
          text: 'Pembangkit yang sama (Mersenne Twister) dan cara yang sama dihitung dari seed yang sama',
          why: 'Barisan RandomState sudah dibekukan di numpy, dan mesin di sini menghitungnya lagi, angka demi angka.',
        },
        { text: 'Kebetulan', why: 'Digit sebanyak itu tidak mungkin cocok secara kebetulan.' },
        {
          text: 'Semua pembangkit sama',
          why: 'Generator lain memberi angka lain untuk seed yang sama.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'rnn_cell_backward: daftar membuat b tetapi memakai ba. Apa yang terjadi di notebook?',
      options: [
        {
          text: 'Berhenti dengan pesan kesalahan',
          why: 'Itu terjadi bila belum ada yang dijalankan; notebook mengingat sel-selnya.',
        },
        {
          text: 'ba menjadi 0',
          why: 'Python tidak memberi nilai pada sebuah nama dengan sendirinya.',
        },
        {
          text: 'Memakai ba dari sel yang dijalankan sebelumnya, tanpa pesan apa pun',
          why: 'Variabel global di notebook tetap hidup. Mulai ulang lalu jalankan semua sel, maka kesalahannya terlihat.',
        },
        { text: 'Memakai b', why: 'b dan ba dua nama yang berbeda, dan Python tidak menebak.' },
      ],
      answer: 2,
    },
    {
      question: 'Di rnn_backward, mengapa da[:,:,t] + da_prevt?',
      options: [
        {
          text: 'Supaya gradiennya lebih besar',
          why: 'Jumlahnya dapat juga lebih kecil, bila keduanya berlawanan tanda.',
        },
        {
          text: 'State pergi ke keluaran dan ke timestep berikutnya: dua gradien kembali dan dijumlahkan',
          why: 'Itulah dua kedatangan di setiap hidden state: dari y_t dan dari t + 1.',
        },
        { text: 'Karena bias', why: 'Gradien bias punya tempatnya sendiri, dba.' },
        { text: 'Untuk dirata-ratakan', why: 'Untuk rata-rata, jumlahnya harus dibagi.' },
      ],
      answer: 1,
    },
    {
      question: 'Apa yang salah pada lstm_backward di edisi pertama notebook itu?',
      options: [
        { text: 'Melupakan bias', why: 'Gradien bias-nya dihitung.' },
        {
          text: 'Tidak meneruskan da_prev dan dc_prev ke timestep sebelumnya',
          why: 'Tanpa penerusan itu setiap timestep berdiri sendiri, seolah-olah BPTT dipotong menjadi satu timestep.',
        },
        { text: 'Memakai tanh, bukan sigmoid', why: 'Fungsi-fungsinya benar.' },
        { text: 'Tidak ada', why: 'Pemeriksaan gradien tidak cocok dengan hasilnya.' },
      ],
      answer: 1,
    },
    {
      question: 'Fig. 26 kurang tanda kurung. Bagaimana hal itu dapat diketahui tanpa kodenya?',
      options: [
        {
          text: 'Dengan membandingkannya dengan selisih hingga',
          why: 'Cek gradien membandingkan setiap gradien dengan (L(θ + ε) − L(θ − ε)) / 2ε. Tanda kurung yang hilang langsung terlihat.',
        },
        {
          text: 'Dengan learning rate yang lebih besar',
          why: 'Learning rate mengubah besar pembaruan, bukan benar tidaknya gradien.',
        },
        { text: 'Dengan seed lain', why: 'Gradiennya salah dengan seed apa pun.' },
        { text: 'Tidak dapat diketahui', why: 'Bisa: gradien dapat diukur tanpa rumusnya.' },
      ],
      answer: 0,
    },
  ],
  source:
    'Laporan Tugas Recurrent Neural Network dan Long-Short Term Memory, Fig. 4–28, dan notebook publik yang diikutinya (Coursera, Sequence Models, minggu 1; edisi pertama dan “v3a”). Hasil dibandingkan dengan numpy; barisan np.random.RandomState seperti di numpy 1.24.',
};
