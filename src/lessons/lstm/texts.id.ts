import type { LessonText } from '../lesson.ts';
import { lstmCard } from './card.ts';

export const lstmIndonesian: LessonText = {
  ...lstmCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Siapa yang sedang dibicarakan? A berarti Alice, J berarti John, “.” berarti kata yang tidak menyebut nama. Baru sesudah token terakhir jaringan harus menyebut nama mana yang muncul terakhir.',
    },
    {
      term: 'cₜ (cell state)',
      meaning:
        'Ingatan jangka panjang: satu angka untuk setiap unit. Ia dikalikan dengan gate dan ditambah, tetapi tidak pernah melewati matriks bobot.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning:
        'Bagian ingatan yang diperlihatkan sel: kepada skor dan kepada gate di timestep berikutnya.',
    },
    {
      term: 'gate (gerbang)',
      meaning:
        'Angka antara 0 (tertutup) dan 1 (terbuka) untuk setiap unit, dihitung dengan sigmoid dari xₜ dan hₜ₋₁. Sesuatu dikalikan dengannya.',
    },
    {
      term: 'fₜ (forget gate)',
      meaning:
        'Berapa banyak dari cₜ₋₁ yang disimpan. “Alice is good in Physics. John, on the other hand, is good at Chemistry”: begitu John muncul, Alice boleh dihapus. Meski namanya forget, 1 berarti simpan.',
    },
    {
      term: 'iₜ (input gate) dan gₜ (kandidat)',
      meaning:
        'g adalah apa yang dapat ditulis, dari −1 sampai 1; i adalah berapa banyak darinya yang ditulis. Bahwa John kapten itu penting; “he told me yesterday over the phone” tidak. Slide menyebut g sebagai C̃.',
    },
    {
      term: 'oₜ (output gate)',
      meaning:
        'Berapa banyak dari tanh(c) yang diperlihatkan sebagai h. Sesudah “brave” diperlukan sebuah nama, jadi ingatan tentang John harus keluar.',
    },
    {
      term: 'W_xf dan W_hf',
      meaning:
        'Slide menulis W_f·[h, x], satu matriks untuk keduanya. Kita menulis kedua bagiannya terpisah; angkanya sama. Setiap gate punya matriksnya sendiri.',
    },
    {
      term: 'zₜ, yₜ, L',
      meaning:
        'Skor, peluang (softmax), dan loss, seperti pada setiap RNN. Di sini hanya t = 6 yang punya loss.',
    },
  ],
  notes: {
    'f1.f':
      'Forget gate memakai sigmoid, jadi nilainya antara 0 dan 1. Unit 1 akan menyimpan 0,323 dari cell state lama. Namun c₀ nol: belum ada yang bisa dilupakan.',
    'f1.c':
      'A ditulis ke dalam ingatan: c₁ adalah −0,929 di unit 1. Unit ini telah belajar memakai minus untuk Alice dan plus untuk John.',
    'f2.f':
      'Token “.” tidak menyebut nama, dan gate unit 1 tetap terbuka: 0,847. Sebagian besar ingatan tentang Alice disimpan.',
    'f2.c':
      'Slide menampilkan gate-gatenya, tetapi tidak persamaan ini: yang disimpan ditambah yang baru. Kandidatnya, −0,409, bertanda sama dengan ingatan, jadi Alice malah diperkuat.',
    'f3.f':
      'John disebut, dan gate unit 1 turun ke 0,067: Alice dihapus, seperti dalam kalimat di slide. Unit 2 menyimpan 0,956. Setiap unit punya gate sendiri.',
    'f3.g':
      'Kandidat bukan gate. Ia melewati tanh, jadi boleh negatif: 0,800 adalah tanda untuk John.',
    'f3.c':
      'Hampir tidak ada dari yang lama, hampir semua dari yang baru: c₃ adalah 0,691. Plus berarti John. Satu timestep cukup untuk mengganti pokok pembicaraan.',
    'f6.o':
      'Output gate bernilai 0,941, jadi h₆ hampir sama dengan tanh(c₆). Di t = 1 nilainya 0,57. Ia tidak pernah menutup, karena tidak ada loss yang memintanya diam sebelum akhir.',
    'f6.y':
      'J mendapat 0,962, tiga token sesudah J dibaca. Bobotnya sudah dilatih, jadi jawaban ini bukan kebetulan.',
    loss: 'Hanya timestep terakhir yang punya target. Untuk mencapai t = 3, tempat John dibaca, gradien harus berjalan balik melewati tiga timestep.',
    'b6.dh_output':
      'LSTM punya dua state, jadi ada empat kedatangan: di h dari keluarannya sendiri dan dari timestep berikutnya, di c dari h-nya sendiri dan dari timestep berikutnya. Di timestep terakhir tidak ada yang datang dari masa depan.',
    'b5.dc':
      'Dari masa depan datang gradien c₆ dikali f₆, yaitu 0,891. Di jalan ini tidak ada matriks bobot dan tidak ada tanh. Karena itu gradien unit 1 hampir tidak mengecil: −0,008 di t = 6, dan masih −0,008 di t = 3.',
    'b3.dh_prev':
      'h₂ dibaca oleh ketiga gate dan oleh kandidat. Jadi empat pesan datang kembali, masing-masing lewat matriksnya sendiri, W_hi, W_hf, W_hg, W_ho, lalu dijumlahkan.',
    'b2.dc':
      'Antara t = 3 dan t = 2 forget gate hampir tertutup, jadi hampir tidak ada yang kembali: gradien unit 1 turun ke −0,001. Memang seharusnya begitu: apa yang dibaca sebelum John tidak penting lagi.',
  },
  summary: [
    'c = f ⊙ c₋ + i ⊙ g, dengan c₋ dari timestep sebelumnya: simpan sebagian yang lama, tambahkan sebagian yang baru.',
    'Gate f, i, dan o adalah sigmoid dari x dan h sebelumnya, antara 0 dan 1, satu angka untuk setiap unit. Kandidat g adalah tanh.',
    'h = o ⊙ tanh(c): output gate menentukan bagian ingatan yang diperlihatkan.',
    'Di sini forget gate unit 1 tetap terbuka pada setiap “.” dan menutup ketika John disebut.',
    'Saat backward, c menerima gradien c berikutnya dikali forget gate. Selama gate itu terbuka, gradien tidak menghilang.',
    'Diukur pada tugas ini dengan masing-masing 20 awal acak dan pelatihan yang sama: 18 LSTM dengan 2 unit menjawab benar semua 54 sekuens 6 token, dan 18 untuk sekuens 20 token. Di antara RNN dengan 2 unit hanya 10 dan 3, di antara RNN dengan 5 unit, yang bobotnya kira-kira sama banyak, 19 dan 0. Salah satunya berdiri di samping LSTM ini di tab Coba, dan dapat ditelusuri.',
  ],
  recall: [
    {
      question: 'Forget gate sebuah unit mendekati 1. Apa yang terjadi pada ingatannya?',
      options: [
        { text: 'Dihapus', why: 'Ingatan terhapus bila dikalikan dengan angka dekat 0.' },
        {
          text: 'Disimpan',
          why: 'c₋ dikalikan dengan f. Gate dekat 1 menyimpannya, gate dekat 0 menghapusnya. Namanya memang mengecoh.',
        },
        { text: 'Diperlihatkan', why: 'Yang diperlihatkan ditentukan oleh output gate.' },
        {
          text: 'Berganti tanda',
          why: 'f adalah sigmoid dan tidak pernah negatif, jadi tidak membalik tanda.',
        },
      ],
      answer: 1,
    },
    {
      question: 'Mengapa kandidat g memakai tanh, bukan sigmoid?',
      options: [
        {
          text: 'Karena harus dapat menulis angka negatif juga',
          why: 'Dengan sigmoid hanya angka positif yang dapat ditambahkan ke c. Di sini minus berarti Alice, jadi kandidat negatif diperlukan.',
        },
        {
          text: 'Karena tanh lebih cepat dihitung',
          why: 'Bukan soal kecepatan: keduanya dihitung dari eksponensial.',
        },
        {
          text: 'Karena g adalah gate',
          why: 'g adalah yang ditulis, bukan gate. Yang memakai sigmoid justru gate.',
        },
        { text: 'Karena h mula-mula nol', why: 'h₀ nol, apa pun fungsi g.' },
      ],
      answer: 0,
    },
    {
      question: 'Apa yang ada di jalan langsung gradien dari c₆ kembali ke c₅?',
      options: [
        { text: 'W_hf dan tanh', why: 'Itu jalan lewat h₅ dan forget gate, bukan jalan langsung.' },
        { text: 'W_hi, W_hf, W_hg, dan W_ho', why: 'Keempatnya ada di jalan lewat h₅.' },
        {
          text: 'Hanya f₆',
          why: 'c₆ memuat f₆ ⊙ c₅, jadi di jalan ini gradien hanya dikalikan dengan f₆.',
        },
        { text: 'o₆ dan W_hy', why: 'Itu ada di jalan dari c₆ ke keluaran, bukan dari c₆ ke c₅.' },
      ],
      answer: 2,
    },
    {
      question: 'Mengapa begitu sedikit gradien yang sampai dari t = 3 ke c₂?',
      options: [
        {
          text: 'Karena t = 2 tidak punya target',
          why: 'Yang datang dari loss di akhir melewati t = 2, ada target di sana atau tidak.',
        },
        {
          text: 'Karena x₂ adalah “.”',
          why: 'x₂ dibaca di t = 2. Yang ditanyakan jalan dari t = 3 ke c₂.',
        },
        {
          text: 'Karena rantai sepanjang ini selalu membuat gradien menghilang',
          why: 'Dari t = 6 ke t = 3 rantainya lebih panjang, tetapi gradiennya bertahan.',
        },
        {
          text: 'Karena forget gate hampir tertutup di t = 3',
          why: 'Yang sudah dilupakan tidak mungkin mengubah jawaban, jadi gradiennya kecil. Antara t = 6 dan t = 3 gate terbuka dan gradien bertahan.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Berapa angka yang dipelajari lapisan LSTM ini, dengan 3 masukan dan 2 unit?',
      options: [
        { text: '12', why: 'Itu baru salah satu bagian LSTM.' },
        { text: '24', why: 'Itu dua bagian. Ada berapa bagian pada LSTM?' },
        {
          text: '48',
          why: 'Masing-masing dari keempat bagian i, f, g, o punya 2·3 + 2·2 + 2 = 12 angka. Bersama 9 angka lapisan keluaran jumlahnya 57.',
        },
        { text: '57', why: 'Angka lapisan keluaran ikut terhitung.' },
      ],
      answer: 2,
    },
  ],
  source:
    'Slide kuliah Deep Learning (14620323), Deep Sequence Modelling: Workings of LSTMs in RNN. Tugas dan bobotnya buatan kami: dilatih 100 epoch dengan Adam',
};
