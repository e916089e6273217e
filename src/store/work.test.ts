import { afterEach, beforeEach, expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { compile } from '../trace/program/compile.ts';
import { lossOf, runTrace } from '../trace/trace.ts';
import { goToEpoch, openSubject, togglePaper } from './actions.ts';
import { costOf, isAsked, isQuick } from './check-work.ts';
import { edit, undo } from './edit.ts';
import { Epochs } from './epochs.ts';
import { runnable } from './find-kept.ts';
import { agreeToWork, stopWork } from './job.ts';
import { selectTrace } from './selectors.ts';
import { initialState, useStore } from './store.ts';
import { isReady, makeReady } from './work.ts';

const rows = (size: number, columns: number, number = 0.1): number[][] =>
  Array.from({ length: size }, () => new Array<number>(columns).fill(number));

const gates = ['i', 'f', 'g', 'o'];

/** So many sequences of 20 timesteps through LSTMs of H units, one above another. */
const batch = (count: number, H: number, depth = 1, target = 0.1): Example =>
  checkExample({
    format: 'unroll/1',
    batch: Array.from({ length: count }, () => ({
      inputs: rows(20, H),
      targets: rows(20, H, target),
    })),
    layers: Array.from({ length: depth }, () => ({
      cell: 'lstm',
      hidden: H,
      parameters: Object.fromEntries(
        gates.flatMap((gate) => [
          [`W_x${gate}`, rows(H, H)],
          [`W_h${gate}`, rows(H, H)],
          [`b_${gate}`, new Array<number>(H).fill(0)],
        ]),
      ),
    })),
    loss: 'half-squared-error',
    optimizer: { name: 'sgd', learningRate: 0.001 },
  });

const { getState, setState } = useStore;
const stage = () => getState().work?.stage;
/** One that is asked about, and one that is not but takes its time. */
const long = batch(64, 1, 8);
const middle = batch(40, 1, 4);

/** When the store is as wanted. */
const until = (isSo: () => boolean): Promise<void> =>
  new Promise((go) => {
    const look = (): void => {
      if (!isSo()) return;
      stop();
      go();
    };
    const stop = useStore.subscribe(look);
    look();
  });

/** Number by number; a matcher takes long over so many. */
const areSame = (one: Float64Array | undefined, other: Float64Array): boolean =>
  one?.length === other.length && one.every((value, at) => Object.is(value, other[at]));

const agreed = async (example: Example, epoch = 0): Promise<boolean> => {
  const done = makeReady(example, epoch);
  agreeToWork();
  return done;
};

beforeEach(() => setState(initialState, true));
afterEach(stopWork);

test('a small example is ready at once, and nothing is said', async () => {
  const small = batch(2, 2);
  expect(isQuick(small)).toBe(true);
  expect(isReady(small)).toBe(true);
  expect(await makeReady(small)).toBe(true);
  expect(stage()).toBeUndefined();
});

test('twice the sequences are twice the time; wider layers are more memory', () => {
  const [one, two] = [costOf(batch(32, 2)), costOf(batch(64, 2))];
  expect(two.seconds / one.seconds).toBeCloseTo(2);
  expect(costOf(batch(32, 16)).megabytes).toBeGreaterThan(one.megabytes);
});

test('what takes long is asked about, and left where the reader leaves it', async () => {
  expect(isAsked(costOf(long))).toBe(true);
  const done = makeReady(long);
  expect(stage()).toBe('asked');
  expect(getState().work).toMatchObject(costOf(long));
  stopWork();
  expect(stage()).toBeUndefined();
  expect(await done).toBe(false);
  expect(isReady(long)).toBe(false);
});

test('what was asked about or computed is left for what comes after it', async () => {
  const first = makeReady(long);
  const second = makeReady(middle);
  expect(await first).toBe(false);
  agreeToWork();
  const third = makeReady(batch(1, 1));
  expect(await second).toBe(false);
  expect(await third).toBe(true);
  expect(stage()).toBeUndefined();
});

test('the page goes on while it is computed, and stopping stops it', async () => {
  const done = makeReady(long);
  agreeToWork();
  await until(() => stage() === 'running');
  stopWork();
  expect(await done).toBe(false);
  expect(isReady(long)).toBe(false);
});

test('what is computed in pieces is what is computed at once, and is known again when it is read anew', async () => {
  expect(await agreed(long)).toBe(true);
  expect(isReady(long)).toBe(true);
  openSubject({ slug: 'example/file', title: '', example: long, lesson: undefined }, undefined);
  const trace = selectTrace(getState());
  const whole = runTrace(compile(long));
  expect(areSame(trace?.values, whole.values)).toBe(true);
  expect(areSame(trace?.gradients, whole.gradients)).toBe(true);
  expect(runnable(JSON.parse(JSON.stringify(long)))).toBe(long);
  expect(runnable(JSON.parse(JSON.stringify(middle)))).not.toBe(long);
});

test('an edit and an epoch of an open one are computed in pieces, without asking again', async () => {
  await agreed(middle);
  openSubject({ slug: 'example/file', title: '', example: middle, lesson: undefined }, undefined);
  goToEpoch(2);
  expect(getState().epoch).toBe(0);
  await until(() => getState().epoch === 2);
  expect(edit(() => batch(40, 1, 4, 0.2))).toBeUndefined();
  expect(getState().subject?.example).toBe(middle);
  await until(() => getState().subject?.example !== middle);
  const { subject } = getState();
  const { program, epoch, values } = selectTrace(getState()) ?? runTrace(compile(middle));
  expect(epoch).toBe(2);
  expect(program.example).toBe(subject?.example);
  expect(Number.isFinite(lossOf({ program, epoch, values, gradients: values }))).toBe(true);
  undo();
  await until(() => getState().subject?.example === middle);
});

test('many epochs of a small one are run in pieces, and are those that are run at once', async () => {
  const small = batch(2, 2);
  openSubject({ slug: 'example/file', title: '', example: small, lesson: undefined }, undefined);
  goToEpoch(3);
  expect(getState().epoch).toBe(3);
  goToEpoch(1000);
  expect(getState().epoch).toBe(3);
  expect(stage()).toBe('running');
  expect(selectTrace(getState())?.epoch).toBe(3);
  await until(() => getState().epoch === 1000);
  const trace = selectTrace(getState());
  expect(areSame(trace?.values, new Epochs(compile(small)).trace(1000).values)).toBe(true);
});

test('rounding as on paper waits until that has been computed', async () => {
  openSubject({ slug: 'example/file', title: '', example: middle, lesson: undefined }, undefined);
  togglePaper();
  expect(getState().paper).toBe(false);
  await until(() => getState().paper);
  expect(getState().epoch).toBe(0);
  togglePaper();
  await until(() => !getState().paper);
});

test('what the reader changed stays, and can be undone, when another example is asked about or computed and left', async () => {
  const given = batch(1, 1);
  const changed = batch(1, 1, 1, 0.3);
  openSubject({ slug: 'example/file', title: '', example: given, lesson: undefined }, undefined);
  expect(edit(() => changed)).toBeUndefined();
  goToEpoch(3);
  const before = getState();
  const other = batch(64, 1, 8, 0.2);
  const asked = makeReady(other);
  stopWork();
  expect(await asked).toBe(false);
  const running = makeReady(other);
  agreeToWork();
  await until(() => stage() === 'running');
  stopWork();
  expect(await running).toBe(false);
  expect(getState()).toEqual(before);
  expect(getState().subject?.example).toBe(changed);
  undo();
  expect(getState().subject?.example).toBe(given);
});

test('numbers that are not finite are a fault, as where it is quick', async () => {
  await expect(agreed(batch(40, 1, 4, 1e200))).rejects.toThrow(Fault);
  expect(stage()).toBeUndefined();
});
