import type { Widened } from '../texts-of.ts';

/** Panel perhitungan: judul dan satu kalimat untuk setiap jenis operasi. Isi dalam kurung kurawal adalah simbol. */
export const computation = {
  heading: 'Perhitungan',
  joined: 'jumlah sejauh ini untuk',
  row: (row: number) => `baris ${row}:`,
  code: 'Persamaan yang berjalan',
  overflow:
    'e pangkat skor sebesar ini melampaui angka yang dapat ditulis komputer, jadi tertulis ∞. Peluangnya tetap benar: softmax dihitung dari skor dikurangi skor terbesar, dan itu tidak mengubah hasilnya.',
  output: 'dari timestep ini',
  future: 'dari timestep sesudahnya',
  outputShort: 'dari timestep ini',
  futureShort: 'dari masa depan',
  phases: { forward: 'Forward', loss: 'Loss', backward: 'Backward', update: 'Update' },
  timestep: (t: number, T: number) => `timestep ${t} dari ${T}`,
  operation: (n: number, N: number) => `operasi ${n} dari ${N}`,
  decoder: 'decoder',
  direction: { forward: 'arah maju →', backward: 'arah mundur ←' },
  layer: (layer: number) => `lapisan ${layer}`,
  epoch: (epoch: number) => `epoch ${epoch}`,
  clipBars: {
    label: 'Gradien sebelum dan sesudah clipping',
    key: 'Garis tepi: elemen terbesar tiap gradien, sebelum clipping. Isi: sesudahnya. Garis tegak: batas.',
  },
  titles: {
    takeToken: 'Masukan: {token}',
    take: 'Masukan {result}',
    input: 'Masukan dibaca: {result}',
    recurrent: 'Ingatan dibaca: {result}',
    output: 'Skor tiap kelas: {result}',
    sum: 'Dijumlahkan: {result}',
    tanh: 'Dimampatkan oleh tanh: {result}',
    sigmoid: 'Menjadi gate 0…1: {result}',
    relu: 'Lewat relu: {result}',
    linear: 'Diteruskan: {result}',
    softmax: 'Skor menjadi peluang: {result}',
    exp: 'Eksponensial tiap skor: {result}',
    total: 'Jumlah semua eksponensial: {result}',
    combine: 'Digabung per elemen: {result}',
    concat: 'Kedua arah disusun: {result}',
    concatEnds: 'Kedua state terakhir disusun: {result}',
    previous: 'Masukan dari keluaran sebelumnya: {result}',
    loss: 'Loss timestep ini: {result}',
    lossSum: 'Loss seluruh sekuens: {result}',
    given: 'Gradien diberikan: {result}',
    givenSum: 'Semua gradien yang diberikan: {result}',
    fromGiven: 'Gradien {state} yang diberikan',
    seed: 'Awal backward: {result}',
    gradient: 'Gradien {result}',
    fromOutput: 'Pesan pertama untuk {state}',
    fromFuture: 'Dua pesan bertemu di {state}',
    fromFutureAlone: 'Satu pesan untuk {state}',
    noFuture: 'Pesan untuk {state}: belum ada masa depan',
    cutFuture: 'Pesan untuk {state}: masa depan terpotong',
    derivative: 'Lewat turunan fungsi: {result}',
    join: 'Bergabung ke jumlah gradien {weights}',
    carry: 'Mundur ke timestep sebelumnya',
    cut: 'Terpotong: gradien berhenti di sini',
    clip: 'Gradien dibatasi (clip)',
    update: '{weight} diperbarui',
  },
  sentences: {
    takeToken:
      'Token {token} masuk sebagai vektor one-hot {result}: angka 1 di tempatnya, 0 di tempat lain.',
    take: 'Masukan {result} adalah vektor angka.',
    input: '{weight} mengubah masukan {input} menjadi satu angka untuk tiap hidden unit.',
    inputOneHot: '{input} one-hot, jadi perkalian ini tinggal mengambil satu kolom dari {weight}.',
    recurrent:
      '{weight} membawa ingatan {input} ke timestep ini. {weight} sama di setiap timestep: itulah parameter sharing (bobot dipakai bersama).',
    recurrentStart:
      '{input} adalah state awal, sebelum ada masukan. {weight} yang sama dipakai di setiap timestep.',
    output: '{weight} mengubah hidden state {input} menjadi satu skor (logit) per kelas.',
    sum: 'Semua bagian dijumlahkan menjadi {result}, nilai sebelum fungsi aktivasi.',
    tanh: 'tanh memampatkan setiap angka ke antara −1 dan 1. Hasilnya {result}.',
    sigmoid: 'Sigmoid memampatkan setiap angka ke antara 0 dan 1. Hasilnya {result}.',
    relu: 'relu membuang yang negatif: yang di bawah 0 menjadi 0. Hasilnya {result}.',
    linear: 'Tanpa fungsi: angkanya diteruskan menjadi {result}.',
    softmax: 'Softmax mengubah skor menjadi peluang {result} yang jumlahnya 1.',
    exp: 'e dipangkatkan dengan setiap skor, sehingga semuanya positif.',
    total: 'Semua eksponensial dijumlahkan; jumlah ini menjadi pembagi.',
    combine: '{result} digabung elemen demi elemen.',
    concat:
      '{result} berisi state arah maju, lalu state arah mundur: lapisan di atasnya melihat masa lalu dan masa depan.',
    concatEnds:
      'Decoder mulai dari {result}: state terakhir arah maju, lalu state terakhir arah mundur, yang membaca sekuens dari akhir ke awal.',
    previous:
      'Yang dipilih dari keluaran sebelumnya masuk sebagai vektor one-hot {result}. Gradien tidak lewat pilihan ini.',
    crossEntropy:
      'Loss adalah −ln dari peluang yang diberikan pada target {target}: kecil bila jaringan yakin dan benar.',
    loss: 'Loss mengukur seberapa jauh keluaran dari target.',
    given:
      'Di sini tidak ada loss: gradien timestep ini diberikan (da, dc di kode). Jumlah hasil kali ini adalah angka yang gradiennya tepat gradien itu; nilainya sendiri tidak berarti.',
    givenSum:
      'Jumlah atas semua timestep: pengganti loss, tempat gradien yang diberikan mulai mengalir mundur.',
    fromGiven: 'Bagian gradien {state} yang diberikan untuk timestep ini.',
    lossSum: 'Loss sekuens adalah jumlah loss semua timestep. Inilah yang dibuat sekecil mungkin.',
    lossMean: 'Loss sekuens adalah rata-rata loss timestep yang punya target.',
    seed: 'Backward mulai di sini: seberapa besar loss berubah bila skor berubah. Hasilnya keluaran dikurangi target.',
    seedOther:
      'Backward mulai di sini: seberapa besar loss berubah bila keluarannya berubah sedikit.',
    gradient: 'Seberapa besar loss berubah bila nilai ini berubah sedikit.',
    fromOutput:
      'Bagian gradien {state} yang datang dari keluarannya sendiri, pada timestep yang sama.',
    fromFuture:
      '{state} memengaruhi keluarannya sendiri dan semua timestep sesudahnya. Kedua pesan itu dijumlahkan.',
    fromReader:
      'Bagian gradien {state} yang datang pada timestep yang sama dari yang membacanya di sana: lapisan di atasnya, atau hidden state yang dihitung dari cell state.',
    fromFutureRead:
      '{state} dibaca pada timestepnya sendiri dan memengaruhi semua timestep sesudahnya. Kedua pesan itu dijumlahkan.',
    fromFutureAlone:
      'Pada timestep ini tidak ada loss yang membaca {state}. Semua gradiennya datang dari timestep sesudahnya.',
    noFuture:
      'Ini timestep terakhir yang dihitung: tidak ada apa-apa dari masa depan, jadi ditambah 0.',
    cutFuture:
      'Truncated BPTT memotong di antara timestep ini dan berikutnya: tidak ada apa-apa dari masa depan, jadi ditambah 0.',
    derivative: 'Setiap elemen dikali turunan fungsinya di titik itu, {local}.',
    join: 'Bobot yang sama dipakai lagi di timestep ini. Sumbangannya ditambahkan ke jumlah atas semua timestep.',
    carry:
      'Gradien berjalan mundur lewat {weight} ke {state}: inilah backpropagation through time (BPTT).',
    carryDirect:
      'Gradien mundur ke {state} tanpa melewati matriks bobot: jalan pintas melintasi waktu.',
    cut: 'Truncated BPTT: gradien hanya mundur {count} timestep sekali jalan. Yang sampai di {state} dari sini adalah 0.',
    carryStart: 'Gradien sampai di state awal {state}. Backward selesai.',
    clipNorm:
      'Bila panjang (norm) seluruh gradien melebihi batas, semuanya dikecilkan dengan faktor yang sama.',
    clipNormOfFree:
      'Bila panjang (norm) seluruh gradien melebihi batas, semuanya dikecilkan dengan faktor yang sama. Parameter yang dibekukan (frozen) tidak digeser, jadi gradiennya tidak ikut dihitung.',
    clipValue: 'Setiap elemen gradien dibatasi di antara −batas dan batas.',
    update:
      '{weight} digeser melawan gradiennya, sejauh learning rate. Nilai baru ini dipakai pada epoch berikutnya.',
  },
};

export type ComputationTexts = Widened<typeof computation>;
