import type { LessonText } from '../lesson.ts';
import { oneToOneCard } from './card.ts';

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
        { text: 'Bias', why: 'Ada: b_h ditambahkan sebelum fungsi aktivasi.' },
        { text: 'Fungsi aktivasi', why: 'Ada, di hidden layer.' },
        {
          text: 'Bobot dari hidden state sebelumnya',
          why: 'RNN menambahkan W_hh h₋ dari timestep sebelumnya. Selebihnya sama.',
        },
        { text: 'Lapisan keluaran', why: 'Ada: jawabannya berasal dari sana.' },
      ],
      answer: 2,
    },
    {
      question: 'RNN hanya diberi satu timestep, dan h₀ nol. Apa yang dihitungnya?',
      options: [
        {
          text: 'Sama dengan jaringan ini',
          why: 'W_hh dikalikan h₀ = 0, jadi yang tersisa W_xh x + b_h.',
        },
        { text: 'Selalu nol', why: 'h₀ = 0 hanya menghilangkan ingatan; masukannya tetap dibaca.' },
        {
          text: 'Tidak dapat dihitung',
          why: 'Tidak ada yang kurang: perkalian dengan nol dapat dihitung.',
        },
        {
          text: 'Rata-rata masukannya',
          why: 'Masukan dikalikan dengan bobot W_xh, bukan dirata-ratakan.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Mengapa kalimat dengan panjang sembarang tidak cocok untuk one-to-one?',
      options: [
        { text: 'Kata tidak dapat menjadi angka', why: 'Bisa, misalnya sebagai vektor one-hot.' },
        {
          text: 'Banyaknya masukan sudah tetap',
          why: 'W_xh punya sejumlah kolom tertentu. Kalimat yang lebih panjang memerlukan kolom yang tidak ada.',
        },
        {
          text: 'Softmax hanya untuk dua kelas',
          why: 'Softmax dapat dipakai untuk berapa pun kelasnya.',
        },
        { text: 'Loss-nya terlalu besar', why: 'Yang gagal terjadi sebelum ada loss.' },
      ],
      answer: 1,
    },
    {
      question: 'Unit 1 negatif dan unit 2 positif. Apa kata keduanya bersama?',
      options: [
        { text: 'Kedua sakelar menyala', why: 'Kalau begitu unit 1 positif.' },
        { text: 'Kedua sakelar mati', why: 'Kalau begitu unit 2 negatif.' },
        { text: 'Masukannya salah', why: 'Setiap pasangan saklar adalah masukan yang sah.' },
        {
          text: 'Tepat satu sakelar menyala',
          why: 'Bukan dua-duanya, tetapi sedikitnya satu: tepat satu. Maka jawabannya 1.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Jenis Recurrent Neural Networks: One to One. Contoh dan bobotnya buatan kami: dilatih dengan Adam',
};
