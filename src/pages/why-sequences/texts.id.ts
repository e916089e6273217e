import type { Widened } from '../../i18n/texts-of.ts';

/** Pelajaran “Mengapa sekuens”. */
export const whySequences = {
  title: 'Mengapa sekuens',
  stations: {
    data: {
      name: 'Data sekuens',
      title: 'Data yang urutannya bermakna',
      lead: 'Delapan tugas dari slide. Panjang masukan dan keluaran berbeda dari tugas ke tugas, dan dari contoh ke contoh.',
    },
    length: {
      name: 'Panjang berapa pun',
      title: 'Jaringan biasa menerima satu panjang saja',
      lead: 'Tambah atau hapus kata. Bobot jaringan biasa dibuat untuk tiga kata; RNN memakai bobotnya sekali lagi.',
    },
    position: {
      name: 'Di posisi mana pun',
      title: 'Joni dikenali di depan, lalu pindah tempat',
      lead: 'Kedua jaringan belajar dari 12 kalimat yang sama. Bila Joni ada di dalamnya, ia selalu kata pertama.',
    },
    memory: {
      name: 'Sampel tidak independen',
      title: 'Huruf yang sama, jawaban yang seharusnya berbeda',
      lead: 'Jaringan biasa menganggap setiap sampel berdiri sendiri (i.i.d.). Bila hurufnya sama, jawabannya pasti sama.',
    },
    order: {
      name: 'Urutan',
      title: 'Siapa mengejar siapa?',
      lead: 'Acak kata-katanya. Tiga jaringan menjawab pertanyaan yang sama: apakah anjing yang mengejar?',
    },
    series: {
      name: 'Deret waktu',
      title: 'Deret waktu dipotong menjadi tabel',
      lead: 'Penumpang pesawat per bulan, dalam ribuan. Geser jendelanya: setiap jendela adalah satu baris tabel.',
    },
  },
  data: {
    caption: 'Contoh data sekuens',
    heads: ['Tugas', 'Masukan', 'Keluaran', 'Tₓ → Tᵧ', 'Bentuk'],
    kinds: {
      speech: 'Pengenalan suara',
      music: 'Pembuatan musik',
      sentiment: 'Klasifikasi sentimen',
      dna: 'Analisis DNA',
      translation: 'Terjemahan mesin',
      video: 'Aktivitas dalam video',
      names: 'Pengenalan nama',
      browsing: 'Riwayat belanja',
    },
    shapes: {
      'one-to-many': 'one to many',
      'many-to-one': 'many to one',
      aligned: 'many to many, sejajar',
      unaligned: 'many to many',
    },
    sides: {
      nothing: '∅ (tidak ada)',
      sound: 'rekaman suara',
      notes: 'not musik',
      frames: 'gambar demi gambar',
      stars: 'bintang 1–5',
    },
    marked: 'Ditandai dalam keluaran: bagian yang menyandi protein.',
    own: 'Sekuens Anda',
    ownLabel: 'Tulis sekuens Anda sendiri',
    cuts: { words: 'per kata', letters: 'per huruf' },
    cutLabel: 'Potong teks',
    oneHot: (T: number, V: number) =>
      `${T} token, kosakata ${V}: setiap token satu kolom one\u2011hot`,
    oneHotHint: 'Token berulang mendapat kolom yang sama. Yang membedakan hanyalah posisinya, t.',
    tooLong: (found: number, most: number) =>
      `Sekuens ini punya ${found} token; gambar ini memuat paling banyak ${most}. Yang digambar ${most} token pertama.`,
    empty: 'Belum ada token. Tulis sedikitnya satu kata atau huruf.',
    recording:
      'Rekaman sudah berupa angka: tiap potongan waktu adalah satu vektor. Panjangnya tergantung rekamannya.',
    fromNothing:
      'Tidak ada masukan: jaringan mulai dari state awal, lalu keluarannya sendiri menjadi masukan berikutnya.',
  },
  length: {
    plain: 'Jaringan biasa untuk tiga kata',
    recurrent: 'RNN',
    slot: (t: number) => `tempat ${t}`,
    emptySlot: 'kosong',
    noRoom: 'tak ada tempat',
    isName: 'nama?',
    refused: 'Kalimat ini tidak dapat dihitung:',
    misfit: (found: string, wanted: string) =>
      `W_xh berukuran ${found}. Untuk kalimat ini seharusnya ${wanted}.`,
    counts: 'Berapa bobot untuk T kata?',
    countHeads: ['T', 'jaringan biasa', 'RNN'],
    countNote:
      'Untuk setiap T jaringan biasa harus dibuat dan dilatih baru. RNN tetap satu jaringan.',
  },
  position: {
    place: (t: number) => `Joni di posisi ${t}`,
    plain: 'Jaringan biasa: tiga tempat, tiga blok bobot',
    recurrent: 'RNN: satu blok bobot untuk semua posisi',
    block: (t: number) => `bobot tempat ${t}`,
    everyBlock: 'bobot semua posisi',
    moved: (length: string) => `kolom Joni bergeser ${length}`,
    neverMoved: 'kolom Joni tetap: bergeser tepat 0',
    outputs: 'Apakah kata ini nama?',
    verdict: {
      first: 'Di posisi 1 keduanya benar: di sanalah Joni dipelajari.',
      plain: (t: number) =>
        `Jaringan biasa membaca Joni di tempat ${t} dengan kolom bobot lain. Kolom itu tidak pernah mendapat gradien, jadi masih bobot acak dari awal.`,
    },
  },
  memory: {
    word: 'Kata',
    wordTrouble: (least: number, most: number) =>
      `Tulis satu kata dengan ${least} sampai ${most} huruf; yang dipakai masih kata sebelumnya.`,
    input: 'masukan',
    target: 'target',
    plain: 'Jaringan biasa (dense), tanpa ingatan',
    recurrent: 'RNN, dengan hidden state',
    hidden: 'h',
    right: 'P(target)',
    loss: 'loss',
    floor: (value: string) =>
      `Serendah-rendahnya ${value}: tanpa ingatan, huruf yang sama hanya dapat dijawab dengan frekuensinya.`,
    same: (letter: string, times: string) =>
      `Masukan ${letter} di ${times}: jawaban jaringan biasa sama sampai digit terakhir.`,
    noRepeat: 'Dalam kata ini tidak ada huruf yang berulang sebagai masukan; coba kata lain.',
  },
  order: {
    truth: { 1: 'Yang mengejar: anjing', 0: 'Yang mengejar: kucing' },
    question: 'P(anjing yang mengejar)',
    nets: {
      sum: 'Menjumlahkan',
      window: 'Jendela tetap, 3 kata',
      rnn: 'RNN',
    },
    how: {
      sum: 'Σx, urutan hilang',
      window: 'ketiga kata sekaligus, tiap tempat bobotnya sendiri',
      rnn: 'kata demi kata, h membawa urutan',
    },
    verdicts: {
      right: 'benar',
      wrong: 'salah',
      unsure: 'tidak dapat membedakan',
    },
    first: 'Urutan awal',
    yours: 'Urutan Anda',
    difference: (value: string) => `selisih ${value}`,
    exactlySame: 'tepat sama, selisih 0',
    refused: 'Kalimat ini tidak muat:',
    shuffle: 'Acak',
    steps: ['Urutan awal', 'Anjing dan kucing bertukar', 'Kalimat lebih panjang'],
  },
  series: {
    chart: 'Penumpang per bulan, 1949–1960, dalam ribuan',
    slider: 'Awal jendela',
    at: (month: string) => `t = ${month}`,
    one: 'Tabel 1 fitur',
    three: 'Tabel 3 fitur',
    together: 'Jaringan biasa: X1, X2, X3 sekaligus',
    apart: 'RNN: X1, lalu X2, lalu X3',
    togetherNote:
      'Ketiganya hanyalah tiga fitur. Tukar kolom tabel beserta kolom bobotnya, hasilnya sama: tidak ada konsep urutan.',
    apartNote:
      'X1 dibaca lebih dahulu; X2 masuk ke hasil X1, X3 masuk ke hasil X2. Urutan ada dalam perhitungannya.',
    scaled: 'Jaringan membaca (x − 200) / 100.',
    guess: (value: string, target: string) => `jawaban ${value}, sebenarnya ${target}`,
    learnt: (rows: number) => `Dilatih dengan ${rows} jendela pertama (1949–1953).`,
    steps: ['Satu fitur', 'Tiga fitur sekaligus', 'Tiga timestep'],
  },
};

export type WhySequencesTexts = Widened<typeof whySequences>;
