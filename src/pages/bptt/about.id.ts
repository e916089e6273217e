import type { About } from '../../parts/guide/LessonPanel.tsx';
import { bpttCard } from './card.ts';

export const bpttIndonesian: About['text']['id'] = {
  ...bpttCard.text.id,
  parts: [
    {
      term: 'Eₜ',
      meaning: 'Loss di timestep t saja. Loss seluruhnya adalah jumlah semua Eₜ.',
    },
    {
      term: 'faktor',
      meaning:
        'Turunan antara dua besaran yang bertetangga, misalnya ∂h₃/∂h₂. Untuk vektor, faktor ini berupa matriks, yaitu Jacobian.',
    },
    {
      term: 'suku k',
      meaning:
        'Hasil kali semua faktor di jalur dari Eₜ ke W yang dipakai di timestep k. Gradiennya adalah jumlah suku-suku ini.',
    },
    {
      term: 'diag(1 − h²) W',
      meaning:
        'Faktor untuk mundur satu timestep pada RNN dengan tanh: kemiringan setiap unit kali bobot rekuren.',
    },
    {
      term: 'dilepas ikatannya (untied)',
      meaning:
        'Setiap timestep punya salinan W sendiri, sehingga setiap salinan punya gradien sendiri.',
    },
    {
      term: 'padding',
      meaning:
        'Mengisi tempat kosong pada sekuens yang lebih pendek, supaya satu minibatch menjadi satu balok angka.',
    },
    {
      term: 'mask',
      meaning:
        'Angka 1 untuk setiap tempat yang berisi data dan 0 untuk padding. Loss hanya menghitung tempat dengan angka 1.',
    },
    {
      term: 'truncated BPTT',
      meaning:
        'Memotong jalan mundur setiap k timestep: memori lebih sedikit, tetapi tidak ada yang dipelajari melewati potongan.',
    },
  ],
  summary: [
    'ABCCD menjadi empat baris (masukan, kelas); baris dengan masukan yang sama dapat berkelas lain, jadi jaringan harus mengingat.',
    '∂Eₜ/∂W adalah jumlah dengan satu suku untuk setiap pemakaian W; setiap suku adalah hasil kali faktor di sepanjang satu jalur.',
    'Mundur satu timestep adalah faktor diag(1 − h²) W. Bila dikalikan dari kiri, vektor baris tetap vektor baris: karena itu jalan mundur murah.',
    'Gradien dijumlahkan menurut waktu karena W yang sama dipakai di setiap timestep: dilepas, setiap salinan punya gradien sendiri; diikat, semuanya dijumlahkan.',
    'Tidak ada jalur lewat y₂ ke h₃: mengganggu keluaran di t = 2 tidak mengubah h₃. h₃ bergantung pada h₂.',
    'Padding dengan mask tidak mengubah loss maupun gradien. Biaya tumbuh sebanding dengan T; truncated BPTT menghemat memori, hampir tidak menghemat operasi.',
  ],
  recall: [
    {
      question: 'Berapa suku ∂E₃/∂W untuk bobot rekuren W sebuah RNN?',
      options: [
        { text: '1', why: 'Itu hanya pemakaian di timestep 3. Sebelumnya W juga dipakai.' },
        { text: '2', why: 'Hitung pemakaian W di jalan dari h₀ ke h₃.' },
        {
          text: '3',
          why: 'Satu untuk setiap pemakaian W sampai timestep 3: k = 3, 2 dan 1. (Dengan h₀ = 0, suku k = 1 kebetulan nol.)',
        },
        { text: '4', why: 'Yang datang sesudah timestep 3 tidak ikut dalam E₃.' },
      ],
      answer: 2,
    },
    {
      question: 'Berapa faktor ∂hⱼ/∂hⱼ₋₁ di dalam suku k = 1 dari ∂E₃/∂W?',
      options: [
        {
          text: 'Tidak ada',
          why: 'Itu berlaku untuk suku k = 3, yang tidak menyeberangi timestep apa pun.',
        },
        { text: 'Satu', why: 'Itu berlaku untuk suku k = 2.' },
        {
          text: 'Dua',
          why: 'Dari h₃ mundur ke h₁ ada dua timestep yang dilewati: ∂h₃/∂h₂ dan ∂h₂/∂h₁.',
        },
        { text: 'Tiga', why: 'Itu sampai ke h₀, melewati pemakaian di k = 1.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa gradien W dijumlahkan menurut timestep?',
      options: [
        {
          text: 'Karena loss adalah sebuah jumlah',
          why: 'Loss dari satu timestep saja pun punya jumlah ini.',
        },
        {
          text: 'Karena menggeser W menggeser semua pemakaiannya sekaligus, dan pengaruhnya bertambah',
          why: 'Bahkan loss satu timestep saja sudah punya jumlah atas semua pemakaian W sebelumnya. Bila dilepas, setiap salinan punya gradien sendiri.',
        },
        {
          text: 'Supaya menjadi lebih besar',
          why: 'Suku yang berlawanan tanda mengecilkannya, dan tetap dijumlahkan.',
        },
        {
          text: 'Karena timestep saling bebas',
          why: 'Tidak: setiap hidden state masuk ke yang berikutnya.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'Sebuah slide menulis ∂h₃/∂y₂. Berapa nilainya pada RNN yang tidak mengumpankan keluarannya kembali?',
      options: [
        { text: 'W', why: 'W menghubungkan h₂ ke h₃, dan y₂ bukan h₂.' },
        { text: 'V', why: 'V menghubungkan h₂ ke y₂ dan tidak lebih jauh.' },
        {
          text: 'diag(1 − h₃²)',
          why: 'Itu kemiringan tanh bagi yang dijumlahkan di dalamnya. Apakah y₂ termasuk?',
        },
        {
          text: 'Nol: tidak ada jalan dari y₂ ke h₃',
          why: 'h₃ membaca x₃ dan h₂. Mengubah y₂ saja tidak menggeser h₃ satu digit pun.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Padding sudah di-mask di loss. Bagaimana dengan hidden state?',
      options: [
        {
          text: 'Berhenti sendiri di akhir datanya',
          why: 'Rekurensi tidak tahu di mana data berakhir.',
        },
        {
          text: 'Berjalan terus melewati padding: ambillah h di akhir datanya',
          why: 'Mask mengeluarkan tempat dari loss, bukan dari rekurensi. State di kolom terakhir sudah membaca padding.',
        },
        { text: 'Menjadi nol', why: 'Masukan nol pun masih menyisakan W h₋ dan bias.' },
        { text: 'Dirata-ratakan', why: 'Tidak ada rata-rata dalam rekurensi.' },
      ],
      answer: 1,
    },
    {
      question: 'Apa yang paling dihemat truncated BPTT dengan k = 10 pada T = 100?',
      options: [
        { text: 'Parameter', why: 'Parameternya sama untuk panjang berapa pun.' },
        { text: 'Perkalian', why: 'Setiap timestep tetap dihitung sekali maju dan sekali mundur.' },
        {
          text: 'Memori',
          why: 'Hanya nilai 10 timestep yang disimpan sekaligus. Setiap timestep tetap dihitung sekali maju dan sekali mundur.',
        },
        { text: 'Contoh latih', why: 'Seluruh sekuens tetap dibaca.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning), Backpropagation through time dan Vanishing gradients with RNNs; rantainya yang melewati y₂ diperbaiki di sini. IF3270, Dataset Construction (ABCCD). Werbos (1990), Backpropagation through time; Williams & Peng (1990) tentang truncated BPTT; Goodfellow, Bengio & Courville, Deep Learning, 10.2.2. Gradien dibandingkan dengan PyTorch dan numpy.',
};
