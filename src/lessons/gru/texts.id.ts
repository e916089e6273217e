import type { LessonText } from '../lesson.ts';
import { gruCard } from './card.ts';

export const gruIndonesian: LessonText = {
  ...gruCard.text.id,
  parts: [
    {
      term: 'tugasnya',
      meaning:
        'Sama seperti di pelajaran LSTM: A berarti Alice, J berarti John, “.” berarti kata yang tidak menyebut nama. Di akhir jaringan harus menyebut nama mana yang muncul terakhir.',
    },
    {
      term: 'hₜ (hidden state)',
      meaning: 'Satu-satunya state GRU. Ia sekaligus ingatan dan keluaran; tidak ada cell state c.',
    },
    {
      term: 'zₜ (update gate)',
      meaning:
        'Berapa banyak dari hₜ₋₁ yang tinggal, antara 0 dan 1. Sisanya, 1 − z, diisi dengan yang baru. Jadi satu gate mengerjakan tugas forget gate dan input gate.',
    },
    {
      term: 'nₜ (kandidat)',
      meaning: 'Apa yang dapat ditulis, dari −1 sampai 1: pada LSTM namanya g.',
    },
    {
      term: 'rₜ (reset gate)',
      meaning: 'Berapa banyak dari masa lalu yang boleh dilihat kandidat.',
    },
    {
      term: 'b_n dan b_hn',
      meaning:
        'GRU ini punya dua bias untuk setiap gate dan untuk kandidat, seperti di PyTorch dan Keras. b_hn berada di dalam kurung yang dikalikan dengan r (reset sesudah perkalian matriks).',
    },
    {
      term: 'skor z_y',
      meaning: 'Skor sebelum softmax. Indeksnya membedakannya dari gate.',
    },
    {
      term: 'z atau 1 − z?',
      meaning:
        'Di sini, di PyTorch, dan di Keras z adalah yang tinggal. Banyak buku dan kuliah menukarnya: update gate mereka menyatakan yang baru. Selnya tetap sama.',
    },
  ],
  notes: {
    'f1.r':
      'Reset gate unit 2 bernilai 0,805: kandidat boleh melihat sebagian besar masa lalu. Namun h₀ nol, belum ada masa lalu.',
    'f1.h':
      'z bernilai 0,074 di unit 2, jadi hampir semuanya baru: h₁ adalah −0,849. Di sini pun minus berarti Alice. Unit 1 selalu dekat 1 dan tidak banyak bercerita: ingatannya ada di unit 2.',
    'f2.z':
      'Pada “.” pertama z di unit 2 hanya 0,207. Alice tidak disimpan, melainkan ditulis ulang, karena kandidat membacanya dari h₁.',
    'f2.n':
      'Inilah kandidat itu: −0,933 di unit 2, dihitung dari h₁ dengan bantuan r. GRU dapat mengingat dengan kedua cara.',
    'f3.r':
      'John disebut, dan reset gate unit 2 turun ke 0,357: kandidat hanya melihat kira-kira sepertiga dari Alice.',
    'f3.z': 'z turun ke 0,03 di unit 2. Hampir tidak ada dari h₂ yang akan tinggal.',
    'f3.h':
      'h₃ adalah 0,848 di unit 2: tandanya berganti dari Alice ke John. LSTM memerlukan f dan i untuk ini, GRU hanya z. Apa yang dilupakannya harus digantinya.',
    'f4.z':
      'Pada “.” sesudah John unit 2 menyimpan 0,879 dari state-nya dan mengambil sisanya dari kandidat.',
    'f6.h':
      'Dari t = 3 sampai t = 6 unit 2 bergerak dari 0,848 ke 0,797: ingatannya bocor sedikit. Tidak ada output gate, jadi h diperlihatkan seluruhnya di setiap timestep.',
    'f6.y': 'J mendapat 0,951. Bobotnya dilatih dengan cara yang sama seperti bobot LSTM.',
    'b6.dh_output':
      'GRU punya satu state, jadi di h hanya ada dua kedatangan, bukan empat seperti pada LSTM: dari keluarannya sendiri dan dari timestep berikutnya.',
    'b3.dh':
      'Dari t = 6 sampai t = 3 gradien unit 2 bergerak dari −0,158 ke −0,140. Jalan lewat z ⊙ h tidak melewati matriks bobot, sama seperti cell state pada LSTM.',
    'b3.dh_prev':
      'h₂ dibaca empat kali: oleh r, z, dan n lewat matriks masing-masing, dan langsung oleh z ⊙ h₂. Keempat pesan itu dijumlahkan.',
    'b2.dh':
      'z hampir 0 di unit 2 pada t = 3, jadi jalan langsungnya hampir terputus: gradien yang sampai di unit 2 tinggal −0,023.',
  },
  summary: [
    'h = z ⊙ h₋ + (1 − z) ⊙ n, dengan h₋ dari timestep sebelumnya: yang tinggal dan yang baru selalu genap menjadi satu.',
    'Reset gate r menentukan berapa banyak dari masa lalu yang dilihat kandidat n.',
    'GRU punya dua gate, satu kandidat, dan satu state; LSTM punya tiga gate, satu kandidat, dan dua state.',
    'Dengan 3 masukan dan 2 unit lapisan GRU punya 42 angka, lapisan LSTM 48. Dengan satu bias saja untuk setiap gate dan kandidat, GRU punya 36, tiga perempat dari LSTM.',
    'Selama z dekat 1, state dan gradien lewat hampir tanpa berubah, tanpa matriks bobot. Bila z dekat 0, masa lalu diganti dan gradien berhenti.',
    'Diukur pada tugas ini dengan masing-masing 20 awal acak dan pelatihan yang sama: 18 GRU dan 18 LSTM menjawab benar semua 54 sekuens 6 token; untuk sekuens 20 token 10 GRU, 18 LSTM, dan 3 RNN dengan 2 unit. Dengan bobot sama banyak, 180 per lapisan (GRU 6 unit, LSTM 5 unit), sekuens 20 token dijawab benar oleh 6 GRU dan 14 LSTM. Satu dari masing-masing ada di tab Coba. Pada tugas lain urutannya bisa berbeda.',
  ],
  recall: [
    {
      question: 'Gate LSTM mana yang digantikan oleh update gate z pada GRU?',
      options: [
        {
          text: 'Forget gate dan output gate',
          why: 'Salah satunya cocok, tetapi GRU memperlihatkan seluruh h dan tidak memerlukan output gate.',
        },
        {
          text: 'Input gate dan output gate',
          why: 'Salah satunya cocok, tetapi GRU memperlihatkan seluruh h dan tidak memerlukan output gate.',
        },
        {
          text: 'Forget gate dan input gate',
          why: 'z adalah yang disimpan, seperti f; 1 − z adalah yang ditulis, seperti i. LSTM bebas memilih keduanya, GRU hanya salah satunya.',
        },
        {
          text: 'Ketiganya',
          why: 'GRU memperlihatkan seluruh h, jadi salah satu dari ketiganya tidak punya tugas di sana.',
        },
      ],
      answer: 2,
    },
    {
      question: 'Apa yang dapat dilakukan LSTM tetapi tidak dapat dilakukan GRU?',
      options: [
        {
          text: 'Menyimpan ingatan tanpa memperlihatkannya',
          why: 'Output gate dapat menyembunyikan cell state. Pada GRU, h adalah ingatan dan keluaran sekaligus.',
        },
        {
          text: 'Menghapus ingatan',
          why: 'GRU juga dapat menghapus: z dekat 0 menghilangkan z ⊙ h₋.',
        },
        { text: 'Menulis angka negatif', why: 'Kandidat GRU juga tanh, jadi boleh negatif.' },
        {
          text: 'Membaca masukan di setiap timestep',
          why: 'Keduanya membaca x di setiap timestep, pada gate dan kandidatnya.',
        },
      ],
      answer: 0,
    },
    {
      question: 'z hampir 0 di unit 2 pada t = 3. Apa artinya?',
      options: [
        {
          text: 'h₂ disimpan',
          why: 'h₂ dikalikan dengan z. Apa yang tersisa darinya bila z dekat 0?',
        },
        { text: 'Masukan diabaikan', why: 'x₃ masuk ke gate dan kandidat, berapa pun z.' },
        {
          text: 'Kandidat tidak melihat h₂ sama sekali',
          why: 'Berapa banyak h₂ yang dilihat kandidat ditentukan oleh r.',
        },
        {
          text: 'h₃ hampir sama dengan kandidat',
          why: 'h₃ = z ⊙ h₂ + (1 − z) ⊙ n. Dengan z dekat 0, yang tersisa suku kedua. Berapa banyak yang dilihat kandidat ditentukan oleh r.',
        },
      ],
      answer: 3,
    },
    {
      question: 'Mengapa lapisan GRU ini punya 42 angka, bukan 36?',
      options: [
        {
          text: 'Karena lapisan keluaran',
          why: 'Lapisan keluaran bukan bagian dari lapisan GRU dan dihitung terpisah.',
        },
        {
          text: 'Karena setiap gate dan kandidat punya dua bias',
          why: 'Tiga bagian dengan 2·3 + 2·2 + 2 angka menghasilkan 36. Bias kedua di setiap bagian menambah 3·2. Keras dan PyTorch juga menghitung begitu.',
        },
        {
          text: 'Karena ada cell state',
          why: 'GRU tidak punya cell state, dan state adalah nilai, bukan bobot.',
        },
        { text: 'Karena state awal', why: 'State awal adalah nilai dan di sini tidak dipelajari.' },
      ],
      answer: 1,
    },
    {
      question: 'Berapa pesan yang dijumlahkan menjadi gradien h₂ di t = 3?',
      options: [
        {
          text: 'Satu',
          why: 'h₂ masuk ke lebih dari satu tempat. Hitung anak panah yang keluar darinya.',
        },
        {
          text: 'Dua',
          why: 'Hitung lagi apa yang membaca h₂: gate-gate membacanya, dan bukan hanya gate.',
        },
        { text: 'Tiga', why: 'Sebanyak itu yang lewat matriks. Adakah jalan tanpa matriks?' },
        {
          text: 'Empat',
          why: 'h₂ masuk ke r, z, dan n, masing-masing lewat matriks, dan langsung ke z ⊙ h₂. Di t = 2 tidak ada loss, jadi tidak ada lagi yang datang.',
        },
      ],
      answer: 3,
    },
  ],
  source:
    'Slide Deep Learning (14620323), Deep Sequence Modelling, menyebut GRU di samping LSTM; persamaannya seperti di PyTorch (Cho dkk. 2014). Tugas dan bobotnya buatan kami: dilatih 66 epoch dengan Adam',
};
