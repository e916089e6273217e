import { whySequencesCard } from '../../lessons/why-sequences.card.ts';
import type { About } from '../../view/lesson/LessonPanel.tsx';

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
        'Kata keempat diabaikan',
        'Perkalian matriksnya tidak dapat dihitung: ukurannya tidak cocok',
        'Jaringan menjawab, tetapi kurang tepat',
        'Bobotnya bertambah sendiri',
      ],
      answer: 1,
      explanation:
        'W punya kolom untuk tiga kata. Vektor empat kata terlalu panjang untuk W; jaringan lain harus dibuat dan dilatih.',
    },
    {
      question: 'Mengapa jaringan biasa tidak mengenali Joni di posisi ketiga?',
      options: [
        'Karena hidden unit-nya terlalu sedikit',
        'Karena learning rate-nya terlalu kecil',
        'Karena Joni di posisi itu memakai kolom bobot yang tidak pernah mendapat gradien',
        'Karena posisi ketiga adalah kata terakhir',
      ],
      answer: 2,
      explanation:
        'Masukan yang selalu 0 memberi gradien tepat 0. Kolom itu masih berisi angka acak dari awal, berapa lama pun dilatih.',
    },
    {
      question:
        'Jaringan tanpa ingatan belajar huruf berikutnya dari “hello”. Berapa probabilitas terbaiknya setelah huruf l?',
      options: ['1 untuk l', '½ untuk l dan ½ untuk o', '1 untuk o', '¼ untuk setiap huruf'],
      answer: 1,
      explanation:
        'l muncul dua kali, sekali diikuti l dan sekali diikuti o. Loss-nya paling sedikit 2·ln 2 ≈ 1,386.',
    },
    {
      question: 'Kata-kata sebuah kalimat dijumlahkan sebagai vektor one-hot. Apa yang hilang?',
      options: ['Kata yang berulang', 'Urutannya', 'Banyaknya kata', 'Kosakatanya'],
      answer: 1,
      explanation:
        'Penjumlahan tidak bergantung pada urutan: “anjing mengejar kucing” dan “kucing mengejar anjing” memberi vektor yang sama.',
    },
    {
      question: 'RNN membaca kalimat dua kali lebih panjang. Berapa parameternya?',
      options: ['Dua kali lipat', 'Sama', 'Empat kali lipat', 'Tergantung hidden state'],
      answer: 1,
      explanation: 'Bobot yang sama dipakai sekali lagi di setiap timestep tambahan.',
    },
    {
      question: 'Tabel 3 fitur dari deret waktu: apa bedanya bagi jaringan biasa dan RNN?',
      options: [
        'Tidak ada bedanya',
        'Jaringan biasa melihat tiga fitur sekaligus tanpa konsep urutan; RNN membacanya sebagai tiga timestep',
        'RNN hanya memakai fitur terakhir',
        'Jaringan biasa memakai bobot yang sama untuk ketiganya',
      ],
      answer: 1,
      explanation: 'Di RNN hasil dari X1 masuk ke perhitungan X2, dan hasil X2 ke perhitungan X3.',
    },
  ],
  source:
    'Slide kuliah Deep Sequence Modelling (Deep Learning): Examples of sequence data, Why not a standard network; IF3270 Pembelajaran Mesin, Recurrent Neural Network: Order of data matters, Airline Passenger, FFNN vs RNN; laporan percobaan RNN dan LSTM tentang i.i.d. dan Joni. Data penumpang: Box & Jenkins (1976), seri G. Semua jaringan di halaman ini dilatih dan dihitung di sini.',
};
