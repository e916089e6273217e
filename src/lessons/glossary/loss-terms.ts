import type { Term } from './term.ts';

/** How wrong the answer is. */
export const lossTerms: readonly Term[] = [
  {
    key: 'target',
    see: ['loss', 'cross-entropy', 'probability'],
    where: '#/lesson/abccd?at=e0.f1.loss',
    text: {
      id: {
        term: 'target',
        also: ['label'],
        meaning:
          'Jawaban yang seharusnya keluar. Target hanya dipakai oleh loss, jaringan sendiri tidak melihatnya.',
      },
      en: {
        term: 'target',
        also: ['label'],
        meaning:
          'The answer that should come out. Only the loss uses it; the network itself does not see it.',
      },
    },
  },
  {
    key: 'loss',
    see: ['cross-entropy', 'mean-squared-error', 'gradient'],
    where: '#/lesson/abccd?at=e0.loss',
    text: {
      id: {
        term: 'loss',
        also: ['loss function', 'fungsi loss'],
        meaning:
          'Satu angka yang menyatakan seberapa salah jaringan. Pelatihan berusaha membuatnya kecil.',
      },
      en: {
        term: 'loss',
        also: ['loss function'],
        meaning: 'One number that says how wrong the network is. Training tries to make it small.',
      },
    },
  },
  {
    key: 'cross-entropy',
    see: ['loss', 'softmax', 'bits', 'perplexity'],
    where: '#/lesson/softmax?at=e0.f1.loss',
    text: {
      id: {
        term: 'cross-entropy',
        also: ['cross entropy', 'entropi silang'],
        meaning:
          'Loss untuk pilihan di antara beberapa jawaban: minus logaritma dari peluang target. Makin kecil peluang itu, makin besar loss.',
      },
      en: {
        term: 'cross-entropy',
        also: ['cross entropy'],
        meaning:
          'The loss for a choice among answers: minus the logarithm of the probability of the target. The smaller that probability, the larger the loss.',
      },
    },
  },
  {
    key: 'mean-squared-error',
    see: ['loss', 'cross-entropy', 'min-max-scaling'],
    text: {
      id: {
        term: 'mean squared error',
        also: ['MSE', 'mean_squared_error', 'galat kuadrat rata-rata'],
        meaning:
          'Loss untuk jawaban berupa angka: selisih terhadap target dikuadratkan, lalu dirata-ratakan. Kesalahan besar dihukum paling berat.',
      },
      en: {
        term: 'mean squared error',
        also: ['MSE', 'mean_squared_error'],
        meaning:
          'The loss for answers that are numbers: the distances to the targets are squared and averaged. Large mistakes cost the most.',
      },
    },
  },
  {
    key: 'bits',
    see: ['cross-entropy', 'perplexity', 'nats'],
    text: {
      id: {
        term: 'bit',
        also: ['bits'],
        meaning:
          'Satuan cross-entropy dengan logaritma berbasis 2. Satu bit adalah ketidakpastian dari satu lemparan koin.',
      },
      en: {
        term: 'bits',
        meaning:
          'The unit of cross-entropy with the logarithm to base 2. One bit is the uncertainty of one toss of a coin.',
      },
    },
  },
  {
    key: 'nats',
    see: ['bits', 'cross-entropy'],
    where: '#/lesson/softmax?at=e0.f1.loss',
    text: {
      id: {
        term: 'nat',
        also: ['nats'],
        meaning:
          'Satuan cross-entropy dengan logaritma natural, seperti di aplikasi ini. Satu nat kira-kira satu setengah bit, tepatnya 1,44.',
      },
      en: {
        term: 'nats',
        meaning:
          'The unit of cross-entropy with the natural logarithm, as in this app. One nat is about one and a half bits, more exactly 1.44.',
      },
    },
  },
  {
    key: 'perplexity',
    see: ['cross-entropy', 'language-model'],
    text: {
      id: {
        term: 'perplexity',
        also: ['perpleksitas'],
        meaning:
          'Di antara berapa token jaringan seakan-akan menebak secara merata. Nilainya e pangkat rata-rata cross-entropy dalam nat; 1 adalah yang terbaik.',
      },
      en: {
        term: 'perplexity',
        meaning:
          'Among how many tokens the network seems to guess evenly. It is e to the power of the mean cross-entropy in nats; 1 is the best.',
      },
    },
  },
];
