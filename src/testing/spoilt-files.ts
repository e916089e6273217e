import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFile } from '../cli/answer.ts';
import { createRandomState } from '../engine/random/random-state.ts';
import { abccd, hello } from '../trace/reference/lecture-examples.ts';
import { Draw, randomExample } from './random-example.ts';
import { type Spoilt, spoil } from './spoil.ts';

/** An example that ships with the app. */
function shipped(name: string): unknown {
  const path = join(import.meta.dirname, `../../public/examples/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const valid: readonly unknown[] = [
  abccd({ optimizer: { name: 'sgd', learningRate: 0.1, clip: { by: 'norm', at: 5 } } }),
  abccd({
    optimizer: { name: 'adam', learningRate: 0.1, style: 'keras' },
    frozen: ['readout.b_y'],
  }),
  hello(),
  ...[1, 2, 3, 4, 5, 6, 7].map(randomExample),
  ...later(),
  ...['bidirectional', 'encoder-decoder', 'feed-back', 'many-to-one'].map(shipped),
];

/** Examples with a typed cell, a batch, gradients from upstream, truncation. */
function later(): readonly unknown[] {
  const { inputs, targets, loss, ...rest } = abccd({ truncate: 2 });
  const [layer] = rest.layers;
  const cell = { equations: 'h = tanh(W_xh x + (W_hh h_prev + b_h))', state: ['h'] };
  const typed = { ...rest, layers: [{ ...layer, cell }] };
  const upstream = [{ h: [1, 2, 3] }, null, null, { h: [0, -1, 0.5] }];
  const batch = [
    { inputs, targets, initialState: { h: [0.1, 0.2, 0.3] } },
    { inputs: ['D', 'A'], targets: [null, 'B'] },
  ];
  return [
    { ...typed, inputs, targets, loss },
    { ...typed, inputs, upstream },
    { ...rest, loss, batch, show: 1 },
  ];
}

/** Files that are no examples, for tests that have to hold for all; one that still is an example is drawn anew. */
export function spoiltFiles(seed: number, count: number, name: string): readonly Spoilt[] {
  const draw = new Draw(createRandomState(seed));
  const files: Spoilt[] = [];
  for (let tries = 0; files.length < count && tries < 20 * count; tries++) {
    const file = spoil(draw.one(valid), draw);
    if (answerFile(file.bytes, name).code === 2) files.push(file);
  }
  return files;
}
