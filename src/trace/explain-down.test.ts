import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leavesOf } from '../engine/formula.ts';
import { evaluate } from '../engine/formula-element.ts';
import type { Example } from '../example/example.ts';
import { readExample } from '../example/read-example.ts';
import { buildLedger, cellRef } from '../scene/ledger/build-ledger.ts';
import { stepFormula } from '../scene/step-formula.ts';
import { Epochs } from '../store/epochs.ts';
import { buildTimeline } from '../timeline/timeline.ts';
import {
  type BlockRef,
  blockKey,
  nodeOf,
  numberAt,
  readRef,
  refText,
  type ValueRef,
} from './block.ts';
import { explain } from './explain.ts';
import { compile } from './program/compile.ts';
import type { Program } from './program/program.ts';
import { abccd, hello } from './reference/lecture-examples.ts';
import { sameNumbers } from './same-number.ts';

const file = join(import.meta.dirname, '../../public/examples/two-layer-lstm.json');
const stacked = readExample(readFileSync(file, 'utf8'));
const adam: Example = {
  ...abccd(),
  optimizer: { name: 'adam', learningRate: 0.01, clip: { by: 'norm', at: 0.5 } },
  frozen: ['layers.0.b_h'],
};

/** Every block that the steps and the tables show: results, what they are made of, columns of the ledger. */
function shownBlocks(program: Program): readonly BlockRef[] {
  const timeline = buildTimeline(program);
  const ofSteps = timeline.steps.flatMap((step) =>
    step.results.flatMap((result) => [result, ...leavesOf(stepFormula(program, step, result))]),
  );
  const ofTables = (['forward', 'backward'] as const).flatMap((direction) =>
    buildLedger(program, timeline, direction).groups.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell === undefined ? [] : [cellRef(cell, 0, 0)])),
    ),
  );
  const all = [...ofSteps, ...ofTables];
  return [...new Map(all.map((block) => [blockKey(block), block])).values()];
}

function numbersOf(program: Program, block: BlockRef, epoch: number): readonly ValueRef[] {
  const { kind, node, from } = block;
  const { rows, columns } = nodeOf(program, node);
  return Array.from({ length: rows * columns }, (_, at) => ({
    epoch,
    kind,
    node,
    ...(from === undefined ? {} : { from }),
    i: Math.floor(at / columns),
    j: at % columns,
  }));
}

/** Goes from numbers down to what is given; gathers the ends and what does not come out. */
function walkDown(epochs: Epochs, starts: readonly ValueRef[], numberOf = numberAt) {
  const { program } = epochs;
  const below = new Map<string, 'open' | 'done'>();
  const ends = new Set<string>();
  const faults: string[] = [];
  const number = (ref: ValueRef): number => numberOf(epochs.beside(ref.epoch), ref);
  const visit = (ref: ValueRef): void => {
    const text = refText(ref);
    const state = below.get(text);
    if (state === 'open') faults.push(`${text} is made of itself`);
    if (state !== undefined) return;
    below.set(text, 'open');
    const formula = explain({ program }, ref);
    if (formula === undefined) {
      const { given } = nodeOf(program, ref.node);
      if (given === undefined || ref.kind !== 'value') faults.push(`${text} has no terms`);
      ends.add(given ?? 'nothing');
    } else {
      const [found, wanted] = [evaluate(formula, number), number(ref)];
      if (!(Math.abs(found - wanted) <= 1e-12)) faults.push(`${text}: ${found}, not ${wanted}`);
      leavesOf(formula).forEach(visit);
    }
    below.set(text, 'done');
  };
  starts.forEach(visit);
  return { count: below.size, ends, faults };
}

describe.each([
  ['abccd', abccd()],
  ['hello', hello()],
  ['two LSTM layers', stacked],
  ['Adam, clipped, with a frozen bias', adam],
] as const)('%s', (_, example) => {
  const program = compile(example);
  const blocks = shownBlocks(program);

  test('every number that is shown goes down to what is given, and comes out at every stage', () => {
    const starts = blocks.flatMap((block) => numbersOf(program, block, 0));
    expect(starts.length).toBeGreaterThan(200);
    const { count, ends, faults } = walkDown(new Epochs(program), starts);
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(starts.length);
    expect([...ends]).toEqual(expect.arrayContaining(['parameter', 'input', 'state', 'target']));
  });

  test('a parameter of a later epoch goes back through the updates to epoch 0', () => {
    const { parameters, step } = program;
    if (step === undefined) return;
    const epochs = new Epochs(program);
    const [first] = parameters;
    const start: ValueRef = { epoch: 2, kind: 'value', node: first?.node ?? 0, i: 0, j: 0 };
    const path: string[] = [];
    let ref: ValueRef | undefined = start;
    while (ref !== undefined) {
      path.push(`${ref.epoch} ${nodeOf(program, ref.node).name}`);
      const formula = explain({ program }, ref);
      ref = formula && leavesOf(formula)[0];
    }
    expect(path).toEqual([
      `2 ${parameters[0]?.name}`,
      '1 theta_new',
      `1 ${parameters[0]?.name}`,
      '0 theta_new',
      `0 ${parameters[0]?.name}`,
    ]);
    const starts = parameters.flatMap(({ node }) => numbersOf(program, { kind: 'value', node }, 2));
    expect(walkDown(epochs, starts).faults).toEqual([]);
  });
});

test('a number that is off by 1e-9 is found', () => {
  const program = compile(abccd());
  const [first] = program.timesteps;
  const y: ValueRef = { epoch: 0, kind: 'value', node: first?.y ?? 0, i: 0, j: 0 };
  const off: typeof numberAt = (trace, ref) =>
    numberAt(trace, ref) + (refText(ref) === refText(y) ? 1e-9 : 0);
  expect(walkDown(new Epochs(program), [y]).faults).toEqual([]);
  expect(walkDown(new Epochs(program), [y], off).faults).toHaveLength(1);
});

test('the gradient of a parameter is one number under three names', () => {
  const program = compile(abccd());
  const epochs = new Epochs(program);
  const node = program.parameters[0]?.node ?? 0;
  const same = sameNumbers(program, { epoch: 0, kind: 'gradient', node, i: 1, j: 2 });
  expect(same.map(({ kind }) => kind)).toEqual(['gradient', 'running', 'value']);
  const [first, ...others] = same.map((ref) => numberAt(epochs.trace(0), ref));
  for (const other of others) expect(other).toBeCloseTo(first ?? Number.NaN, 14);
  const value: ValueRef = { epoch: 0, kind: 'value', node, i: 1, j: 2 };
  expect(sameNumbers(program, value)).toEqual([value]);
});

test('a reference can be read again from its text', () => {
  for (const text of ['e0/value/3/1,2', 'e12/contribution/3<40/0,0', 'e0/from-future/7/2,0']) {
    const ref = readRef(text);
    expect(ref && refText(ref)).toBe(text);
  }
  expect(readRef('e0/other/3/1,2')).toBeUndefined();
});
