import type { Widened } from '../../i18n/texts-of.ts';

/** Lab fungsi-fungsi numpy dari laporan. */
export const functions = {
  title: 'Fungsi RNN dan LSTM, dihitung sendiri',
  functionsLabel: 'Fungsi',
  code: 'Kode',
  listing: 'Masukan dari np.random.seed(1)',
  equations: 'Persamaan yang sama di mesin kami (notasi Coursera)',
  results: 'Angka tercetak dan angka kami',
  printed: 'sumber',
  ours: 'kami',
  digits: 'cocok',
  summary: (right: number, all: number) => `${right} dari ${all} angka sama`,
  verdicts: {
    equal: 'sama',
    rounding: 'sama sampai pembulatan float64',
    differs: 'berbeda',
  },
  plane: {
    example: (name: string, rows: number, columns: number) =>
      `${name}: ${rows} unit × ${columns} contoh`,
    timestep: (name: string, rows: number, columns: number, example: number) =>
      `${name}, contoh ${example}: ${rows} unit × ${columns} timestep`,
    column: (name: string, rows: number, columns: number) => `${name}: ${rows} × ${columns}`,
  },
  walk: 'Telusuri di layar langkah',
  example: 'Contoh di dalam batch',
  open: (n: number) => `Telusuri contoh ${n} di layar langkah`,
  openHint:
    'Vektor di kode adalah matriks (n, m): m = 10 contoh sekaligus. Layar langkah menelusuri satu contoh, dengan angka yang sama, dalam notasi Coursera.',
  ownCode: {
    unreadable: (figure: number) =>
      `Fig. ${figure} di laporan tidak terbaca: kode ini kami tulis sendiri menurut persamaannya.`,
    added: 'Tidak ada di laporan: kode ini kami tulis sendiri menurut persamaannya.',
  },
  sources: {
    report: 'Angka tercetak di laporan.',
    public: 'Keluaran yang diharapkan notebook, edisi pertama.',
    revised: 'Keluaran yang diharapkan notebook, edisi berikutnya (“v3a”).',
    notebook:
      'Gambar hasil di laporan tidak memuat teks; angkanya dari notebook publik yang diikutinya.',
  },
  notes: {
    rnn_cell_forward: {
      'as-listed': 'Satu langkah RNN untuk 10 contoh sekaligus. Semua angka sama.',
    },
    rnn_forward: {
      'as-listed':
        'Daftar di Fig. 8 menulis ba = np.random.randn(2,1) dan tidak membuat by. Kalau dijalankan apa adanya, kode itu gagal: bentuk (5,10) dan (2,1) tidak cocok. Angka tercetak membutuhkan ba (5,1) dan by (2,1).',
    },
    lstm_cell_forward: {
      'as-listed':
        'Enam angka salah tercetak di laporan (digit yang berbeda ditandai). Bentuknya juga: {5, 16} seharusnya (5, 10). Semua angka lain sama. Notebook publik mencetak angka yang benar.',
    },
    lstm_forward: {
      'as-listed':
        'Daftar di Fig. 16 tidak terbaca; urutan randn yang benar ada di bawah. Dengan urutan itu semua angka sama.',
    },
    rnn_cell_backward: {
      'as-listed':
        'Daftar di Fig. 20 membuat b, tetapi memakai ba. Dengan b sebagai ba, tidak satu pun angka tercetak keluar.',
      'left-over':
        'Di notebook, ba masih tersisa dari sel rnn_forward yang dijalankan sebelumnya. Dengan ba itu semua angka sama: variabel global yang tertinggal mengubah hasil tanpa pesan apa pun.',
      revised:
        'Notebook itu ada dalam dua edisi. Laporan mengikuti yang pertama; edisi berikutnya (“v3a”) memakai ba yang dibuat di daftarnya dan mencetak angka lain, yaitu angka yang kami hitung dua perhentian sebelum ini. Semuanya sama.',
    },
    rnn_backward: {
      'as-listed':
        'Daftar menulis ba = np.random.randn(2,1); seharusnya (5,1). Perhatikan kodenya: da dari keluaran ditambah da dari timestep berikutnya, dan dW dijumlahkan menurut waktu.',
    },
    lstm_cell_backward: {
      'as-listed':
        'Semua angka sama kecuali dbi: laporan mencetak 0.25587763 dua kali, padahal itu dbc. dbi yang benar −0.40142491, dan baris dbo (0.13893342) tidak ada; notebook memuat keduanya.',
      figure:
        'Rumus Fig. 26 kurang tanda kurung: dΓ hanya mengenai suku kedua, bukan jumlahnya. Rumus c̃ juga memuat c̃ yang berlebih dan tanh dua kali. Kodenya benar. Di bawah ini rumus dijalankan apa adanya, lalu diperbaiki.',
    },
    lstm_backward: {
      dropped:
        'Tidak ada di laporan; ini lanjutan notebook publiknya. Dalam edisi pertamanya, kode tidak meneruskan da_prev dan dc_prev ke timestep sebelumnya: kami mendapat angkanya dengan memotong gradien di setiap timestep. Tiga bias di tabel keluarannya salah: kodenya sendiri mencetak −0.15399065, −0.29691142, dan −0.29798344, sama dengan kami.',
      carried:
        'Dengan gradien yang diteruskan, BPTT lengkap: hanya dx di timestep terakhir yang tetap sama. Selisihnya bukan pembulatan, tetapi gradien yang hilang.',
      revised:
        'Edisi notebook berikutnya (“v3a”) meneruskan keduanya dan memuat angka lain, termasuk biasnya. Dengan gradien yang diteruskan, semua angka itu sama dengan angka kami.',
    },
  },
  figure: {
    literal: 'apa adanya',
    mended: 'diperbaiki',
    engine: 'mesin kami',
    table: 'dW yang keluar dari rumus, dijumlahkan atas 10 contoh',
    note: 'Kedua rumus dijalankan oleh bahasa persamaan aplikasi ini, pada angka yang sama.',
  },
};

export type FunctionsTexts = Widened<typeof functions>;
