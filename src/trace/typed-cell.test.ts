import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../engine/cells/cell.ts';
import { typedCell } from '../engine/cells/typed.ts';
import { Fault } from '../engine/fault.ts';
import { evaluate } from '../engine/formula-element.ts';
import { createRandomState } from '../engine/random/random-state.ts';
import type { Example, Layer, Numbers } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { cellOfLayer } from '../example/sides.ts';
import { differences } from '../testing/compare.ts';
import { Draw, randomExample } from '../testing/random-example.ts';
import { nodeOf, numberAt, type ValueRef } from './block.ts';
import { explain } from './explain.ts';
import { compile } from './program/compile.ts';
import { centralDifference, checkGradients } from './questions/gradient-check.ts';
import { buildReport } from './report/report.ts';
import { runTrace } from './trace.ts';

const reportOf = (example: Example) => buildReport(runTrace(compile(example)));

const cellWith = (layer: Layer): Cell => {
  const cell = cellOfLayer(layer);
  if (cell === undefined) throw new RangeError('no cell');
  return cell;
};

/** The same layer with the text of its cell in place of the name. */
function retyped(layer: Layer): Layer {
  const { equations, state } = cellWith(layer);
  const { resetAfter: _, ...rest } = layer;
  return { ...rest, cell: { equations, state: [...state] } };
}

describe('a cell that is typed again', () => {
  test('gives the trace of the built-in cell, for each of them', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const example = randomExample(seed);
      for (const { cell, resetAfter = '' } of example.layers) seen.add(`${cell} ${resetAfter}`);
      const typed = checkExample({ ...example, layers: example.layers.map(retyped) });
      expect(differences(reportOf(example), reportOf(typed), 1e-15), `seed ${seed}`).toEqual([]);
    }
    expect([...seen].sort()).toEqual(
      ['dense ', 'gru false', 'gru true', 'lstm ', 'rnn ', 'rnn-scalar '].sort(),
    );
  });
});

/** A network of one typed cell with seeded weights under a linear readout. */
function network(cell: { equations: string; state: string[] }, seed: number): Example {
  const draw = new Draw(createRandomState(seed));
  const [D, H] = [2, 3];
  const open = { cell, hidden: H, parameters: {} };
  const sizes = { D, H };
  const parameters = Object.fromEntries(
    Object.entries(parametersOf(open)).map(([name, size]): [string, Numbers] => {
      const [rows, columns] = size.map((each) => sizes[each]);
      return [
        name,
        rows === undefined
          ? draw.number()
          : columns === undefined
            ? draw.vector(rows)
            : draw.matrix(rows, columns),
      ];
    }),
  );
  return checkExample({
    format: 'unroll/1',
    inputs: draw.times(4, () => draw.vector(D)),
    targets: draw.times(4, () => draw.vector(2)),
    layers: [
      {
        cell,
        hidden: H,
        parameters,
        initialState: Object.fromEntries(cell.state.map((name) => [name, draw.vector(H)])),
      },
    ],
    readout: { activation: 'linear', parameters: { W_hy: draw.matrix(2, H) } },
    loss: 'half-squared-error',
  });
}

const parametersOf = ({ cell, hidden }: Pick<Layer, 'cell' | 'hidden'>): Cell['parameters'] =>
  typeof cell === 'string' ? {} : typedCell(cell, { H: hidden, D: 2 }).parameters;

/** The largest error of a gradient against central differences: parameters, inputs, initial states. */
function worstError(example: Example): number {
  const trace = runTrace(compile(example));
  const { program, gradients } = trace;
  const given = program.tape.nodes.filter(
    ({ given: kind }) => kind === 'input' || kind === 'state',
  );
  const errors = given.flatMap(({ id }) => {
    const { offset, rows } = nodeOf(program, id);
    return Array.from({ length: rows }, (_, i) => {
      const numeric = centralDifference(program, program.given, offset + i);
      return (
        Math.abs((gradients[offset + i] ?? Number.NaN) - numeric) / Math.max(1, Math.abs(numeric))
      );
    });
  });
  return Math.max(checkGradients(trace)?.worst ?? Number.NaN, ...errors);
}

describe('a cell of the reader’s own', () => {
  test('may be the minimal gated unit', () => {
    const equations = `
      f = sigmoid(W_f x + U_f h_prev + b_f)
      n = tanh(W_n x + U_n (f ⊙ h_prev) + b_n)
      h = (1 - f) ⊙ h_prev + f ⊙ n
    `;
    const example = network({ equations, state: ['h'] }, 5);
    expect(Object.keys(example.layers[0]?.parameters ?? {})).toHaveLength(6);
    expect(worstError(example)).toBeLessThan(1e-6);
    const { backward = [] } = reportOf(example);
    expect(Object.keys(backward[0]?.layers[0]?.da ?? {})).toEqual(['f', 'n']);
  });

  test('may be the scalar recurrence', () => {
    const example = network({ equations: 'h = tanh(W x + w h_prev + b)', state: ['h'] }, 6);
    expect(example.layers[0]?.parameters).toHaveProperty('w', expect.any(Number));
    expect(worstError(example)).toBeLessThan(1e-6);
  });

  test('may carry a state beside its output', () => {
    const equations = 's = v ⊙ s_prev + W x\nh = tanh(s + U h_prev)';
    expect(worstError(network({ equations, state: ['h', 's'] }, 7))).toBeLessThan(1e-6);
  });
});

/** Expressions that are vectors of H numbers; parameters are numbered in `cellText`. */
const { vector } = fc.letrec<{ vector: string; leaf: string; node: string }>((tie) => ({
  vector: fc.oneof({ maxDepth: 3, depthIdentifier: 'cell' }, tie('leaf'), tie('node')),
  leaf: fc.constantFrom(
    'W# x',
    'U# h_prev',
    'U# s_prev',
    'h_prev',
    's_prev',
    'b#',
    'k# h_prev',
    'u',
  ),
  node: fc.oneof(
    fc
      .tuple(fc.constantFrom('tanh', 'sigmoid', 'linear', 'activation'), tie('vector'))
      .map(([fn, of]) => `${fn}(${of})`),
    fc
      .tuple(tie('vector'), fc.constantFrom('+', '-', '⊙'), tie('vector'))
      .map(([a, sign, b]) => `(${a}) ${sign} (${b})`),
    tie('vector').map((of) => `1 - (${of})`),
    tie('vector').map((of) => `M# (${of})`),
    tie('vector').map((of) => `exp(tanh(${of}))`),
    tie('vector').map((of) => `sigmoid(${of})^2`),
    fc.tuple(tie('vector'), tie('vector')).map(([a, b]) => `(${a}) / (2 + sigmoid(${b}))`),
    tie('vector').map((of) => `0.5 sum(tanh(${of})) b#`),
  ),
}));

const cellText = fc.tuple(vector, vector, vector).map(([u, s, h]) => {
  let count = 0;
  const numbered = (text: string): string => text.replace(/#/g, () => `_${++count}`);
  return [
    `u = tanh(${numbered(u.replace(/\bu\b/g, 'h_prev'))})`,
    `s = tanh(${numbered(s)} + u)`,
    `h = tanh(${numbered(h)} + s + W_0 x)`,
  ].join('\n');
});

test('50 random cells have the gradients of central differences', () => {
  fc.assert(
    fc.property(cellText, fc.nat(1000), (equations, seed) => {
      expect(worstError(network({ equations, state: ['h', 's'] }, seed))).toBeLessThan(1e-6);
    }),
    { numRuns: 50, seed: Number(process.env.FUZZ_SEED ?? 1), verbose: 1 },
  );
});

/** Names that every object of JavaScript has of its own accord, as far as they can be names in an equation. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'].filter((name) =>
  /^\p{L}/u.test(name),
);
const unkept = ['constructor', 'prototype'];
const kept = inherited.filter((name) => !unkept.includes(name));

/** The same text with other names, those of states before a timestep too. */
const renamed = (equations: string, names: ReadonlyMap<string, string>): string =>
  equations.replace(/(\p{L}(?:_?\d+)?)(?![\p{L}\p{N}])/gu, (name) => names.get(name) ?? name);

test('50 random cells have the gradients of central differences under names that every object has', () => {
  const names = fc.shuffledSubarray(kept, { minLength: kept.length });
  const drawn = fc.tuple(cellText, names, fc.constantFrom(...inherited), fc.nat(1000));
  fc.assert(
    fc.property(drawn, ([equations, [state = '', ...others], inner, seed]) => {
      const free = others.filter((name) => name !== inner);
      // what begins with a small letter in front of a vector is a single number, so that matrices keep their names
      const small = [...new Set(equations.match(/\b[bk]_\d+/g))].slice(0, free.length);
      const text = renamed(
        equations,
        new Map([
          ...small.map((name, at) => [name, free[at] ?? ''] as const),
          ['u', inner === state ? 'u' : inner],
          ['s', state],
        ]),
      );
      const example = network({ equations: text, state: ['h', state] }, seed);
      expect(worstError(example), text).toBeLessThan(1e-6);
      expect(JSON.stringify(reportOf(example)), text).not.toMatch(/null|undefined|NaN/);
    }),
    { numRuns: 50, seed: Number(process.env.FUZZ_SEED ?? 1), verbose: 1 },
  );
});

test('a fault in the equations of a file names the layer and the place', () => {
  const { layers, ...rest } = network({ equations: 'h = tanh(W x + b)', state: ['h'] }, 1);
  const [layer] = layers;
  const spoilt = (equations: string): Example =>
    checkExample({ ...rest, layers: [{ ...layer, cell: { equations, state: ['h'] } }] });
  const messageOf = (equations: string): string => {
    try {
      compile(spoilt(equations));
    } catch (error) {
      if (error instanceof Fault) return `${error.message} @${error.place?.column}`;
    }
    return '';
  };
  expect(messageOf('h = tanh(W x + b')).toBe(
    'layers.0.cell.equations: found “(” without its “)” in line 1, column 9, wanted “)” where the bracket ends @9',
  );
  expect(messageOf('h = tanh(W x + c)')).toContain(
    'layers.0.cell.equations: found “c” in line 1, column 16',
  );
  expect(messageOf('h = tanh(W x)')).toContain('layers.0.parameters: found “b”, wanted one of W');
});

test('a power of 0 has the gradient 0, where its base is 0 too, and says so', () => {
  const cell = { equations: 'a = W x + b\nh = (x ⊙ a)^0 + a^2', state: ['h'] };
  const layer = {
    cell,
    hidden: 2,
    parameters: {
      W: [
        [0, 0],
        [0, 1],
      ],
      b: [0, 1],
    },
  };
  const trace = runTrace(
    compile(
      checkExample({
        format: 'unroll/1',
        inputs: [[0, 1]],
        layers: [layer],
        upstream: [{ h: [1, 1] }],
      }),
    ),
  );
  expect(buildReport(trace).gradients?.layers).toEqual([
    {
      W: [
        [0, 0],
        [0, 4],
      ],
      b: [0, 4],
    },
  ]);
  const factor = trace.program.tape.nodes.find(({ name }) => name === 'x ⊙ a')?.id ?? -1;
  const ref: ValueRef = { epoch: 0, kind: 'gradient', node: factor, i: 0, j: 0 };
  const terms = explain(trace, ref);
  expect(terms && evaluate(terms, (of) => numberAt(trace, of))).toBe(0);
});
