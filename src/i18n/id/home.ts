export const home = {
  headline: 'Telusuri RNN operasi demi operasi, dengan angka yang sebenarnya',
  what: 'Unroll membentangkan RNN (recurrent neural network) di sepanjang timestep dan menghitung semuanya: forward, loss, backward (backpropagation through time), sampai pembaruan bobot.',
  how: 'Satu tombol maju satu operasi, satu tombol mundur; di setiap langkah terlihat persamaan, matriks, dan penjumlahannya, lengkap dengan angkanya.',
  start: (title: string) => `Buka pelajaran ${title}`,
  computed: 'Setiap angka dihitung saat ini juga di halaman ini, bukan rekaman.',
  checked: (count: number, most: string) =>
    `Baru saja diperiksa: ${count} gradien; selisihnya dari beda pusat paling besar ${most}.`,

  liveLabel: (title: string) => `Contoh langsung: ${title}`,
  pictureLabel: (T: number) =>
    `RNN yang dibentangkan dalam ${T} timestep, dari masukan di bawah ke hidden state, peluang, dan loss di atas. Kalimat dan angka di atas gambar menyebutkan langkah yang sedang ditampilkan.`,
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward' },
  target: 'target',
  moments: {
    input: (t: number, token: string) => `Timestep ${t}: jaringan membaca ${token}.`,
    firstMemory: (now: string, before: string, token: string) =>
      `Masukan ${token} menjadi hidden state ${now}. Belum ada ingatan: ${before} berisi nol.`,
    memory: (now: string, before: string, token: string) =>
      `Masukan ${token} bertemu ingatan ${before}, menjadi hidden state ${now}.`,
    output: (y: string, now: string, target: string) =>
      `Dari ${now}, softmax membuat peluang ${y} untuk huruf berikutnya. Targetnya ${target}.`,
    loss: 'Loss semua timestep dijumlahkan. Dari sini jalannya berbalik.',
    lastGradient: (now: string) =>
      `Timestep terakhir: gradien ${now} hanya datang dari keluarannya sendiri.`,
    gradient: (now: string, y: string, next: string) =>
      `Dua gradien tiba di ${now}, dari ${y} dan dari ${next}, lalu dijumlahkan.`,
  },
  back: 'Langkah sebelumnya',
  next: 'Langkah berikutnya',
  play: 'Putar',
  pause: 'Jeda',
  slider: 'Langkah',
  place: (at: number, count: number) => `Langkah ${at} dari ${count}`,
  openHere: 'Buka langkah ini',

  glossary: 'Daftar istilah',
  lessons: 'Pelajaran',
  chapter: (number: string) => `Bab ${number}`,
  goOn: (title: string) => `Lanjutkan: ${title}`,
  done: (count: number, of: number) => `${count} dari ${of} selesai`,
  opened: 'Sudah dibuka',
  walked: 'Ditelusuri sampai akhir',
  right: (right: number, of: number) => `${right} dari ${of} pertanyaan benar`,

  ownTitle: 'Contoh Anda sendiri',
  ownText:
    'Susun jaringan sendiri di meja kerja, juga dengan persamaan sel buatan Anda. Atau buka berkas JSON berformat unroll/1, atau lepaskan di mana saja pada halaman ini. Berkas dibaca di peramban Anda dan tidak dikirim ke mana pun.',
  workbench: 'Meja kerja',
  openFile: 'Buka berkas contoh',
  sample: 'Lihat contoh: LSTM dua lapis',
} as const;
