import type { Term } from './term.ts';

/** What goes in and what is remembered. */
export const sequenceTerms: readonly Term[] = [
  {
    key: 'sequence',
    see: ['timestep', 'token', 'rnn'],
    where: '#/lesson/abccd?at=e0.f1.x',
    text: {
      id: {
        term: 'sekuens',
        also: ['barisan', 'data sekuensial', 'sequence', 'sequential data'],
        meaning:
          'Data yang urutannya penting, misalnya huruf-huruf dalam sebuah kata atau harga saham dari hari ke hari. RNN membacanya satu per satu dari depan.',
      },
      en: {
        term: 'sequence',
        also: ['sequential data'],
        meaning:
          'Data whose order matters, such as the letters of a word or the price of a share day by day. An RNN reads it piece by piece from the front.',
      },
    },
  },
  {
    key: 'timestep',
    see: ['sequence', 'hidden-state', 'unrolling'],
    where: '#/lesson/abccd?at=e0.f2.x',
    text: {
      id: {
        term: 'timestep',
        also: ['time step', 'langkah waktu'],
        meaning:
          'Satu posisi dalam sekuens. Di setiap timestep jaringan membaca satu masukan dan memperbarui hidden state.',
      },
      en: {
        term: 'timestep',
        also: ['time step'],
        meaning:
          'One position in the sequence. At every timestep the network reads one input and makes a new hidden state.',
      },
    },
  },
  {
    key: 'token',
    see: ['vocabulary', 'one-hot', 'embedding'],
    where: '#/lesson/hello?at=e0.f1.x',
    text: {
      id: {
        term: 'token',
        also: ['karakter'],
        meaning: 'Satuan terkecil yang dibaca jaringan: sebuah huruf, kata, atau potongan kata.',
      },
      en: {
        term: 'token',
        also: ['character'],
        meaning: 'The smallest piece that the network reads: a letter, a word or a part of a word.',
      },
    },
  },
  {
    key: 'vocabulary',
    see: ['token', 'one-hot', 'softmax'],
    where: '#/lesson/softmax?at=e0.f1.x',
    text: {
      id: {
        term: 'kosakata',
        also: ['vocabulary', 'vocab'],
        meaning:
          'Daftar semua token yang dikenal jaringan. Setiap token mempunyai nomor, dan hanya token dalam daftar ini yang dapat dijawab.',
      },
      en: {
        term: 'vocabulary',
        also: ['vocab', 'vocabularies'],
        meaning:
          'The list of all tokens that the network knows. Every token has a number, and only tokens on this list can be an answer.',
      },
    },
  },
  {
    key: 'one-hot',
    see: ['token', 'vocabulary', 'embedding'],
    where: '#/lesson/abccd?at=e0.f1.W_xh',
    text: {
      id: {
        term: 'one-hot',
        also: ['one hot', 'one-hot encoding'],
        meaning:
          'Sebuah token yang ditulis sebagai angka: 1 di posisi token itu, 0 di semua posisi lain.',
      },
      en: {
        term: 'one-hot',
        also: ['one hot', 'one-hot encoding'],
        meaning: 'A token written as numbers: 1 at the place of that token and 0 everywhere else.',
      },
    },
  },
  {
    key: 'embedding',
    see: ['token', 'one-hot', 'parameter'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'embedding',
        also: ['vektor kata', 'word embedding'],
        meaning:
          'Tabel yang memberi setiap token beberapa angka, dan angka-angka itu ikut dilatih. Token yang dipakai dengan cara serupa mendapat angka yang mirip.',
      },
      en: {
        term: 'embedding',
        also: ['word vector', 'word embedding'],
        meaning:
          'A table that gives every token a few numbers, which are trained along. Tokens that are used alike get similar numbers.',
      },
    },
  },
  {
    key: 'rnn',
    see: ['hidden-state', 'timestep', 'lstm', 'gru'],
    where: '#/lesson/abccd?at=e0.f2.h',
    text: {
      id: {
        term: 'RNN',
        also: ['recurrent neural network', 'jaringan saraf berulang', 'vanilla RNN', 'SimpleRNN'],
        meaning:
          'Jaringan saraf yang membaca sekuens satu per satu dan membawa ingatan dari timestep ke timestep. Bobot yang sama dipakai di setiap timestep.',
      },
      en: {
        term: 'RNN',
        also: ['recurrent neural network', 'vanilla RNN', 'SimpleRNN'],
        meaning:
          'A neural network that reads a sequence piece by piece and carries a memory from timestep to timestep. The same weights are used at every timestep.',
      },
    },
  },
  {
    key: 'hidden-state',
    see: ['timestep', 'initial-state', 'hidden-unit', 'cell-state'],
    where: '#/lesson/abccd?at=e0.f2.h',
    text: {
      id: {
        term: 'hidden state',
        also: ['keadaan tersembunyi', 'status tersembunyi', 'ingatan'],
        meaning:
          'Ingatan jaringan: beberapa angka yang merangkum apa yang sudah dibaca. Angka-angka ini dibawa ke timestep berikutnya.',
      },
      en: {
        term: 'hidden state',
        also: ['memory'],
        meaning:
          'The memory of the network: a few numbers that sum up what was read so far. They are carried on to the next timestep.',
      },
    },
  },
  {
    key: 'initial-state',
    see: ['hidden-state', 'cell-state'],
    where: '#/lesson/abccd?at=e0.f1.W_hh',
    text: {
      id: {
        term: 'state awal',
        also: ['initial state', 'hidden state awal', 'initial hidden state'],
        meaning:
          'Hidden state sebelum timestep pertama. Biasanya isinya nol, karena belum ada yang dibaca.',
      },
      en: {
        term: 'initial state',
        also: ['initial hidden state'],
        meaning:
          'The hidden state before the first timestep. It is usually all zeros, because nothing has been read yet.',
      },
    },
  },
  {
    key: 'hidden-unit',
    see: ['hidden-state', 'layer'],
    where: '#/lesson/abccd?at=e0.f1.h',
    text: {
      id: {
        term: 'hidden unit',
        also: ['neuron', 'unit tersembunyi'],
        meaning:
          'Satu angka dari hidden state beserta bobot yang menghasilkannya. Makin banyak unit, makin banyak yang dapat diingat, dan makin banyak parameternya.',
      },
      en: {
        term: 'hidden unit',
        also: ['neuron'],
        meaning:
          'One number of the hidden state, with the weights that make it. More units can remember more, and need more parameters.',
      },
    },
  },
  {
    key: 'unrolling',
    see: ['timestep', 'parameter-sharing', 'bptt'],
    where: '#/lesson/abccd?at=e0.b3.dh',
    text: {
      id: {
        term: 'unrolling',
        also: ['unfolding', 'dibentangkan', 'membentangkan'],
        meaning:
          'Menggambar jaringan yang sama sekali untuk setiap timestep, berjajar ke kanan. Bobotnya tetap satu, hanya digambar berkali-kali.',
      },
      en: {
        term: 'unrolling',
        also: ['unrolled', 'unfolding', 'unfolded'],
        meaning:
          'Drawing the same network once for every timestep, side by side. There is still one set of weights, drawn many times.',
      },
    },
  },
  {
    key: 'parameter-sharing',
    see: ['weight', 'unrolling', 'bptt'],
    where: '#/lesson/abccd?at=e0.f2.W_hh',
    text: {
      id: {
        term: 'parameter sharing',
        also: ['berbagi parameter', 'weight sharing'],
        meaning:
          'Semua timestep memakai bobot yang sama. Karena itu panjang sekuens tidak menambah parameter.',
      },
      en: {
        term: 'parameter sharing',
        also: ['weight sharing'],
        meaning:
          'All timesteps use the same weights. That is why a longer sequence needs no more parameters.',
      },
    },
  },
  {
    key: 'long-term-dependency',
    see: ['vanishing-gradient', 'lstm', 'hidden-state'],
    where: '#/lesson/abccd?at=e0.b1.dh',
    text: {
      id: {
        term: 'ketergantungan jangka panjang',
        also: ['long-term dependency', 'long dependency', 'dependensi jarak jauh'],
        meaning:
          'Jawaban yang bergantung pada sesuatu yang dibaca jauh sebelumnya. Gradiennya harus menempuh banyak timestep, jadi RNN biasa sulit mempelajarinya.',
      },
      en: {
        term: 'long-term dependency',
        also: ['long dependency', 'long-range dependency', 'long-term dependencies'],
        meaning:
          'An answer that depends on something read long before. Its gradient has to travel over many timesteps, so a plain RNN finds it hard to learn.',
      },
    },
  },
  {
    key: 'language-model',
    see: ['token', 'softmax', 'sampling', 'perplexity'],
    where: '#/lesson/hello?at=e0.f2.y',
    text: {
      id: {
        term: 'model bahasa',
        also: ['language model'],
        meaning:
          'Jaringan yang memberi peluang untuk token berikutnya, berdasarkan token-token sebelumnya.',
      },
      en: {
        term: 'language model',
        meaning:
          'A network that gives the probabilities of the next token, from the tokens before it.',
      },
    },
  },
];
