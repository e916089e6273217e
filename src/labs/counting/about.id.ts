import { countingCard } from '../../lessons/counting.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
        'Matriks yang membaca masukan, H × D per gate. Di slide: U. Keras menyimpannya terbalik, D × H.',
    },
    {
      term: 'recurrent kernel',
      meaning: 'Matriks yang membaca hidden state sebelumnya, H × H per gate. Di slide: W.',
    },
    {
      term: 'bias',
      meaning: 'Satu angka per unit dan per gate. Slide menghitungnya bersama U: H × (D + 1).',
    },
    {
      term: 'gate',
      meaning: 'Satu set kernel, recurrent kernel, dan bias. SimpleRNN punya 1, GRU 3, LSTM 4.',
    },
    {
      term: 'return_sequences',
      meaning:
        'Meneruskan hidden state semua timestep, bukan hanya yang terakhir. Tidak menambah parameter.',
    },
  ],
  summary: [
    'Jumlah parameter hanya bergantung pada ukuran matriks: H, D, banyaknya gate, dan bias.',
    'SimpleRNN: H·D + H·H + H. LSTM empat kali itu, karena ada empat gate.',
    'GRU Keras: 3·(H·D + H·H + 2·H), karena reset_after membutuhkan dua bias per gate.',
    'Banyaknya timestep tidak ikut: semua timestep memakai bobot yang sama.',
    'D sebuah lapisan adalah lebar keluaran lapisan di bawahnya; sesudah Bidirectional lebarnya 2·H.',
    'PyTorch menyimpan dua bias per gate (b_ih dan b_hh), jadi angkanya lebih besar daripada Keras untuk RNN dan LSTM.',
  ],
  recall: [
    {
      question:
        'Masukannya menjadi dua kali lebih panjang: 100 timestep, bukan 50. Apa yang terjadi pada jumlah parameter SimpleRNN?',
      options: ['Menjadi dua kali', 'Tetap', 'Menjadi empat kali', 'Bertambah 50'],
      answer: 1,
      explanation:
        'Semua timestep memakai bobot yang sama. Panjang sekuens tidak muncul di H·D + H·H + H.',
    },
    {
      question:
        'Mengapa LSTM(50) punya tepat empat kali parameter SimpleRNN(50) pada masukan yang sama?',
      options: [
        'Karena ada cell state',
        'Karena hidden state-nya empat kali lebih lebar',
        'Karena ada empat set kernel, recurrent kernel, dan bias',
        'Karena setiap bobot dipakai empat kali',
      ],
      answer: 2,
      explanation:
        'Input gate, forget gate, kandidat, dan output gate masing-masing punya bobot sendiri. Cell state adalah nilai, bukan parameter.',
    },
    {
      question:
        'Units sebuah SimpleRNN dilipatduakan, dari 50 menjadi 100, dengan satu fitur masukan. Kira-kira jumlah parameternya menjadi …',
      options: ['2 kali', '3 kali', '4 kali', '8 kali'],
      answer: 2,
      explanation: 'H·H mendominasi: 2.500 menjadi 10.000. Seluruhnya dari 2.600 menjadi 10.200.',
    },
    {
      question:
        'Sebuah Dense(1) berada di atas Bidirectional(LSTM(32)). Berapa parameter Dense itu?',
      options: ['33', '64', '65', '66'],
      answer: 2,
      explanation: 'Kedua arah disambung (concat), jadi D = 64. Ditambah satu bias: 65.',
    },
    {
      question: 'PyTorch mencetak 10.600 untuk LSTM(1, 50), Keras 10.400. Dari mana yang 200?',
      options: [
        'Dari bias kedua di setiap gate: 4·50',
        'Dari recurrent kernel kedua',
        'Dari keadaan awal h dan c',
        'Dari pembulatan',
      ],
      answer: 0,
      explanation:
        'PyTorch menyimpan b_ih dan b_hh, Keras menyimpan jumlahnya saja. Keadaan awal bukan parameter.',
    },
    {
      question: 'Mana yang mengubah jumlah parameter sebuah LSTM?',
      options: ['return_sequences', 'Dropout di atasnya', 'Activation', 'use_bias'],
      answer: 3,
      explanation:
        'Tanpa bias hilang 4·H angka. Yang lain hanya mengubah apa yang dihitung atau diteruskan, bukan bobotnya.',
    },
  ],
  source:
    'Slide kuliah IF3270 Pembelajaran Mesin, Implementing RNN on Keras: Number of Parameter; dokumentasi Keras (SimpleRNN, LSTM, GRU) dan PyTorch (nn.RNN, nn.LSTM, nn.GRU).',
};
