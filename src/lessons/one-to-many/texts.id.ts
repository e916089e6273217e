import type { LessonText } from '../lesson.ts';
import { oneToManyCard } from './card.ts';

export const oneToManyIndonesian: LessonText = {
  ...oneToManyCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Sebuah gambar masuk, sebuah kalimat keluar: “a cat sleeps .” Satu masukan, empat keluaran.',
    },
    {
      term: 'x₁ (gambar)',
      meaning:
        'Enam angka, seolah-olah dari CNN: seberapa kuat tiap kata terlihat di gambar. Pada image captioning yang asli, CNN memberi ratusan angka (Vinyals dkk., 2014).',
    },
    {
      term: 'x₂, x₃, x₄',
      meaning:
        'Kata yang baru saja ditulis jaringan: yang peluangnya terbesar, sebagai one-hot. Gambarnya tidak pernah datang lagi.',
    },
    {
      term: 'free running dan teacher forcing',
      meaning:
        'Free running: masukan berikutnya adalah keluaran sendiri. Teacher forcing: masukan berikutnya adalah target, juga bila keluarannya salah. Ganti di tab Ubah, bagian Masukan dan target.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'Ingatan akan gambar, dan tempat kita berada dalam kalimat.',
    },
    { term: '“.”', meaning: 'Tanda akhir. Di sini program berhenti bertanya.' },
  ],
  notes: {
    'f1.x':
      'Gambar ini: kucing 0,9, tidur 0,9, anjing dan berlari hanya 0,1. Inilah satu-satunya masukan dari luar.',
    'f1.h': 'Semua yang terlihat harus masuk ke tiga angka ini: −0,980, 0,979, 0,936.',
    'f1.y': '“a” mendapat 0,988: setiap kalimat latih dimulai begitu.',
    'f2.x':
      'Masukan t = 2 adalah kata yang baru ditulis: a. Ikuti panahnya dari y₁. Inilah free running.',
    'f2.W_hh':
      'Gambar hanya sampai ke sini lewat W_hh h₁. Kata “a” tidak tahu apa-apa tentang kucing.',
    'f2.y': '“cat” 0,997, “dog” 0,002: h₁ telah mengingat hewannya.',
    'f3.y':
      '“sleeps” 0,982, padahal x₃ hanya berkata cat. Apa yang dilakukan kucing itu dibaca di t = 1 dan dibawa melalui h₂.',
    'f4.y': '“.” 0,999: kalimatnya selesai. Jaringan sendiri yang menentukan panjangnya.',
    loss: 'Jumlah keempat loss, 0,034. Terbesar di t = 3: 0,018, karena harus mengingat paling lama.',
    'b3.dh_prev': 'Kesalahan di t = 3 kembali lewat W_hh ke h₂, lalu ke h₁, tempat gambar dibaca.',
    'b2.dW_xh':
      'x₂ juga punya gradien, tetapi tidak diteruskan ke y₁: memilih yang terbesar tidak punya turunan. Maka dilatih dengan teacher forcing.',
    'b1.dW_xh':
      'Hanya di t = 1 masukannya bukan one-hot: gradien W_xh menyebar ke kolom semua kata yang terlihat.',
  },
  summary: [
    'One-to-many: satu masukan, banyak keluaran, misalnya gambar menjadi kalimat.',
    'Masukan dibaca sekali saja. Sesudahnya hidden state yang membawanya.',
    'Free running: kata yang dipilih menjadi masukan berikutnya. Satu kata yang salah mengubah semua kata sesudahnya.',
    'Teacher forcing: saat dilatih, masukan berikutnya adalah kata yang benar. Setiap timestep belajar tanpa menunggu yang sebelumnya benar.',
    'Memilih kata terbesar (greedy) tidak punya turunan; gradien hanya kembali lewat hidden state.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 2 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 12 gambar latih dan pada 20 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Dari mana jaringan tahu di t = 3 bahwa kucingnya tidur?',
      options: [
        { text: 'Dari x₃', why: 'x₃ hanya satu kata dan sama, apa pun yang dilakukan kucing.' },
        {
          text: 'Dari h₂, yang membawa gambar sejak t = 1',
          why: 'x₃ hanya “cat”, dan itu sama untuk kucing yang berlari. Bedanya ada di h₂.',
        },
        { text: 'Dari target', why: 'Target dibaca oleh loss, sesudah jawabannya ada.' },
        {
          text: 'Gambarnya dibaca lagi',
          why: 'Gambar adalah masukan di t = 1 dan tidak datang lagi.',
        },
      ],
      answer: 1,
    },
    {
      question:
        'Apa masukan t = 3 dengan teacher forcing bila jaringan salah menulis “dog” di t = 2?',
      options: [
        {
          text: 'dog',
          why: 'Yang ditulis jaringan dimasukkan kembali pada free running, bukan di sini.',
        },
        { text: 'Gambarnya', why: 'Gambar hanya masukan di t = 1.' },
        {
          text: 'cat',
          why: 'Teacher forcing memberi target t = 2, yaitu cat. Dengan free running masukannya dog.',
        },
        { text: 'Nol', why: 'Masukan di t = 3 adalah sebuah kata.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa kesalahan dapat menumpuk pada free running?',
      options: [
        {
          text: 'Kata yang salah menjadi masukan berikutnya',
          why: 'Jaringan lalu berada di keadaan yang tidak pernah dijumpainya saat dilatih.',
        },
        {
          text: 'Bobotnya berubah',
          why: 'Saat menulis tidak ada yang dipelajari; bobotnya tetap.',
        },
        { text: 'Softmax tidak berjumlah 1', why: 'Softmax selalu berjumlah 1.' },
        { text: 'Loss-nya negatif', why: '−ln dari peluang tidak pernah negatif.' },
      ],
      answer: 0,
    },
    {
      question: 'Kapan jaringan berhenti menulis?',
      options: [
        { text: 'Selalu sesudah 4 kata', why: 'Tidak ada yang menghitung katanya.' },
        {
          text: 'Bila loss nol',
          why: 'Saat menulis sendiri tidak ada target, jadi tidak ada loss.',
        },
        { text: 'Bila h menjadi nol', why: 'Tidak ada yang memeriksa apakah h nol.' },
        {
          text: 'Bila ia memilih tanda akhir',
          why: 'Tanda akhir adalah token seperti yang lain, dan dipelajari seperti yang lain.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), One to Many, dan IF3270, One to Many: Image Captioning. Contoh dan bobotnya buatan kami: dilatih dengan Adam dan teacher forcing',
};
