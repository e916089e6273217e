import type { LessonText } from '../lesson.ts';
import { returnSequencesCard } from './card.ts';

export const returnSequencesIndonesian: LessonText = {
  ...returnSequencesCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Ramalkan nilai berikutnya dari sebuah gelombang: sesudah 0, 0,71, 1, 0,71 datang 0. Seperti harga saham di slide, tetapi dengan 4 timestep, bukan 50.',
    },
    {
      term: 'lapisan 1: return_sequences=True',
      meaning:
        'Menyerahkan hidden state di setiap timestep, bentuknya (4, 2). Lapisan 2 memerlukannya, karena ia pun RNN.',
    },
    {
      term: 'lapisan 2: return_sequences=False',
      meaning: 'Menyerahkan hidden state terakhir saja, bentuknya (2). Ini bawaan Keras.',
    },
    {
      term: 'Dense',
      meaning:
        'Membaca h₄ dari lapisan 2 dan menghasilkan satu angka, tanpa fungsi aktivasi (linear).',
    },
    {
      term: 'kata laporan',
      meaning:
        'Laporan 003 menulis bahwa return_sequences=True “memerintahkan output terakhir dari output sequence dijadikan return value”. Yang benar kebalikannya: True menyerahkan semua, False yang terakhir.',
    },
    {
      term: 'bentuk di Keras',
      meaning:
        'SimpleRNN(2, return_sequences=True) → (None, 4, 2), SimpleRNN(2) → (None, 2), Dense(1) → (None, 1).',
    },
  ],
  notes: {
    'f1.x': 'Satu nilai per timestep: bentuk masukannya (4, 1).',
    'f1.l1.h':
      'Lapisan 1 selesai di t = 1 dan langsung menyerahkan h-nya ke atas. Itulah return_sequences=True.',
    'f1.l2.W_xh':
      'Bagi lapisan 2, h dari lapisan 1 adalah masukannya. Tanpa h di setiap timestep ia tidak punya sekuens untuk dibaca.',
    'f1.l2.h':
      'Lapisan 2 hanya meneruskan h ini ke t = 2. Tidak ada panah ke atas: return_sequences=False.',
    'f3.l1.h': 'Sudah h ketiga yang diserahkan. Kalau laporan benar, panah ini tidak ada.',
    'f4.l2.h':
      'Satu-satunya h lapisan 2 yang diserahkan: 0,270 dan 0,720. Di sini lewat seluruh sekuens.',
    'f4.logits': 'Dense: W_hy h + b_y, satu angka.',
    'f4.y': 'Ramalan: −0,001. Yang benar 0,000.',
    'b4.l2.dh_output': 'Hanya di t = 4 lapisan 2 menerima gradien dari keluaran.',
    'b3.l2.dh': 'Di timestep lain gradien lapisan 2 hanya datang dari masa depan.',
    'b3.l1.dh_output':
      'Lapisan 1 menyerahkan h di setiap timestep, jadi di setiap timestep ia menerima gradien dari atas.',
    'b1.l1.dh': 'Dua kedatangan, dari lapisan 2 dan dari masa depan, sampai timestep pertama.',
  },
  summary: [
    'return_sequences=True: hidden state di setiap timestep diserahkan, semuanya. False: yang terakhir saja.',
    'Laporan 003 mengatakan bahwa True mengembalikan keluaran terakhir. Itu keliru.',
    'RNN di atas RNN memerlukan True di bawahnya; kalau tidak, ia tidak mendapat sekuens.',
    'Many-to-one memakai False di lapisan teratas, penandaan kata memakai True.',
    'Saat backward, True berarti gradien dari atas di setiap timestep, False hanya di yang terakhir.',
    'Diukur: dari 20 awal acak dengan pelatihan yang sama, 19 menjawab semuanya dengan benar. Jaringan yang ditampilkan benar pada 24 gelombang latih (kesalahan di bawah 1/10) dan pada 24 yang belum pernah dilihatnya.',
  ],
  recall: [
    {
      question: 'Apa yang diserahkan SimpleRNN(2, return_sequences=True) untuk 4 timestep?',
      options: [
        { text: '2 angka', why: 'Itu hidden state dari satu timestep.' },
        {
          text: '4 angka',
          why: 'Itu banyaknya timestep, padahal hidden state berisi lebih dari satu angka.',
        },
        { text: '4 kali 2 angka', why: 'Hidden state dengan 2 unit, di setiap timestep.' },
        { text: '1 angka', why: 'Lapisan meneruskan hidden state, dan isinya 2 unit.' },
      ],
      answer: 2,
    },
    {
      question: 'Laporan mengatakan bahwa True memberi keluaran terakhir. Mana yang benar?',
      options: [
        {
          text: 'True memberi semua, False yang terakhir',
          why: 'Lihat panah ke atas di lapisan 1 (True) dan di lapisan 2 (False).',
        },
        {
          text: 'Laporan benar',
          why: 'Hitung anak panah ke atas dari lapisan 1, yang memakai True.',
        },
        {
          text: 'Keduanya memberi yang terakhir',
          why: 'Kalau begitu lapisan 2 tidak punya bacaan di t = 1.',
        },
        {
          text: 'False tidak memberi apa-apa',
          why: 'Ada anak panah ke atas dari lapisan 2, yang memakai False.',
        },
      ],
      answer: 0,
    },
    {
      question: 'Mengapa lapisan 1 di sini tidak boleh False?',
      options: [
        {
          text: 'Karena loss-nya naik',
          why: 'Loss-nya tidak akan ada: jaringannya tidak dapat dibangun.',
        },
        {
          text: 'Karena lapisan 2 memerlukan masukan di setiap timestep',
          why: 'Keras menolaknya: lapisan RNN menginginkan tiga sumbu dan mendapat dua.',
        },
        { text: 'Karena tanh', why: 'tanh bekerja pada angka apa pun, sedikit atau banyak.' },
        {
          text: 'Karena Dense linear',
          why: 'Dense ada di atas lapisan 2 dan tidak membaca lapisan 1.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Di timestep mana lapisan 2 menerima gradien dari keluaran?',
      options: [
        { text: 'Di semua', why: 'Untuk itu Dense harus membaca lapisan 2 di setiap timestep.' },
        { text: 'Di t = 1', why: 'Dense tidak membaca h₁ dari lapisan 2.' },
        { text: 'Tidak di mana pun', why: 'Kalau begitu lapisan 2 tidak belajar apa pun.' },
        { text: 'Hanya di t = 4', why: 'Hanya h₄ yang dibaca Dense.' },
      ],
      answer: 3,
    },
  ],
  source:
    'Laporan 003 (prediksi harga saham dengan LSTM) dan slide IF3270, Implementing RNN on Keras. Gelombang dan bobotnya buatan kami: dilatih dengan Adam',
};
