/** Kendali langkah, epoch, garis loss dan pemeriksaan gradien. */
export const transport = {
  region: 'Kendali langkah',
  first: 'Ke langkah pertama',
  back: 'Kembali satu langkah',
  play: 'Putar',
  pause: 'Jeda',
  forward: 'Lanjut satu langkah',
  last: 'Ke langkah terakhir',
  speed: 'Kecepatan',
  speedOf: (speed: string) => `${speed}×`,
  gear: 'Satu langkah adalah satu',
  gears: {
    operation: { short: 'op', rest: 'erasi' },
    timestep: { short: 't', rest: 'imestep' },
  },
  timeline: 'Garis waktu',
  forwardHeading: 'FORWARD →',
  backwardHeading: '← BACKWARD',
  timestepLabel: (t: number) => `t=${t}`,
  lossLabel: 'loss',
  updateLabel: 'update',
  phases: { forward: 'forward', loss: 'loss', backward: 'backward', update: 'update' },
  position: (phase: string, t: number | undefined, operation: number, count: number) =>
    [
      phase,
      ...(t === undefined ? [] : [`timestep ${t}`]),
      `operasi ${operation} dari ${count}`,
    ].join(', '),
  epochs: 'Epoch',
  epoch: (epoch: number) => `epoch ${epoch}`,
  update: 'Update & lanjut',
  updateHint: 'Pakai bobot yang baru dan mulai epoch berikutnya',
  train: (count: number) => `+${count}`,
  trainHint: (count: number) => `Latih ${count} epoch sekaligus`,
  previousEpoch: 'Kembali satu epoch',
  firstEpoch: 'Kembali ke epoch 0',
  guessing: 'menebak',
  lossLine: (from: string, epoch: number, now: string, to: number, last: string) =>
    epoch === to
      ? `Loss per epoch: ${from} pada epoch 0, ${now} pada epoch ${epoch}`
      : `Loss per epoch: ${from} pada epoch 0, ${now} pada epoch ${epoch} yang ditampilkan, ${last} pada epoch ${to}`,
  lossLineGuess: (line: string, guess: string) => `${line}; menebak saja memberi ${guess}`,
  check: {
    waiting: 'cek gradien …',
    passed: (most: string) => `cek gradien ≤ ${most}`,
    passedBut: (most: string, kinks: number) =>
      `cek gradien ≤ ${most}, ${kinks} tidak punya turunan di sini`,
    failed: (error: string) => `cek gradien GAGAL ${error} pada`,
    paper: 'cek gradien: pembulatan aktif',
    skipped: 'cek gradien: terlalu besar',
    hint: (count: number) =>
      `Setiap gradien (${count} parameter) dibandingkan dengan beda pusat (L(θ+ε) − L(θ−ε)) / 2ε, yang hanya memakai forward. Yang ditampilkan adalah batas selisih terbesarnya.`,
    kinksHint:
      'Sebagian parameter berada tepat di patahan relu, min, atau max. Kemiringan loss di kirinya berbeda dari di kanannya, jadi turunannya tidak ada di titik itu; yang ditampilkan adalah nilai di antara keduanya, seperti pada semua framework.',
    paperHint:
      'Dengan angka yang dibulatkan, gradien memang tidak cocok persis. Matikan pembulatan untuk memeriksanya.',
    skippedHint: 'Parameternya terlalu banyak untuk diperiksa satu per satu di sini.',
  },
};
