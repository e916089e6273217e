import type { Widened } from '../../i18n/texts-of.ts';

/** Lab backpropagation through time: rantai, jumlah menurut waktu, jalur, batch, biaya. */
export const bptt = {
  title: 'BPTT: rantai turunan, faktor demi faktor',
  parts: {
    table: 'Tabel data',
    chain: 'Rantai',
    sum: 'Mengapa dijumlah',
    path: 'Jalur lewat y₂?',
    batch: 'Minibatch',
    cost: '100 timestep',
  },
  partsLabel: 'Bagian',
  graph: (lit: string) =>
    `Graf jaringan yang dibentangkan menurut waktu. Jalur yang menyala: ${lit}.`,
  partGraph: 'Graf jaringan',
  noPath: 'tidak ada',
  settings: 'Pengaturan',
  example: 'Contoh',
  lossAt: 'Loss',
  weight: 'Turunan terhadap',
  weights: { recurrent: 'bobot rekuren', input: 'bobot masukan' },

  rows: {
    title: (word: string) => `${word} menjadi tabel (masukan, kelas)`,
    story:
      'Huruf di timestep t adalah masukan dan huruf berikutnya adalah kelasnya, seperti tabel di slide. Satu baris adalah satu timestep; keempat baris bersama-sama adalah satu contoh latih.',
    time: 't',
    input: 'masukan',
    columns: 'A1 … A4: kode one-hot huruf masukan',
    class: 'kelas',
  },
  twins: {
    title: 'Baris 3 dan 4: masukan sama, kelas berbeda',
    story:
      'Jaringan yang hanya melihat barisnya sendiri tidak mungkin benar di kedua baris. RNN juga membaca h dari timestep sebelumnya, dan h itu berbeda. Agar h berisi hal yang berguna, gradien harus mengalir mundur lewat h: itulah BPTT.',
    memory: 'h sebelumnya',
    output: 'keluaran y',
    cut: 'y dengan W = 0',
    cutNote:
      'Kolom terakhir dihitung dengan bobot rekuren 0: kedua baris memberi keluaran yang tepat sama.',
  },

  all: {
    title: (t: string, count: number, W: string) => `Dari E${t} ada ${count} jalur ke ${W}`,
    story: (t: string, W: string) =>
      `Hanya loss E${t} yang dihitung di sini. ${W} dipakai sekali di setiap timestep, jadi ada satu jalur lewat setiap pemakaian. ∂E${t}/∂${W} adalah jumlah suku-suku di bawah ini: satu suku per jalur, setiap suku sebuah hasil kali.`,
    term: (k: number, W: string) => `Suku k = ${k}: lewat ${W} yang dipakai di t = ${k}`,
  },
  where: {
    shared: 'Awal yang sama untuk semua suku',
    term: (k: number) => `Suku k = ${k}`,
    product: (at: number, of: number) => `hasil kali ${at} dari ${of}`,
  },
  factors: {
    softmax: {
      title: (t: string) => `Dari E${t} lewat softmax ke logits z${t}`,
      story: (t: string) =>
        `Kiri: ∂E${t}/∂y${t} = −ȳ/y, hanya kelas yang benar yang terisi. Tengah: Jacobian softmax. Hasil kalinya tepat y${t} − ȳ${t}. (Slide “hello” menyebut logits ini y.)`,
    },
    readout: {
      title: (t: string) => `Dari logits z${t} ke hidden state h${t}`,
      story: (_: string) =>
        'z = V h + b, jadi turunan z terhadap h adalah matriks readout itu sendiri. Sampai di sini semua suku sama; selanjutnya jalurnya bercabang.',
    },
    recurrent: {
      title: (above: string, below: string) => `Mundur satu timestep: dari h${above} ke h${below}`,
      story: (above: string) =>
        `Satu timestep mundur adalah satu faktor: diag(1 − h${above}²) kali bobot rekuren. Setiap timestep yang dilewati menambah satu faktor seperti ini, dan dari sinilah vanishing gradient berasal.`,
    },
    slope: {
      title: (at: string) => `Dari h${at} ke net${at}, jumlah di dalam tanh`,
      story: (at: string) =>
        `h = tanh(net), jadi setiap unit hanya dikalikan kemiringannya sendiri, 1 − h${at}². Sebagai matriks: diagonal, selebihnya nol.`,
    },
    weight: {
      title: (at: string, t: number, W: string) => `Dari net${at} ke ${W} yang dipakai di t = ${t}`,
      story: (W: string) =>
        `net = U x + W h + b, jadi ∂netᵢ/∂${W}ᵢⱼ adalah isi vektor yang dikalikan dengan ${W}. Yang tiba di kiri kali vektor itu memberi satu matriks sebesar ${W}: inilah suku ini.`,
      single:
        'Di “hello” W hanya satu angka, yang mengalikan setiap unit h sebelumnya. Karena itu suku ini juga satu angka.',
      zero: 'Vektor yang dikalikan di t = 1 adalah h₀ = 0. Karena itu suku ini nol: di timestep pertama W belum mengalikan apa pun. (Pilih bobot masukan, maka suku ini tidak nol.)',
    },
  },
  parted: 'Faktor ini sendiri sebuah hasil kali:',
  element: (n: number) => `Unsur ${n}:`,
  agrees: (difference: string) => `Sama dengan gradien mesin backward (selisih ${difference}).`,
  fused: 'Mesin menghitung softmax dan cross-entropy sekaligus, langsung y − ȳ.',
  total: {
    walk: (t: string) => `Telusuri backward seluruh loss di layar langkah, mulai dari t = ${t}`,
    title: (t: string, W: string) => `Jumlah suku-suku adalah ∂E${t}/∂${W}`,
    story: (t: string) =>
      `Kiri: setiap suku, dihitung dari faktor-faktornya. Kanan: jumlahnya, dan gradien E${t} yang dihitung mesin backward dalam satu kali jalan mundur. Keduanya harus sama.`,
    sum: 'jumlah suku',
    engine: 'mesin backward',
  },

  copies: {
    title: (W: string) => `Lepaskan ikatannya: setiap timestep punya ${W} sendiri`,
    story: (t: string, W: string) =>
      `Beri setiap timestep salinan ${W} sendiri, dengan angka yang sama. Loss E${t} tidak berubah, tetapi sekarang setiap salinan punya gradien sendiri. Angka ini dihitung oleh mesin backward pada jaringan yang dilepas ikatannya, dan sama dengan suku k di rantai.`,
    copy: (k: number) => `salinan di t = ${k}`,
    same: (k: number, difference: string) => `= suku k = ${k} (selisih ${difference})`,
  },
  tied: {
    title: (W: string) => `Ikat lagi: satu ${W}, gradiennya jumlah`,
    story: (W: string) =>
      `Geser satu bobot sedikit. Kalau hanya satu salinan yang digeser, E berubah menurut gradien salinan itu. Kalau ${W} terikat, semua salinan ikut bergeser, dan perubahan E adalah jumlahnya. Karena itulah gradien dijumlahkan menurut waktu.`,
    moved: 'yang digeser',
    real: 'perubahan E sebenarnya',
    foretold: 'gradien × geseran',
    copy: (k: number) => `hanya salinan t = ${k}`,
    sum: 'jumlah baris di atas',
    tied: (W: string) => `${W} yang terikat (semua sekaligus)`,
    by: 'Geseran ε',
    which: 'Bobot yang digeser',
    note: 'Kedua kolom mendekati satu sama lain bila ε mengecil.',
  },

  slide: {
    title: 'Rantai di slide melewati y₂',
    story:
      'Slide menulis ∂E/∂W = ∂E/∂y₃ · ∂y₃/∂h₃ · ∂h₃/∂y₂ · ∂y₂/∂h₁ … Faktor ∂h₃/∂y₂ tidak ada: tidak ada operasi yang membaca y₂ lalu menghasilkan h₃. h₃ membaca h₂.',
    wrong: 'di slide',
    right: (W: string) => `yang benar: satu suku untuk setiap pemakaian ${W} (k = 3, 2, 1)`,
    readBy: 'dibaca oleh',
    jacobian: (above: string, below: string) => `∂${above}/∂${below}, dihitung di jaringan ini`,
    feedback:
      'Kalau keluaran diumpankan kembali sebagai masukan berikutnya, barulah ada panah dari y₂. Jaringan di slide ini tidak melakukannya.',
  },
  output: {
    title: 'Ganggu keluaran di t = 2: h₃ diam',
    story:
      'Angka ini ditambahkan pada logits z₂ di tengah forward pass, lalu sisanya dihitung sungguh-sungguh. y₂ dan E₂ berubah. h₃, y₃ dan E₃ tidak berubah satu digit pun.',
  },
  state: {
    title: 'Ganggu h₂: h₃ dan E₃ ikut berubah',
    story:
      'Gangguan yang sama pada hidden state h₂ sampai ke h₃, y₃ dan E₃. Inilah jalur yang dipakai gradien: ∂h₃/∂h₂, bukan ∂h₃/∂y₂.',
  },
  disturb: {
    by: 'Gangguan pada unsur pertama',
    quantity: 'besaran',
    before: 'sebelum',
    after: 'sesudah',
    change: 'perubahan',
    none: 'diam',
    table: 'Forward pass sebelum dan sesudah gangguan',
  },

  batch: {
    unpadded: {
      title: 'Satu minibatch, panjang sekuensnya berbeda',
      story:
        'Tiga sekuens dengan 4, 2 dan 3 timestep. Dihitung satu per satu, setiap sekuens sepanjang dirinya sendiri. Tetapi library ingin satu balok angka: (sekuens, timestep, masukan).',
    },
    masked: {
      title: 'Padding dan mask: loss tidak berubah',
      story:
        'Tempat kosong diisi (padding), di sini dengan indeks 0, yaitu A. Mask mencatat tempat mana yang berisi data. Loss hanya menghitung tempat dengan mask 1, jadi loss dan semua gradien tetap sama.',
    },
    forgotten: {
      title: 'Mask terlupa: padding ikut dipelajari',
      story:
        'Tanpa mask, tempat padding ikut dihitung: jaringan dilatih menebak A setelah sekuens selesai. Loss dan gradiennya salah, tanpa pesan kesalahan apa pun.',
    },
    sequence: (n: number) => `sekuens ${n}`,
    mask: 'mask',
    grid: 'Sekuens di dalam minibatch: masukan → kelas, loss setiap tempat',
    results: 'Hasilnya',
    ways: { unpadded: 'satu per satu', masked: 'padding + mask', forgotten: 'padding tanpa mask' },
    loss: 'loss (jumlah)',
    count: 'tempat yang dihitung',
    mean: 'loss rata-rata',
    gradient: 'selisih gradien terbesar',
    meanNote:
      'Rata-rata dibagi banyaknya tempat yang berisi data (9), bukan banyaknya kotak di balok (12).',
    lastState: 'Hati-hati dengan h terakhir',
    lastNote:
      'Mask pada loss tidak menghentikan RNN: di tempat padding ia terus menghitung. Untuk many-to-one ambillah h di akhir datanya, bukan di kolom terakhir.',
    real: 'h sekuens 2 di t = 2 (akhirnya)',
    padded: 'h sekuens 2 di t = 4 (kolom terakhir)',
  },

  whole: {
    title: (T: number) => `Biaya ${T} timestep`,
    story:
      'Slide bertanya apa yang terjadi pada 100 timestep. Biayanya tumbuh sebanding dengan T: 100 timestep adalah 100 kali satu timestep. Banyaknya parameter tidak berubah. Yang mahal adalah memori (semua nilai forward harus disimpan sampai dipakai mundur) dan rantainya yang panjang.',
  },
  cut: {
    title: (k: number) => `Truncated BPTT: dipotong setiap ${k} timestep`,
    story:
      'Gradien tidak melewati potongan. Setiap potongan selesai mundur sebelum potongan berikutnya mulai, jadi cukup menyimpan satu potongan. Yang dihemat: memori dan panjang rantai. Yang hampir tidak dihemat: banyaknya operasi, karena setiap timestep tetap dilewati sekali maju dan sekali mundur.',
  },
  cost: {
    timesteps: 'Panjang T',
    hidden: 'Hidden size H',
    truncate: 'Potongan k',
    full: 'BPTT penuh',
    truncated: (k: number) => `potongan ${k}`,
    forward: 'operasi forward',
    backward: 'operasi backward',
    kept: 'angka yang disimpan sekaligus',
    longest: 'faktor di rantai terpanjang',
    pairs: 'suku (pasangan t dan k)',
    parameters: 'parameter',
    bytes: (size: string) => `${size} dalam float64`,
    table: 'Dihitung dari operasi jaringan ini',
    pairsNote: (pairs: string, T: number) =>
      `Suku demi suku ada ${pairs} rantai. Satu jalan mundur menjumlahkan yang tiba di setiap h, sehingga cukup ${T} langkah mundur: itulah gunanya backpropagation.`,
    time: (forward: string, both: string) =>
      `Diukur di perangkat ini: forward ${forward} ms, forward dan backward ${both} ms.`,
    measure: 'Ukur waktunya',
    learns: (k: number) =>
      `Harganya: dependensi yang lebih panjang dari ${k} timestep tidak dapat dipelajari lewat gradien.`,
  },
};

export type BpttTexts = Widened<typeof bptt>;
