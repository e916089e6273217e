import type { LessonText } from './lesson.ts';
import { softmaxCard } from './softmax.card.ts';

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
      term: 'τ (temperature)',
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
      'Dalam jaringan, skor ini berasal dari hidden state (ingatannya). Di sini skor sudah diberikan. Temperature τ membagi skor; dengan τ = 1 skor tetap.',
    'f1.exp':
      'e pangkat skor: sekarang semuanya positif, dan urutannya tetap. Selisih skor yang sama menjadi perbandingan yang sama, maka skor terbesar jauh mengungguli yang lain.',
    'f1.S':
      'Jumlah keempat eksponensial. Pembagi ini satu untuk keempat huruf, jadi setiap huruf ikut menentukan setiap peluang.',
    'f1.y':
      'Eksponensial dibagi jumlahnya. Yang terbesar adalah o, output pada slide. Slide membulatkan sampai satu desimal; yang tercetak 0 sebenarnya kecil, bukan nol. Softmax tidak pernah menghasilkan nol.',
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
        'Agar skor terbesar menjadi 1',
        'Agar semuanya positif dan urutannya tetap',
        'Agar skor berjumlah 0',
        'Agar skor negatif hilang',
      ],
      answer: 1,
      explanation:
        'Skor bisa negatif, peluang tidak. Eksponensial selalu positif dan selalu naik, jadi urutannya tetap.',
    },
    {
      question: 'Keempat skor kita tambah 1. Apa yang terjadi pada peluangnya?',
      options: [
        'Semuanya membesar',
        'Yang terbesar makin besar',
        'Menjadi lebih merata',
        'Tidak berubah',
      ],
      answer: 3,
      explanation:
        'Setiap eksponensial dan jumlahnya dikalikan dengan e. Faktor itu habis dalam pembagian.',
    },
    {
      question: 'Slide mencetak peluang 0 untuk huruf l. Apakah benar-benar 0?',
      options: [
        'Tidak, nilainya kecil lalu dibulatkan',
        'Ya, karena skornya negatif',
        'Ya, karena l bukan target',
        'Tidak, nilainya negatif',
      ],
      answer: 0,
      explanation:
        'Skor negatif menghasilkan eksponensial positif yang kecil. Satu desimal terlalu kasar untuk memperlihatkannya.',
    },
    {
      question: 'Skor mana yang naik bila kita melangkah melawan gradien?',
      options: [
        'Keempatnya',
        'Yang terbesar, yaitu skor o',
        'Skor target, yaitu e',
        'Yang terkecil, yaitu skor l',
      ],
      answer: 2,
      explanation:
        'y − ȳ hanya negatif pada target. Langkah melawan gradien menaikkan skor itu dan menurunkan yang lain.',
    },
    {
      question: 'Kapan loss mendekati 0?',
      options: [
        'Bila keempat peluang sama besar',
        'Bila peluang target mendekati 1',
        'Bila skor terbesar mendekati 0',
        'Bila target mempunyai skor terkecil',
      ],
      answer: 1,
      explanation: 'ln 1 adalah 0. Loss hanya menanyakan seberapa besar peluang target.',
    },
  ],
  source: 'Slide kuliah IF3270 Pembelajaran Mesin, Recurrent Neural Network: Output with Softmax',
};
