import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly name: string;
  /** Microseconds of one run. */
  readonly median: number;
}

const WARM_UP_MS = 300;
const SAMPLE_MS = 2;
const SAMPLES = 151;

/** The median time of one run when hot: over many samples of so many runs that the clock can tell. */
export function measure(name: string, run: () => unknown): Measured {
  let runs = 0;
  const start = performance.now();
  while (performance.now() - start < WARM_UP_MS) {
    run();
    runs++;
  }
  const each = Math.max(1, Math.round((runs * SAMPLE_MS) / WARM_UP_MS));
  const samples = Array.from({ length: SAMPLES }, () => {
    const from = performance.now();
    for (let count = 0; count < each; count++) run();
    return ((performance.now() - from) * 1000) / each;
  });
  samples.sort((a, b) => a - b);
  return { name, median: samples[(SAMPLES - 1) / 2] ?? Number.NaN };
}
