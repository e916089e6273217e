import { lossNames } from '../engine/losses.ts';
import type { RandomState } from '../engine/random/random-state.ts';
import { readoutActivations } from '../engine/readout.ts';
import {
  optimizerKinds,
  removeTruncate,
  type Setting,
  setActivation,
  setClip,
  setClipLimit,
  setLoss,
  setOptimizer,
  setReduction,
  setSetting,
  setTruncate,
} from '../example/edit/choices.ts';
import { numbersAt, type Place, setNumber, withEntry } from '../example/edit/place.ts';
import { setReadoutActivation, setTemperature } from '../example/edit/readout.ts';
import { resizeHidden, resizeSequence } from '../example/edit/resize.ts';
import { slotsOf } from '../example/edit/sizes.ts';
import { randomStart } from '../example/edit/start.ts';
import { addToken, removeToken, renameToken } from '../example/edit/vocabulary.ts';
import { type Example, layerActivations } from '../example/example.ts';

/** One edit that a reader could make: what it is, and how. */
export interface RandomEdit {
  readonly name: string;
  readonly make: (example: Example) => Example;
}

/** Whether an edit only puts other numbers or tokens in. */
const numberEdits = ['parameter', 'state', 'entry', 'setting'] as const;
const otherEdits = [
  ...['length', 'hidden', 'add', 'remove', 'rename', 'activation', 'readout'],
  ...['temperature', 'loss', 'reduction', 'optimizer', 'clip', 'limit', 'start'],
  ...['truncate', 'untruncate'],
] as const;

/** One edit by chance, often of a number, now and then out of its range: for tests. */
export function randomEdit(example: Example, random: RandomState): RandomEdit {
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items.length === 0 ? undefined : items[random.choiceOf(items.length)];
  const kinds = random.randomSample() < 0.5 ? numberEdits : otherEdits;
  const name = pick<string>(kinds) ?? '';
  const draw = { random, pick };
  const make =
    numberEdit(name, example, draw) ?? sizeEdit(name, example, draw) ?? choiceEdit(name, draw);
  return { name, make: make ?? ((before) => before) };
}

interface Draw {
  readonly random: RandomState;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
}

type Make = (example: Example) => Example;

function numberEdit(name: string, example: Example, { random, pick }: Draw): Make | undefined {
  const value = Number((random.randomSample() * 4 - 2).toFixed(3));
  const at = (place: Place): Make => {
    const numbers = numbersAt(example, place);
    const rows = typeof numbers === 'object' ? numbers.length : 1;
    const row = typeof numbers === 'object' ? numbers[0] : 0;
    const columns = typeof row === 'object' ? row.length : 1;
    const [i, j] = [random.choiceOf(rows), random.choiceOf(columns)];
    return (before) => setNumber(before, place, i, j, value);
  };
  if (name === 'parameter') {
    const slot = pick(slotsOf(example));
    return slot === undefined ? (before) => before : at(slot.place);
  }
  if (name === 'state' && example.layers.length > 0)
    return at({ kind: 'state', layer: random.choiceOf(example.layers.length), name: 'h' });
  if (name === 'setting') {
    const setting = pick<Setting>(['learningRate', 'momentum', 'beta1', 'beta2', 'epsilon']);
    return (before) => setSetting(before, setting ?? 'learningRate', Math.abs(value) / 2);
  }
  if (name !== 'entry') return undefined;
  const kind = pick(['inputs', 'targets'] as const) ?? 'inputs';
  const t = 1 + random.choiceOf(example.inputs.length);
  const entry = example[kind]?.[t - 1];
  const token = pick([...(example.vocabulary ?? []), null]) ?? null;
  return typeof entry === 'object' && entry !== null
    ? at({ kind, t })
    : (before) => withEntry(before, kind, t, token);
}

function sizeEdit(name: string, example: Example, { random, pick }: Draw): Make | undefined {
  const start = { seed: random.choiceOf(1000), scale: Math.abs(random.randomSample()) };
  const token = random.choiceOf(example.vocabulary?.length ?? 1);
  const newName = pick([...'ABCDxyz', '', 'much too long a name']) ?? '';
  switch (name) {
    case 'length':
      return (before) => resizeSequence(before, random.choiceOf(14));
    case 'hidden': {
      const layer = random.choiceOf(Math.max(1, example.layers.length));
      const hidden = random.choiceOf(10);
      const fill = pick([start, undefined]);
      return (before) => resizeHidden(before, layer, hidden, fill);
    }
    case 'add':
      return (before) => addToken(before, newName, pick([start, undefined]));
    case 'remove':
      return (before) => removeToken(before, token);
    case 'rename':
      return (before) => renameToken(before, token, newName);
    case 'start':
      return (before) => randomStart(before, start);
    default:
      return undefined;
  }
}

function choiceEdit(name: string, { random, pick }: Draw): Make | undefined {
  const value = Number((random.randomSample() * 6 - 0.5).toFixed(2));
  const changes: Readonly<Record<string, Make>> = {
    activation: (before) =>
      setActivation(
        before,
        random.choiceOf(Math.max(1, before.layers.length)),
        pick(layerActivations) ?? 'tanh',
      ),
    readout: (before) => setReadoutActivation(before, pick(readoutActivations) ?? 'softmax'),
    temperature: (before) => setTemperature(before, value),
    loss: (before) => setLoss(before, pick([...lossNames, undefined])),
    reduction: (before) => setReduction(before, pick(['sum', 'mean'] as const) ?? 'sum'),
    optimizer: (before) => setOptimizer(before, pick([...optimizerKinds, undefined])),
    clip: (before) => setClip(before, pick(['value', 'norm', undefined] as const)),
    limit: (before) => setClipLimit(before, value),
    truncate: (before) => setTruncate(before, pick([1, 2, 3, value])),
    untruncate: removeTruncate,
  };
  return changes[name];
}
