export interface Picture {
  readonly first: number;
  readonly last: number;
  readonly T: number;
  readonly phase: string;
  readonly t: number | undefined;
  readonly active: string;
}

/** The unrolled graph: words in the drawing, and the picture in words. */
export const graph = {
  words: { loss: 'loss', target: 'target' },
  phases: { forward: 'forward', loss: 'loss', backward: 'backward', update: 'update' },
  picture: ({ first, last, T, phase, t, active }: Picture) =>
    [
      `The network unrolled over time, timesteps ${first} to ${last} of ${T}: input below, then states, output and loss.`,
      t === undefined ? `Now: ${phase}.` : `Now: ${phase}, timestep ${t}.`,
      active === '' ? '' : `Part of this operation: ${active}.`,
    ]
      .join(' ')
      .trim(),
  gradient: (symbol: string) => `gradient of ${symbol}`,
  layer: (layer: number) => `layer ${layer}`,
  direction: { forward: 'forward direction', backward: 'backward direction' },
  timestep: (t: number) => `timestep ${t}`,
  unit: (unit: number) => `unit ${unit}`,
  weights: (which: string) => `weights ${which}`,
} as const;
