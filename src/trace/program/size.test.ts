import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { checkExample, readExample } from '../../example/read-example.ts';
import { compile } from './compile.ts';
import { programSize } from './size.ts';

/** Counted and compiled may differ by so much. */
const tolerance = 0.25;

function expectSame(example: Example): void {
  const { tape } = compile(example);
  const { nodes, numbers } = programSize(example);
  expect(Math.abs(nodes / tape.nodes.length - 1), 'nodes').toBeLessThan(tolerance);
  expect(Math.abs(numbers / tape.size - 1), 'numbers').toBeLessThan(tolerance);
}

const list = (size: number): number[] => new Array<number>(size).fill(0.1);
const rows = (size: number, columns: number): number[][] =>
  Array.from({ length: size }, () => list(columns));

const gatesOf: Readonly<Record<string, readonly string[]>> = {
  lstm: ['i', 'f', 'g', 'o'],
  gru: ['r', 'z', 'n'],
};

function parameters(cell: string, D: number, H: number) {
  const gates = gatesOf[cell];
  if (gates === undefined) return { W_xh: rows(H, D), W_hh: rows(H, H), b_h: list(H) };
  const biases = cell === 'gru' ? ['b_', 'b_h'] : ['b_'];
  return Object.fromEntries(
    gates.flatMap((gate): [string, number[] | number[][]][] => [
      [`W_x${gate}`, rows(H, D)],
      [`W_h${gate}`, rows(H, H)],
      ...biases.map((bias): [string, number[]] => [`${bias}${gate}`, list(H)]),
    ]),
  );
}

const sgd = { name: 'sgd', learningRate: 0.1 };
const adam = { name: 'adam', learningRate: 0.1 };

const table = [
  { cell: 'rnn', count: 1, T: 3, H: 1, depth: 1, optimizer: sgd },
  { cell: 'rnn', count: 16, T: 20, H: 4, depth: 2, optimizer: adam },
  { cell: 'lstm', count: 1, T: 2, H: 2, depth: 1, optimizer: undefined },
  { cell: 'lstm', count: 8, T: 10, H: 1, depth: 8, optimizer: sgd },
  { cell: 'lstm', count: 2, T: 2, H: 64, depth: 1, optimizer: adam },
  { cell: 'lstm', count: 2, T: 3, H: 8, depth: 2, optimizer: { ...sgd, momentum: 0.9 } },
  { cell: 'gru', count: 4, T: 5, H: 16, depth: 1, optimizer: { ...adam, style: 'keras' } },
  {
    cell: 'gru',
    count: 1,
    T: 1,
    H: 3,
    depth: 3,
    optimizer: { ...adam, clip: { by: 'norm', at: 1 } },
  },
  {
    cell: 'rnn',
    count: 2,
    T: 2,
    H: 3,
    depth: 1,
    optimizer: { ...sgd, clip: { by: 'value', at: 1 } },
  },
] as const;

describe('the size of a program is known before it is compiled', () => {
  test.each(table)('$cell, $count × T = $T, $depth × H = $H', (row) => {
    const { cell, count, T, H, depth, optimizer } = row;
    expectSame(
      checkExample({
        format: 'unroll/1',
        batch: Array.from({ length: count }, () => ({ inputs: rows(T, H), targets: rows(T, H) })),
        layers: Array.from({ length: depth }, () => ({
          cell,
          hidden: H,
          parameters: parameters(cell, H, H),
        })),
        loss: 'half-squared-error',
        ...(optimizer === undefined ? {} : { optimizer }),
      }),
    );
  });

  const folder = join(import.meta.dirname, '../../../public/examples');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

  test.each(files)('%s', (name) => {
    expectSame(readExample(readFileSync(join(folder, name), 'utf8'), name));
  });
});
