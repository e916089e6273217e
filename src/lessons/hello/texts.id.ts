import type { LessonText } from '../lesson.ts';
import { helloCard } from './card.ts';

export const helloIndonesian: LessonText = {
  ...helloCard.text.id,
  parts: [
    {
      term: 'timestep t',
      meaning: 'Satu posisi dalam kata. Di sini t = 1 sampai 4, dengan huruf h, e, l, l.',
    },
    {
      term: 'xₜ (one-hot)',
      meaning: 'Huruf masukan sebagai empat angka: 1 di posisi hurufnya, 0 di posisi lain.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning:
        'Ingatan jaringan: tiga angka, satu untuk setiap unit. h₀ berisi nol. Jangan tertukar dengan huruf h.',
    },
    {
      term: 'w_xh',
      meaning: 'Bobot dari masukan ke hidden unit, sebuah matriks 3 × 4.',
    },
    {
      term: 'w_hh dan bias',
      meaning:
        'Dua angka tunggal: w_hh dikalikan dengan ingatan setiap unit, bias ditambahkan pada setiap unit.',
    },
    {
      term: 'w_hy',
      meaning: 'Bobot dari hidden unit ke skor keempat huruf, matriks 4 × 3.',
    },
    {
      term: 'zₜ (skor)',
      meaning: 'z = w_hy·h, satu skor untuk setiap huruf. Slide menyebut angka ini y.',
    },
    {
      term: 'yₜ (softmax)',
      meaning: 'Skor yang diubah menjadi empat peluang; jumlahnya 1.',
    },
    {
      term: 'ȳₜ (target) dan L (loss)',
      meaning:
        'ȳ adalah huruf yang seharusnya muncul berikutnya. Loss adalah −ln dari peluangnya, dijumlahkan untuk semua timestep.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward menghitung dari masukan sampai loss. Backward berjalan balik menyusuri waktu dan menghitung gradien: bagaimana loss bereaksi bila sebuah angka diubah sedikit.',
    },
  ],
  notes: {
    'f1.W_xh':
      'x₁ adalah one-hot dari huruf h, jadi w_xh·x₁ mengambil kolom pertama w_xh. Kita memakai kolom ini dengan sembilan digit, seperti yang dicetak slide kemudian.',
    'f1.w_hh':
      'w_hh hanya satu angka: setiap unit dikalikan dengan angka yang sama, dan unit-unit tidak saling bercampur. Karena h₀ berisi nol, hasilnya masih nol.',
    'f1.a':
      'Bias juga hanya satu angka, ditambahkan pada setiap unit. Slide menuliskannya di langkah 2 dan 4, w_hh·h + bias; hanya rumus tanh di langkah 3 tidak memuatnya, meski angkanya memuatnya.',
    'f2.w_hh':
      'Rumus di slide menulis h(t) di ruas kanan; yang dimaksud adalah h(t−1). Di sini h₁ dikalikan dengan w_hh dalam perjalanan menuju h₂.',
    'f2.h':
      'Digit terakhir di slide sedikit berbeda: slide menghitung dengan bobot yang digitnya lebih banyak daripada yang dicetaknya.',
    'f2.logits':
      'Slide menyebut skor ini y. Kita menyebutnya z dan memakai y untuk peluang sesudah softmax. Lapisan keluaran ini tidak punya bias.',
    'f2.y':
      'Sesudah “e” peluang terbesar jatuh pada huruf h, seperti kata slide, padahal targetnya l. Hitungannya tidak salah: jaringan ini belum dilatih.',
    'f4.W_xh':
      'l yang kedua: x₄ sama dengan x₃, jadi w_xh·x₄ sama dengan w_xh·x₃. Hanya ingatan yang dapat membedakan bahwa l pertama diikuti l dan l kedua diikuti o.',
    loss: 'Keempat loss dijumlahkan. Totalnya di atas 4 · ln 4, yaitu nilai bila menebak secara merata: jaringan selalu mengunggulkan h, dan h tidak pernah menjadi target.',
    'b4.dlogits':
      'Gradien skor adalah y − ȳ. Hanya skor o, yaitu target, yang harus naik; ketiga skor lainnya harus turun.',
    'b4.dh':
      'Ini timestep terakhir, jadi tidak ada yang datang dari masa depan. Gradien h₄ hanya berasal dari keluarannya sendiri, lewat w_hy.',
    'b3.dh':
      'Dua gradien bertemu di h₃: dari keluarannya sendiri dan dari timestep 4. Yang kedua adalah gradien setiap unit dikali w_hh; di sini pun unit-unit tidak bercampur.',
    'b3.dh_prev':
      'Jalan balik ke h₂ langsung melewati w_hh. Slide menulis rantainya lewat y₂, tetapi h₃ tidak dihitung dari y₂, jadi jalan itu tidak ada.',
    'u.l0.w_hh':
      'Satu angka, satu gradien: sumbangan semua unit dan semua timestep sudah dijumlahkan. Gradiennya positif, jadi w_hh mengecil.',
  },
  summary: [
    'Huruf h, e, l, l masuk satu per satu; sesudah setiap huruf jaringan harus menyebut huruf berikutnya: e, l, l, o.',
    'h₂ = tanh(w_xh·x₂ + (w_hh·h₁ + bias)): yang masuk adalah state sebelumnya, bukan state itu sendiri.',
    'Di sini w_hh dan bias adalah angka tunggal, jadi setiap unit hanya mengingat dirinya sendiri.',
    'z = w_hy·h memberi skor, softmax mengubahnya menjadi peluang. Sesudah “e” yang terbesar adalah h, karena belum ada yang dilatih.',
    'Slide mencetak bobot dengan digit lebih sedikit daripada yang dipakainya, maka digit terakhir hasilnya berbeda dari hasil kita.',
    'Backward menjumlahkan sumbangan semua timestep; untuk w_hh dan bias juga sumbangan semua unit.',
  ],
  recall: [
    {
      question: 'State mana yang dikalikan dengan w_hh untuk memperoleh h₂?',
      options: [
        { text: 'h₂', why: 'h₂ adalah hasilnya, jadi tidak dapat masuk ke hitungannya sendiri.' },
        {
          text: 'h₁',
          why: 'State sebelumnya. Rumus di slide menulis h(t), tetapi yang dipakai dalam hitungannya adalah h(t−1).',
        },
        { text: 'h₃', why: 'h₃ dihitung kemudian, dari h₂.' },
        { text: 'x₂', why: 'x₂ dikalikan dengan w_xh.' },
      ],
      answer: 1,
    },
    {
      question: 'Berapa angka yang dipelajari dalam rekurensi, yaitu w_hh dan bias bersama-sama?',
      options: [
        {
          text: '2',
          why: 'Keduanya angka tunggal untuk ketiga unit. Dengan matriks penuh dan satu bias per unit jumlahnya 9 + 3.',
        },
        {
          text: '6',
          why: 'Itu satu bobot dan satu bias untuk setiap unit; di sini semua unit memakainya bersama.',
        },
        { text: '9', why: 'Itu matriks penuh 3 baris dan 3 kolom saja.' },
        { text: '12', why: 'Itu matriks penuh ditambah satu bias untuk setiap unit.' },
      ],
      answer: 0,
    },
    {
      question: 'Sesudah “e” jaringan menjawab h. Apa artinya?',
      options: [
        {
          text: 'Softmax salah dihitung',
          why: 'Keempat peluangnya berjumlah 1, sebagaimana mestinya.',
        },
        {
          text: 'Huruf l tidak ada dalam kosakata',
          why: 'l salah satu dari keempat huruf dan punya peluang di y₂.',
        },
        { text: 'h₁ terlewat dalam hitungan', why: 'h₁ ada: ia masuk ke h₂ lewat w_hh.' },
        {
          text: 'Bobotnya masih acak',
          why: 'Hitungannya benar. Sebelum dilatih, bobot belum tahu apa pun tentang kata itu; slide juga mengatakannya.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Apa yang dapat membedakan l pertama dari l kedua?',
      options: [
        { text: 'Masukan one-hot', why: 'Vektor one-hot dari l sama pada kedua kali.' },
        {
          text: 'Hidden state',
          why: 'Masukannya sama, begitu pula semua bobot. Hanya hidden state yang membawa apa yang datang sebelumnya.',
        },
        { text: 'Bias', why: 'Bias adalah angka yang sama di setiap timestep.' },
        { text: 'Matriks w_hy', why: 'w_hy sama di setiap timestep.' },
      ],
      answer: 1,
    },
    {
      question: 'Lewat apa gradien berjalan dari h₃ kembali ke h₂?',
      options: [
        {
          text: 'Lewat y₂ dan w_hy',
          why: 'h₃ tidak bergantung pada y₂, jadi tidak ada yang kembali lewat sana.',
        },
        { text: 'Lewat x₃ dan w_xh', why: 'Jalan itu berakhir di masukan x₃.' },
        {
          text: 'Lewat tanh dan w_hh',
          why: 'h₃ adalah tanh dari jumlah yang memuat w_hh·h₂. Tidak ada jalan lewat y₂, karena h₃ tidak bergantung padanya.',
        },
        { text: 'Lewat loss di t = 2', why: 'h₃ tidak ikut dalam loss di t = 2.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Deep Sequence Modelling: Forward Propagation in a Recurrent Neuron, kata “hello”',
};
