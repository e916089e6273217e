import type { LessonText } from './lesson.ts';
import { oneToOneCard } from './one-to-one.card.ts';

export const oneToOneIndonesian: LessonText = {
  ...oneToOneCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Dua sakelar, masing-masing 0 atau 1. Jawabannya 1 bila tepat satu yang menyala (XOR). Contoh kecil ini terkenal karena satu lapisan saja tidak sanggup.',
    },
    {
      term: 'x',
      meaning:
        'Satu masukan: kedua angka dibaca sekaligus. Tidak ada yang pertama dan yang kemudian.',
    },
    {
      term: 'h (hidden layer)',
      meaning:
        'Dua unit. Masing-masing menimbang kedua masukan, menambahkan bias, lalu melewati tanh.',
    },
    {
      term: 'W_xh, tanpa W_hh',
      meaning:
        'Tidak ada bobot dari timestep sebelumnya, karena memang tidak ada timestep sebelumnya. Inilah yang ditambahkan RNN.',
    },
    { term: 'y', meaning: 'Peluang untuk 0 dan untuk 1 (softmax).' },
    {
      term: 'batch',
      meaning:
        'Keempat sudut dilatih bersama; yang ditelusuri satu saja. Sudut lain dapat dipilih di tab Coba.',
    },
  ],
  notes: {
    'f1.x':
      'Sakelar pertama mati, yang kedua menyala. Seluruh masukan datang sekaligus: sekuensnya sepanjang satu.',
    'f1.a':
      'Unit 1 baru positif bila kedua sakelar menyala; di sini ia −1,020. Unit 2 positif begitu satu saja menyala: 2,070.',
    'f1.h':
      '−0,770 berarti “tidak dua-duanya”, 0,969 berarti “sedikitnya satu”. Kedua pernyataan ini dipelajari, bukan ditulis oleh kita.',
    'f1.logits':
      'Lapisan keluaran memadukan keduanya: sedikitnya satu dan tidak dua-duanya. Skor untuk 1 adalah 3,523.',
    'f1.y': 'Peluang jawaban 1 adalah 0,998.',
    'f1.loss': 'Loss sudut ini 0,002: hampir tidak ada lagi yang harus diperbaiki.',
    loss: 'Rata-rata keempat sudut, 0,005. Tiga sudut lain dihitung juga, meski tidak digambar.',
    'b1.dlogits': 'y − ȳ, dibagi empat karena loss adalah rata-rata empat sudut.',
    'b1.dW_hy':
      'Sumbangan keempat sudut dijumlahkan. Pada RNN jumlah seperti ini meliputi timestep juga.',
    'b1.da': 'Di sini perjalanan gradien berakhir: tidak ada h sebelumnya yang menerima bagiannya.',
    'u.l0.W_xh':
      'Coba: buka tab Coba, tekan Bobot acak, lalu latih sampai semua target benar. Tidak setiap awal berhasil.',
  },
  summary: [
    'One-to-one: satu masukan, satu keluaran, tanpa urutan. Slide menyebutnya Vanilla Neural Network.',
    'h = tanh(W_xh x + b_h), lalu softmax. RNN dengan satu timestep dan h₀ = 0 menghitung hal yang sama, karena W_hh dikalikan nol.',
    'XOR memerlukan hidden layer: satu unit belajar “dua-duanya”, satu lagi “sedikitnya satu”.',
    'Banyaknya masukan tetap. Kalimat yang lebih panjang tidak dapat dibaca, dan tidak ada yang diingat dari contoh sebelumnya.',
    'Keempat jenis lain didapat dengan membuka jaringan menurut waktu: masukan atau keluaran di beberapa timestep, bobotnya sama.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 10 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 4 titik latih dan pada 12 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Apa yang tidak ada di jaringan ini tetapi ada di RNN?',
      options: [
        'Bias',
        'Fungsi aktivasi',
        'Bobot dari hidden state sebelumnya',
        'Lapisan keluaran',
      ],
      answer: 2,
      explanation: 'RNN menambahkan W_hh h₋ dari timestep sebelumnya. Selebihnya sama.',
    },
    {
      question: 'RNN hanya diberi satu timestep, dan h₀ nol. Apa yang dihitungnya?',
      options: [
        'Sama dengan jaringan ini',
        'Selalu nol',
        'Tidak dapat dihitung',
        'Rata-rata masukannya',
      ],
      answer: 0,
      explanation: 'W_hh dikalikan h₀ = 0, jadi yang tersisa W_xh x + b_h.',
    },
    {
      question: 'Mengapa kalimat dengan panjang sembarang tidak cocok untuk one-to-one?',
      options: [
        'Kata tidak dapat menjadi angka',
        'Banyaknya masukan sudah tetap',
        'Softmax hanya untuk dua kelas',
        'Loss-nya terlalu besar',
      ],
      answer: 1,
      explanation:
        'W_xh punya sejumlah kolom tertentu. Kalimat yang lebih panjang memerlukan kolom yang tidak ada.',
    },
    {
      question: 'Unit 1 negatif dan unit 2 positif. Apa kata keduanya bersama?',
      options: [
        'Kedua sakelar menyala',
        'Kedua sakelar mati',
        'Masukannya salah',
        'Tepat satu sakelar menyala',
      ],
      answer: 3,
      explanation: 'Bukan dua-duanya, tetapi sedikitnya satu: tepat satu. Maka jawabannya 1.',
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Jenis Recurrent Neural Networks: One to One. Contoh dan bobotnya buatan kami: dilatih dengan Adam',
};
