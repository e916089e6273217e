import { wrap } from 'comlink';
import { untilLost } from '../../parts/training/until-lost.ts';
import type { Summed } from './text-summary.ts';

interface Reader {
  readonly sumUp: (text: string, title: string) => Summed;
}

/** What there is to learn from in a text, or what is wrong with it. @throws Error where the worker cannot be had */
export async function sumUp(text: string, title: string): Promise<Summed> {
  const worker = new Worker(new URL('./summary-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await Promise.race([wrap<Reader>(worker).sumUp(text, title), untilLost(worker)]);
  } finally {
    worker.terminate();
  }
}
