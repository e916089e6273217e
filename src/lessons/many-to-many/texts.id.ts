import type { LessonText } from '../lesson.ts';
import { manyToManyCard } from './card.ts';

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
        { text: 'Karena x berbeda', why: 'Pada kedua kalimat katanya potter, jadi x sama.' },
        {
          text: 'Karena bobotnya berbeda',
          why: 'Satu jaringan membaca kedua kalimat, dengan bobot yang sama.',
        },
        {
          text: 'Karena h sebelumnya berbeda',
          why: 'x dan bobotnya sama. Sesudah harry, h lain daripada sesudah a.',
        },
        {
          text: 'Karena kalimatnya lebih pendek',
          why: 'Di potter akhir kalimat belum dibaca, jadi panjangnya belum diketahui.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Berapa loss yang dijumlahkan untuk kalimat ini?',
      options: [
        { text: '1', why: 'Itu satu keluaran saja di akhir kalimat.' },
        { text: '2', why: 'Setiap kata dinilai. Hitung kata dalam kalimatnya.' },
        { text: '4', why: 'Kata yang bukan nama pun punya target dan loss.' },
        { text: '9', why: 'Satu untuk setiap kata, karena setiap timestep punya target.' },
      ],
      answer: 3,
    },
    {
      question: 'Nama muncul di akhir kalimat, padahal dilatih di awal. Apa yang membantu?',
      options: [
        {
          text: 'Bobot yang sama di setiap timestep',
          why: 'Jaringan tidak tahu nomor timestep-nya; aturannya sama di mana-mana.',
        },
        {
          text: 'Batch yang besar',
          why: 'Batch menentukan berapa contoh berbagi satu pembaruan, bukan di posisi mana aturan berlaku.',
        },
        {
          text: 'Softmax',
          why: 'Softmax mengubah skor menjadi peluang dan tidak tahu apa-apa tentang posisi.',
        },
        {
          text: 'Bias',
          why: 'Bias ditambahkan apa pun masukannya, jadi bias tidak mengenali nama.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Apa yang tidak dapat diketahui jaringan ini di t = 2?',
      options: [
        { text: 'Kata pertama', why: 'Kata itu dibaca di t = 1, dan h₁ membawanya.' },
        { text: 'Kata ketiga', why: 'Ia membaca dari kiri ke kanan; x₃ baru datang di t = 3.' },
        { text: 'Kata kedua', why: 'Itu masukan di t = 2.' },
        { text: 'Bobotnya', why: 'Bobot ikut di setiap timestep.' },
      ],
      answer: 1,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Motivating example: Name entity recognition, dan IF3270, Many to Many: Sequence Tagging. Kalimat lain dan bobotnya buatan kami: dilatih dengan Adam',
};
