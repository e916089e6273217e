import type { Widened } from '../../i18n/texts-of.ts';

/** Halaman yang memperlihatkan kelima jenis jaringan berdampingan. */
export const kinds = {
  intro:
    'Bobotnya sama di setiap timestep; yang membedakan hanyalah kapan ada masukan dan kapan ada keluaran. Setiap gambar dibuat dari contoh di pelajarannya: jaringan terlatih yang dapat ditelusuri angka demi angka.',
  note: 'Slide menyebut empat jenis. Many-to-many ada dua: sejajar, dan encoder–decoder, yang menjawab setelah semua dibaca.',
  legend: {
    heading: 'Panah',
    input: 'masukan dibaca',
    recurrent: 'hidden state diteruskan',
    output: 'keluaran dihitung',
    fed: 'keluaran menjadi masukan berikutnya',
  },
  counts: (inputs: number, outputs: number) => `${inputs} masukan → ${outputs} keluaran`,
  picture: (name: string, reads: string, says: string) =>
    `${name}: masukan ${reads}; keluaran ${says}`,
  walk: (name: string) => `Telusuri ${name}`,
  loading: 'Gambar sedang dibuat …',
  kinds: {
    'one-to-one': {
      use: 'Klasifikasi biasa: vanilla neural network, tanpa waktu.',
      keras: 'Dense(2, activation="tanh")',
    },
    'one-to-many': {
      use: 'Keterangan gambar (image captioning), musik dari satu nada.',
      keras: 'SimpleRNN(3), dipanggil sekali per kata',
    },
    'many-to-one': {
      use: 'Analisis sentimen, klasifikasi teks, meramal nilai berikutnya.',
      keras: 'SimpleRNN(3)',
    },
    'many-to-many': {
      use: 'Penandaan nama atau kelas kata, kelas tiap frame video.',
      keras: 'SimpleRNN(2, return_sequences=True)',
    },
    'encoder-decoder': {
      use: 'Terjemahan mesin: panjang jawaban boleh berbeda.',
      keras: 'SimpleRNN(4, return_state=True) → SimpleRNN(4, return_sequences=True)',
    },
  },
};

export type KindsTexts = Widened<typeof kinds>;
