import type { Term } from './term.ts';

/** Cells with gates. */
export const gateTerms: readonly Term[] = [
  {
    key: 'lstm',
    see: ['forget-gate', 'input-gate', 'output-gate', 'cell-state', 'gru'],
    where: '#/example/lstm?at=e0.f1.c',
    text: {
      id: {
        term: 'LSTM',
        also: ['long short-term memory', 'long-short term memory'],
        meaning:
          'RNN dengan cell state, satu kandidat, dan tiga gate, yang menentukan apa yang dilupakan, ditulis, dan diperlihatkan. Selama forget gate dekat 1, LSTM dapat mengingat lama.',
      },
      en: {
        term: 'LSTM',
        also: ['long short-term memory', 'long-short term memory'],
        meaning:
          'An RNN with a cell state, a candidate and three gates, which decide what is forgotten, written and shown. While the forget gate is near 1, it can remember for long.',
      },
    },
  },
  {
    key: 'gru',
    see: ['reset-gate', 'update-gate', 'candidate', 'lstm'],
    where: '#/example/gru?at=e0.f1.h',
    text: {
      id: {
        term: 'GRU',
        also: ['gated recurrent unit', 'gated recurrent units'],
        meaning:
          'RNN dengan dua gate, satu kandidat, dan tanpa cell state. Dengan masukan dan unit yang sama, parameternya lebih sedikit daripada LSTM.',
      },
      en: {
        term: 'GRU',
        also: ['gated recurrent unit'],
        meaning:
          'An RNN with two gates, a candidate and no cell state. With the same inputs and units it has fewer parameters than an LSTM.',
      },
    },
  },
  {
    key: 'gate',
    see: ['sigmoid', 'hadamard', 'lstm', 'gru'],
    where: '#/example/lstm?at=e0.f2.f',
    text: {
      id: {
        term: 'gate',
        also: ['gerbang'],
        meaning:
          'Angka antara 0 dan 1 yang dikalikan dengan angka lain: 0 menutup, 1 membiarkan lewat. Jaringan belajar sendiri kapan membukanya.',
      },
      en: {
        term: 'gate',
        meaning:
          'A number from 0 to 1 that another number is multiplied by: 0 shuts it out, 1 lets it through. The network learns when to open it.',
      },
    },
  },
  {
    key: 'forget-gate',
    see: ['cell-state', 'lstm', 'gate'],
    where: '#/example/lstm?at=e0.f2.f',
    text: {
      id: {
        term: 'forget gate',
        also: ['gerbang lupa'],
        meaning:
          'Gate LSTM yang menentukan berapa banyak dari cell state lama yang dipertahankan. Satu berarti ingat semuanya, nol berarti lupakan.',
      },
      en: {
        term: 'forget gate',
        meaning:
          'The gate of an LSTM that says how much of the old cell state is kept. One means keep all of it, zero means forget it.',
      },
    },
  },
  {
    key: 'input-gate',
    see: ['candidate', 'cell-state', 'lstm'],
    where: '#/example/lstm?at=e0.f2.i',
    text: {
      id: {
        term: 'input gate',
        also: ['gerbang masukan'],
        meaning:
          'Gate LSTM yang menentukan berapa banyak dari kandidat yang ditambahkan ke cell state.',
      },
      en: {
        term: 'input gate',
        meaning:
          'The gate of an LSTM that says how much of the candidate is added to the cell state.',
      },
    },
  },
  {
    key: 'output-gate',
    see: ['cell-state', 'hidden-state', 'lstm'],
    where: '#/example/lstm?at=e0.f2.o',
    text: {
      id: {
        term: 'output gate',
        also: ['gerbang keluaran'],
        meaning:
          'Gate LSTM yang menentukan berapa banyak dari cell state yang diperlihatkan sebagai hidden state.',
      },
      en: {
        term: 'output gate',
        meaning:
          'The gate of an LSTM that says how much of the cell state is shown as hidden state.',
      },
    },
  },
  {
    key: 'candidate',
    see: ['input-gate', 'update-gate', 'tanh'],
    where: '#/example/lstm?at=e0.f2.g',
    text: {
      id: {
        term: 'kandidat',
        also: ['candidate', 'cell gate'],
        meaning:
          'Isi baru yang diusulkan dari masukan dan ingatan. Sebuah gate menentukan berapa banyak yang dipakai.',
      },
      en: {
        term: 'candidate',
        also: ['cell gate'],
        meaning:
          'The new content that is proposed from the input and the memory. A gate decides how much of it is taken.',
      },
    },
  },
  {
    key: 'cell-state',
    see: ['hidden-state', 'forget-gate', 'input-gate', 'lstm'],
    where: '#/example/lstm?at=e0.f2.c',
    text: {
      id: {
        term: 'cell state',
        also: ['status sel', 'memory cell', 'ingatan jangka panjang'],
        meaning:
          'Ingatan jangka panjang LSTM. Isinya hanya dikalikan dengan forget gate dan ditambah, jadi selama forget gate dekat 1 gradien melewatinya hampir tanpa berkurang.',
      },
      en: {
        term: 'cell state',
        also: ['memory cell', 'long-term memory'],
        meaning:
          'The long-term memory of an LSTM. It is only multiplied by the forget gate and added to, so while the forget gate is near 1 a gradient passes along it almost undiminished.',
      },
    },
  },
  {
    key: 'reset-gate',
    see: ['gru', 'candidate', 'reset-after'],
    where: '#/example/gru?at=e0.f2.r',
    text: {
      id: {
        term: 'reset gate',
        also: ['gerbang reset', 'relevance gate'],
        meaning:
          'Gate GRU yang menentukan berapa banyak dari hidden state lama yang dibaca saat membuat kandidat.',
      },
      en: {
        term: 'reset gate',
        also: ['relevance gate'],
        meaning:
          'The gate of a GRU that says how much of the old hidden state is read when the candidate is made.',
      },
    },
  },
  {
    key: 'update-gate',
    see: ['gru', 'candidate', 'hidden-state'],
    where: '#/example/gru?at=e0.f2.z',
    text: {
      id: {
        term: 'update gate',
        also: ['gerbang pembaruan'],
        meaning:
          'Gate GRU yang mencampur: sebagian hidden state lama dipertahankan, sisanya diganti kandidat.',
      },
      en: {
        term: 'update gate',
        meaning:
          'The gate of a GRU that mixes: part of the old hidden state is kept, the rest is replaced by the candidate.',
      },
    },
  },
  {
    key: 'reset-after',
    see: ['reset-gate', 'gru', 'bias'],
    where: '#/example/gru-reset-before?at=e0.f2.n',
    text: {
      id: {
        term: 'reset_after',
        meaning:
          'Pengaturan GRU di Keras: reset gate diterapkan sesudah perkalian matriks, bukan sebelumnya. Karena itu diperlukan satu bias tambahan.',
      },
      en: {
        term: 'reset_after',
        meaning:
          'A setting of the GRU in Keras: the reset gate is applied after the matrix product, not before it. It needs a second bias.',
      },
    },
  },
  {
    key: 'hadamard',
    see: ['gate', 'forget-gate'],
    where: '#/example/lstm?at=e0.f2.c',
    text: {
      id: {
        term: 'perkalian per elemen',
        also: [
          'perkalian elemen demi elemen',
          'hadamard product',
          'element-wise product',
          'element-wise',
        ],
        meaning:
          'Dua vektor yang sama panjang dikalikan angka demi angka. Begitulah sebuah gate bekerja.',
      },
      en: {
        term: 'element-wise product',
        also: ['hadamard product', 'element-wise'],
        meaning:
          'Two vectors of the same length are multiplied number by number. This is how a gate works.',
      },
    },
  },
];
