import type { LessonText } from '../lesson.ts';
import { encoderDecoderCard } from './card.ts';

export const encoderDecoderIndonesian: LessonText = {
  ...encoderDecoderCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Membalik kata: k a t masuk, t a k keluar, lalu tanda akhir. Huruf pertama jawaban adalah huruf terakhir pertanyaan; jadi kata harus dibaca sampai habis dahulu.',
    },
    { term: 'encoder', meaning: 'Membaca kata, huruf demi huruf. Ia tidak menjawab apa-apa.' },
    {
      term: 'h₃ (state yang diserahkan)',
      meaning:
        'Hidden state terakhir encoder menjadi hidden state awal decoder. Hanya panah inilah yang melintasi garis pemisah.',
    },
    {
      term: 'decoder',
      meaning:
        'RNN lain dengan bobot lain. Ia menulis jawaban, huruf demi huruf, seperti pada one-to-many.',
    },
    {
      term: '“.”',
      meaning:
        'Tanda mulai, sebagai masukan pertama decoder, dan tanda akhir, sebagai keluaran terakhirnya.',
    },
    {
      term: 'free running dan teacher forcing',
      meaning:
        'Di sini decoder membaca keluarannya sendiri. Dengan teacher forcing, seperti saat dilatih, ia membaca target. Ganti di tab Ubah, bagian Masukan dan target.',
    },
  ],
  notes: {
    'f1.x': 'Encoder membaca k. Tidak ada keluaran dan tidak ada loss di bagian ini.',
    'f1.h': 'Empat angka; sesudah tiga huruf keempatnya harus memuat huruf apa saja dan urutannya.',
    'f3.h':
      'Seluruh kata k a t kini −0,212, −0,324, −0,196, 0,310. Lebih dari ini tidak akan diketahui decoder.',
    'fd1.x': 'Decoder mulai dengan tanda “.”, yang tidak berkata apa-apa tentang kata.',
    'fd1.W_hh': 'Di sini kata menyeberang: h₃ milik encoder, W_hh milik decoder.',
    'fd1.y': 'Huruf pertama: t, dengan 1,000. Huruf yang terakhir dibaca keluar lebih dulu.',
    'fd2.x': 't yang baru dipilih menjadi masukan berikutnya: free running.',
    'fd2.y': 'a, dengan 0,999.',
    'fd3.y': 'k, dengan 0,998: huruf yang paling lama harus diingat.',
    'fd4.y':
      'Tanda akhir. Jawaban ini empat timestep, pertanyaannya tiga: panjangnya tidak harus sama.',
    'bd1.dh_prev': 'Gradien melintasi garis pemisah: h₃ diubah oleh kesalahan decoder.',
    'b3.dh': 'Encoder tidak punya loss. Semua yang dipelajarinya datang lewat satu panah ini.',
    'u.decoder.l0.W_xh': 'Kedua bagian diperbarui bersama, masing-masing dengan bobotnya sendiri.',
  },
  summary: [
    'Encoder–decoder: sekuens menjadi sekuens lain, yang panjangnya boleh berbeda, misalnya terjemahan mesin.',
    'Jawaban baru dimulai setelah seluruh masukan dibaca.',
    'h terakhir encoder menjadi h awal decoder. Itulah satu-satunya jalan, untuk angka maupun untuk gradien.',
    'Decoder menulis sampai tanda akhir; masukannya keluaran sendiri (free running) atau target (teacher forcing).',
    'Kata yang panjang harus muat dalam h yang sama besar. Sempitnya jalan ini kelak melahirkan attention.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 1 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 28 kata latih dan pada 8 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Mengapa decoder tidak mulai menulis sesudah huruf pertama?',
      options: [
        {
          text: 'Karena encoder lambat',
          why: 'Kecepatan tidak berperan; yang penting apa yang sudah dibaca.',
        },
        {
          text: 'Karena huruf pertama jawaban adalah huruf terakhir kata',
          why: 'Yang diperlukan lebih dulu dibaca paling akhir. Pada terjemahan pun sering demikian.',
        },
        {
          text: 'Karena loss belum ada',
          why: 'Loss dihitung dari keluaran yang sudah ada; tidak ada keluaran yang menunggunya.',
        },
        {
          text: 'Karena bobotnya sama',
          why: 'Bobot tidak berubah selama kata dibaca, jadi bobot bukan alasan untuk menunggu.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Lewat mana decoder mengetahui katanya?',
      options: [
        { text: 'Lewat h terakhir encoder', why: 'Hanya panah itu yang melintasi garis pemisah.' },
        { text: 'Lewat bobot encoder', why: 'Bobotnya sama untuk semua kata.' },
        { text: 'Lewat “.”', why: '“.” sama, apa pun katanya.' },
        {
          text: 'Lewat target',
          why: 'Decoder juga dapat menulis tanpa target, dengan membaca keluarannya sendiri.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Encoder tidak punya target. Bagaimana ia belajar?',
      options: [
        { text: 'Ia tidak belajar', why: 'Ia belajar: pembaruan juga menggeser bobot encoder.' },
        { text: 'Dari loss sendiri', why: 'Tanpa target tidak ada yang dapat dijadikan loss.' },
        {
          text: 'Dari bobot decoder',
          why: 'Bobot tidak diserahkan; encoder punya bobotnya sendiri.',
        },
        {
          text: 'Dari gradien yang kembali lewat h yang diserahkan',
          why: 'Backward berjalan dari decoder, melintasi garis pemisah, ke encoder.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Apa beda free running dan teacher forcing bila semua jawaban benar?',
      options: [
        {
          text: 'Loss-nya dua kali lipat',
          why: 'Loss hanya menanyakan berapa peluang target, bukan dari mana masukannya.',
        },
        {
          text: 'Urutannya terbalik',
          why: 'Dalam kedua cara decoder menulis dari huruf pertama sampai terakhir.',
        },
        {
          text: 'Tidak ada bedanya pada angka',
          why: 'Keluaran yang benar sama dengan target, jadi masukannya sama. Dengan bobot acak bedanya terlihat.',
        },
        {
          text: 'Encoder dilewati',
          why: 'Encoder membaca katanya dalam kedua cara; hanya masukan decoder yang dipilih dengan dua cara.',
        },
      ],
      answer: 2,
    },
  ],
  source:
    'Slide kuliah IF3270, Many to Many: Machine Translation, dan Deep Learning (14620323), Many to Many; Sutskever dkk. (2014). Contoh dan bobotnya buatan kami: dilatih dengan Adam dan teacher forcing',
};
