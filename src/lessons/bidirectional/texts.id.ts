import type { LessonText } from '../lesson.ts';
import { bidirectionalCard } from './card.ts';

export const bidirectionalIndonesian: LessonText = {
  ...bidirectionalCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Tandai nama. “he said teddy bears are great” berbicara tentang boneka, “he said teddy roosevelt was great” tentang seorang presiden. Sampai kata teddy keduanya sama.',
    },
    { term: 'RNN maju', meaning: 'Membaca dari kiri ke kanan. hₜ tahu kata sampai t.' },
    {
      term: 'RNN mundur',
      meaning:
        'Membaca dari kanan ke kiri, dengan bobotnya sendiri. hₜ tahu kata dari t sampai akhir. Jangan tertukar dengan backward pass, yang menghitung gradien.',
    },
    {
      term: '[h_fwd; h_bwd]',
      meaning: 'Kedua hidden state ditumpuk; lapisan keluaran membaca keempat angkanya.',
    },
    { term: 'teddy', meaning: 'Nama, kecuali bila diikuti bears. Tetangga kanan yang menentukan.' },
    {
      term: 'batch',
      meaning: 'Kedua kalimat dilatih bersama. Pilih yang lain di tab Coba dan bandingkan t = 3.',
    },
  ],
  notes: {
    'f1.x': 'he said teddy bears are great: enam kata. RNN maju mulai di kiri.',
    'f3.l1.h':
      'teddy sudah dibaca: −0,882 dan 0,608. Dalam kalimat tentang Roosevelt angka ini persis sama, karena kata-katanya sampai di sini sama. Dari sini saja tidak seorang pun dapat tahu.',
    'f6.l1.h':
      'RNN maju tiba di akhir. Tentang bears ia baru tahu di t = 4, terlambat untuk t = 3.',
    'f6.l1b.W_hh': 'RNN mundur mulai di kanan, dari state awalnya sendiri. Bobotnya lain.',
    'f4.l1b.h': 'bears dibaca dari kanan: −0,999 dan 0,990. Ini diserahkan ke t = 3.',
    'f3.l1b.h':
      'teddy, dengan bears sudah diketahui: −0,945 dan 0,471. Inilah angka yang berbeda dalam kedua kalimat.',
    'f3.l1.both': 'Dua angka dari kiri, dua dari kanan.',
    'f3.y': '0 (bukan nama) mendapat 0,996. Dengan roosevelt di kanan, 1 yang menang.',
    loss: 'Jumlah dua belas loss dari kedua kalimat: 0,012. Jaringan yang hanya maju akan berhenti di sekitar dua kali ln 2, satu untuk setiap teddy.',
    'b3.l1.dboth': 'Gradien dibagi dua: dua angka untuk RNN maju, dua untuk RNN mundur.',
    'b3.l1b.dh_prev':
      'Bagi RNN mundur yang sebelumnya adalah t = 4. Maka gradiennya berjalan ke kanan, ke tempat bears dibaca.',
    'b3.l1.dh_prev': 'RNN maju menerima gradien juga, dan mengirimnya ke kiri.',
  },
  summary: [
    'RNN satu arah tahu kata-kata di kiri saja. Bila kata di kanan yang menentukan, ia hanya dapat menebak.',
    'RNN dua arah: satu maju, satu mundur, bobotnya terpisah; kedua h ditumpuk.',
    'Maka lapisan keluaran punya dua kali lebih banyak kolom.',
    'Sekuens harus selesai dibaca lebih dahulu. Untuk meramal masa depan, seperti harga esok, ia tidak dapat dipakai.',
    'Jaringan yang hanya maju, dilatih dengan cara yang sama: dari 20 awal acak, 0 menjawab semuanya dengan benar.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 20 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 20 kalimat latih dan pada 20 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'h maju di kata teddy: bagaimana dalam kedua kalimat?',
      options: [
        {
          text: 'Berbeda sedikit',
          why: 'Agar berbeda, sesuatu yang dibaca sampai di sana harus berbeda. Apa yang dibaca RNN maju sebelum teddy?',
        },
        { text: 'Persis sama', why: 'Kata-kata sampai di situ sama, jadi semua angkanya sama.' },
        {
          text: 'Berlawanan tanda',
          why: 'Tandanya hanya berbalik bila masukan atau bobotnya lain. Bandingkan kata-kata sampai di sana.',
        },
        { text: 'Nol', why: 'Saat itu sudah ada kata yang dibaca; lihat angka-angka h maju.' },
      ],
      answer: 1,
    },
    {
      question: 'Apa yang dibaca lapisan keluaran di t = 3?',
      options: [
        {
          text: 'h maju dan h mundur dari t = 3',
          why: 'Keduanya ditumpuk: satu tahu kiri, satu tahu kanan.',
        },
        {
          text: 'Hanya h maju',
          why: 'Dengan itu saja lapisan keluaran tidak tahu apa yang ada di kanan kata itu.',
        },
        {
          text: 'h mundur dari t = 1',
          why: 'Setiap timestep punya keluaran sendiri dan membaca yang ada di kolomnya sendiri.',
        },
        {
          text: 'Semua h',
          why: 'Banyaknya kolom W_hy tetap; kalimat yang lebih panjang tidak akan muat.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Ke mana gradien RNN mundur berjalan di backward pass?',
      options: [
        {
          text: 'Ke kiri',
          why: 'Itu arah hitungan RNN ini, dan gradien tidak berjalan searah dengannya.',
        },
        {
          text: 'Tidak bergerak',
          why: 'State-nya saling bergantung sepanjang waktu, jadi gradien pun berjalan di antaranya.',
        },
        {
          text: 'Ke kanan',
          why: 'Ia menghitung dari kanan ke kiri, jadi gradiennya kembali dari kiri ke kanan.',
        },
        { text: 'Ke atas', why: 'Ke atas adalah arah nilai, dari x ke y.' },
      ],
      answer: 2,
    },
    {
      question: 'Untuk apa RNN dua arah tidak cocok?',
      options: [
        {
          text: 'Penandaan kelas kata',
          why: 'Seluruh kalimat sudah ada saat ditandai, jadi kedua sisinya dapat dibaca.',
        },
        {
          text: 'Penandaan nama',
          why: 'Kalimatnya sudah ada seluruhnya; itulah yang dilakukan pelajaran ini dengan teddy.',
        },
        {
          text: 'Terjemahan sebagai encoder',
          why: 'Encoder menerima seluruh kalimat sebelum terjemahan dimulai.',
        },
        {
          text: 'Meramal nilai esok sebelum esok tiba',
          why: 'Ia memerlukan kata-kata di kanan, dan masa depan belum ada.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slide kuliah IF3270, Bidirectional RNNs; Schuster & Paliwal (1997). Contoh “teddy” mengikuti kuliah Andrew Ng, Sequence Models; kalimat lain dan bobotnya buatan kami: dilatih dengan Adam',
};
