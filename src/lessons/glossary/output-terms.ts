import type { Term } from './term.ts';

/** From a sum to an answer. */
export const outputTerms: readonly Term[] = [
  {
    key: 'pre-activation',
    see: ['activation-function', 'weight', 'bias'],
    where: '#/lesson/abccd?at=e0.f1.a',
    text: {
      id: {
        term: 'pre-activation',
        also: ['net input'],
        meaning:
          'Jumlah masukan, ingatan, dan bias sesudah dikalikan bobotnya, sebelum fungsi aktivasi diterapkan. Slide menyebutnya net.',
      },
      en: {
        term: 'pre-activation',
        also: ['net input'],
        meaning:
          'The sum of input, memory and bias after their weights, before the activation function. The slides call it net.',
      },
    },
  },
  {
    key: 'activation-function',
    see: ['tanh', 'sigmoid', 'saturation'],
    where: '#/lesson/abccd?at=e0.f1.h',
    text: {
      id: {
        term: 'fungsi aktivasi',
        also: ['activation function', 'aktivasi'],
        meaning:
          'Fungsi yang diterapkan pada jumlah di setiap unit, misalnya tanh. Tanpa fungsi ini seluruh jaringan hanyalah satu perkalian matriks.',
      },
      en: {
        term: 'activation function',
        also: ['activation'],
        meaning:
          'The function applied to the sum in every unit, such as tanh. Without it the whole network would be one matrix product.',
      },
    },
  },
  {
    key: 'tanh',
    see: ['activation-function', 'sigmoid', 'saturation'],
    where: '#/lesson/abccd?at=e0.f1.h',
    text: {
      id: {
        term: 'tanh',
        also: ['hyperbolic tangent', 'tangen hiperbolik'],
        meaning:
          'Fungsi aktivasi yang menekan angka apa pun ke antara minus 1 dan 1. Nol tetap nol.',
      },
      en: {
        term: 'tanh',
        also: ['hyperbolic tangent'],
        meaning:
          'An activation function that squeezes any number into the range from minus 1 to 1. Zero stays zero.',
      },
    },
  },
  {
    key: 'sigmoid',
    see: ['tanh', 'gate', 'activation-function'],
    where: '#/example/lstm?at=e0.f1.f',
    text: {
      id: {
        term: 'sigmoid',
        meaning:
          'Fungsi yang menekan angka apa pun ke antara 0 dan 1, jadi hasilnya dapat dibaca sebagai bukaan sebuah gate.',
      },
      en: {
        term: 'sigmoid',
        also: ['logistic function'],
        meaning:
          'A function that squeezes any number into the range from 0 to 1, so that it can say how far a gate is open.',
      },
    },
  },
  {
    key: 'saturation',
    see: ['tanh', 'sigmoid', 'vanishing-gradient'],
    where: '#/lesson/abccd?at=e0.b3.da',
    text: {
      id: {
        term: 'saturasi',
        also: ['jenuh', 'saturation'],
        meaning:
          'Fungsi aktivasi berada di ujungnya yang landai: masukan berubah, tetapi keluarannya hampir tidak. Gradien hampir tidak dapat lewat di sana.',
      },
      en: {
        term: 'saturation',
        also: ['saturated'],
        meaning:
          'An activation function has reached its flat end: the input changes, the output hardly does. Almost no gradient gets through there.',
      },
    },
  },
  {
    key: 'logits',
    see: ['softmax', 'temperature', 'probability'],
    where: '#/lesson/softmax?at=e0.f1.logits',
    text: {
      id: {
        term: 'logit',
        also: ['logits', 'skor'],
        meaning:
          'Skor mentah untuk setiap token, boleh berapa pun besarnya, sebelum softmax mengubahnya menjadi peluang.',
      },
      en: {
        term: 'logits',
        also: ['score', 'logit'],
        meaning:
          'The raw scores, one for every token and of any size, before softmax turns them into probabilities.',
      },
    },
  },
  {
    key: 'softmax',
    see: ['logits', 'probability', 'temperature', 'cross-entropy'],
    where: '#/lesson/softmax?at=e0.f1.y',
    text: {
      id: {
        term: 'softmax',
        meaning:
          'Mengubah skor menjadi peluang: e dipangkatkan dengan setiap skor, lalu hasilnya dibagi dengan jumlah semuanya. Hasilnya positif dan berjumlah 1.',
      },
      en: {
        term: 'softmax',
        meaning:
          'Turns scores into probabilities: every score becomes a power of e and is divided by the sum of them all. The results are positive and add up to 1.',
      },
    },
  },
  {
    key: 'probability',
    see: ['softmax', 'target', 'cross-entropy'],
    where: '#/lesson/abccd?at=e0.f1.y',
    text: {
      id: {
        term: 'peluang',
        also: ['probabilitas', 'probability'],
        meaning:
          'Angka antara 0 dan 1 yang menyatakan seberapa yakin jaringan pada sebuah jawaban. Peluang semua jawaban berjumlah 1.',
      },
      en: {
        term: 'probability',
        also: ['probabilities'],
        meaning:
          'A number from 0 to 1 that says how sure the network is of an answer. The probabilities of all answers add up to 1.',
      },
    },
  },
  {
    key: 'temperature',
    see: ['softmax', 'logits', 'sampling'],
    where: '#/lesson/softmax?at=e0.f1.logits_tau',
    text: {
      id: {
        term: 'temperatur',
        also: ['temperature', 'suhu'],
        meaning:
          'Pembagi semua skor sebelum softmax. Di atas 1 peluangnya makin merata, di bawah 1 yang terbesar makin menang.',
      },
      en: {
        term: 'temperature',
        meaning:
          'What all scores are divided by before softmax. Above 1 the probabilities become more alike, below 1 the largest wins by more.',
      },
    },
  },
  {
    key: 'sampling',
    see: ['probability', 'temperature', 'language-model'],
    text: {
      id: {
        term: 'sampling',
        also: ['penyampelan'],
        meaning:
          'Mengundi token berikutnya menurut peluangnya, bukan selalu mengambil yang terbesar. Begitulah nama dinosaurus baru dihasilkan.',
      },
      en: {
        term: 'sampling',
        meaning:
          'Drawing the next token by its probability in place of always taking the largest. This is how new dinosaur names are made.',
      },
    },
  },
];
