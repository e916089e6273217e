import { expect, test } from 'vitest';
import { cells } from '../../engine/cells/index.ts';
import { Fault } from '../../engine/fault.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import { readoutActivations } from '../../engine/readout.ts';
import { compile } from '../../trace/program/compile.ts';
import { type Example, layerActivations } from '../example.ts';
import { checkExample } from '../read-example.ts';
import { blankExample } from './blank.ts';
import { setActivation, setLoss } from './choices.ts';
import { setArchitecture } from './encoder-decoder.ts';
import { setInputKind, setInputSize, setOutputSize, setTargetKind } from './entries.ts';
import { feedings, keepTold, setFeeding } from './feeding.ts';
import { addLayer, removeLayer, setCell, setDirection } from './network.ts';
import { readoutForms, setReadout, setReadoutActivation } from './readout.ts';
import { resizeHidden, resizeSequence } from './resize.ts';
import { setTarget, setTargetTimes } from './target-times.ts';
import { addToken, nameListsOf, removeToken } from './vocabulary.ts';

const start = { seed: 3, scale: 0.5 };
const pair = setArchitecture(blankExample('mine', start), 'encoder-decoder', start);

test('any edits of an encoder and a decoder make an example that runs, or a fault that says why not', () => {
  const draw = createRandomState(Number(process.env.FUZZ_SEED ?? 1));
  const pick = <Item>(items: readonly Item[]): Item => items[draw.choiceOf(items.length)];
  const of = (): 'decoder' | undefined => pick(['decoder', 'decoder', undefined] as const);
  const kind = () => pick(['tokens', 'numbers'] as const);
  const listOf = (example: Example) => {
    const lists = nameListsOf(example);
    return lists.length === 0 ? undefined : pick(lists).list;
  };
  const some = (most: number) => 1 + draw.choiceOf(most);
  const edits: readonly ((example: Example, index: number) => Example)[] = [
    (example) =>
      setArchitecture(example, pick(['one', 'encoder-decoder', 'encoder-decoder'] as const), start),
    (example, index) => setCell(example, index, pick(cells).id, start),
    (example, index) =>
      setDirection(example, index, pick(['forward', 'backward', 'bidirectional'] as const), start),
    (example) => addLayer(example, start),
    (example, index) => removeLayer(example, index, start),
    (example, index) => resizeHidden(example, index, some(5), start),
    (example, index) => setActivation(example, index, pick(layerActivations), of()),
    (example) => setInputKind(example, kind(), of()),
    (example) => setTargetKind(example, kind(), of()),
    (example) => setInputSize(example, some(5), start, of()),
    (example) => setOutputSize(example, some(5), start, of()),
    (example) => setReadout(example, pick(readoutForms), start, of()),
    (example) => setReadoutActivation(example, pick(readoutActivations), of()),
    (example) => setLoss(example, pick(['cross-entropy', 'half-squared-error'] as const)),
    (example) => keepTold((before) => resizeSequence(before, some(5), of()))(example),
    (example) => setTarget(example, draw.choiceOf(4), draw.randomSample() < 0.6, of()),
    (example) => setTargetTimes(example, pick(['every', 'last'] as const), of()),
    (example) => setFeeding(example, pick(feedings)),
    (example) => addToken(example, pick([...'WXYZ']), start, listOf(example)),
    (example) => removeToken(example, draw.choiceOf(3), listOf(example)),
  ];
  const outcomes = { done: 0, refused: 0 };
  for (let round = 0; round < 12; round++) {
    let example = pair;
    for (let k = 0; k < 40; k++) {
      try {
        const next = pick(edits)(example, draw.choiceOf(example.layers.length));
        compile(checkExample(JSON.parse(JSON.stringify(next))));
        example = next;
        outcomes.done++;
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        outcomes.refused++;
      }
    }
  }
  expect(outcomes.done).toBeGreaterThan(outcomes.refused);
});
