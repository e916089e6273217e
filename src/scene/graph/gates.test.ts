import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { readExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lstmExample } from '../../lessons/lstm/example.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt, refText } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { buildGraph } from './build-graph.ts';
import type { BarShape, CellShape } from './shapes.ts';
import { storeysOf } from './storeys.ts';

const shipped = (name: string): Example => {
  const url = new URL(`../../../public/examples/${name}.json`, import.meta.url);
  return readExample(readFileSync(url, 'utf8'));
};

/** What stands in the cells of the first layer, from the bottom up: states, [gates] and (candidates). */
function standing(example: Example): string {
  const layer = storeysOf(compile(example)).find(({ kind }) => kind === 'layer');
  const names = layer?.slots.map(({ name, within }) => {
    return within === undefined ? name : within.kind === 'gate' ? `[${name}]` : `(${name})`;
  });
  return names?.join(' ') ?? '';
}

describe('gates and candidates are read off the equations of a cell', () => {
  test('an LSTM has three gates and a candidate, below c what is added nearest, then what it is kept by', () => {
    expect(standing(lstmExample)).toBe('[f] (g) [i] c [o] h');
  });

  test('a GRU has two gates and a candidate, whichever way it resets', () => {
    expect(standing(shipped('gru'))).toBe('[r] [z] (n) h');
    expect(standing(shipped('gru-reset-before'))).toBe('[r] [z] (n) h');
  });

  test('a cell typed in by hand has those that its equations have', () => {
    expect(standing(shipped('own-cell'))).toBe('[f] (n) h');
  });

  test('an RNN has none, not even one whose function is a sigmoid', () => {
    expect(standing(abccd.example)).toBe('h');
    const [layer] = abccd.example.layers;
    const sigmoid = { ...abccd.example, layers: [{ ...layer, activation: 'sigmoid' as const }] };
    expect(standing(sigmoid)).toBe('h');
  });

  test('and the same with other functions, those of its gates and candidates', () => {
    const [layer] = lstmExample.layers;
    if (layer === undefined) throw new RangeError('no layer');
    const chosen = { activation: 'sigmoid', recurrentActivation: 'relu' } as const;
    const other = { ...lstmExample, layers: [{ ...layer, ...chosen }] };
    expect(standing(other)).toBe('[f] (g) [i] c [o] h');
    const looks = storeysOf(compile(other)).flatMap(({ slots }) =>
      slots.flatMap(({ within, look }) => (within?.kind === 'gate' ? [look] : [])),
    );
    expect(new Set(looks)).toEqual(new Set(['cells']));
  });

  test('a state is on a highway where it goes on but for a factor', () => {
    const highways = (example: Example): readonly string[] =>
      storeysOf(compile(example)).flatMap(({ slots }) =>
        slots.filter(({ isHighway }) => isHighway === true).map(({ name }) => name),
      );
    expect(highways(lstmExample)).toEqual(['c']);
    expect(highways(shipped('gru'))).toEqual(['h']);
    expect(highways(shipped('own-cell'))).toEqual(['h']);
    expect(highways(abccd.example)).toEqual([]);
  });
});

function drawn(
  example: Example,
  position: string,
  size = { width: 910, height: 660 },
  fontSize = 15,
) {
  const program = compile(example);
  const timeline = buildTimeline(program);
  const trace = runTrace(program);
  const step = timeline.steps.find((each) => each.position === position);
  if (step === undefined) throw new RangeError(`found no step ${position}`);
  const scene = buildGraph({
    trace,
    timeline,
    step,
    hand: { program, convention: conventionOf('names'), number: String },
    words: { loss: 'loss', target: 'target' },
    size,
    fontSize,
    window: 6,
  });
  const numbers = scene.shapes.filter(
    (shape): shape is BarShape | CellShape => shape.kind === 'bar' || shape.kind === 'cell',
  );
  const of = (symbol: string, t: number, isGradient = false) =>
    numbers.filter(
      ({ about }) => about.symbol === symbol && about.t === t && about.isGradient === isGradient,
    );
  return { program, trace, scene, of };
}

describe('gates in the graph', () => {
  const { program, trace, of } = drawn(lstmExample, 'f2.c');

  test('show the numbers of the trace, on a scale of 0…1', () => {
    for (const name of ['i', 'f', 'o']) {
      const node = program.timesteps[1].layers[0][name];
      const gate = of(name, 2);
      expect(gate.map(({ ref }) => ref && refText(ref))).toEqual(
        [0, 1].map((i) => refText({ epoch: 0, kind: 'value', node, i, j: 0 })),
      );
      for (const shape of gate) {
        expect(shape).toMatchObject({ kind: 'bar', look: 'gate', isTarget: false });
        const value = shape.ref === undefined ? Number.NaN : numberAt(trace, shape.ref);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
    }
  });

  test('stand beside a candidate on the diverging scale of states', () => {
    expect(of('g', 2)).toMatchObject([
      { kind: 'cell', look: 'value' },
      { kind: 'cell', look: 'value' },
    ]);
  });

  test('are empty before their step', () => {
    expect(of('f', 3).map(({ ref }) => ref)).toEqual([undefined, undefined]);
  });

  test('have their gradients beside them', () => {
    const back = drawn(lstmExample, 'b2.df');
    expect(back.of('f', 2, true)).toMatchObject([
      { emphasis: 'active', ref: { kind: 'gradient' } },
      { emphasis: 'active', ref: { kind: 'gradient' } },
    ]);
  });

  test('are strips without printed numbers where there is less height, and give way where there is none', () => {
    const printed = (height: number) =>
      drawn(lstmExample, 'f2.c', { width: 1000, height })
        .of('f', 2)
        .map(({ text }) => text !== undefined);
    expect(printed(660)).toEqual([true, true]);
    expect(printed(330)).toEqual([false, false]);
    expect(printed(230)).toEqual([]);
  });

  test('stand as strips in the order f i g o', () => {
    const { of } = drawn(lstmExample, 'f2.c', { width: 1000, height: 330 });
    const left = (name: string): number => of(name, 2)[0].box.x;
    const names = ['o', 'g', 'i', 'f'];
    expect(names.sort((one, other) => left(one) - left(other))).toEqual(['f', 'i', 'g', 'o']);
  });

  test('hang below the road of their state where there is room before the cells only', () => {
    const hall = (position: string) =>
      drawn(shipped('two-layer-lstm'), position, { width: 911, height: 737 }, 27);
    const { of, scene } = hall('f2.l1.c');
    expect(scene.last).toBe(2);
    const [h] = of('h', 2);
    for (const name of ['f', 'i', 'g', 'o']) {
      const strip = of(name, 2).filter(({ about }) => about.layer === 1);
      expect(strip).toHaveLength(3);
      for (const { text, box, ref } of strip) {
        expect([text, ref?.kind]).toEqual([undefined, name === 'o' ? ref?.kind : 'value']);
        expect(box.x + box.width).toBeLessThan(h.box.x);
      }
    }
    const wires = scene.shapes.filter(
      (shape) => shape.kind === 'arrow' && shape.look === 'wire' && shape.emphasis === 'active',
    );
    expect(wires).toHaveLength(4);
    // their gradients have no room there
    expect(hall('b2.l1.df').of('f', 2, true)).toEqual([]);
  });

  test('hand what a step is about on to their state where they have no room', () => {
    const { of } = drawn(lstmExample, 'f2.f', { width: 1000, height: 230 });
    expect(of('c', 2).map(({ emphasis }) => emphasis)).toEqual(['active', 'active']);
  });

  test('do not make other things move when the step changes', () => {
    const boxes = (position: string) =>
      drawn(lstmExample, position).scene.shapes.flatMap((shape) =>
        shape.kind === 'cell' || shape.kind === 'bar' ? [[shape.id, shape.box]] : [],
      );
    expect(boxes('f2.c')).toEqual(boxes('f2.f'));
  });
});
