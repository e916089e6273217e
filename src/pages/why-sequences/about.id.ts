import type { About } from '../../parts/guide/LessonPanel.tsx';
import { whySequencesCard } from './card.ts';

export const whySequencesIndonesian: About['text']['id'] = {
  ...whySequencesCard.text.id,
  parts: [
    {
      term: 'sekuens (sequence)',
      meaning: 'Data yang urutannya bermakna: kata dalam kalimat, basa dalam DNA, angka per bulan.',
    },
    { term: 'timestep t', meaning: 'Posisi dalam sekuens, mulai dari 1.' },
    {
      term: 'jaringan biasa',
      meaning:
        'Jaringan feed-forward, misalnya MLP: satu vektor dengan panjang tetap masuk, satu jawaban keluar, tanpa ingatan.',
    },
    {
      term: 'jendela tetap',
      meaning: 'Beberapa masukan berurutan yang disambung menjadi satu vektor panjang.',
    },
    {
      term: 'i.i.d.',
      meaning:
        'Independent, identically distributed: anggapan bahwa satu sampel tidak berkata apa-apa tentang sampel lain.',
    },
    {
      term: 'hidden state h',
      meaning:
        'Beberapa angka yang dibawa RNN dari timestep ke timestep: rangkuman dari yang sudah dibaca.',
    },
    {
      term: 'fitur',
      meaning: 'Satu angka masukan. Tabel 3 fitur punya tiga kolom masukan X1, X2, X3.',
    },
  ],
  summary: [
    'Data sekuens ada di mana-mana: suara, musik, sentimen, DNA, terjemahan, video, nama, riwayat belanja.',
    'Jaringan biasa menerima satu panjang saja; matriks bobotnya tumbuh dengan panjang itu. RNN memakai bobot yang sama di setiap timestep.',
    'Jaringan biasa tidak membagi fitur antarposisi: bobot di tempat yang belum pernah melihat Joni tidak pernah mendapat gradien.',
    'Tanpa ingatan, masukan yang sama selalu mendapat jawaban yang sama; loss-nya tidak dapat turun di bawah batas tertentu.',
    'Menjumlahkan token menghapus urutan. Jendela tetap melihat urutan, tetapi tidak menerima kalimat yang lebih panjang.',
    'Deret waktu dapat dipotong menjadi tabel n fitur, atau dibaca RNN sebagai n timestep: X1, lalu X2, lalu X3.',
  ],
  recall: [
    {
      question:
        'Sebuah jaringan biasa dibuat untuk kalimat tiga kata. Apa yang terjadi dengan kalimat empat kata?',
      options: [
        {
          text: 'Kata keempat diabaikan',
          why: 'Tidak ada yang membuang kata dengan sendirinya: seluruh vektor dikalikan.',
        },
        {
          text: 'Perkalian matriksnya tidak dapat dihitung: ukurannya tidak cocok',
          why: 'W punya kolom untuk tiga kata. Vektor empat kata terlalu panjang untuk W; jaringan lain harus dibuat dan dilatih.',
        },
        {
          text: 'Jaringan menjawab, tetapi kurang tepat',
          why: 'Jawabannya tidak ada sama sekali.',
        },
        { text: 'Bobotnya bertambah sendiri', why: 'Matriks tetap sebesar saat dibangun.' },
      ],
      answer: 1,
    },
    {
      question: 'Mengapa jaringan biasa tidak mengenali Joni di posisi ketiga?',
      options: [
        {
          text: 'Karena hidden unit-nya terlalu sedikit',
          why: 'Dengan unit yang lebih banyak pun gagalnya sama.',
        },
        {
          text: 'Karena learning rate-nya terlalu kecil',
          why: 'Dengan learning rate yang lebih besar pun gagalnya sama.',
        },
        {
          text: 'Karena Joni di posisi itu memakai kolom bobot yang tidak pernah mendapat gradien',
          why: 'Masukan yang selalu 0 memberi gradien tepat 0. Kolom itu masih berisi angka acak dari awal, berapa lama pun dilatih.',
        },
        {
          text: 'Karena posisi ketiga adalah kata terakhir',
          why: 'Posisi terakhir dipelajari seperti yang lain, dari kata-kata yang pernah ada di sana.',
        },
      ],
      answer: 2,
    },
    {
      question:
        'Jaringan tanpa ingatan belajar huruf berikutnya dari “hello”. Berapa peluang terbaiknya setelah huruf l?',
      options: [
        { text: '1 untuk l', why: 'Kalau begitu o berpeluang 0, dan −ln-nya tak hingga.' },
        {
          text: '½ untuk l dan ½ untuk o',
          why: 'l muncul dua kali, sekali diikuti l dan sekali diikuti o. Loss-nya paling sedikit 2·ln 2 ≈ 1,386.',
        },
        { text: '1 untuk o', why: 'Kalau begitu l berpeluang 0, dan −ln-nya tak hingga.' },
        {
          text: '¼ untuk setiap huruf',
          why: 'h dan e tidak pernah mengikuti l, jadi peluang untuk keduanya terbuang.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Kata-kata sebuah kalimat dijumlahkan sebagai vektor one-hot. Apa yang hilang?',
      options: [
        {
          text: 'Kata yang berulang',
          why: 'Kata yang muncul dua kali bernilai 2 dalam jumlahnya.',
        },
        {
          text: 'Urutannya',
          why: 'Penjumlahan tidak bergantung pada urutan: “anjing mengejar kucing” dan “kucing mengejar anjing” memberi vektor yang sama.',
        },
        {
          text: 'Banyaknya kata',
          why: 'Angka-angka dalam jumlah itu bila ditambahkan sama dengan banyaknya kata.',
        },
        { text: 'Kosakatanya', why: 'Setiap kata tetap punya tempatnya sendiri dalam vektor.' },
      ],
      answer: 1,
    },
    {
      question: 'RNN membaca kalimat dua kali lebih panjang. Berapa parameternya?',
      options: [
        {
          text: 'Dua kali lipat',
          why: 'Bobot yang dipakai dua kali lebih sering tidak menjadi dua kali lebih banyak.',
        },
        { text: 'Sama', why: 'Bobot yang sama dipakai sekali lagi di setiap timestep tambahan.' },
        {
          text: 'Empat kali lipat',
          why: 'Panjang kalimat tidak termasuk dalam ukuran matriksnya.',
        },
        { text: 'Tergantung hidden state', why: 'Hidden state-nya sebesar sebelumnya.' },
      ],
      answer: 1,
    },
    {
      question: 'Tabel 3 fitur dari deret waktu: apa bedanya bagi jaringan biasa dan RNN?',
      options: [
        { text: 'Tidak ada bedanya', why: 'Ada: lihat ke mana hasil dari X1 masuk.' },
        {
          text: 'Jaringan biasa melihat tiga fitur sekaligus tanpa konsep urutan; RNN membacanya sebagai tiga timestep',
          why: 'Di RNN hasil dari X1 masuk ke perhitungan X2, dan hasil X2 ke perhitungan X3.',
        },
        {
          text: 'RNN hanya memakai fitur terakhir',
          why: 'RNN membaca ketiganya, dan masing-masing meninggalkan jejak di hidden state.',
        },
        {
          text: 'Jaringan biasa memakai bobot yang sama untuk ketiganya',
          why: 'Jaringan standar punya bobot sendiri untuk setiap fitur.',
        },
      ],
      answer: 1,
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning): Examples of sequence data, Why not a standard network; IF3270 Pembelajaran Mesin, Recurrent Neural Network: Order of data matters, Airline Passenger, FFNN vs RNN; laporan percobaan RNN dan LSTM tentang i.i.d. dan Joni. Data penumpang: Box & Jenkins (1976), seri G. Semua jaringan di halaman ini dilatih dan dihitung di sini.',
};
