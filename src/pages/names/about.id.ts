import type { About } from '../../parts/guide/LessonPanel.tsx';
import { namesCard } from './card.ts';

export const namesIndonesian: About['text']['id'] = {
  ...namesCard.text.id,
  parts: [
    {
      term: 'model bahasa tingkat karakter',
      meaning:
        'Jaringan yang dari karakter-karakter sebelumnya menghitung peluang karakter berikutnya.',
    },
    {
      term: '↵ (akhir nama)',
      meaning: 'Karakter newline: target terakhir setiap nama. Bila terpilih, nama selesai.',
    },
    {
      term: 'loss',
      meaning:
        'Cross-entropy yang dijumlahkan atas semua karakter sebuah nama, dalam nats. Nama panjang punya loss lebih besar; karena itu ada juga loss per karakter.',
    },
    {
      term: 'loss yang dihaluskan (smoothed)',
      meaning: '0,999 × nilai sebelumnya + 0,001 × loss nama terakhir, dimulai dari 7 ln V.',
    },
    {
      term: 'ln V',
      meaning: 'Loss per karakter bila semua V karakter ditebak sama peluangnya: garis awal.',
    },
    {
      term: 'clipping',
      meaning: 'Setiap angka gradien dipotong ke antara −clip dan +clip sebelum bobot diperbarui.',
    },
    {
      term: 'sampling',
      meaning:
        'Karakter diambil menurut peluangnya, lalu dimasukkan lagi sebagai masukan timestep berikutnya: y menjadi x.',
    },
  ],
  summary: [
    'Satu baris data adalah satu contoh: masukan vektor nol lalu hurufnya, target hurufnya lalu ↵.',
    'Sebelum dilatih, loss per karakter kira-kira ln V, dan nama contoh adalah huruf acak.',
    'Bobot diperbarui setelah setiap nama: maju, mundur melewati waktu, clipping, langkah SGD.',
    'Loss yang dihaluskan turun, dan nama contoh makin mirip nama data: dengan nama dinosaurus dan pengaturan laporan, 4 dari 7 nama di iterasi 4000 berakhir dengan -saurus.',
    'Nama yang ada di data adalah ingatan, bukan ciptaan: halaman ini menandainya.',
    'Dengan seed yang sama, setiap angka dan setiap nama sama di setiap pelatihan.',
  ],
  recall: [
    {
      question: 'V = 27. Berapa loss per karakter sebelum pelatihan?',
      options: [
        { text: '0', why: 'Itu berarti setiap karakter diketahui dengan pasti.' },
        { text: 'Sekitar 1', why: 'Itu berarti peluang kira-kira 37 % untuk karakter yang benar.' },
        {
          text: 'Sekitar 3,3',
          why: 'Semua karakter hampir sama peluangnya: −ln(1/27) = ln 27 ≈ 3,296.',
        },
        { text: '27', why: 'Itu banyaknya karakter; loss adalah −ln dari peluang.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa loss nama terakhir melompat-lompat, sedangkan loss yang dihaluskan tidak?',
      options: [
        {
          text: 'Karena bobotnya salah',
          why: 'Pada jaringan yang sudah terlatih pun loss itu melompat.',
        },
        {
          text: 'Karena setiap iterasi memakai nama lain, dengan panjang dan kesulitan lain',
          why: 'Loss dijumlahkan atas karakter sebuah nama. Loss yang dihaluskan meratakan sekitar 1.000 nama terakhir.',
        },
        { text: 'Karena clipping', why: 'Clipping memotong gradien, bukan loss.' },
        {
          text: 'Karena learning rate terlalu kecil',
          why: 'Dengan learning rate kecil, bobot hampir tidak berubah di antara dua nama.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Jaringan mencetak “Tyrannosaurus”. Apa artinya?',
      options: [
        {
          text: 'Jaringan memahami dinosaurus',
          why: 'Yang dikenalnya karakter dan urutannya, bukan hewannya.',
        },
        {
          text: 'Nama itu ada di data: jaringan mengingatnya',
          why: 'Bandingkan dengan data sebelum menyebutnya ciptaan. Halaman ini menandai nama seperti itu.',
        },
        { text: 'Nama baru', why: 'Cari dulu di daftar nama.' },
        {
          text: 'Loss-nya nol',
          why: 'Softmax tidak pernah benar-benar pasti, jadi tidak ada nama dengan loss nol.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Apa masukan di timestep pertama?',
      options: [
        {
          text: 'Huruf a',
          why: 'Huruf pertama justru yang harus ditebak, dan tidak semua nama berawal a.',
        },
        { text: '↵', why: '↵ ada di akhir nama.' },
        {
          text: 'Vektor nol',
          why: 'Nama dimulai dari vektor nol; huruf pertama adalah targetnya.',
        },
        { text: 'Huruf acak', why: 'Huruf acak tidak mengatakan apa pun tentang namanya.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Laporan kuliah “Dinosaurus Land” (tugas Coursera, Sequence Models), menurut min-char-rnn A. Karpathy (2015). Laporan menulis clip ±10, tetapi loss yang dicetaknya memerlukan ±5. Angka dibandingkan dengan numpy: 200 loss pertama sampai 1e-10, semua nama di iterasi 0, 2000, dan 4000. Data: dinosaurs 1.2.1 (WTFPL), idn-area-data 3.1.2 (ODbL), @faker-js/faker 10 (MIT).',
};
