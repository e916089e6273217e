import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandomState } from '../engine/random/random-state.ts';
import { abccd, hello } from '../trace/reference/lecture-examples.ts';
import { Draw, randomExample } from '../trace/reference/random-example.ts';
import { answerFile } from './answer.ts';
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
  ...['bidirectional', 'encoder-decoder', 'feed-back', 'many-to-one'].map(shipped),
];

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
