import { describe, expect, test } from 'vitest';
import { cells } from '../../engine/cells/index.ts';
import { stateOf } from '../../engine/cells/state-of.ts';
import { Fault } from '../../engine/fault.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkGradients } from '../../trace/questions/gradient-check.ts';
import { buildReport } from '../../trace/report/report.ts';
import { runTrace } from '../../trace/trace.ts';
import type { Example } from '../example.ts';
import { checkExample } from '../read-example.ts';
import { blankExample } from './blank.ts';
import {
  inputKind,
  setInputKind,
  setInputSize,
  setOutputSize,
  setTargetKind,
  targetKind,
} from './entries.ts';
import {
  addLayer,
  removeLayer,
  setCell,
  setDirection,
  setResetAfter,
  setReturnSequences,
  textOfLayer,
} from './network.ts';
import { readoutForms, setReadout } from './readout.ts';
import { resizeHidden } from './resize.ts';

const start = { seed: 3, scale: 0.5 };
const blank = blankExample('mine', start);
const gru = setCell(blank, 0, 'gru', start);
const minimal = `f = sigmoid(W_f x + U_f h_prev + b_f)
n = tanh(W_n x + U_n (f ⊙ h_prev) + b_n)
h = (1 - f) ⊙ h_prev + f ⊙ n`;
const own = (equations: string) => ({ equations, state: [...stateOf(equations)] });

const lossOf = (example: Parameters<typeof compile>[0]) =>
  buildReport(runTrace(compile(example))).loss;
const worst = (example: Parameters<typeof compile>[0]) =>
  checkGradients(runTrace(compile(example)))?.worst;

describe('a network that is put together', () => {
  test.each(cells.map(({ id }) => id))('runs with %s in any layer, direction and depth', (id) => {
    const two = addLayer(setCell(blank, 0, id, start), start);
    for (const direction of ['forward', 'backward', 'bidirectional'] as const) {
      const bottom = setDirection(two, 0, direction, start);
      const top = setCell(bottom, 1, id, start);
      expect(worst(top), direction).toBeLessThan(1e-6);
      expect(worst(removeLayer(top, 0, start)), direction).toBeLessThan(1e-6);
      expect(worst(removeLayer(top, 1, start)), direction).toBeLessThan(1e-6);
    }
  });

  test('keeps the parameters that another cell has too', () => {
    const { parameters } = setCell(blank, 0, 'dense', start).layers[0] ?? {};
    expect(parameters).toEqual({
      W_xh: Reflect.get(blank.layers[0]?.parameters ?? {}, 'W_xh'),
      b_h: [0, 0, 0],
    });
  });

  test('has from one to three layers', () => {
    const three = addLayer(addLayer(blank, start), start);
    expect(() => addLayer(three, start)).toThrow(Fault);
    expect(() => removeLayer(blank, 0, start)).toThrow(Fault);
  });

  test('answers at the last timestep alone when its top layer returns no sequence', () => {
    const last = setReturnSequences(blank, 0, false);
    expect(last.targets).toEqual([null, null, 'A']);
    expect(worst(last)).toBeLessThan(1e-6);
  });

  test('lets a GRU reset before the product', () => {
    const before = setResetAfter(gru, 0, false, start);
    expect(Object.keys(before.layers[0]?.parameters ?? {})).not.toContain('b_hr');
    expect(worst(before)).toBeLessThan(1e-6);
  });
});

describe('a cell of the reader’s own', () => {
  test.each(cells.map(({ id }) => id))('that repeats %s keeps every number of it', (id) => {
    const built = setCell(blank, 0, id, start);
    const [layer] = built.layers;
    const text = layer === undefined ? '' : textOfLayer(layer);
    const typed = setCell(built, 0, own(text), start);
    expect(buildReport(runTrace(compile(typed))).gradients).toEqual(
      buildReport(runTrace(compile(built))).gradients,
    );
    expect(lossOf(typed)).toBe(lossOf(built));
  });

  test('gets drawn weights in the shapes that its equations ask for, also both ways and when resized', () => {
    const typed = setCell(blank, 0, own(minimal), start);
    expect(Object.keys(typed.layers[0]?.parameters ?? {}).sort()).toEqual(
      ['U_f', 'U_n', 'W_f', 'W_n', 'b_f', 'b_n'].sort(),
    );
    expect(JSON.stringify(typed.layers[0]?.parameters)).not.toMatch(/"W_f":\[\[0,/);
    const wide = resizeHidden(setDirection(typed, 0, 'bidirectional', start), 0, 5, start);
    expect(worst(wide)).toBeLessThan(1e-6);
  });

  test('that is none is a fault with its place', () => {
    const broken = () => setCell(blank, 0, own('a = W x +\nh = tanh(a)'), start);
    expect(broken).toThrow(Fault);
    expect(broken).toThrow(/line 1/);
  });
});

describe('any edits of a network one after another', () => {
  const draw = createRandomState(Number(process.env.FUZZ_SEED ?? 1));
  const pick = <Item>(items: readonly Item[]): Item => items[draw.choiceOf(items.length)];
  const chosen = [...cells.map(({ id }) => id), own(minimal)];
  const edits: readonly ((example: Example, index: number) => Example)[] = [
    (example, index) => setCell(example, index, pick(chosen), start),
    (example, index) =>
      setDirection(example, index, pick(['forward', 'backward', 'bidirectional'] as const), start),
    (example, index) => setReturnSequences(example, index, draw.randomSample() < 0.7),
    (example, index) => setResetAfter(example, index, draw.randomSample() < 0.5, start),
    (example) => addLayer(example, start),
    (example, index) => removeLayer(example, index, start),
    (example) => setInputKind(example, pick(['tokens', 'numbers'] as const)),
    (example) => setTargetKind(example, pick(['tokens', 'numbers'] as const)),
    (example) => setInputSize(example, 1 + draw.choiceOf(5), start),
    (example) => setOutputSize(example, 1 + draw.choiceOf(5), start),
    (example) => setReadout(example, pick(readoutForms), start),
    (example, index) => resizeHidden(example, index, 1 + draw.choiceOf(5), start),
  ];

  test.each(lessons.map(({ slug, example }) => [slug, example] as const))(
    'make of %s an example that runs, or a fault that says why not',
    (_, given) => {
      const outcomes = { done: 0, refused: 0 };
      for (let round = 0; round < 2; round++) {
        let example = given;
        for (let k = 0; k < 25; k++) {
          try {
            const index = draw.choiceOf(Math.max(1, example.layers.length));
            const next = pick(edits)(example, index);
            compile(checkExample(JSON.parse(JSON.stringify(next))));
            example = next;
            outcomes.done++;
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
            outcomes.refused++;
          }
        }
      }
      expect(outcomes.done).toBeGreaterThan(10);
    },
  );
});

describe('tokens and numbers', () => {
  test('become each other without a change of the loss', () => {
    const numbers = setTargetKind(setInputKind(blank, 'numbers'), 'numbers');
    expect([inputKind(numbers), targetKind(numbers)]).toEqual(['numbers', 'numbers']);
    expect(numbers.inputs[0]).toEqual([1, 0, 0]);
    expect(lossOf(numbers)).toBeCloseTo(Number(lossOf(blank)), 12);
    const back = setTargetKind(setInputKind(numbers, 'tokens'), 'tokens');
    expect([inputKind(back), targetKind(back)]).toEqual(['tokens', 'tokens']);
    expect(back.inputs).toEqual(blank.inputs);
    expect(lossOf(back)).toBeCloseTo(Number(lossOf(blank)), 12);
  });

  test('inputs and outputs of numbers may be wider or narrower', () => {
    const numbers = setTargetKind(setInputKind(blank, 'numbers'), 'numbers');
    const other = setOutputSize(setInputSize(numbers, 5, start), 2, start);
    expect(other.inputs[0]).toHaveLength(5);
    expect(other.targets?.[0]).toHaveLength(2);
    expect(worst(other)).toBeLessThan(1e-6);
    expect(() => setInputSize(numbers, 0, start)).toThrow(Fault);
    expect(() => setOutputSize(numbers, 13, start)).toThrow(Fault);
  });

  test('a readout may go and come back', () => {
    const without = setReadout({ ...blank, loss: 'half-squared-error' }, 'none', start);
    expect(worst(without)).toBeLessThan(1e-6);
    expect(worst(setReadout({ ...without, loss: 'cross-entropy' }, 'full', start))).toBeLessThan(
      1e-6,
    );
  });
});
