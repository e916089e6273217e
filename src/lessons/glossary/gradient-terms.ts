import type { Term } from './term.ts';

/** The way back. */
export const gradientTerms: readonly Term[] = [
  {
    key: 'forward-pass',
    see: ['backward-pass', 'loss', 'timestep'],
    where: '#/lesson/abccd?at=e0.f1.x',
    text: {
      id: {
        term: 'forward pass',
        also: ['forward', 'forward propagation', 'propagasi maju', 'perambatan maju'],
        meaning:
          'Menghitung dari masukan sampai jawaban dan loss, timestep demi timestep dari depan.',
      },
      en: {
        term: 'forward pass',
        also: ['forward', 'forward propagation'],
        meaning:
          'Computing from the input to the answers and the loss, timestep by timestep from the front.',
      },
    },
  },
  {
    key: 'backward-pass',
    see: ['forward-pass', 'gradient', 'bptt'],
    where: '#/lesson/abccd?at=e0.b4.dlogits',
    text: {
      id: {
        term: 'backward pass',
        also: ['backward'],
        meaning: 'Menelusuri hitungan dari loss ke belakang untuk mencari gradien setiap angka.',
      },
      en: {
        term: 'backward pass',
        also: ['backward'],
        meaning:
          'Going through the calculation from the loss backwards to find the gradient of every number.',
      },
    },
  },
  {
    key: 'backpropagation',
    see: ['backward-pass', 'chain-rule', 'bptt'],
    where: '#/lesson/abccd?at=e0.b4.dh',
    text: {
      id: {
        term: 'backpropagation',
        also: ['back propagation', 'propagasi balik', 'perambatan balik', 'perambatan mundur'],
        meaning:
          'Cara menghitung semua gradien dalam satu kali jalan ke belakang: setiap operasi mengalikan gradien yang datang dengan turunan lokalnya.',
      },
      en: {
        term: 'backpropagation',
        also: ['back propagation'],
        meaning:
          'The way to get all gradients in one go backwards: every operation multiplies the gradient that arrives by its local derivative.',
      },
    },
  },
  {
    key: 'bptt',
    see: ['backpropagation', 'truncated-bptt', 'unrolling', 'contribution'],
    where: '#/lesson/abccd?at=e0.b3.dh',
    text: {
      id: {
        term: 'BPTT',
        also: ['backpropagation through time', 'back propagation through time'],
        meaning:
          'Backpropagation pada jaringan yang dibentangkan, dari timestep terakhir ke timestep pertama. Gradien sebuah bobot adalah jumlah dari semua timestep.',
      },
      en: {
        term: 'BPTT',
        also: ['backpropagation through time', 'back propagation through time'],
        meaning:
          'Backpropagation on the unrolled network, from the last timestep to the first. The gradient of a weight is the sum over all timesteps.',
      },
    },
  },
  {
    key: 'truncated-bptt',
    see: ['bptt', 'long-term-dependency'],
    where: '#/example/truncated?at=e0.b2.dh',
    text: {
      id: {
        term: 'truncated BPTT',
        also: ['BPTT terpotong', 'truncated backpropagation through time'],
        meaning:
          'BPTT yang berhenti sesudah sejumlah timestep. Hitungannya lebih singkat, tetapi gradien tidak sampai pada yang terjadi lebih jauh ke belakang.',
      },
      en: {
        term: 'truncated BPTT',
        also: ['truncated backpropagation through time'],
        meaning:
          'BPTT that stops after a number of timesteps. It is shorter, but no gradient reaches what lies further back.',
      },
    },
  },
  {
    key: 'gradient',
    see: ['loss', 'weight', 'chain-rule', 'update'],
    where: '#/lesson/abccd?at=e0.b4.dlogits',
    text: {
      id: {
        term: 'gradien',
        also: ['gradient'],
        meaning:
          'Seberapa besar loss berubah bila sebuah angka diubah sedikit. Bila positif, menaikkan angka itu menaikkan loss.',
      },
      en: {
        term: 'gradient',
        meaning:
          'How much the loss changes when a number changes a little. Where it is positive, raising the number raises the loss.',
      },
    },
  },
  {
    key: 'chain-rule',
    see: ['backpropagation', 'local-derivative'],
    where: '#/lesson/abccd?at=e0.b3.da',
    text: {
      id: {
        term: 'aturan rantai',
        also: ['chain rule'],
        meaning: 'Turunan dari hitungan yang bertahap adalah hasil kali turunan setiap tahapnya.',
      },
      en: {
        term: 'chain rule',
        meaning:
          'The derivative of a calculation in stages is the product of the derivatives of its stages.',
      },
    },
  },
  {
    key: 'local-derivative',
    see: ['chain-rule', 'gradient', 'tanh'],
    where: '#/lesson/abccd?at=e0.b3.da',
    text: {
      id: {
        term: 'turunan lokal',
        also: ['local derivative', 'local gradient'],
        meaning:
          'Turunan satu operasi saja terhadap masukannya, tanpa memandang sisa jaringan. Untuk tanh nilainya 1 dikurangi kuadrat keluarannya.',
      },
      en: {
        term: 'local derivative',
        also: ['local gradient'],
        meaning:
          'The derivative of a single operation, whatever the rest of the network does. For tanh it is 1 minus the square of its output.',
      },
    },
  },
  {
    key: 'contribution',
    see: ['bptt', 'parameter-sharing', 'gradient'],
    where: '#/lesson/abccd?at=e0.b3.dW_xh',
    text: {
      id: {
        term: 'sumbangan',
        also: ['kontribusi', 'contribution'],
        meaning:
          'Bagian gradien sebuah bobot yang berasal dari satu timestep. Sumbangan semua timestep dijumlahkan, karena bobotnya sama.',
      },
      en: {
        term: 'contribution',
        meaning:
          'The part of the gradient of a weight that comes from one timestep. The contributions of all timesteps are added, because the weight is the same.',
      },
    },
  },
  {
    key: 'central-difference',
    see: ['gradient', 'loss'],
    where: '#/lesson/abccd?at=e0.b4.dlogits',
    text: {
      id: {
        term: 'central difference',
        also: ['hampiran numerik', 'gradient checking', 'pemeriksaan gradien'],
        meaning:
          'Cara memeriksa gradien tanpa rumus: naikkan sebuah angka sedikit, turunkan sedikit, lalu bagi selisih kedua loss dengan jarak keduanya.',
      },
      en: {
        term: 'central difference',
        also: ['gradient checking', 'numerical gradient'],
        meaning:
          'A way to check a gradient without formulas: raise a number a little, lower it a little, and divide the difference of the two losses by the distance.',
      },
    },
  },
  {
    key: 'vanishing-gradient',
    see: ['exploding-gradient', 'long-term-dependency', 'spectral-radius', 'lstm'],
    where: '#/lesson/abccd?at=e0.b1.dh',
    text: {
      id: {
        term: 'vanishing gradient',
        also: ['gradien menghilang', 'gradien yang menghilang', 'vanishing gradient problem'],
        meaning:
          'Gradien yang makin kecil di setiap timestep ke belakang, sampai hampir nol. Jaringan tidak lagi belajar dari yang jauh.',
      },
      en: {
        term: 'vanishing gradient',
        also: ['vanishing gradient problem'],
        meaning:
          'A gradient that gets smaller at every timestep on the way back, until it is almost zero. The network no longer learns from what is far away.',
      },
    },
  },
  {
    key: 'exploding-gradient',
    see: ['vanishing-gradient', 'clipping', 'spectral-radius'],
    text: {
      id: {
        term: 'exploding gradient',
        also: ['gradien meledak', 'gradien yang meledak', 'exploding gradient problem'],
        meaning:
          'Gradien yang makin besar di setiap timestep ke belakang. Satu pembaruan lalu dapat merusak semua bobot; obatnya clipping.',
      },
      en: {
        term: 'exploding gradient',
        also: ['exploding gradient problem'],
        meaning:
          'A gradient that gets larger at every timestep on the way back. One update can then ruin all weights; the cure is clipping.',
      },
    },
  },
  {
    key: 'spectral-radius',
    see: ['vanishing-gradient', 'exploding-gradient', 'recurrent-kernel'],
    text: {
      id: {
        term: 'spectral radius',
        also: ['radius spektral'],
        meaning:
          'Nilai mutlak terbesar dari nilai eigen matriks rekuren. Di bawah 1 gradien cenderung menghilang pada jarak jauh; di atas 1 gradien dapat meledak.',
      },
      en: {
        term: 'spectral radius',
        meaning:
          'The largest absolute eigenvalue of the recurrent matrix. Below 1 the gradient tends to fade over long distances; above 1 it can explode.',
      },
    },
  },
  {
    key: 'clipping',
    see: ['exploding-gradient', 'gradient', 'update'],
    text: {
      id: {
        term: 'clipping',
        also: ['gradient clipping', 'pemotongan gradien'],
        meaning:
          'Membatasi gradien sebelum pembaruan: setiap angkanya dipotong pada batas tertentu, atau semuanya diperkecil bersama bila panjangnya berlebihan.',
      },
      en: {
        term: 'clipping',
        also: ['gradient clipping', 'clipped'],
        meaning:
          'Limiting the gradient before the update: every number is cut off at a bound, or all are scaled down together when they are too long.',
      },
    },
  },
];
