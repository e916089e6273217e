import type { LessonText } from '../lesson.ts';
import { manyToOneCard } from './card.ts';

export const manyToOneIndonesian: LessonText = {
  ...manyToOneCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Sebuah kalimat pendek masuk, satu jawaban keluar: + untuk pujian, − untuk celaan. “good” adalah pujian, “not good” bukan.',
    },
    { term: 'xₜ', meaning: 'Satu kata per timestep, sebagai one-hot dari delapan kata.' },
    { term: 'hₜ (hidden state)', meaning: 'Tiga angka yang merangkum semua kata sampai t.' },
    {
      term: 'h_T',
      meaning:
        'Hanya hidden state terakhir yang dibaca lapisan keluaran. Di Keras: return_sequences=False.',
    },
    { term: 'y', meaning: 'Satu jawaban untuk seluruh kalimat, setelah kata terakhir.' },
    {
      term: 'batch',
      meaning:
        'Dua puluh kalimat dilatih bersama. Semuanya, juga dua belas yang tidak ikut dilatih, ada di tab Coba, dan Anda dapat mengetik yang lain.',
    },
    {
      term: 'melatih langsung',
      meaning:
        'Tab Coba: tekan Bobot acak, lalu Latih sampai semua target benar. Itu memakan beberapa detik saja.',
    },
  ],
  notes: {
    'f1.x':
      'Kata pertama, it, tidak memuji dan tidak mencela. Belum ada yang dijawab, dan tidak ada loss di sini.',
    'f2.h': 'Sesudah “it is” unit 1 hampir nol: −0,008. Ia menunggu.',
    'f3.x': '“not”: kata yang membalik kata sesudahnya. Sendirian ia tidak berarti apa-apa.',
    'f3.h':
      'Ingatan berubah tanda: unit 1 −0,993 dan unit 3 −0,981. Jaringan ingat bahwa “not” sudah dibaca.',
    'f4.W_xh': '“good” sendiri: kolom ini sama di setiap kalimat yang memuatnya.',
    'f4.W_hh': 'Dan inilah bedanya: h₃ yang ingat akan “not” ditambahkan kepadanya.',
    'f4.h': 'h₄ merangkum seluruh kalimat. Unit 3 tetap −0,997: di sinilah “not” masih terlihat.',
    'f4.y': '− mendapat 0,996. Pilih “it is good” di tab Coba: kata terakhir sama, jawaban lain.',
    loss: 'Rata-rata atas 20 kalimat, 0,003. Yang lain dihitung juga, meski tidak digambar.',
    'b4.dh_output': 'Hanya di timestep terakhir ada gradien dari keluaran.',
    'b3.dh': 'Di sini tidak ada keluaran, jadi satu-satunya kedatangan berasal dari masa depan.',
    'b1.dW_xh':
      'Untuk sampai ke kata pertama, gradien melewati empat timestep. Kini ia hampir nol: jaringannya sudah benar.',
    'u.l0.W_xh': 'Pembaruan memakai jumlah dari semua 20 kalimat.',
  },
  summary: [
    'Many-to-one: banyak masukan, satu keluaran, misalnya analisis sentimen.',
    'Hanya h_T yang dibaca lapisan keluaran. Seluruh kalimat harus muat di dalamnya.',
    '“good” dan “not good” berakhir dengan kata yang sama. Bedanya hanya di h sebelumnya.',
    'Saat backward hanya timestep terakhir menerima gradien dari keluaran; yang lain dari masa depan saja.',
    'Kalimat dalam satu batch boleh berbeda panjang; bobotnya sama.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 18 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 20 kalimat latih dan pada 12 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Apa yang dibaca lapisan keluaran di sini?',
      options: [
        {
          text: 'Setiap hₜ',
          why: 'Kalau begitu ada keluaran di setiap timestep. Hitung keluarannya.',
        },
        { text: 'Hanya h₁', why: 'h₁ hanya mengenal kata pertama.' },
        {
          text: 'Hanya h terakhir',
          why: 'Satu keluaran untuk seluruh kalimat, dari hidden state terakhir.',
        },
        {
          text: 'Kata terakhir',
          why: 'Kata tidak langsung masuk ke lapisan keluaran, melainkan ke hidden state.',
        },
      ],
      answer: 2,
    },
    {
      question: '“it is good” dan “it is not good”: di mana jawabannya mulai berbeda?',
      options: [
        { text: 'Di x kata terakhir', why: 'Kata terakhir keduanya good.' },
        {
          text: 'Di h, begitu “not” dibaca',
          why: 'Kata terakhirnya sama, dan bobotnya sama. Hanya h yang ingat akan “not”.',
        },
        { text: 'Di W_hy', why: 'W_hy sama untuk semua kalimat.' },
        { text: 'Di h₀', why: 'h₀ nol untuk setiap kalimat, sebelum ada yang dibaca.' },
      ],
      answer: 1,
    },
    {
      question: 'Mengapa b3 hanya punya satu kedatangan di h?',
      options: [
        {
          text: 'Karena t = 3 tidak punya keluaran',
          why: 'Tanpa keluaran di t = 3, gradien hanya datang dari t = 4.',
        },
        {
          text: 'Karena “not” tidak penting',
          why: '“not” justru penting: kata itu membalik penilaian.',
        },
        {
          text: 'Karena batch-nya besar',
          why: 'Batch menyejajarkan contoh dan tidak menghilangkan jalan mana pun.',
        },
        {
          text: 'Karena tanh jenuh',
          why: 'tanh yang jenuh mengecilkan pesan, tetapi tidak meniadakannya.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Jaringan benar pada kalimat yang tidak ada dalam pelatihan. Apa artinya?',
      options: [
        {
          text: 'Kalimat itu dihafalnya',
          why: 'Yang tidak pernah ditunjukkan tidak mungkin dihafal.',
        },
        {
          text: 'Itu kebetulan saja',
          why: 'Kalau kebetulan, hanya kira-kira separuhnya yang benar.',
        },
        { text: 'Loss-nya salah', why: 'Loss mengukur jawaban; loss tidak membuatnya benar.' },
        {
          text: 'Ia mempelajari aturannya, bukan daftarnya',
          why: '“it is not very dull” tidak ada dalam pelatihan, tetapi aturannya berlaku.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Apa yang ditulis di Keras untuk lapisan ini?',
      options: [
        { text: 'return_sequences=True', why: 'Itu meneruskan h dari setiap timestep.' },
        { text: 'return_sequences=False', why: 'False (bawaan) menyerahkan h terakhir saja.' },
        { text: 'stateful=True', why: 'Itu menyimpan state dari satu batch ke batch berikutnya.' },
        { text: 'go_backwards=True', why: 'Itu membaca kalimat dari akhir.' },
      ],
      answer: 1,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Many to One, dan IF3270, Many to One: Text Classification. Kalimat dan bobotnya buatan kami: dilatih dengan Adam',
};
