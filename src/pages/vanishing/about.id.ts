import type { About } from '../../parts/guide/LessonPanel.tsx';
import { vanishingCard } from './card.ts';

export const vanishingIndonesian: About['text']['id'] = {
  ...vanishingCard.text.id,
  parts: [
    {
      term: '∂L/∂hₜ',
      meaning:
        'Gradien loss di timestep terakhir terhadap hidden state di t: seberapa jauh hasil akhir masih bergantung pada apa yang diketahui jaringan di t.',
    },
    {
      term: '‖ ‖ (panjang, norm)',
      meaning: 'Panjang sebuah vektor: akar dari jumlah kuadrat isinya.',
    },
    {
      term: 'faktor',
      meaning:
        'Pengali gradien di satu timestep. Pada RNN: kemiringan fungsi aktivasi, lalu W_hh yang ditranspos.',
    },
    {
      term: 'spectral radius',
      meaning:
        'Nilai |eigenvalue| terbesar sebuah matriks. Bila matriks itu dikalikan berulang-ulang, panjang vektor berubah kira-kira sebesar faktor ini setiap kali.',
    },
    {
      term: '‖·‖₂ sebuah matriks',
      meaning: 'Perpanjangan terbesar yang dapat dialami sebuah vektor dalam satu kali perkalian.',
    },
    {
      term: 'long dependency (ketergantungan panjang)',
      meaning: 'Dua kata yang berkaitan, padahal banyak timestep terletak di antaranya.',
    },
    {
      term: 'vanishing, exploding',
      meaning:
        'Gradien mengecil (lenyap) atau membesar (meledak) secara eksponensial terhadap banyaknya timestep yang dilewati.',
    },
    {
      term: 'forget gate f, update gate z',
      meaning:
        'Angka antara 0 dan 1: seberapa banyak c (LSTM) atau h (GRU) dipertahankan. Saat mundur, gradien di jalur lurus dikalikan dengan angka ini.',
    },
    {
      term: 'clipping',
      meaning:
        'Memotong dL/dW sebelum bobot diperbarui: setiap angka sendiri-sendiri (by value), atau semuanya dengan satu faktor (by norm).',
    },
  ],
  summary: [
    'Backpropagation through time mengalikan satu faktor per timestep. Faktor di bawah 1 membuat gradien lenyap secara eksponensial, faktor di atas 1 membuatnya meledak.',
    'Faktor RNN adalah kemiringan aktivasi kali W_hh yang ditranspos. Kemiringan tanh paling besar 1, kemiringan sigmoid paling besar 0,25.',
    'Spectral radius di atas 1 belum tentu membuat gradien meledak: di daerah jenuh tanh kemiringannya kecil, sehingga gradien mengecil lagi.',
    'LSTM dan GRU punya jalur lurus yang hanya dikalikan dengan satu gate: f atau z. Jalur ini menahan gradien bila gate-nya dekat 1.',
    'Dengan gate sekitar 0,5 keduanya lenyap lebih cepat daripada RNN di sini yang spectral radius-nya 0,9. Karena itu bias forget gate sering dimulai dari 1 atau lebih.',
    'Clipping membatasi gradien yang meledak; menurut norm, arahnya tetap. Gradien yang sudah lenyap tidak dapat dikembalikan.',
  ],
  recall: [
    {
      question:
        'Setiap timestep mengalikan gradien dengan sekitar 0,8. Berapa yang tersisa setelah 50 timestep?',
      options: [
        {
          text: 'Sekitar 40',
          why: 'Itu 50 kali 0,8; padahal setiap timestep mengalikan sisanya sekali lagi.',
        },
        { text: 'Sekitar 0,8', why: 'Itu sisanya sesudah satu timestep.' },
        { text: 'Sekitar 0,02', why: 'Sisanya sudah sekecil itu sesudah 18 timestep.' },
        {
          text: 'Sekitar 0,00001',
          why: '0,8 pangkat 50 kira-kira 1,4·10⁻⁵. Faktor-faktor dikalikan, bukan dijumlahkan.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Mengapa RNN dengan sigmoid lebih cepat lenyap daripada RNN dengan tanh?',
      options: [
        {
          text: 'Karena sigmoid tidak pernah negatif',
          why: 'Bukan tandanya yang menjadi pengali gradien di jalan kembali.',
        },
        {
          text: 'Karena kemiringannya paling besar 0,25, sedangkan tanh paling besar 1',
          why: 'Kemiringan adalah satu dari dua faktor di setiap timestep. Dengan sigmoid, faktor ini sendiri membuat gradien sedikitnya empat kali lebih pendek; W_hh, faktor yang lain, dapat memperpanjangnya lagi: dengan spectral radius 2 hasil kali keduanya dapat melebihi 0,25. Cobalah.',
        },
        {
          text: 'Karena sigmoid punya lebih banyak parameter',
          why: 'Kedua fungsi tidak punya parameter.',
        },
        { text: 'Karena masukannya lebih kecil', why: 'Keduanya mendapat masukan yang sama.' },
      ],
      answer: 1,
    },
    {
      question: '“LSTM tidak mengalami vanishing gradient.” Mana yang benar?',
      options: [
        {
          text: 'Benar: cell state mencegahnya',
          why: 'Cell state dapat dilupakan, dan gradiennya ikut hilang.',
        },
        {
          text: 'Salah: LSTM tidak pernah membantu',
          why: 'Kurvanya dapat bertahan sepanjang banyak timestep: coba setelannya.',
        },
        {
          text: 'Berlaku selama forget gate dekat 1',
          why: 'Jalur lurus lewat c hanya dikalikan dengan f. Dengan f sekitar 0,5 gradien menjadi separuhnya di setiap timestep.',
        },
        {
          text: 'Berlaku selama spectral radius sama dengan 1',
          why: 'Di jalan lurus lewat c tidak ada matriks rekuren.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Spectral radius matriks rekurennya 1,2. Apakah gradiennya meledak?',
      options: [
        { text: 'Selalu', why: 'Matriks hanyalah satu dari dua faktor di setiap timestep.' },
        {
          text: 'Tidak pernah, karena ada tanh',
          why: 'Di dekat 0 kemiringan tanh adalah 1 dan tidak menahan apa pun.',
        },
        {
          text: 'Tidak, bila tanh jenuh: kemiringannya dapat membuat faktornya lebih kecil dari 1',
          why: 'Faktornya adalah hasil kali kemiringan dan matriks. Cobalah: dengan tanh dan masukan biasa gradien mengecil, dengan linear gradien meledak.',
        },
        {
          text: 'Hanya bila ada bias',
          why: 'Bias ditambahkan; bias bukan faktor di jalan kembali.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Apa yang diubah oleh clipping menurut norm?',
      options: [
        {
          text: 'Panjang dL/dW, bukan arahnya',
          why: 'Semua angka dikalikan dengan faktor yang sama. Clipping per nilai memotong setiap angka sendiri-sendiri, sehingga arah gradien berputar.',
        },
        {
          text: 'Arah dL/dW, bukan panjangnya',
          why: 'Semua angka mendapat faktor yang sama. Dapatkah itu memutar sebuah panah?',
        },
        { text: 'Faktor-faktor rantai', why: 'Clipping dilakukan setelah rantainya dikalikan.' },
        {
          text: 'Learning rate untuk seterusnya',
          why: 'Itu hanya menyangkut satu pembaruan; learning rate tetap.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Mengapa clipping tidak menolong terhadap vanishing gradient?',
      options: [
        { text: 'Karena terlalu lambat', why: 'Clipping hampir tidak memakan waktu.' },
        {
          text: 'Karena clipping hanya memendekkan gradien: yang kecil tetap kecil',
          why: 'Di bawah batas, clipping tidak mengubah apa pun. Untuk vanishing gradient dibutuhkan jalur balik yang lain, misalnya gate yang dekat 1.',
        },
        {
          text: 'Karena hanya berlaku untuk LSTM',
          why: 'Clipping bekerja pada gradien apa pun, apa pun selnya.',
        },
        {
          text: 'Karena membutuhkan learning rate yang lebih besar',
          why: 'Learning rate mengalikan semua timestep secara sama, yang awal dan yang akhir.',
        },
      ],
      answer: 1,
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning), Vanishing gradients with RNNs; rantai di slide itu melewati y₂, padahal jalur itu tidak ada: h₃ bergantung pada h₂. Bengio, Simard & Frasconi (1994); Pascanu, Mikolov & Bengio (2013); Gers, Schmidhuber & Cummins (2000); Jozefowicz, Zaremba & Sutskever (2015) tentang bias forget gate. Angka dibandingkan dengan PyTorch sepanjang 100 timestep.',
};
