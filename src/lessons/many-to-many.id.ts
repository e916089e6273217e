import type { LessonText } from './lesson.ts';
import { manyToManyCard } from './many-to-many.card.ts';

export const manyToManyIndonesian: LessonText = {
  ...manyToManyCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Tandai nama orang (named entity recognition): 1 untuk kata yang bagian dari nama, 0 untuk yang lain. Sembilan kata masuk, sembilan tanda keluar: 1 1 0 1 1 0 0 0 0.',
    },
    {
      term: 'xₜ',
      meaning:
        'Satu kata, one-hot dari sembilan. Di slide kamusnya lebih besar: Harry berada di posisi 4075, Potter di 6830.',
    },
    {
      term: 'potter dan granger',
      meaning:
        'Juga kata biasa: “a potter” adalah perajin tembikar, “a granger” petani. Nama atau bukan, itu ditentukan kata sebelumnya.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'Dua angka: yang perlu diketahui dari kata-kata di kiri.',
    },
    {
      term: 'yₜ',
      meaning: 'Setiap timestep punya keluarannya sendiri, jadi juga target dan loss-nya sendiri.',
    },
  ],
  notes: {
    'f1.x': 'harry: satu angka 1 di tempatnya, selebihnya 0.',
    'f1.y': '1 mendapat 0,999. harry selalu nama, tanpa melihat ke kiri.',
    'f2.W_xh': 'potter saja belum menentukan: ada “Harry Potter” dan ada “a potter”.',
    'f2.W_hh': 'Yang menentukan adalah h₁: kata sebelumnya nama depan.',
    'f2.y':
      '1 mendapat 0,997. Di tab Coba pilih “a potter invented a spell”: kata yang sama mendapat 0.',
    'f3.h': '“and” mengakhiri nama: unit 1 berbalik dari 0,918 ke −0,962.',
    'f5.y':
      'granger sesudah hermione: 0,997. Bobotnya sama dengan di t = 2; aturannya tidak bergantung pada tempat.',
    'f6.y': 'invented: 0, dengan 0,999.',
    'f9.y': 'Kata terakhir, tanda terakhir. Keluaran sama banyak dengan masukan.',
    loss: 'Sembilan loss dijumlahkan: 0,010. Yang terbesar di t = 2 dan t = 5, 0,003, tempat konteks diperlukan.',
    'b9.dh': 'Di timestep terakhir gradien hanya datang dari keluarannya sendiri.',
    'b5.dh_prev':
      'Kesalahan di granger kembali ke h₄, tempat hermione dibaca. Begitulah W_hh belajar.',
    'u.l0.W_hh': 'W_hh dipakai di setiap timestep; gradiennya adalah jumlah semuanya.',
  },
  summary: [
    'Many-to-many sejajar: setiap masukan mendapat satu keluaran, misalnya penandaan nama atau kelas kata (POS tagging).',
    'Setiap timestep punya loss; semuanya dijumlahkan.',
    'Kata yang sama dapat mendapat tanda lain, karena h membawa konteks kiri.',
    'Bobot yang sama dipakai di setiap tempat: nama dikenali di awal maupun di akhir kalimat.',
    'Yang berada di kanan belum terbaca. Bila kata sesudahnya yang menentukan, diperlukan RNN dua arah (bab berikutnya).',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 20 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 40 kalimat latih dan pada 60 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Mengapa potter mendapat 1 di sini tetapi 0 pada “a potter invented a spell”?',
      options: [
        'Karena x berbeda',
        'Karena bobotnya berbeda',
        'Karena h sebelumnya berbeda',
        'Karena kalimatnya lebih pendek',
      ],
      answer: 2,
      explanation: 'x dan bobotnya sama. Sesudah harry, h lain daripada sesudah a.',
    },
    {
      question: 'Berapa loss yang dijumlahkan untuk kalimat ini?',
      options: ['1', '2', '4', '9'],
      answer: 3,
      explanation: 'Satu untuk setiap kata, karena setiap timestep punya target.',
    },
    {
      question: 'Nama muncul di akhir kalimat, padahal dilatih di awal. Apa yang membantu?',
      options: ['Bobot yang sama di setiap timestep', 'Batch yang besar', 'Softmax', 'Bias'],
      answer: 0,
      explanation: 'Jaringan tidak tahu nomor timestep-nya; aturannya sama di mana-mana.',
    },
    {
      question: 'Apa yang tidak dapat diketahui jaringan ini di t = 2?',
      options: ['Kata pertama', 'Kata ketiga', 'Kata kedua', 'Bobotnya'],
      answer: 1,
      explanation: 'Ia membaca dari kiri ke kanan; x₃ baru datang di t = 3.',
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Motivating example: Name entity recognition, dan IF3270, Many to Many: Sequence Tagging. Kalimat lain dan bobotnya buatan kami: dilatih dengan Adam',
};
