import { describe, expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import { createMersenneTwister } from '../engine/random/mersenne-twister.ts';
import { randomInterval } from '../engine/random/random-interval.ts';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { faultSentence } from '../i18n/fault-sentence.ts';
import { compile } from '../trace/program/compile.ts';
import { isQuick } from './check-work.ts';
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

test('what does not fit into the memory of a page is refused, and says what was found', () => {
  const nested = `${'tanh('.repeat(30)}w x${')'.repeat(30)}`;
  const lines = Array.from({ length: 9 }, (_, at) => `a${at} = ${nested}`);
  const equations = [...lines, 'h = a0 + h_prev'].join('\n');
  const heavy = checkExample({
    format: 'unroll/1',
    batch: new Array(64).fill({ inputs: rows(100, 1), targets: rows(100, 1) }),
    layers: [{ cell: { equations, state: ['h'] }, hidden: 1, parameters: { w: 0.1 } }],
    loss: 'half-squared-error',
  });
  expect(faultOf(heavy).message).toMatch(
    /^batch: found numbers and steps for about \d{4} MB of memory, wanted at most 1500 MB, what a page can hold/,
  );
});

test('what it computes at once is not', () => {
  expect(() => checkRuns(batch(8, 10, 2, 2))).not.toThrow();
});

const optimizer = { name: 'adam', learningRate: 0.01 };

describe('what is computed at once is small, whatever its shape', () => {
  const most = { nodes: 60_000, numbers: 4_200_000 };
  const random = createMersenneTwister(7);
  const oneOf = (...sizes: readonly number[]): number =>
    sizes[randomInterval(random, sizes.length - 1)] ?? 1;
  const examples = Array.from({ length: 24 }, () => {
    const example = batch(
      oneOf(2, 8, 64),
      oneOf(1, 2, 20, 60),
      oneOf(1, 2, 8, 32, 128),
      oneOf(1, 2, 4),
    );
    return oneOf(0, 1) === 0 ? example : checkExample({ ...example, optimizer });
  });

  const isAtOnce = (example: Example): boolean => {
    try {
      return isQuick(example);
    } catch {
      return false;
    }
  };
  const quick = examples.filter(isAtOnce);

  test('some are, and some are not', () => {
    expect(quick.length).toBeGreaterThan(4);
    expect(quick.length).toBeLessThan(examples.length);
  });

  test.each(quick)('example %#', (example) => {
    const { tape } = compile(example);
    expect(tape.nodes.length).toBeLessThan(most.nodes);
    expect(tape.size).toBeLessThan(most.numbers);
  });
});
