export interface Picture {
  readonly first: number;
  readonly last: number;
  readonly T: number;
  readonly phase: string;
  readonly t: number | undefined;
  readonly active: string;
}

/** Jaringan yang dibentangkan: kata di dalam gambar, dan gambarnya dalam kata. */
export const graph = {
  words: { loss: 'loss', target: 'target' },
  phases: { forward: 'forward', loss: 'loss', backward: 'backward', update: 'update' },
  picture: ({ first, last, T, phase, t, active }: Picture) =>
    [
      `Jaringan dibentangkan menurut waktu, timestep ${first} sampai ${last} dari ${T}: masukan di bawah, lalu state, keluaran, dan loss.`,
      t === undefined ? `Sekarang: ${phase}.` : `Sekarang: ${phase}, timestep ${t}.`,
      active === '' ? '' : `Bagian dari operasi ini: ${active}.`,
    ]
      .join(' ')
      .trim(),
  gradient: (symbol: string) => `gradien ${symbol}`,
  layer: (layer: number) => `lapisan ${layer}`,
  direction: { forward: 'arah maju', backward: 'arah mundur' },
  timestep: (t: number) => `timestep ${t}`,
  unit: (unit: number) => `unit ${unit}`,
  weights: (which: string) => `bobot ${which}`,
} as const;
