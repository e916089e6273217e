import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../example/read-example.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { kerasCode, torchCode } from './framework-code.ts';

const folder = join(import.meta.dirname, 'reference');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What PyTorch printed for the programs that stand in `reference/`: see make_losses.py there. */
const printed: Readonly<Record<string, number>> = JSON.parse(read('losses.json'));

interface KerasLosses {
  /** The program on Keras' equations in numpy, float64. */
  readonly numpy: number;
  /** Its weights in the layers of TensorFlow.js, float32; these have no GRU with reset_after. */
  readonly tfjs?: number;
}

/** See make_keras_losses.py. */
const kerasLosses: Readonly<Record<string, KerasLosses>> = JSON.parse(read('keras-losses.json'));

describe.each(['rnn', 'lstm', 'gru'] as const)('the program for a %s', (cell) => {
  const file = `${cell}.json`;
  const loss = lossOf(runTrace(compile(readExample(read(file), file)))) ?? 0;

  test('is the one that PyTorch ran, and it printed our loss', () => {
    expect(torchCode({ cell, file, loss })).toBe(read(`${cell}.py`));
    expect(Math.abs((printed[cell] ?? 0) - loss)).toBeLessThan(1e-12);
  });

  test('for Keras is the one that ran on its equations and set the weights of its layers, with our loss', () => {
    expect(kerasCode({ cell, file, loss })).toBe(read(`${cell}.keras.py`));
    const { numpy, tfjs } = kerasLosses[cell] ?? { numpy: Number.NaN };
    expect(Math.abs(numpy - loss)).toBeLessThan(1e-12);
    if (cell === 'gru') expect(tfjs).toBeUndefined();
    else expect(Math.abs((tfjs ?? Number.NaN) - loss)).toBeLessThan(1e-6);
  });
});
