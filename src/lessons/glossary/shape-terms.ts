import type { Term } from './term.ts';

/** How networks are put together. */
export const shapeTerms: readonly Term[] = [
  {
    key: 'many-to-one',
    see: ['many-to-many', 'one-to-many', 'return-sequences'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'many-to-one',
        also: ['many to one'],
        meaning:
          'Satu sekuens masuk dan satu jawaban keluar di akhir, misalnya sentimen sebuah kalimat.',
      },
      en: {
        term: 'many-to-one',
        also: ['many to one'],
        meaning:
          'A sequence goes in and one answer comes out at the end, such as the sentiment of a sentence.',
      },
    },
  },
  {
    key: 'one-to-many',
    see: ['many-to-one', 'many-to-many', 'decoder'],
    text: {
      id: {
        term: 'one-to-many',
        also: ['one to many'],
        meaning: 'Satu masukan menghasilkan satu sekuens, misalnya keterangan untuk sebuah gambar.',
      },
      en: {
        term: 'one-to-many',
        also: ['one to many'],
        meaning: 'One input gives a sequence, such as a caption for a picture.',
      },
    },
  },
  {
    key: 'many-to-many',
    see: ['many-to-one', 'one-to-many', 'encoder'],
    where: '#/lesson/abccd?at=e0.f4.y',
    text: {
      id: {
        term: 'many-to-many',
        also: ['many to many'],
        meaning:
          'Satu sekuens masuk dan satu sekuens keluar: satu jawaban di setiap timestep, atau, seperti dalam terjemahan, sesudah semuanya dibaca.',
      },
      en: {
        term: 'many-to-many',
        also: ['many to many'],
        meaning:
          'A sequence goes in and a sequence comes out: an answer at every timestep, or, as in translation, after everything was read.',
      },
    },
  },
  {
    key: 'return-sequences',
    see: ['many-to-one', 'layer', 'stacked'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'return_sequences',
        meaning:
          'Pengaturan Keras: bila True, lapisan meneruskan hidden state semua timestep; bila False, hanya yang terakhir.',
      },
      en: {
        term: 'return_sequences',
        meaning:
          'A setting of Keras: with True the layer hands on the hidden states of all timesteps, with False only the last one.',
      },
    },
  },
  {
    key: 'layer',
    see: ['hidden-unit', 'stacked', 'dense-layer'],
    where: '#/example/two-layer-lstm?at=e0.f1.l2.h',
    text: {
      id: {
        term: 'lapisan',
        also: ['layer', 'hidden layer', 'lapis'],
        meaning:
          'Sekumpulan unit yang bekerja bersama. Lapisan di atas membaca keluaran lapisan di bawahnya.',
      },
      en: {
        term: 'layer',
        also: ['hidden layer'],
        meaning:
          'A set of units that work together. A layer above reads what the layer below puts out.',
      },
    },
  },
  {
    key: 'stacked',
    see: ['layer', 'return-sequences'],
    where: '#/example/two-layer-lstm?at=e0.f2.l2.h',
    text: {
      id: {
        term: 'RNN bertumpuk',
        also: ['stacked RNN', 'deep RNN'],
        meaning:
          'Beberapa lapisan rekuren yang ditumpuk: hidden state lapisan bawah menjadi masukan lapisan di atasnya pada timestep yang sama.',
      },
      en: {
        term: 'stacked RNN',
        also: ['deep RNN'],
        meaning:
          'Several recurrent layers on top of each other: the hidden state of the lower layer is the input of the one above at the same timestep.',
      },
    },
  },
  {
    key: 'dense-layer',
    see: ['layer', 'weight', 'softmax'],
    where: '#/example/dense?at=e0.f1.l2.h',
    text: {
      id: {
        term: 'lapisan Dense',
        also: ['dense layer', 'Dense', 'fully connected', 'readout'],
        meaning:
          'Lapisan tanpa ingatan: setiap keluarannya membaca semua masukan. Di atas RNN lapisan ini mengubah hidden state menjadi jawaban.',
      },
      en: {
        term: 'dense layer',
        also: ['Dense', 'fully connected layer', 'readout'],
        meaning:
          'A layer without memory: each of its outputs reads all inputs. On top of an RNN it turns the hidden state into an answer.',
      },
    },
  },
  {
    key: 'bidirectional',
    see: ['rnn', 'hidden-state'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'bidirectional',
        also: ['dua arah', 'bidirectional RNN', 'BiLSTM', 'BiGRU'],
        meaning:
          'Dua RNN membaca sekuens yang sama, satu dari depan dan satu dari belakang, lalu hidden state keduanya disambung. Jadi setiap jawaban mengenal kiri dan kanannya.',
      },
      en: {
        term: 'bidirectional',
        also: ['bidirectional RNN', 'BiLSTM', 'BiGRU'],
        meaning:
          'Two RNNs read the same sequence, one from the front and one from the back, and their hidden states are joined. So every answer knows what stands before and after it.',
      },
    },
  },
  {
    key: 'encoder',
    see: ['decoder', 'many-to-many', 'hidden-state'],
    text: {
      id: {
        term: 'encoder',
        also: ['penyandi'],
        meaning:
          'Bagian jaringan yang membaca seluruh masukan dan merangkumnya dalam hidden state terakhir.',
      },
      en: {
        term: 'encoder',
        meaning:
          'The part of a network that reads the whole input and sums it up in its last hidden state.',
      },
    },
  },
  {
    key: 'decoder',
    see: ['encoder', 'teacher-forcing', 'sampling'],
    text: {
      id: {
        term: 'decoder',
        also: ['pengurai sandi'],
        meaning:
          'Bagian jaringan yang mulai dari rangkuman encoder dan menghasilkan keluaran token demi token.',
      },
      en: {
        term: 'decoder',
        meaning:
          'The part of a network that starts from the summary of the encoder and writes the output token by token.',
      },
    },
  },
  {
    key: 'teacher-forcing',
    see: ['decoder', 'target', 'sampling'],
    where: '#/lesson/hello?at=e0.f2.x',
    text: {
      id: {
        term: 'teacher forcing',
        meaning:
          'Saat dilatih, masukan berikutnya adalah token yang benar, bukan jawaban jaringan sendiri. Satu kesalahan jadi tidak merusak sisa sekuens.',
      },
      en: {
        term: 'teacher forcing',
        meaning:
          "During training the next input is the right token, not the network's own answer. So one mistake does not spoil the rest of the sequence.",
      },
    },
  },
  {
    key: 'parameter',
    see: ['weight', 'bias', 'training'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'parameter',
        also: ['trainable parameter'],
        meaning: 'Satu angka yang diubah oleh pelatihan: satu isi matriks bobot atau satu bias.',
      },
      en: {
        term: 'parameter',
        also: ['trainable parameter'],
        meaning: 'One number that training changes: one entry of a weight matrix, or one bias.',
      },
    },
  },
  {
    key: 'weight',
    see: ['parameter', 'bias', 'kernel', 'gradient'],
    where: '#/lesson/abccd?at=e0.f2.W_xh',
    text: {
      id: {
        term: 'bobot',
        also: ['weight'],
        meaning:
          'Angka yang dikalikan dengan sebuah masukan atau ingatan. Pelatihan mengubahnya sampai jawabannya membaik.',
      },
      en: {
        term: 'weight',
        meaning:
          'A number that an input or a memory is multiplied by. Training changes it until the answers get better.',
      },
    },
  },
  {
    key: 'bias',
    see: ['weight', 'parameter', 'pre-activation'],
    where: '#/lesson/abccd?at=e0.f1.a',
    text: {
      id: { term: 'bias', meaning: 'Angka yang selalu ikut ditambahkan, apa pun masukannya.' },
      en: { term: 'bias', meaning: 'A number that is always added, whatever the input is.' },
    },
  },
  {
    key: 'kernel',
    see: ['recurrent-kernel', 'weight'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'kernel',
        also: ['matriks masukan'],
        meaning: 'Nama Keras untuk matriks bobot yang membaca masukan.',
      },
      en: {
        term: 'kernel',
        also: ['input matrix'],
        meaning: 'The name that Keras gives to the weight matrix that reads the input.',
      },
    },
  },
  {
    key: 'recurrent-kernel',
    see: ['kernel', 'weight', 'hidden-state', 'spectral-radius'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'recurrent kernel',
        also: ['matriks rekuren', 'bobot rekuren'],
        meaning:
          'Nama Keras untuk matriks bobot yang membaca hidden state sebelumnya. Lewat matriks inilah ingatan dibawa.',
      },
      en: {
        term: 'recurrent kernel',
        also: ['recurrent matrix', 'recurrent weight'],
        meaning:
          'The name that Keras gives to the weight matrix that reads the hidden state before. It is what carries the memory on.',
      },
    },
  },
];
