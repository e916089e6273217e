import type { LessonText } from '../lesson.ts';
import { softmaxCard } from './card.ts';

export const softmaxIndonesian: LessonText = {
  ...softmaxCard.text.id,
  parts: [
    {
      term: 'z (skor, logits)',
      meaning:
        'Satu angka untuk setiap huruf, berapa pun besar dan tandanya. Makin besar, makin diunggulkan huruf itu.',
    },
    { term: 'e pangkat z', meaning: 'Membuat setiap skor positif tanpa mengubah urutannya.' },
    { term: 'S', meaning: 'Jumlah keempat eksponensial.' },
    {
      term: 'y (softmax)',
      meaning:
        'Setiap eksponensial dibagi S: empat peluang yang berjumlah 1. Slide menulisnya P(z).',
    },
    {
      term: 'τ (temperatur)',
      meaning:
        'Skor dibagi dengannya lebih dahulu. Nilai 1 tidak mengubah apa pun; di atas 1 peluang menjadi lebih merata.',
    },
    {
      term: 'ȳ (target, one-hot)',
      meaning: 'Huruf yang benar sebagai empat angka: 1 di posisinya, 0 di posisi lain. Di sini e.',
    },
    {
      term: 'L (loss)',
      meaning: 'Cross-entropy: −ln dari peluang target.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward menghitung dari skor sampai loss. Backward mencari gradien: bagaimana loss bereaksi bila sebuah skor diubah sedikit.',
    },
  ],
  notes: {
    'f1.x':
      'Empat skor untuk huruf h, e, l, o. Skor boleh negatif dan tidak berjumlah 1, jadi belum berupa peluang.',
    'f1.logits':
      'Dalam jaringan, skor ini berasal dari hidden state (ingatannya). Di sini skor sudah diberikan. Temperatur τ membagi skor; dengan τ = 1 skor tetap.',
    'f1.exp':
      'e pangkat skor: sekarang semuanya positif, dan urutannya tetap. Selisih skor yang sama menjadi perbandingan yang sama, maka skor terbesar jauh mengungguli yang lain.',
    'f1.S':
      'Jumlah keempat eksponensial. Pembagi ini satu untuk keempat huruf, jadi setiap huruf ikut menentukan setiap peluang.',
    'f1.y':
      'Eksponensial dibagi jumlahnya. Yang terbesar adalah o, keluaran pada slide. Slide membulatkan sampai satu desimal; yang tercetak 0 sebenarnya kecil, bukan nol. Softmax tidak pernah menghasilkan nol.',
    'f1.loss':
      'Targetnya e, tetapi jaringan mengunggulkan o. Loss hanya melihat peluang e: makin kecil peluang itu, makin besar −ln-nya.',
    loss: 'Hanya ada satu timestep (satu posisi dalam sekuens), jadi ini sudah loss total.',
    'b1.dlogits':
      'Gradiennya y − ȳ. Skor e harus naik, ketiga skor lainnya harus turun, terutama o. Keempat angka itu berjumlah 0.',
  },
  summary: [
    'Skor z boleh angka apa saja; makin besar skornya, makin diunggulkan hurufnya.',
    'e pangkat z membuat setiap skor positif tanpa mengubah urutannya.',
    'Dibagi jumlahnya S, eksponensial menjadi peluang y yang berjumlah 1.',
    'Yang penting hanya selisih antarskor: menambahkan angka yang sama pada semua skor tidak mengubah apa pun.',
    'Loss adalah −ln dari peluang target: mendekati 0 bila peluang itu mendekati 1, besar bila peluang itu kecil.',
    'Gradien skor adalah y − ȳ: skor target ditarik naik, semua skor lain ditekan turun.',
  ],
  recall: [
    {
      question: 'Mengapa kita mengambil eksponensial sebelum membagi dengan jumlahnya?',
      options: [
        {
          text: 'Agar skor terbesar menjadi 1',
          why: 'Eksponensial dapat jauh di atas 1; pembagianlah yang menjadikannya peluang.',
        },
        {
          text: 'Agar semuanya positif dan urutannya tetap',
          why: 'Skor bisa negatif, peluang tidak. Eksponensial selalu positif dan selalu naik, jadi urutannya tetap.',
        },
        {
          text: 'Agar skor berjumlah 0',
          why: 'Semua eksponensial di atas 0, jadi jumlahnya tidak mungkin 0.',
        },
        {
          text: 'Agar skor negatif hilang',
          why: 'Skor negatif mendapat peluang kecil dan tetap ikut.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Keempat skor kita tambah 1. Apa yang terjadi pada peluangnya?',
      options: [
        { text: 'Semuanya membesar', why: 'Jumlahnya 1, jadi tidak mungkin semuanya membesar.' },
        {
          text: 'Yang terbesar makin besar',
          why: 'Untuk itu jaraknya dari skor lain harus bertambah.',
        },
        { text: 'Menjadi lebih merata', why: 'Untuk itu jarak antarskor harus mengecil.' },
        {
          text: 'Tidak berubah',
          why: 'Setiap eksponensial dan jumlahnya dikalikan dengan e. Faktor itu habis dalam pembagian.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Slide mencetak peluang 0 untuk huruf l. Apakah benar-benar 0?',
      options: [
        {
          text: 'Tidak, nilainya kecil lalu dibulatkan',
          why: 'Skor negatif menghasilkan eksponensial positif yang kecil. Satu desimal terlalu kasar untuk memperlihatkannya.',
        },
        {
          text: 'Ya, karena skornya negatif',
          why: 'Skor negatif pun punya eksponensial di atas 0.',
        },
        { text: 'Ya, karena l bukan target', why: 'Softmax tidak membaca target.' },
        { text: 'Tidak, nilainya negatif', why: 'Hasil bagi angka positif tidak mungkin negatif.' },
      ],
      answer: 0,
    },
    {
      question: 'Skor mana yang naik bila kita melangkah melawan gradien?',
      options: [
        {
          text: 'Keempatnya',
          why: 'Keempat gradien berjumlah 0, jadi tandanya tidak semuanya sama.',
        },
        {
          text: 'Yang terbesar, yaitu skor o',
          why: 'Gradien skor ini positif, jadi langkah melawannya menurunkan skor itu.',
        },
        {
          text: 'Skor target, yaitu e',
          why: 'y − ȳ hanya negatif pada target. Langkah melawan gradien menaikkan skor itu dan menurunkan yang lain.',
        },
        {
          text: 'Yang terkecil, yaitu skor l',
          why: 'Gradien skor ini positif, jadi langkah melawannya menurunkan skor itu.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Kapan loss mendekati 0?',
      options: [
        {
          text: 'Bila keempat peluang sama besar',
          why: 'Kalau begitu loss-nya ln 4, seperti menebak.',
        },
        {
          text: 'Bila peluang target mendekati 1',
          why: 'ln 1 adalah 0. Loss hanya menanyakan seberapa besar peluang target.',
        },
        {
          text: 'Bila skor terbesar mendekati 0',
          why: 'Satu skor saja tidak berarti apa-apa; yang menentukan jaraknya dari yang lain.',
        },
        {
          text: 'Bila target mempunyai skor terkecil',
          why: 'Kalau begitu target adalah huruf dengan peluang terkecil, dan loss-nya besar.',
        },
      ],
      answer: 1,
    },
  ],
  source: 'Slide kuliah IF3270 Pembelajaran Mesin, Recurrent Neural Network: Output with Softmax',
};
