import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../engine/formula.ts';
import { evaluate } from '../engine/formula-element.ts';
import { tanh } from '../engine/ops/tanh.ts';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';
import { randomExample } from '../testing/random-example.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import { type BlockRef, blockValues, gradientUses, nodeOf, numberAt, refText } from './block.ts';
import { explain } from './explain.ts';
import { compile } from './program/compile.ts';
import { checkGradients } from './questions/gradient-check.ts';
import { abccd, hello } from './reference/lecture-examples.ts';
import { runTrace, type Trace } from './trace.ts';

const stacked = join(import.meta.dirname, '../../public/examples/two-layer-lstm.json');
const random = Array.from({ length: 30 }, (_, k) => k + 1);
const examples: readonly (readonly [string, Example])[] = [
  ['abccd', abccd()],
  ['hello, with one recurrent weight', hello()],
  ['two LSTM layers', readExample(readFileSync(stacked, 'utf8'))],
  ...random.map((seed): readonly [string, Example] => [`random ${seed}`, randomExample(seed)]),
];

const traceOf = (example: Example): Trace => runTrace(compile(example));
const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));

/** The numbers of a block that are not what their explanation comes to. */
function misexplained(trace: Trace, block: BlockRef): readonly string[] {
  const { rows, columns, given } = nodeOf(trace.program, block.node);
  const faults: string[] = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const ref = { ...block, epoch: 0, i, j };
      const terms = explain(trace, ref);
      const number = numberAt(trace, ref);
      if (terms === undefined) {
        if (given === undefined || block.kind !== 'value') faults.push(`${refText(ref)}: no terms`);
      } else {
        const sum = evaluate(terms, (of) => numberAt(trace, of));
        if (!isClose(number, sum)) faults.push(`${refText(ref)}: ${number} is explained as ${sum}`);
      }
    }
  return faults;
}

/** The nodes whose contributions do not add up to their gradient. */
function unexplainedGradients({ program, values, gradients, ...rest }: Trace): readonly string[] {
  const trace = { program, values, gradients, ...rest };
  return program.tape.nodes.flatMap(({ id, name }) => {
    const readers = new Set(gradientUses(program, id).map(({ reader }) => reader));
    const parts = [...readers].map((from) =>
      blockValues(trace, { kind: 'contribution', node: id, from }),
    );
    const whole = blockValues(trace, { kind: 'gradient', node: id });
    if (id === program.loss) return [];
    const misfit = whole.find(
      (each, at) =>
        !isClose(
          each,
          parts.reduce((sum, part) => sum + (part[at] ?? 0), 0),
        ),
    );
    return misfit === undefined ? [] : [`${name}: ${misfit}`];
  });
}

describe.each(examples)('%s', (_, example) => {
  const trace = traceOf(example);

  test('explains every number of every step', () => {
    const { steps } = buildTimeline(trace.program);
    expect(steps.length).toBeGreaterThan(0);
    expect(
      steps.flatMap(({ results }) => results.flatMap((block) => misexplained(trace, block))),
    ).toEqual([]);
  });

  test('adds the contributions up to the gradients', () => {
    expect(unexplainedGradients(trace)).toEqual([]);
  });

  test('splits the gradient of a state into what comes from the output and from the future', () => {
    for (const { layers } of trace.program.timesteps)
      for (const node of layers.flatMap((named) => Object.values(named))) {
        const [whole, output, future] = (['gradient', 'from-output', 'from-future'] as const).map(
          (kind) => blockValues(trace, { kind, node }),
        );
        whole?.forEach((each, at) => {
          expect(isClose(each, (output?.[at] ?? 0) + (future?.[at] ?? 0))).toBe(true);
        });
      }
  });

  test('has gradients that central differences confirm', () => {
    expect(checkGradients(trace)?.worst).toBeLessThan(1e-7);
  });
});

/** The trace with tanh′ = 1 - h in place of 1 - h². */
function withWrongTanh(example: Example): Trace {
  const program = compile(example);
  const wrong: typeof tanh.backward = (v, out, [a], _k, dy, into, at) => {
    for (let i = 0; i < out.rows; i++)
      into[at + i] =
        (into[at + i] ?? 0) + (dy[out.offset + i] ?? 0) * (1 - (v[out.offset + i] ?? 0));
    return a;
  };
  const plant = <Call extends { readonly op: unknown }>(call: Call): Call =>
    call.op === tanh ? { ...call, op: { ...tanh, backward: wrong } } : call;
  return runTrace({
    ...program,
    pass: { ...program.pass, backward: program.pass.backward.map(plant) },
  });
}

describe('a planted fault in the derivative of tanh', () => {
  const wrong = withWrongTanh(abccd());

  test('turns the gradient check large', () => {
    expect(checkGradients(wrong)?.worst).toBeGreaterThan(1e-2);
  });

  test('shows as contributions that no longer add up', () => {
    expect(unexplainedGradients(wrong)).not.toEqual([]);
  });

  test('shows as numbers that are not what their explanation comes to', () => {
    const { steps } = buildTimeline(wrong.program);
    const faults = steps.flatMap(({ results }) =>
      results.flatMap((block) => misexplained(wrong, block)),
    );
    expect(faults[0]).toMatch(/^e0\/gradient\/\d+\/\d,0: .* is explained as /);
  });
});

test('the gradient of a parameter is explained by its contributions from the last timestep to the first', () => {
  const trace = traceOf(abccd());
  const [W_xh] = trace.program.parameters;
  const terms = explain(trace, { epoch: 0, kind: 'gradient', node: W_xh?.node ?? 0, i: 0, j: 0 });
  const leaves = terms === undefined ? [] : leavesOf(terms);
  const times = leaves.map(({ from = 0 }) => nodeOf(trace.program, from).t);
  expect(leaves.map(({ kind }) => kind)).toEqual(new Array(4).fill('contribution'));
  expect(times).toEqual([4, 3, 2, 1]);
});

test('a number outside of its block is refused', () => {
  const trace = traceOf(abccd());
  const [first] = trace.program.timesteps;
  expect(() =>
    numberAt(trace, { epoch: 0, kind: 'value', node: first?.y ?? 0, i: 4, j: 0 }),
  ).toThrow('the block is 4×1');
  expect(() => numberAt(trace, { epoch: 0, kind: 'value', node: 10_000, i: 0, j: 0 })).toThrow(
    RangeError,
  );
});
