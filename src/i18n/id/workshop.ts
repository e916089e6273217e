/** Tab "Coba": melatih sendiri, menggeser satu bobot, memori, dan memutus W. */
export const workshop = {
  heading: 'Coba sendiri',
  nothing: 'Contoh ini tidak punya bobot dan loss, jadi tidak ada yang dapat dicoba di sini.',
  tooLarge:
    'Contoh ini terlalu besar untuk dicoba-coba di sini: setiap percobaan menjalankannya berkali-kali. Epoch dan suntingan tetap dapat dipakai.',
  stop: 'Berhenti',
  progress: (epoch: number, to: number) => `epoch ${epoch} dari ${to}`,

  train: {
    heading: 'Latih sendiri',
    run: 'Latih sampai semua target benar',
    random: 'Bobot acak',
    randomHint: (seed: string) => `Epoch 0 kini mulai dari bobot acak, seed ${seed}.`,
    hint: 'Benar berarti: peluang terbesar jatuh pada target, di setiap timestep yang punya target.',
    slider: 'Epoch yang ditampilkan',
    epochOf: (epoch: number, to: number) => `${epoch} dari ${to}`,
    count: (right: number, count: number) => `${right} dari ${count} target benar`,
    right: (epoch: number) => `Semua target benar pada epoch ${epoch}.`,
    never: (most: number) =>
      `Sampai epoch ${most} tidak pernah semua target benar sekaligus. Cobalah learning rate, optimizer, atau bobot awal yang lain.`,
    exploded: (epoch: number) =>
      `Pada epoch ${epoch} angkanya tidak lagi berhingga: exploding gradient. Cobalah clipping atau learning rate yang lebih kecil.`,
  },

  sequences: {
    heading: 'Sekuens lain',
    hint: 'Pilih satu untuk menelusurinya.',
    type: 'Sekuens Anda sendiri',
    tokens: (tokens: string) => `Token: ${tokens}`,
    show: 'Tampilkan',
    refused: (found: string, wanted: string) => `Ditemukan ${found}, seharusnya ${wanted}.`,
    untrained: 'Sekuens yang ditampilkan tidak punya target: dibaca, tetapi tidak ikut dilatih.',
    columns: { sequence: 'Sekuens', said: 'Jawaban', wanted: 'Target' },
    groups: {
      trained: 'Data latih',
      heldOut: 'Data uji, belum pernah dilihat',
      typed: 'Diketik',
    },
    score: (right: number, count: number) => `${right} dari ${count} benar`,
    right: 'benar',
    wrong: 'salah',
  },

  beside: {
    heading: 'Jaringan lain, tugas yang sama',
    hint: (count: number) =>
      `Semuanya dilatih dengan cara yang sama, hanya dengan sekuens 6 token. ${count / 2} benar berarti menebak: satu nama saja untuk semua sekuens. Pilih satu jaringan untuk menelusurinya.`,
    caption: (count: number) => `Jawaban benar dari ${count} sekuens, menurut panjangnya`,
    network: 'Jaringan',
    size: 'Bobot',
    tokens: (count: number) => `${count} token`,
    walked: 'Panjang sekuens yang ditelusuri',
  },

  compare: {
    heading: 'Bandingkan dua epoch',
    epoch: (name: string) => `Epoch ${name}`,
    now: 'yang ditampilkan',
    legend: '▲ di B lebih besar daripada di A, ▼ lebih kecil, tanpa tanda: tercetak sama.',
    up: 'lebih besar',
    down: 'lebih kecil',
    loss: 'Loss',
    target: (t: number, token: string) => `t = ${t}, target ${token}`,
    right: 'benar',
    wrong: (token: string) => `memilih ${token}`,
    weights: 'Bobot',
    states: 'Hidden state dan keluaran',
  },

  change: {
    heading: 'Ganti optimizer dari sini',
    kind: 'Optimizer',
    kinds: {
      sgd: 'SGD',
      momentum: 'SGD dengan momentum 0,9',
      adam: 'Adam (gaya PyTorch)',
    },
    rate: 'Learning rate',
    go: 'Lanjutkan dari sini',
    hint: (epoch: number) =>
      `Ini awal yang baru: bobot epoch ${epoch} menjadi epoch 0, dan ingatan optimizer mulai dari 0. Dapat diurungkan di tab Ubah.`,
    done: (epoch: number) => `Epoch 0 sekarang adalah epoch ${epoch} yang tadi.`,
  },

  random: {
    heading: 'Mulai dari bobot acak',
    seed: 'Seed',
    table: 'Coba seed 0 sampai 9',
    caption: (scale: string, rate: string) =>
      `Berapa epoch sampai semua target benar, skala ${scale}, ${rate}`,
    rate: (rate: string) => `learning rate ${rate}`,
    epochs: 'Epoch',
    loss: 'Loss di sana',
    never: (most: number) => `tidak sampai ${most}`,
    exploded: 'meledak',
    waiting: '…',
  },

  nudge: {
    heading: 'Geser satu bobot',
    hint: 'Pilih satu bobot. Loss dihitung ulang dengan forward saja, dan dibandingkan dengan yang diramalkan gradien.',
    parameter: 'Parameter',
    element: (symbol: string, i: number, j: number) => `${symbol}, baris ${i}, kolom ${j}`,
    row: 'Baris',
    column: 'Kolom',
    epsilon: 'ε',
    value: 'Bobot θ',
    gradient: 'Gradien ∂L/∂θ',
    loss: 'Loss L(θ)',
    lossUp: 'L(θ + ε)',
    lossDown: 'L(θ − ε)',
    up: 'Perubahan nyata L(θ + ε) − L(θ)',
    down: 'Perubahan nyata L(θ − ε) − L(θ)',
    foretold: 'Ramalan: gradien × ε',
    left: 'Perubahan nyata − ramalan',
    central: 'Beda pusat (L(θ + ε) − L(θ − ε)) / 2ε',
    why: 'Gradien adalah kemiringan tepat di θ: gradien × ε berjalan lurus, sedangkan loss melengkung. Sisanya sekitar ½ · kelengkungan · ε²: dengan ε sepersepuluhnya, sisanya tinggal sekitar seperseratusnya. Pada beda pusat lengkungan kedua arah saling menghapus, jadi hasilnya jauh lebih dekat dengan gradien.',
    paper:
      'Pembulatan seperti di kertas sedang aktif, jadi gradiennya dibulatkan. Matikan pembulatan untuk percobaan ini.',
  },

  memory: {
    heading: 'Masukan sama, ingatan lain',
    first: 'Timestep pertama',
    second: 'Timestep kedua',
    same: (token: string) => `masukan sama: ${token}`,
    quantity: 'Besaran',
    difference: 'Selisih',
    equal: 'sama',
    unequal: 'berbeda',
    otherMemory:
      'Masukannya sama, tetapi hidden state sebelumnya berbeda. Karena itu h dan y berbeda: jaringan mengingat apa yang sudah dibacanya.',
    noMemory:
      'Masukannya sama dan h sama: tanpa jalan lewat waktu, jaringan harus menjawab sama di kedua timestep.',
    otherInput:
      'Masukannya berbeda. Pilih dua timestep dengan masukan yang sama untuk melihat ingatan saja.',
  },

  cut: {
    heading: 'Putuskan W',
    hint: 'Bobot rekuren dijadikan 0 dan dibekukan: h tidak lagi memuat apa yang dibaca sebelumnya. Bandingkan pelatihannya dengan yang utuh.',
    cannot:
      'Sel ini membawa ingatan juga lewat jalan lain (gate), jadi bobot rekuren 0 tidak memutus ingatannya.',
    on: 'W diputus (0 dan beku) di seluruh layar',
    run: (epochs: string) => `Latih keduanya, ${epochs} epoch`,
    caption: 'Pelatihan dengan dan tanpa W, dari bobot awal yang sama',
    withCut: 'W diputus',
    whole: 'W utuh',
    lossAt: (epoch: string) => `Loss, epoch ${epoch}`,
    firstRight: 'Semua benar pertama kali',
    atEpoch: (epoch: number) => `epoch ${epoch}`,
    notYet: (epoch: string) => `tidak sampai epoch ${epoch}`,
    mostRight: 'Paling banyak benar',
    of: (right: number, count: number) => `${right} dari ${count}`,
    bound: 'Batas bawah tanpa ingatan',
    group: (token: string, timesteps: string, targets: string) =>
      `Masukan ${token} ada di t = ${timesteps} dengan target ${targets}: jawabannya harus sama, jadi loss di sana paling kecil`,
    noGroup:
      'Setiap masukan punya satu target saja, jadi tanpa ingatan pun loss dapat mendekati 0.',
    verdict: (least: string) =>
      `Tanpa W, loss tidak dapat turun di bawah ${least}, berapa lama pun dilatih.`,
  },
};
