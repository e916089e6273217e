import type { About } from '../../parts/guide/LessonPanel.tsx';
import { kindsCard } from './card.ts';

export const kindsIndonesian: About['text']['id'] = {
  ...kindsCard.text.id,
  parts: [
    {
      term: 'Tₓ, Tᵧ',
      meaning: 'Banyaknya masukan dan banyaknya keluaran. Keduanya tidak harus sama.',
    },
    {
      term: 'kotak x, h, y',
      meaning: 'Masukan, hidden state, dan keluaran; satu kolom untuk setiap timestep.',
    },
    {
      term: 'keluaran menjadi masukan',
      meaning: 'yₜ dibaca lagi sebagai xₜ₊₁: begitulah jaringan menulis kata demi kata.',
    },
    {
      term: 'encoder, decoder',
      meaning:
        'Jaringan pertama membaca seluruh sekuens; hidden state terakhirnya menjadi awal jaringan kedua, yang menjawab.',
    },
    {
      term: 'return_sequences',
      meaning:
        'Pilihan Keras: True mengembalikan hidden state setiap timestep, False hanya yang terakhir.',
    },
  ],
  summary: [
    'Pada setiap jenis, bobot yang sama dipakai di semua timestep; yang berbeda hanyalah kapan ada masukan dan kapan ada keluaran.',
    'One-to-one tidak punya waktu: jaringan biasa. One-to-many membaca satu kali, lalu membaca keluarannya sendiri.',
    'Many-to-one membaca semua dan baru menjawab di timestep terakhir; di Keras itulah return_sequences=False.',
    'Many-to-many sejajar menjawab di setiap timestep, jadi Tₓ = Tᵧ; jawabannya belum tahu apa yang datang sesudahnya.',
    'Encoder–decoder menjawab setelah semua dibaca, jadi Tᵧ boleh lain dari Tₓ; semua yang dibaca harus muat di satu state.',
    'Banyak masukan tidak berarti banyak bobot: W_xh, W_hh, dan W_hy yang sama dipakai di setiap timestep.',
  ],
  recall: [
    {
      question: 'Ulasan film dibaca kata demi kata, lalu diberi bintang 1–5. Jenis apa ini?',
      options: [
        {
          text: 'One-to-many',
          why: 'Jenis itu membaca sekali dan menulis berkali-kali; ulasan punya banyak kata.',
        },
        {
          text: 'Many-to-one',
          why: 'Masukannya banyak, jawabannya satu, dihitung dari hidden state terakhir, yang sudah melihat semua kata.',
        },
        { text: 'Many-to-many sejajar', why: 'Kalau begitu setiap kata mendapat bintang sendiri.' },
        {
          text: 'Encoder–decoder',
          why: 'Jenis itu menulis sekuens; bintangnya satu jawaban saja.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Setiap kata sebuah kalimat diberi tanda: nama (1) atau bukan (0). Jenis apa ini?',
      options: [
        { text: 'Many-to-one', why: 'Jenis itu memberi satu jawaban untuk seluruh kalimat.' },
        {
          text: 'One-to-many',
          why: 'Jenis itu hanya membaca sekali; di sini ada kata di setiap timestep.',
        },
        {
          text: 'Many-to-many sejajar',
          why: 'Setiap timestep punya masukan dan keluarannya sendiri, jadi Tₓ = Tᵧ.',
        },
        {
          text: 'One-to-one',
          why: 'Jenis itu membaca satu masukan dan tidak mengingat kata sebelumnya.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa terjemahan memakai encoder–decoder, bukan many-to-many sejajar?',
      options: [
        {
          text: 'Karena bobotnya lebih sedikit',
          why: 'Bobotnya justru lebih banyak: dua jaringan, masing-masing dengan bobot sendiri.',
        },
        {
          text: 'Karena panjang dan urutan jawabannya boleh berbeda dari masukannya',
          why: 'Voulez-vous chanter avec moi punya 4 token, Do you want to sing with me punya 7, dan kata pertama jawaban dapat bergantung pada kata terakhir masukan.',
        },
        {
          text: 'Karena decoder tidak perlu dilatih',
          why: 'Decoder dilatih seperti jaringan lain.',
        },
        {
          text: 'Karena tidak ada hidden state',
          why: 'Kedua jaringan punya, dan yang terakhir dari encoder diserahkan.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'Pada one-to-many, apa yang dibaca jaringan di timestep kedua saat ia menulis sendiri?',
      options: [
        {
          text: 'Masukan pertama sekali lagi',
          why: 'Masukan pertama datang sekali; hidden state yang membawanya.',
        },
        {
          text: 'Keluaran timestep pertama',
          why: 'y₁ menjadi x₂. Saat dilatih dengan teacher forcing, yang dibaca adalah target timestep pertama.',
        },
        { text: 'Target timestep kedua', why: 'Saat menulis sendiri tidak ada target.' },
        {
          text: 'Tidak ada; hidden state dikosongkan',
          why: 'Hidden state tidak dikosongkan: isinya membawa apa yang sudah dibaca.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'Many-to-one diubah menjadi many-to-many sejajar, ukuran sel dan kelasnya tetap. Berapa bobot yang bertambah?',
      options: [
        {
          text: 'Tidak ada',
          why: 'W_hy yang sama dipakai di setiap timestep, seperti W_xh dan W_hh. Yang bertambah hanyalah perhitungan dan suku loss.',
        },
        {
          text: 'Satu W_hy untuk setiap timestep',
          why: 'Setiap timestep punya keluaran, tetapi tidak punya matriks sendiri.',
        },
        { text: 'Dua kali lipat', why: 'Sel dan kelasnya tidak berubah.' },
        {
          text: 'T kali lipat',
          why: 'T adalah panjang sekuens, dan bobot tidak bergantung padanya.',
        },
      ],
      answer: 0,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), One to Many, Many to One, Many to Many, dan IF3270 Pembelajaran Mesin, jenis-jenis RNN; Karpathy, The Unreasonable Effectiveness of Recurrent Neural Networks (2015); Sutskever dkk., Sequence to Sequence Learning with Neural Networks (2014). Contoh dan bobotnya buatan kami.',
};
