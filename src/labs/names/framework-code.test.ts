import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../lessons/read-example.ts';
import { compile } from '../../trace/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import { kerasCode, torchCode } from './framework-code.ts';

const folder = join(import.meta.dirname, 'reference');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** What PyTorch printed for the programs that stand in `reference/`: see make_losses.py there. */
const printed: Readonly<Record<string, number>> = JSON.parse(read('losses.json'));

describe.each(['rnn', 'lstm', 'gru'] as const)('the program for a %s', (cell) => {
  const file = `${cell}.json`;
  const loss = lossOf(runTrace(compile(readExample(read(file), file)))) ?? 0;

  test('is the one that PyTorch ran, and it printed our loss', () => {
    expect(torchCode({ cell, file, loss })).toBe(read(`${cell}.py`));
    expect(Math.abs((printed[cell] ?? 0) - loss)).toBeLessThan(1e-12);
  });

  test('names every parameter of the file once, in Keras too', () => {
    const { layers } = readExample(read(file), file);
    const gates = { rnn: [''], lstm: [...'ifgo'], gru: [...'zrn'] }[cell];
    const code = kerasCode({ cell, file, loss });
    expect(code).toContain(`# ${loss}`);
    for (const name of Object.keys(layers[0]?.parameters ?? {})) {
      const found = code.includes(`"${name}"`) || gates.some((gate) => name.endsWith(gate));
      expect(found, name).toBe(true);
    }
  });
});
