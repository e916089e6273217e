import type { About } from '../../parts/guide/LessonPanel.tsx';
import { forecastCard } from './card.ts';

export const forecastIndonesian: About['text']['id'] = {
  ...forecastCard.text.id,
  parts: [
    {
      term: 'jendela (k timestep)',
      meaning:
        'k nilai terakhir yang dibaca jaringan satu per satu; nilai sesudahnya itulah yang harus diramalkan.',
    },
    {
      term: '(sampel, timestep, fitur)',
      meaning:
        'Ukuran masukan: berapa jendela, berapa panjangnya, dan berapa angka di tiap timestep: di sini 1.',
    },
    {
      term: 'skala min–max',
      meaning:
        'x′ = (x − min) / (max − min). min dan max hanya dari data latih; siapa yang melihat data uji membocorkan masa depan.',
    },
    {
      term: 'data latih, data uji',
      meaning:
        'Waktu dibagi, bukan diacak: nilai-nilai terakhir disimpan untuk uji dan tidak pernah dilatih.',
    },
    {
      term: 'persistence',
      meaning: 'Ramalan “besok = hari ini”. Tanpa biaya, dan pada harga saham sulit dikalahkan.',
    },
    {
      term: 'musiman',
      meaning: 'Ramalan “seperti satu musim lalu”, misalnya bulan yang sama tahun lalu.',
    },
    {
      term: 'RMSE, MAE, MAPE',
      meaning:
        'Akar rata-rata galat kuadrat, rata-rata galat mutlak, rata-rata galat dalam persen dari nilai sebenarnya.',
    },
    {
      term: 'satu langkah, bebas',
      meaning:
        'Satu langkah: tiap ramalan melihat nilai sebenarnya sampai timestep sebelumnya. Bebas: ramalan menjadi masukan, dan galatnya menumpuk.',
    },
  ],
  summary: [
    'Deret waktu menjadi tugas terbimbing lewat jendela: k nilai masuk, nilai berikutnya keluar.',
    'Kurva yang menempel pada nilai sebenarnya belum membuktikan apa pun: satu langkah ke depan, “besok = hari ini” juga menempel.',
    'Yang berharga hanyalah galat yang lebih kecil daripada persistence dan pembanding musiman.',
    'Hitung skala dari data latih saja, jaga urutan waktu, dan lihat beberapa seed.',
    'Berkas TATA dan HSI di laporan mulai dari yang terbaru. Dibaca apa adanya, jendela latih meramalkan masa lalu, dan jendela uji TATA mulai dengan nilai tertua berkas latih (2010) untuk hari-hari Oktober 2018.',
  ],
  recall: [
    {
      question:
        'Ramalan harga hampir menempel pada kurva sebenarnya, terlambat satu timestep. Apa artinya?',
      options: [
        {
          text: 'Jaringan sudah memahami pasar',
          why: 'Kalau begitu ia berbelok bersama pasar, bukan satu timestep di belakangnya.',
        },
        {
          text: 'Jaringan terutama mengulang nilai terakhir',
          why: 'Bandingkan dengan nilai sebenarnya satu timestep lebih awal: bila itu yang paling cocok, ia hanyalah persistence yang menyamar.',
        },
        {
          text: 'Learning rate terlalu kecil',
          why: 'Pelatihan yang terlalu lambat memberi kurva yang tidak pas; kurva ini pas, hanya terlambat.',
        },
        {
          text: 'Jendelanya terlalu panjang',
          why: 'Jendela yang lebih panjang memperlihatkan lebih banyak masa lalu; kurvanya tidak bergeser.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Mengapa skala dihitung dari data latih saja?',
      options: [
        {
          text: 'Karena lebih cepat',
          why: 'Mencari nilai terkecil dan terbesar hampir tidak memakan waktu.',
        },
        {
          text: 'Karena satuan data uji berbeda',
          why: 'Data latih dan data uji berasal dari satu deret, dengan satu satuan.',
        },
        {
          text: 'Karena nilai terbesar di masa depan belum diketahui',
          why: 'min dan max seluruh deret memberi tahu jaringan sesuatu tentang data uji yang tidak mungkin diketahui siapa pun.',
        },
        {
          text: 'Karena LSTM memerlukan nilai di bawah 1',
          why: 'LSTM juga dapat menghitung angka di atas 1, dan angka data uji boleh begitu.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Pada jalan acak, ramalan mana yang rata-rata galatnya terkecil?',
      options: [
        {
          text: 'LSTM yang besar',
          why: 'Ia menemukan pola masa lalu yang hanya kebetulan dan tidak kembali.',
        },
        {
          text: 'RNN yang kecil',
          why: 'Ia belajar dari langkah yang lalu, padahal langkah berikutnya tidak bergantung padanya.',
        },
        {
          text: 'Persistence',
          why: 'Langkah berikutnya tidak bergantung pada apa pun yang sudah terlihat, jadi nilai terakhir adalah ramalan terbaik.',
        },
        { text: 'Rata-rata deret', why: 'Random walk berjalan menjauh dari rata-ratanya.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Laporan tentang RNN dan LSTM (harga saham TATA Global, GE, dan HSI; pasien di Bandung) dan slide kuliah IF3270, jumlah parameter SimpleRNN. Hyndman & Athanasopoulos, Forecasting: Principles and Practice (edisi ke-3), tentang pembanding dan galat. Box & Jenkins, seri G; Keeling dkk., Scripps CO₂ Program. Loss, ramalan, dan galat dibandingkan dengan PyTorch.',
};
