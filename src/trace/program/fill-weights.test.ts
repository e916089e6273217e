import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../engine/fault.ts';
import { createRandomState, type RandomState } from '../../engine/random/random-state.ts';
import { setNumber, withEntry, withNumbers } from '../../example/edit/place.ts';
import { resizeHidden } from '../../example/edit/resize.ts';
import type { Example } from '../../example/example.ts';
import { readExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { randomEdit } from '../../testing/random-edit.ts';
import { compile } from './compile.ts';
import { differInWeightsAlone, fill } from './fill.ts';
import type { Program } from './program.ts';

const { example } = abccd;
const shipped = (name: string): Example =>
  readExample(readFileSync(`public/examples/${name}.json`, 'utf8'));
/** Enough time on a busy machine. */
const patient = 30_000;

test.each([
  ['abccd', example],
  ['a bidirectional network', shipped('bidirectional')],
  ['an encoder and a decoder', shipped('encoder-decoder')],
])(
  'any weight or bias of %s that changes is where compiling puts it',
  (_, from) => {
    let program = compile(from);
    for (const { place, path, node } of program.parameters) {
      const before = program;
      const next = setNumber(program.example, place, 0, 0, 0.625);
      expect(differInWeightsAlone(program.example, next), path).toBe(true);
      program = fill(program, next);
      expect(program.given).toEqual(compile(next).given);
      expect(before.given).not.toBe(program.given);
      expect(program.given[program.tape.nodes[node]?.offset ?? 0]).toBe(0.625);
    }
  },
  patient,
);

/** Compiled; undefined where the edit is refused. */
function changed(from: Example, random: RandomState): Program | undefined {
  try {
    return compile(randomEdit(from, random).make(from));
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

test(
  'of 300 random edits it takes those of weights alone, and those as they are compiled',
  () => {
    const random = createRandomState(11);
    let [good, taken, left] = [compile(example), 0, 0];
    for (let count = 0; count < 300; count++) {
      const next = changed(good.example, random);
      if (next === undefined) continue;
      if (!differInWeightsAlone(good.example, next.example)) left++;
      else {
        taken++;
        const tuned = fill(good, next.example);
        expect(tuned.given).toEqual(next.given);
        expect(tuned.example).toBe(next.example);
      }
      good = next;
    }
    expect(taken).toBeGreaterThan(20);
    expect(left).toBeGreaterThan(100);
  },
  patient,
);

describe('what is more than other weights is left to be compiled', () => {
  const W = { kind: 'layer', layer: 0, name: 'W_hh' } as const;
  test.each([
    ['another input', withEntry(example, 'inputs', 1, 'D')],
    ['another target', withEntry(example, 'targets', 1, null)],
    ['another size', resizeHidden(example, 0, 4, undefined)],
    ['a longer row', withNumbers(example, W, [[0.1, 0.2, 0.3, 0.4], ...Array(2).fill([0, 0, 0])])],
    ['a list in place of a table', withNumbers(example, W, [0.1, 0.2, 0.3])],
    ['another initial state', setNumber(example, { ...W, kind: 'state', name: 'h' }, 0, 0, 1)],
    [
      'another rate',
      { ...example, optimizer: { name: 'sgd', learningRate: 0.5 } } satisfies Example,
    ],
    ['another seed', { ...example, seed: 99 }],
  ])('%s', (_, changed) => {
    expect(changed).not.toEqual(example);
    expect(differInWeightsAlone(example, changed)).toBe(false);
  });
});
