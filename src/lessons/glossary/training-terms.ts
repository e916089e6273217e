import type { Term } from './term.ts';

/** Learning, and what helps it. */
export const trainingTerms: readonly Term[] = [
  {
    key: 'training',
    see: ['epoch', 'update', 'loss', 'test-data'],
    where: '#/lesson/abccd?at=e0.u.l0.W_xh',
    text: {
      id: {
        term: 'pelatihan',
        also: ['training', 'dilatih'],
        meaning:
          'Mengulang forward pass, backward pass, dan pembaruan bobot sampai loss cukup kecil.',
      },
      en: {
        term: 'training',
        also: ['trained'],
        meaning:
          'Repeating forward pass, backward pass and weight update until the loss is small enough.',
      },
    },
  },
  {
    key: 'epoch',
    see: ['training', 'minibatch', 'update'],
    where: '#/lesson/abccd?at=e0.u.l0.W_xh',
    text: {
      id: {
        term: 'epoch',
        also: ['epok'],
        meaning: 'Satu putaran melalui seluruh data latih.',
      },
      en: { term: 'epoch', meaning: 'One round through all the training data.' },
    },
  },
  {
    key: 'update',
    see: ['gradient', 'learning-rate', 'sgd'],
    where: '#/lesson/abccd?at=e0.u.l0.W_xh',
    text: {
      id: {
        term: 'pembaruan bobot',
        also: ['pembaruan', 'update', 'weight update'],
        meaning: 'Mengubah setiap bobot sedikit melawan arah gradiennya, supaya loss turun.',
      },
      en: {
        term: 'update',
        also: ['weight update'],
        meaning: 'Changing every weight a little against its gradient, so that the loss falls.',
      },
    },
  },
  {
    key: 'learning-rate',
    see: ['update', 'sgd', 'adam'],
    where: '#/lesson/abccd?at=e0.u.l0.W_xh',
    text: {
      id: {
        term: 'learning rate',
        also: ['laju pembelajaran', 'laju belajar'],
        meaning:
          'Besarnya langkah pembaruan: gradien dikalikan dengan angka ini. Terlalu besar membuat loss melonjak, terlalu kecil membuat belajar lambat.',
      },
      en: {
        term: 'learning rate',
        also: ['step size'],
        meaning:
          'How large a step the update takes: the gradient is multiplied by it. Too large and the loss jumps, too small and learning is slow.',
      },
    },
  },
  {
    key: 'optimizer',
    see: ['sgd', 'momentum', 'adam'],
    where: '#/lesson/abccd?at=e0.u.W_hy',
    text: {
      id: {
        term: 'optimizer',
        also: ['pengoptimal'],
        meaning: 'Aturan yang menentukan bagaimana gradien mengubah bobot, misalnya SGD atau Adam.',
      },
      en: {
        term: 'optimizer',
        meaning: 'The rule for how gradients change the weights, such as SGD or Adam.',
      },
    },
  },
  {
    key: 'sgd',
    see: ['optimizer', 'learning-rate', 'momentum'],
    where: '#/lesson/abccd?at=e0.u.l0.W_hh',
    text: {
      id: {
        term: 'SGD',
        also: ['stochastic gradient descent', 'gradient descent', 'penurunan gradien'],
        meaning:
          'Optimizer yang paling sederhana: kurangi setiap bobot dengan learning rate kali gradiennya, contoh demi contoh.',
      },
      en: {
        term: 'SGD',
        also: ['stochastic gradient descent', 'gradient descent'],
        meaning:
          'The simplest optimizer: take from every weight the learning rate times its gradient, example by example.',
      },
    },
  },
  {
    key: 'momentum',
    see: ['sgd', 'adam'],
    text: {
      id: {
        term: 'momentum',
        meaning:
          'Tambahan pada SGD yang mengingat arah langkah-langkah sebelumnya, seperti bola yang terus menggelinding.',
      },
      en: {
        term: 'momentum',
        meaning:
          'An addition to SGD that remembers the direction of the steps before, like a ball that keeps rolling.',
      },
    },
  },
  {
    key: 'adam',
    see: ['optimizer', 'momentum', 'learning-rate'],
    text: {
      id: {
        term: 'Adam',
        meaning:
          'Optimizer dengan momentum yang memberi setiap bobot langkahnya sendiri: bobot yang gradiennya biasanya besar melangkah lebih hati-hati.',
      },
      en: {
        term: 'Adam',
        meaning:
          'An optimizer with momentum that gives every weight a step of its own: weights whose gradients are usually large move more carefully.',
      },
    },
  },
  {
    key: 'minibatch',
    see: ['batch-loss', 'epoch', 'padding'],
    where: '#/example/batch?at=e0.f1.x',
    text: {
      id: {
        term: 'minibatch',
        also: ['batch', 'mini-batch', 'batch size'],
        meaning: 'Sejumlah contoh yang dihitung bersama sebelum satu pembaruan bobot.',
      },
      en: {
        term: 'minibatch',
        also: ['batch', 'mini-batch', 'batch size', 'batches'],
        meaning:
          'A number of examples that are computed together before one update of the weights.',
      },
    },
  },
  {
    key: 'batch-loss',
    see: ['loss', 'minibatch'],
    where: '#/example/batch?at=e0.loss',
    text: {
      id: {
        term: 'reduksi loss',
        also: ['sum atau mean', 'reduction'],
        meaning:
          'Cara menggabungkan loss semua timestep dan contoh: dijumlahkan atau dirata-ratakan. Pilihan ini mengubah besar gradien, jadi juga langkah pembaruannya.',
      },
      en: {
        term: 'reduction of the loss',
        also: ['sum or mean', 'reduction'],
        meaning:
          'How the losses of all timesteps and examples are combined: added or averaged. The choice changes the size of the gradients, and so of the steps.',
      },
    },
  },
  {
    key: 'padding',
    see: ['masking', 'minibatch', 'sequence'],
    where: '#/example/batch?at=e0.f4.x',
    text: {
      id: {
        term: 'padding',
        also: ['pad'],
        meaning:
          'Menambahkan isian pada sekuens yang pendek supaya semua sekuens dalam satu minibatch sama panjang.',
      },
      en: {
        term: 'padding',
        also: ['padded'],
        meaning:
          'Filling up short sequences so that all sequences of a minibatch have the same length.',
      },
    },
  },
  {
    key: 'masking',
    see: ['padding', 'loss'],
    where: '#/example/batch?at=e0.f4.loss',
    text: {
      id: {
        term: 'masking',
        also: ['mask'],
        meaning:
          'Menandai timestep yang hanya berisi padding, supaya tidak ikut menentukan loss dan gradien.',
      },
      en: {
        term: 'masking',
        also: ['mask', 'masked'],
        meaning:
          'Marking the timesteps that are only padding, so that they have no part in the loss and the gradients.',
      },
    },
  },
  {
    key: 'dropout',
    see: ['overfitting', 'training'],
    where: '#/lab/counting',
    text: {
      id: {
        term: 'dropout',
        meaning:
          'Saat dilatih, sebagian unit yang dipilih secara acak dijadikan nol. Jaringan jadi tidak bergantung pada satu unit saja; saat dipakai semua unit bekerja.',
      },
      en: {
        term: 'dropout',
        meaning:
          'During training some units, chosen at random, are set to zero, so that the network does not rely on a single one. When it is used, all units work.',
      },
    },
  },
  {
    key: 'overfitting',
    see: ['dropout', 'test-data'],
    text: {
      id: {
        term: 'overfitting',
        also: ['overfit'],
        meaning: 'Jaringan menghafal data latih, tetapi buruk pada data baru.',
      },
      en: {
        term: 'overfitting',
        also: ['overfit'],
        meaning: 'The network has learned its training data by heart, and does badly on new data.',
      },
    },
  },
  {
    key: 'test-data',
    see: ['training', 'overfitting', 'window'],
    text: {
      id: {
        term: 'data uji',
        also: ['test set', 'data testing', 'test data', 'data test'],
        meaning:
          'Data yang disimpan dan tidak dipakai saat pelatihan, untuk mengukur seberapa baik jaringan pada data baru.',
      },
      en: {
        term: 'test data',
        also: ['test set'],
        meaning:
          'Data that is kept aside during training, to measure how well the network does on something new.',
      },
    },
  },
  {
    key: 'seed',
    see: ['sampling', 'training'],
    where: '#/lesson/hello?at=e0.f1.W_xh',
    text: {
      id: {
        term: 'seed',
        also: ['benih acak', 'random seed', 'inisialisasi acak'],
        meaning:
          'Angka awal pembangkit bilangan acak. Seed yang sama memberi bobot awal yang sama, jadi percobaan dapat diulang.',
      },
      en: {
        term: 'seed',
        also: ['random seed', 'random initialization'],
        meaning:
          'The number that a random generator starts from. The same seed gives the same first weights, so an experiment can be repeated.',
      },
    },
  },
];
