import { describe, expect, test } from 'vitest';
import { typedCell } from '../engine/cells/typed.ts';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { conventionIds } from '../notation/convention.ts';
import { latexOf } from '../notation/latex.ts';
import { plainText, runsOf } from '../notation/runs.ts';
import { conventionOf } from '../notation/symbol-tables.ts';
import { handOf } from '../store/selectors.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { compile } from '../trace/program/compile.ts';
import { checkGradients } from '../trace/questions/gradient-check.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { equationsOf } from './equation.ts';

/** `constructor`, `toString` and so on, as far as they can be names in an equation. */
const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) =>
  /^\p{L}/u.test(name),
);

const matrix = [
  [0.3, -0.2],
  [0.1, 0.4],
];

const exampleOf = (equations: string, names: readonly string[], tokens = ['a', 'b']): Example =>
  checkExample({
    format: 'unroll/1',
    vocabulary: tokens,
    inputs: tokens,
    targets: tokens,
    layers: [
      {
        cell: { equations, state: ['h'] },
        hidden: 2,
        parameters: Object.fromEntries(names.map((name) => [name, matrix])),
      },
    ],
    readout: { activation: 'softmax', parameters: { W_hy: matrix } },
    loss: 'cross-entropy',
    optimizer: { name: 'sgd', learningRate: 0.1 },
  });

/** All that the equations of an example say, as formulas and as text, in every notation. */
function written(example: Example): string {
  const program = compile(example);
  return conventionIds
    .flatMap((id) => {
      const hand = handOf(program, conventionOf(id), true);
      return buildTimeline(program).steps.flatMap((step) =>
        equationsOf(hand, step, { output: 'o', future: 'f' }).flatMap((each) => [
          latexOf(each),
          plainText(runsOf(each)),
        ]),
      );
    })
    .join('\n');
}

const slips = /undefined|\[object|native code|NaN/;

describe.each(inherited)('%s', (name) => {
  test('may be what an equation defines', () => {
    const equations = `${name} = tanh(W x + U h_prev)\nh = tanh(V ${name})`;
    const example = exampleOf(equations, ['W', 'U', 'V']);
    const trace = runTrace(compile(example));
    expect(checkGradients(trace)?.worst).toBeLessThan(1e-6);
    expect(JSON.stringify(buildReport(trace))).toContain(`"${name}":[`);
    expect(written(example)).toContain(name);
    expect(written(example)).not.toMatch(slips);
  });

  test('may be the name of weights, or the file is refused for it', () => {
    const open = () => exampleOf(`h = tanh(W x + ${name} h_prev)`, ['W', name]);
    if (name === 'constructor') {
      expect(open).toThrow(
        'layers.0.parameters.constructor: found a list of 2 entries, wanted no entry of this name',
      );
      return;
    }
    const example = open();
    expect(checkGradients(runTrace(compile(example)))?.worst).toBeLessThan(1e-6);
    expect(written(example)).not.toMatch(slips);
  });
});

test.each(['constructor', 'prototype'])('no weights that are typed are called %s', (name) => {
  const equations = `h = tanh(W x + ${name} h_prev)`;
  expect(() => typedCell({ equations, state: ['h'] }, { H: 2 })).toThrow(
    `equations: found “${name}” in line 1, column 16, wanted another name: a file does not keep what is called “constructor” or “prototype”`,
  );
});

test.each(['constructor', 'prototype'])('no state is called %s', (name) => {
  const equations = `${name} = tanh(W x)\nh = ${name}`;
  expect(() => typedCell({ equations, state: ['h', name] }, { H: 2 })).toThrow(
    `equations: found “${name}” in line 1, column 1, wanted another name`,
  );
});

test.each([...inherited, '__proto__'])('%s may be a token', (name) => {
  const example = exampleOf('h = tanh(W x + U h_prev)', ['W', 'U'], [name, 'b']);
  expect(written(example)).not.toMatch(slips);
});
