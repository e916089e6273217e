import { vanishingCard } from '../../lessons/vanishing.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
    'Dengan gate sekitar 0,5 keduanya lenyap lebih cepat daripada RNN. Karena itu bias forget gate sering dimulai dari 1 atau lebih.',
    'Clipping membatasi gradien yang meledak; menurut norm, arahnya tetap. Gradien yang sudah lenyap tidak dapat dikembalikan.',
  ],
  recall: [
    {
      question:
        'Setiap timestep mengalikan gradien dengan sekitar 0,8. Berapa yang tersisa setelah 50 timestep?',
      options: ['Sekitar 40', 'Sekitar 0,8', 'Sekitar 0,02', 'Sekitar 0,00001'],
      answer: 3,
      explanation: '0,8 pangkat 50 kira-kira 1,4·10⁻⁵. Faktor-faktor dikalikan, bukan dijumlahkan.',
    },
    {
      question: 'Mengapa RNN dengan sigmoid lebih cepat lenyap daripada RNN dengan tanh?',
      options: [
        'Karena sigmoid tidak pernah negatif',
        'Karena kemiringannya paling besar 0,25, sedangkan tanh paling besar 1',
        'Karena sigmoid punya lebih banyak parameter',
        'Karena masukannya lebih kecil',
      ],
      answer: 1,
      explanation:
        'Kemiringan adalah satu dari dua faktor di setiap timestep. Dengan sigmoid, gradien menjadi sedikitnya empat kali lebih pendek setiap kali.',
    },
    {
      question: '“LSTM tidak mengalami vanishing gradient.” Mana yang benar?',
      options: [
        'Benar: cell state mencegahnya',
        'Salah: LSTM tidak pernah membantu',
        'Berlaku selama forget gate dekat 1',
        'Berlaku selama spectral radius sama dengan 1',
      ],
      answer: 2,
      explanation:
        'Jalur lurus lewat c hanya dikalikan dengan f. Dengan f sekitar 0,5 gradien menjadi separuhnya di setiap timestep.',
    },
    {
      question: 'Spectral radius matriks rekurennya 1,2. Apakah gradiennya meledak?',
      options: [
        'Selalu',
        'Tidak pernah, karena ada tanh',
        'Tidak, bila tanh jenuh: kemiringannya dapat membuat faktornya lebih kecil dari 1',
        'Hanya bila ada bias',
      ],
      answer: 2,
      explanation:
        'Faktornya adalah hasil kali kemiringan dan matriks. Cobalah: dengan tanh dan masukan biasa gradien mengecil, dengan linear gradien meledak.',
    },
    {
      question: 'Apa yang diubah oleh clipping menurut norm?',
      options: [
        'Panjang dL/dW, bukan arahnya',
        'Arah dL/dW, bukan panjangnya',
        'Faktor-faktor rantai',
        'Learning rate untuk seterusnya',
      ],
      answer: 0,
      explanation:
        'Semua angka dikalikan dengan faktor yang sama. Clipping per nilai memotong setiap angka sendiri-sendiri, sehingga arah gradien berputar.',
    },
    {
      question: 'Mengapa clipping tidak menolong terhadap vanishing gradient?',
      options: [
        'Karena terlalu lambat',
        'Karena clipping hanya memendekkan gradien: yang kecil tetap kecil',
        'Karena hanya berlaku untuk LSTM',
        'Karena membutuhkan learning rate yang lebih besar',
      ],
      answer: 1,
      explanation:
        'Di bawah batas, clipping tidak mengubah apa pun. Untuk vanishing gradient dibutuhkan jalur balik yang lain, misalnya gate yang dekat 1.',
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning), Vanishing gradients with RNNs; rantai di slide itu melewati y₂, padahal jalur itu tidak ada: h₃ bergantung pada h₂. Bengio, Simard & Frasconi (1994); Pascanu, Mikolov & Bengio (2013); Gers, Schmidhuber & Cummins (2000); Jozefowicz, Zaremba & Sutskever (2015) tentang bias forget gate. Angka dibandingkan dengan PyTorch sepanjang 100 timestep.',
};
