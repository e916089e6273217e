import type { LessonText } from './lesson.ts';
import { oneToManyCard } from './one-to-many.card.ts';

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
        'Dari x₃',
        'Dari h₂, yang membawa gambar sejak t = 1',
        'Dari target',
        'Gambarnya dibaca lagi',
      ],
      answer: 1,
      explanation: 'x₃ hanya “cat”, dan itu sama untuk kucing yang berlari. Bedanya ada di h₂.',
    },
    {
      question:
        'Apa masukan t = 3 dengan teacher forcing bila jaringan salah menulis “dog” di t = 2?',
      options: ['dog', 'Gambarnya', 'cat', 'Nol'],
      answer: 2,
      explanation:
        'Teacher forcing memberi target t = 2, yaitu cat. Dengan free running masukannya dog.',
    },
    {
      question: 'Mengapa kesalahan dapat menumpuk pada free running?',
      options: [
        'Kata yang salah menjadi masukan berikutnya',
        'Bobotnya berubah',
        'Softmax tidak berjumlah 1',
        'Loss-nya negatif',
      ],
      answer: 0,
      explanation: 'Jaringan lalu berada di keadaan yang tidak pernah dijumpainya saat dilatih.',
    },
    {
      question: 'Kapan jaringan berhenti menulis?',
      options: [
        'Selalu sesudah 4 kata',
        'Bila loss nol',
        'Bila h menjadi nol',
        'Bila ia memilih tanda akhir',
      ],
      answer: 3,
      explanation: 'Tanda akhir adalah token seperti yang lain, dan dipelajari seperti yang lain.',
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), One to Many, dan IF3270, One to Many: Image Captioning. Contoh dan bobotnya buatan kami: dilatih dengan Adam dan teacher forcing',
};
