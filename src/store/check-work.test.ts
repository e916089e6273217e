import { expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { checkRuns } from './edit.ts';

const list = (size: number): number[] => new Array<number>(size).fill(0.1);
const rows = (size: number, columns: number): number[][] =>
  Array.from({ length: size }, () => list(columns));

/** So many sequences of so many timesteps through RNNs of H units, one above another. */
function batch(count: number, T: number, H: number, depth = 1): Example {
  return checkExample({
    format: 'unroll/1',
    batch: Array.from({ length: count }, () => ({ inputs: rows(T, H), targets: rows(T, H) })),
    layers: Array.from({ length: depth }, () => ({
      cell: 'rnn',
      hidden: H,
      parameters: { W_xh: rows(H, H), W_hh: rows(H, H), b_h: list(H) },
    })),
    loss: 'half-squared-error',
  });
}

const faultOf = (example: Example): Fault => {
  try {
    checkRuns(example);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new RangeError('the example runs');
};

test('what a page would stand still over is refused before it begins, in either language', () => {
  const wide = faultOf(batch(64, 50, 256));
  const deep = faultOf(batch(64, 100, 1, 8));
  expect(wide.message).toBe(
    'batch: found 131328 parameters at 3200 timesteps, wanted at most 250000000 when both are multiplied, what a page computes without standing still',
  );
  expect(faultSentence(deep, 'id')).toContain(
    'batch: terbaca 51200 timestep, dihitung pada setiap lapisan setiap contoh, seharusnya paling banyak 30000, yang dapat dihitung halaman ini tanpa macet; lewat baris perintah boleh lebih.',
  );
});

test('what it computes at once is not', () => {
  expect(() => checkRuns(batch(8, 10, 2, 2))).not.toThrow();
});
