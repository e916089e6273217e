import { beforeEach, describe, expect, test } from 'vitest';
import { createRandomState } from '../engine/random/random-state.ts';
import { setLoss, setOptimizer, setSetting } from '../example/edit/choices.ts';
import { numbersAt, setNumber } from '../example/edit/place.ts';
import { setReadoutActivation } from '../example/edit/readout.ts';
import { resizeHidden, resizeSequence } from '../example/edit/resize.ts';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { lesson } from '../lessons/abccd/lesson.ts';
import { randomEdit } from '../testing/random-edit.ts';
import { compile } from '../trace/program/compile.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { goToEpoch, openSubject } from './actions.ts';
import { backToOriginal, cancelGroup, edit, endGroup, redo, undo } from './edit.ts';
import { selectStep, selectTrace } from './selectors.ts';
import { initialState, useStore } from './store.ts';

const { example } = lesson;
const place = { kind: 'layer', layer: 0, name: 'W_hh' } as const;

function open(at = 'e0.b3.dh'): void {
  useStore.setState(initialState, true);
  openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson }, at);
}
beforeEach(() => open());

const shown = (): Example => useStore.getState().subject?.example ?? example;
const position = (): string | undefined => selectStep(useStore.getState())?.position;
const setWeight = (value: number, group?: string) =>
  edit((before) => setNumber(before, place, 0, 0, value), group);
const weight = (): unknown => [numbersAt(shown(), place)].flat(2)[0];

/** What the screen draws from, as plain numbers. */
function report() {
  const trace = selectTrace(useStore.getState());
  if (trace === undefined) throw new Error('no trace');
  return buildReport(trace);
}

/** What the command line prints for an example that was written to a file. */
const printed = (of: Example) =>
  buildReport(runTrace(compile(checkExample(JSON.parse(JSON.stringify(of))))));

describe('an edit', () => {
  test('is followed by the whole trace, and the reader stays at the step', () => {
    const before = report();
    setWeight(-0.75);
    expect(report()).not.toEqual(before);
    expect(report()).toEqual(printed(shown()));
    expect(position()).toBe('b3.dh');
  });

  test.each([1, 20260801])(
    'equals what the command line prints, 100 times by chance (seed %i)',
    (seed) => {
      const random = createRandomState(seed);
      let made = 0;
      for (let tries = 0; made < 100 && tries < 400; tries++) {
        const { name, make } = randomEdit(shown(), random);
        const before = shown();
        const fault = edit(make);
        if (fault !== undefined) expect(shown()).toBe(before);
        if (shown() === before) continue;
        made++;
        expect(report(), `seed ${seed}, edit ${made}: ${name}`).toEqual(printed(shown()));
      }
      expect(made).toBe(100);
    },
    30_000,
  );

  test('that cannot be leaves the last good example, and says why', () => {
    const fault = edit((before) => setReadoutActivation(before, 'sigmoid'));
    expect(fault?.message).toMatch(
      /^loss: found .*cross-entropy after sigmoid, wanted readout softmax/,
    );
    expect(shown()).toBe(example);
    expect(useStore.getState().history.past).toEqual([]);
  });

  test('whose numbers are not finite is refused', () => {
    edit((before) => ({
      ...before,
      layers: before.layers.map((layer) => ({ ...layer, activation: 'linear' as const })),
    }));
    const good = shown();
    expect(setWeight(1e200)?.message).toMatch(/wanted a finite number/);
    expect(shown()).toBe(good);
  });
});

describe('undo', () => {
  test('to the start gives the very first trace, and redo the last', () => {
    const first = selectTrace(useStore.getState());
    const random = createRandomState(3);
    while (useStore.getState().history.past.length < 30) edit(randomEdit(shown(), random).make);
    const last = shown();
    for (let count = 0; count < 30; count++) undo();
    expect(shown()).toBe(example);
    expect(selectTrace(useStore.getState())).toBe(first);
    undo();
    expect(shown()).toBe(example);
    for (let count = 0; count < 31; count++) redo();
    expect(shown()).toBe(last);
  });

  test('goes back 100 edits', () => {
    for (let count = 1; count <= 105; count++) setWeight(count);
    for (let count = 0; count < 200; count++) undo();
    expect(weight()).toBe(5);
  });

  test('takes a drag as one', () => {
    for (const value of [1, 2, 3]) setWeight(value, 'drag');
    endGroup();
    for (const value of [4, 5]) setWeight(value, 'drag');
    undo();
    expect(weight()).toBe(3);
    undo();
    expect(shown()).toBe(example);
    redo();
    expect(weight()).toBe(3);
  });

  test('is forgotten by a new edit', () => {
    setWeight(1);
    undo();
    setWeight(2);
    redo();
    expect(weight()).toBe(2);
  });

  test('is not there for another lesson, and is for the same one opened again', () => {
    setWeight(1);
    openSubject({ slug: 'abccd', title: 'ABCCD', example, lesson }, undefined);
    expect(shown()).toBe(example);
    undo();
    expect(weight()).toBe(1);
    openSubject({ slug: 'other', title: 'Other', example, lesson: undefined }, undefined);
    expect(useStore.getState().history.past).toEqual([]);
  });
});

describe('a group', () => {
  test('loses nothing on the way: 4 → 1 → 12 timesteps keeps the first four', () => {
    for (const T of [1, 12]) edit((before) => resizeSequence(before, T), 'typed');
    expect(shown().inputs).toEqual([...'ABCCCCCCCCCC']);
    expect(position()).toBe('b3.dh');
    undo();
    expect(shown()).toBe(example);
  });

  test('that is still open can be taken back without a trace', () => {
    setWeight(1);
    setWeight(2, 'typed');
    cancelGroup('typed');
    expect([weight(), useStore.getState().history.past.length]).toEqual([1, 1]);
    cancelGroup('typed');
    expect(weight()).toBe(1);
  });
});

test('back to the slide gives the lesson’s own example, and can be undone', () => {
  setWeight(1);
  backToOriginal();
  expect(shown()).toBe(example);
  undo();
  expect(weight()).toBe(1);
});

describe('the position', () => {
  test.each([
    ['e0.f4.h', 2, 'f2.loss'],
    ['e0.b4.dh', 2, 'loss'],
    ['e0.b2.da', 2, 'b2.da'],
    ['e0.u.b_y', 12, 'u.b_y'],
  ])('%s with %i timesteps is %s', (at, T, wanted) => {
    open(at);
    edit((before) => resizeSequence(before, T));
    expect(position()).toBe(wanted);
  });

  test('is an earlier step where there is no loss any more', () => {
    edit((before) => setLoss(before, undefined));
    expect(position()).toBe('f4.y');
  });

  test('keeps its epoch, which is trained again from the changed start', () => {
    goToEpoch(7);
    setWeight(0.25);
    expect(useStore.getState()).toMatchObject({ epoch: 7, trainedTo: 7 });
    edit((before) => setOptimizer(before, undefined));
    expect(useStore.getState().epoch).toBe(0);
  });

  test('goes back to the last finite epoch where the numbers explode, and says so', () => {
    edit((before) => ({
      ...setLoss(before, 'half-squared-error'),
      readout: { activation: 'linear', parameters: before.readout?.parameters ?? {} },
    }));
    edit((before) => ({
      ...before,
      layers: before.layers.map((layer) => ({ ...layer, activation: 'linear' as const })),
    }));
    goToEpoch(9);
    expect(useStore.getState().epoch).toBe(9);
    edit((before) => setSetting(before, 'learningRate', 50));
    const { epoch, notice } = useStore.getState();
    expect(epoch).toBeLessThan(9);
    expect(notice?.key).toBe('exploded');
  });

  test('lets go of a row that is not there any more', () => {
    useStore.setState({ row: 2 });
    edit((before) => resizeHidden(before, 0, 1, undefined));
    expect(useStore.getState().row).toBe(0);
  });
});
