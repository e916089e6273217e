import type { LessonText } from '../lesson.ts';
import { abccdCard } from './card.ts';

export const abccdIndonesian: LessonText = {
  ...abccdCard.text.id,
  parts: [
    {
      term: 'timestep t',
      meaning: 'Satu posisi dalam sekuens. Di sini t = 1 sampai 4, dengan huruf A, B, C, C.',
    },
    {
      term: 'xₜ (one-hot)',
      meaning: 'Huruf masukan sebagai empat angka: 1 di posisi hurufnya, 0 di posisi lain.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'Ingatan jaringan: tiga angka yang membawa apa yang sudah dibaca. h₀ berisi nol.',
    },
    {
      term: 'U, W, V (bobot)',
      meaning:
        'U membaca masukan, W membaca ingatan, V menghasilkan skor. U, W, dan V yang sama dipakai di setiap timestep.',
    },
    {
      term: 'b_xh, b_hy (bias)',
      meaning:
        'Angka yang selalu ikut ditambahkan, apa pun masukannya: b_xh di dalam net, b_hy pada skor.',
    },
    {
      term: 'netₜ',
      meaning:
        'Jumlah sebelum fungsi aktivasi tanh: net = Ux + (Wh + b_xh), dengan h dari timestep sebelumnya.',
    },
    {
      term: 'yₜ (softmax)',
      meaning:
        'Empat peluang untuk huruf berikutnya. Softmax membuatnya dari skor zₜ = Vhₜ + b_hy; jumlahnya 1.',
    },
    {
      term: 'ȳₜ (target)',
      meaning: 'Huruf yang seharusnya muncul berikutnya, juga dalam bentuk one-hot.',
    },
    {
      term: 'L (loss)',
      meaning:
        'Ukuran kesalahan (cross-entropy): −ln dari peluang target, dijumlahkan untuk keempat timestep.',
    },
    {
      term: 'forward, backward',
      meaning:
        'Forward menghitung dari masukan sampai loss. Backward berjalan balik dan menghitung gradien: seberapa besar loss berubah bila sebuah angka diubah sedikit.',
    },
  ],
  notes: {
    'f1.W_xh':
      'x₁ adalah one-hot, jadi Ux₁ cukup mengambil satu kolom dari U, yaitu kolom huruf A. Setiap huruf punya kolomnya sendiri.',
    'f1.W_hh':
      'Belum ada yang diingat: h₀ berisi nol, jadi Wh₀ juga nol. Yang tersisa nanti hanya bias b_xh.',
    'f2.W_hh':
      'Di sini ingatan masuk: h₁ melewati W menuju timestep 2. W-nya sama di setiap timestep; inilah yang disebut parameter sharing. Semua isi W ini sama, maka ketiga hasilnya juga sama.',
    'f3.y':
      'Di sini slide mencetak angka lain. Slide membagi dengan jumlah dari t = 2, sehingga kolomnya tidak berjumlah 1. Kita membagi dengan jumlah dari t = 3 sendiri.',
    'f4.W_xh':
      'C yang kedua: x₄ sama dengan x₃, jadi Ux₄ sama dengan Ux₃, angka demi angka. Lalu, dari mana datangnya perbedaan?',
    'f4.y':
      'x sama, h berbeda, maka jawabannya berbeda: bandingkan y₄ dengan y₃. Perbedaan itu datang dari ingatan, karena h₃ tidak sama dengan h₂. Tanpa W, kedua C selalu mendapat y yang sama, padahal targetnya C lalu D. (Di sini pun slide membagi dengan jumlah dari t = 2.)',
    loss: 'Keempat loss dijumlahkan. Menebak keempat huruf secara merata menghasilkan loss 4 · ln 4. Jaringan yang belum dilatih ini masih sedikit lebih buruk.',
    'b4.dlogits':
      'Gradien skor cukup y − ȳ. Nilainya negatif pada target, yang skornya harus naik, dan positif pada huruf lain, yang skornya harus turun. Keempat angka itu berjumlah 0.',
    'b4.dh':
      'T = 4 adalah timestep terakhir, jadi tidak ada yang datang dari masa depan. Seluruh gradien h₄ berasal dari keluarannya sendiri.',
    'b3.dh':
      'Dua gradien tiba di h₃: satu dari keluarannya sendiri lewat V, satu dari timestep 4 lewat W. Keduanya dijumlahkan, karena h₃ dipakai dua kali.',
    'b3.da':
      '1 − h₃² adalah kemiringan tanh. Makin dekat h₃ ke 1 atau −1, makin landai tanh, dan makin sedikit gradien yang lolos.',
    'b3.dW_xh':
      'U, W, dan b_xh dipakai di setiap timestep, jadi setiap timestep ikut menyumbang. Gradien W adalah jumlah Σ sepanjang waktu. Di sini sumbangan t = 3 bergabung dengan sumbangan t = 4.',
    'b1.dW_xh':
      'Sumbangan t = 1 untuk W adalah nol, karena h₀ nol: bobot yang dikalikan dengan nol tidak ikut menentukan loss. Jumlah sepanjang waktu sekarang lengkap.',
    'u.l0.W_xh':
      'Setiap bobot digeser melawan arah gradiennya, sebesar gradien kali learning rate (besar langkah). Kolom D tidak berubah, karena D tidak pernah menjadi masukan.',
  },
  summary: [
    'Satu timestep terdiri atas tiga baris: net = Ux + (Wh + b_xh), h = tanh(net), y = softmax(Vh + b_hy).',
    'U, W, V, dan bias sama di setiap timestep. Yang berubah hanya x dan h.',
    'Ingatan jaringan adalah h: C kedua mendapat jawaban yang berbeda dari C pertama, karena h₃ tidak sama dengan h₂.',
    'Loss adalah −ln dari peluang target, dijumlahkan untuk semua timestep.',
    'Backward berjalan dari t = 4 ke t = 1. Di h bertemu dua gradien, dari keluarannya sendiri dan dari timestep berikutnya; di timestep terakhir hanya ada yang pertama.',
    'Gradien sebuah bobot adalah jumlah sumbangan semua timestep. Pembaruan menggeser bobot melawan arah gradien itu.',
  ],
  recall: [
    {
      question: 'Mengapa jawaban jaringan untuk C kedua berbeda dari jawaban untuk C pertama?',
      options: [
        {
          text: 'Karena targetnya huruf lain',
          why: 'Target hanya dibaca oleh loss; tidak ada jalan dari target ke y.',
        },
        {
          text: 'Karena U berbeda di t = 4',
          why: 'U adalah satu matriks, dipakai tanpa berubah di keempat timestep.',
        },
        {
          text: 'Karena ingatan h₃ berbeda dari h₂',
          why: 'x₄ dan x₃ sama, begitu pula semua bobot. Yang berbeda hanya hidden state yang dibawa oleh W. Target hanya dibaca oleh loss.',
        },
        {
          text: 'Karena x₄ berbeda dari x₃',
          why: 'Keduanya vektor one-hot dari C, sama angka demi angka.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Berapa matriks W yang berbeda dalam graf empat timestep yang sudah dibentangkan?',
      options: [
        {
          text: 'Satu',
          why: 'W digambar sekali untuk setiap pemakaian, tetapi matriksnya satu dan sama: parameter sharing.',
        },
        {
          text: 'Tiga',
          why: 'Tiga adalah banyaknya unit dalam hidden state, bukan banyaknya matriks.',
        },
        {
          text: 'Empat',
          why: 'W digambar di keempat timestep. Apakah setiap gambarnya punya angka sendiri?',
        },
        {
          text: 'Sembilan',
          why: 'Sembilan adalah banyaknya angka di dalam W: 3 baris berisi 3 angka.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Berapakah gradien skor z di satu timestep?',
      options: [
        { text: 'ȳ − y', why: 'Pembaruan melawan gradien ini justru menurunkan skor target.' },
        {
          text: 'y − ȳ',
          why: 'Untuk softmax dengan cross-entropy gradiennya adalah keluaran dikurangi target. Isinya negatif pada target, jadi skor target naik saat pembaruan.',
        },
        { text: '1 − y²', why: 'Itu bentuk kemiringan tanh, sedangkan skor melewati softmax.' },
        {
          text: '−ln y',
          why: 'Begitulah loss dihitung, bukan bagaimana loss berubah bila skornya berubah.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Apa yang tiba di h₄ dari masa depan saat backward?',
      options: [
        {
          text: 'Gradien h₃',
          why: 'h₃ ada sebelum h₄, dan gradiennya dihitung sesudah gradien h₄.',
        },
        {
          text: 'Gradien loss total',
          why: 'Loss total sampai ke h₄ lewat keluarannya sendiri, di timestep yang sama.',
        },
        {
          text: 'Sama dengan yang dari keluarannya sendiri',
          why: 'Itu turun lewat V. Pesan dari masa depan akan datang lewat W.',
        },
        {
          text: 'Tidak ada',
          why: 'Tidak ada timestep 5, jadi h₄ hanya dipakai satu kali, yaitu untuk keluarannya sendiri. Gradiennya hanya berasal dari sana.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Mengapa t = 1 tidak menyumbang apa pun pada gradien W?',
      options: [
        {
          text: 'Karena x₁ adalah one-hot',
          why: 'Semua xₜ one-hot, tetapi timestep lain tetap menyumbang.',
        },
        {
          text: 'Karena h₀ nol',
          why: 'Sumbangannya adalah gradien net₁ dikali h₀. Karena h₀ berisi nol, sumbangannya nol.',
        },
        {
          text: 'Karena t = 1 tidak punya loss',
          why: 't = 1 punya target dan loss, seperti semua timestep di sini.',
        },
        {
          text: 'Karena tanh landai di sana',
          why: 'Kemiringan 1 − h₁² di sana tidak nol: U tetap mendapat sumbangan dari t = 1.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Pada slide kolom y₃ berjumlah lebih dari 1. Kesalahan apa yang ditunjukkannya?',
      options: [
        {
          text: 'Eksponensialnya dibagi dengan jumlah dari timestep lain',
          why: 'Softmax membagi dengan jumlah eksponensialnya sendiri, jadi hasilnya selalu berjumlah 1. Pembulatan saja hanya dapat menggeser digit terakhir.',
        },
        {
          text: 'tanh terlewat',
          why: 'h lain memberi skor lain, dan dari skor apa pun softmax membuat peluang yang berjumlah 1.',
        },
        {
          text: 'Bias b_hy ditambahkan dua kali',
          why: 'Itu mengubah skor, tetapi dari skor apa pun softmax membuat peluang yang berjumlah 1.',
        },
        {
          text: 'Angkanya dibulatkan menjadi 3 desimal',
          why: 'Pembulatan hanya dapat menggeser jumlah beberapa satuan pada digit terakhir.',
        },
      ],
      answer: 0,
    },
  ],
  source:
    'Slide kuliah IF3270 Pembelajaran Mesin, Recurrent Neural Network, bagian Forward Propagation: sekuens ABCCD',
};
