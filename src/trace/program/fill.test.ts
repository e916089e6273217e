import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../engine/fault.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import {
  setActivation,
  setClip,
  setLoss,
  setOptimizer,
  setReduction,
  setSetting,
} from '../../example/edit/choices.ts';
import { setNumber, withEntry } from '../../example/edit/place.ts';
import { setTemperature } from '../../example/edit/readout.ts';
import { resizeHidden, resizeSequence } from '../../example/edit/resize.ts';
import { randomStart } from '../../example/edit/start.ts';
import { addToken, renameToken } from '../../example/edit/vocabulary.ts';
import type { Example } from '../../example/example.ts';
import { readExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { randomEdit } from '../../testing/random-edit.ts';
import { runTrace } from '../trace.ts';
import { compile } from './compile.ts';
import { fill, structureOf } from './fill.ts';
import type { Program } from './program.ts';

const { example } = abccd;
const shipped = (name: string): Example =>
  readExample(readFileSync(`public/examples/${name}.json`, 'utf8'));
const lstm = shipped('two-layer-lstm');
/** Enough time on a busy machine. */
const patient = 30_000;

/** Everything of a program but its functions, which are those of the operations. */
const plain = (program: Program): unknown => JSON.parse(JSON.stringify(program));

test.each([
  ['abccd', 80, example],
  ['softmax', 80, softmax.example],
  ['a two-layer LSTM', 40, lstm],
  ['a bidirectional network', 60, shipped('bidirectional')],
  ['an encoder and a decoder', 60, shipped('encoder-decoder')],
  ['outputs fed back', 60, shipped('feed-back')],
])(
  'a refilled program of %s is the one that is compiled anew',
  (_, edits, from) => {
    const random = createRandomState(7);
    let good = from;
    let program = compile(from);
    let refilled = 0;
    for (let count = 0; count < edits; count++) {
      try {
        const next = randomEdit(good, random).make(good);
        const compiled = compile(next);
        const isSame = structureOf(next) === structureOf(good);
        program = isSame ? fill(program, next) : compiled;
        if (isSame) {
          expect(program.given).toEqual(compiled.given);
          expect(runTrace(program).gradients).toEqual(runTrace(compiled).gradients);
          if (refilled++ % 10 === 0) expect(plain(program)).toEqual(plain(compiled));
        }
        good = next;
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
      }
    }
    expect(refilled).toBeGreaterThan(10);
  },
  patient,
);

describe('the structure of an example', () => {
  const weight = { kind: 'readout', name: 'W_hy' } as const;
  const withAdam = setOptimizer(example, 'adam-pytorch');
  test.each<[string, Example, Example]>([
    ['a weight', example, setNumber(example, weight, 0, 0, 9)],
    ['a token', example, withEntry(example, 'inputs', 2, null)],
    ['a target', example, withEntry(example, 'targets', 2, 'A')],
    ['the learning rate', example, setSetting(example, 'learningRate', 0.5)],
    ['beta', withAdam, setSetting(withAdam, 'beta1', 0.5)],
    ['a name', example, renameToken(example, 0, 'x')],
    ['a random start', example, randomStart(example, { seed: 1, scale: 1 })],
    ['the state', example, setNumber(example, { kind: 'state', layer: 0, name: 'h' }, 0, 0, 1)],
  ])('stays with another number of %s', (_, before, after) => {
    expect(after).not.toEqual(before);
    expect(structureOf(after)).toBe(structureOf(before));
  });

  test.each<[string, Example]>([
    ['the length', resizeSequence(example, 5)],
    ['the hidden size', resizeHidden(example, 0, 2, undefined)],
    ['the vocabulary', addToken(example, 'E', undefined)],
    ['an activation', setActivation(example, 0, 'relu')],
    ['which timesteps have a target', withEntry(example, 'targets', 2, null)],
    ['the loss', setLoss(example, undefined)],
    ['the reduction', setReduction(example, 'mean')],
    ['the optimizer', setOptimizer(example, 'adam-keras')],
    ['whether there is momentum', setSetting(example, 'momentum', 0.5)],
    ['clipping', setClip(example, 'norm')],
    ['whether there is a temperature', setTemperature(example, 2)],
    ['what is frozen', { ...example, frozen: ['readout.b_y'] }],
  ])('is another with %s', (_, after) => {
    expect(structureOf(after)).not.toBe(structureOf(example));
  });
});

test('a token that the vocabulary lacks is refused as when it is compiled', () => {
  const wrong = withEntry(example, 'inputs', 1, 'Z');
  expect(() => fill(compile(example), wrong)).toThrow('inputs.0: found “Z”, wanted one of A, B');
});
