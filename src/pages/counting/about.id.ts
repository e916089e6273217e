import type { About } from '../../parts/guide/LessonPanel.tsx';
import { countingCard } from './card.ts';

export const countingIndonesian: About['text']['id'] = {
  ...countingCard.text.id,
  parts: [
    {
      term: 'parameter',
      meaning: 'Satu angka yang diubah oleh pelatihan: satu elemen sebuah matriks bobot atau bias.',
    },
    {
      term: 'D',
      meaning:
        'Banyaknya angka yang dibaca lapisan pada satu timestep: fitur masukan, atau unit lapisan di bawahnya.',
    },
    { term: 'H (units)', meaning: 'Banyaknya angka di hidden state lapisan itu.' },
    {
      term: 'kernel',
      meaning:
        'Matriks yang membaca masukan, H × D per set. Di slide: U. Keras menyimpannya ditranspos, D × H.',
    },
    {
      term: 'recurrent kernel',
      meaning: 'Matriks yang membaca hidden state sebelumnya, H × H per set. Di slide: W.',
    },
    {
      term: 'bias',
      meaning: 'Satu angka per unit dan per set. Slide menghitungnya bersama U: H × (D + 1).',
    },
    {
      term: 'set bobot',
      meaning:
        'Satu kernel, recurrent kernel, dan bias. Setiap gate punya satu set, kandidat juga: SimpleRNN 1 set, GRU 3 (dua gate dan kandidat), LSTM 4 (tiga gate dan kandidat).',
    },
    {
      term: 'return_sequences',
      meaning:
        'Meneruskan hidden state semua timestep, bukan hanya yang terakhir. Tidak menambah parameter.',
    },
  ],
  summary: [
    'Jumlah parameter hanya bergantung pada ukuran matriks: H, D, banyaknya set bobot, dan bias.',
    'SimpleRNN: H·D + H·H + H. LSTM empat kali itu: satu set bobot untuk tiap gate (tiga) dan satu untuk kandidat.',
    'GRU Keras: 3·(H·D + H·H + 2·H), karena reset_after membutuhkan dua bias per set.',
    'Banyaknya timestep tidak ikut: semua timestep memakai bobot yang sama.',
    'D sebuah lapisan adalah lebar keluaran lapisan di bawahnya; sesudah Bidirectional lebarnya 2·H.',
    'PyTorch menyimpan dua bias per set (b_ih dan b_hh), jadi angkanya lebih besar daripada Keras untuk RNN dan LSTM.',
  ],
  recall: [
    {
      question:
        'Masukannya menjadi dua kali lebih panjang: 100 timestep, bukan 50. Apa yang terjadi pada jumlah parameter SimpleRNN?',
      options: [
        {
          text: 'Menjadi dua kali',
          why: 'Untuk itu timestep yang baru harus punya bobot sendiri.',
        },
        {
          text: 'Tetap',
          why: 'Semua timestep memakai bobot yang sama. Panjang sekuens tidak muncul di H·D + H·H + H.',
        },
        { text: 'Menjadi empat kali', why: 'Panjang sekuens tidak ada dalam H·D + H·H + H.' },
        { text: 'Bertambah 50', why: 'Timestep membawa masukan, bukan bobot.' },
      ],
      answer: 1,
    },
    {
      question:
        'Mengapa LSTM(50) punya tepat empat kali parameter SimpleRNN(50) pada masukan yang sama?',
      options: [
        {
          text: 'Karena ada cell state',
          why: 'Cell state adalah nilai yang dihitung, bukan dipelajari.',
        },
        {
          text: 'Karena hidden state-nya empat kali lebih lebar',
          why: 'Hidden state-nya 50 angka, sama dengan SimpleRNN.',
        },
        {
          text: 'Karena ada empat set kernel, recurrent kernel, dan bias',
          why: 'Input gate, forget gate, kandidat, dan output gate masing-masing punya bobot sendiri. Cell state adalah nilai, bukan parameter.',
        },
        {
          text: 'Karena setiap bobot dipakai empat kali',
          why: 'Bobot yang dipakai lagi tetap satu bobot.',
        },
      ],
      answer: 2,
    },
    {
      question:
        'Units sebuah SimpleRNN dilipatduakan, dari 50 menjadi 100, dengan satu fitur masukan. Kira-kira jumlah parameternya menjadi …',
      options: [
        {
          text: '2 kali',
          why: 'Kernel dan bias tumbuh begitu; ada bagian ketiga yang tumbuh lebih cepat.',
        },
        { text: '3 kali', why: 'Hitung H·D + H·H + H untuk 50 dan untuk 100.' },
        {
          text: '4 kali',
          why: 'H·H mendominasi: 2.500 menjadi 10.000. Seluruhnya dari 2.600 menjadi 10.200.',
        },
        { text: '8 kali', why: 'Itu memerlukan bagian dengan tiga faktor H.' },
      ],
      answer: 2,
    },
    {
      question:
        'Sebuah Dense(1) berada di atas Bidirectional(LSTM(32)). Berapa parameter Dense itu?',
      options: [
        { text: '33', why: 'Itu Dense di atas satu arah saja.' },
        { text: '64', why: 'Bias-nya belum terhitung.' },
        { text: '65', why: 'Kedua arah disambung (concat), jadi D = 64. Ditambah satu bias: 65.' },
        { text: '66', why: 'Satu keluaran hanya punya satu bias.' },
      ],
      answer: 2,
    },
    {
      question: 'PyTorch mencetak 10.600 untuk LSTM(1, 50), Keras 10.400. Dari mana yang 200?',
      options: [
        {
          text: 'Dari bias kedua di setiap set: 4·50',
          why: 'PyTorch menyimpan b_ih dan b_hh, Keras menyimpan jumlahnya saja. State awal bukan parameter.',
        },
        { text: 'Dari recurrent kernel kedua', why: 'Itu saja sudah 4·50·50 angka.' },
        {
          text: 'Dari state awal h dan c',
          why: 'State awal adalah nilai, bukan parameter, dan banyaknya 2·50.',
        },
        { text: 'Dari pembulatan', why: 'Parameter dihitung, tidak dibulatkan.' },
      ],
      answer: 0,
    },
    {
      question: 'Mana yang mengubah jumlah parameter sebuah LSTM?',
      options: [
        { text: 'return_sequences', why: 'Itu menentukan hidden state mana yang diteruskan.' },
        {
          text: 'Dropout di atasnya',
          why: 'Dropout tidak mempelajari apa pun dan tidak mengubah bobot di bawahnya.',
        },
        { text: 'Activation', why: 'Fungsi tidak punya bobot.' },
        {
          text: 'use_bias',
          why: 'Tanpa bias hilang 4·H angka. Yang lain hanya mengubah apa yang dihitung atau diteruskan, bukan bobotnya.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slide kuliah IF3270 Pembelajaran Mesin, Implementing RNN on Keras: Number of Parameter; dokumentasi Keras (SimpleRNN, LSTM, GRU) dan PyTorch (nn.RNN, nn.LSTM, nn.GRU).',
};
