import { describe, expect, test } from 'vitest';
import lstm from '../../../public/examples/two-layer-lstm.json';
import type { Example } from '../../example/example.ts';
import { expandBatch } from '../../example/expand-batch.ts';
import { checkExample } from '../../example/read-example.ts';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as reversing } from '../../lessons/encoder-decoder/lesson.ts';
import { lesson as hello } from '../../lessons/hello/lesson.ts';
import { lesson as softmax } from '../../lessons/softmax/lesson.ts';
import { plainText } from '../../notation/runs.ts';
import { conventionOf } from '../../notation/symbol-tables.ts';
import { buildTimeline } from '../../timeline/timeline.ts';
import { numberAt } from '../../trace/block.ts';
import { besideOf } from '../../trace/program/batch.ts';
import { compile } from '../../trace/program/compile.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import reference from '../../trace/reference/g1_abccd.json';
import { runTrace } from '../../trace/trace.ts';
import type { Hand } from '../symbols.ts';
import { buildLedger, cellRef, isFilled } from './build-ledger.ts';
import type { Ledger, LedgerDirection } from './ledger.ts';
import { keysOf, writeHeading } from './write-heading.ts';

function ledgerOf(example: Example, direction: LedgerDirection = 'forward') {
  const program = compile(example);
  const timeline = buildTimeline(program);
  return { program, timeline, ledger: buildLedger(program, timeline, direction) };
}

function headings(
  example: Example,
  convention: Hand['convention']['id'],
  direction?: LedgerDirection,
) {
  const { program, ledger } = ledgerOf(example, direction);
  const hand: Hand = { program, convention: conventionOf(convention), number: String };
  const shown = keysOf(ledger.columns);
  return ledger.columns.map((column) => plainText(writeHeading(hand, column, shown)));
}

/** The numbers of a column at a timestep, from top to bottom. */
function numbers(example: Example, ledger: Ledger, t: number, column: number): readonly number[] {
  const trace = runTrace(compile(example));
  const cell = ledger.groups.find((group) => group.t === t)?.cells[column];
  if (cell === undefined) return [];
  return Array.from({ length: cell.rows }, (_, i) => numberAt(trace, cellRef(cell, 0, i)));
}

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test('beside a batch, the table has nothing but the numbers of the example that is walked', () => {
  const { inputs, decoder, ...network } = reversing.example;
  if (decoder === undefined) throw new RangeError('found no decoder, wanted one');
  const { inputs: fed, targets, ...speaker } = decoder;
  const long = { inputs, decoder: { inputs: fed, targets } };
  const short = { inputs: inputs.slice(0, 1), decoder: { inputs: fed, targets } };
  const batch = checkExample(expandBatch({ ...network, decoder: speaker, batch: [long, short] }));
  for (const direction of ['forward', 'backward'] as const) {
    const { program, ledger } = ledgerOf(batch, direction);
    const alone = ledgerOf(checkExample(reversing.example), direction);
    const nodes = ledger.groups.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.block.node ?? []),
    );
    expect(nodes.filter((node) => besideOf(program, node) !== undefined)).toEqual([]);
    expect(ledger.columns.map(({ key }) => key)).toEqual(
      alone.ledger.columns.map(({ key }) => key),
    );
  }
});

describe('the ABCCD table', () => {
  const { timeline, ledger } = ledgerOf(abccd.example);

  test('has the columns of the slides in their order', () => {
    expect(headings(abccd.example, 'slides')).toEqual([
      'Uxt',
      'Wht−1 + bxh',
      'nett',
      'ht',
      'Vht + bhy',
      'exp',
      'yt',
    ]);
  });

  test('holds the numbers of an independent computation', () => {
    const names = ['Ux', 'Wh_b', 'net_h', 'h', 'Vh_b', 'exp', 'softmax'] as const;
    for (const [slot, wanted] of reference.forward.entries())
      for (const [column, name] of names.entries())
        expect(numbers(abccd.example, ledger, slot + 1, column)).toEqual(close(wanted[name]));
  });

  test('has as many rows a timestep as its longest column', () => {
    expect(ledger.groups.map(({ t, rows }) => [t, rows])).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  test('fills from left to right and from top to bottom as the steps go', () => {
    const steps = ledger.groups.flatMap(({ cells }) => cells.map((cell) => cell?.step ?? -1));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const filledAt = (step: number) =>
      ledger.groups.flatMap(({ cells }) => cells).filter((cell) => cell && isFilled(cell, step))
        .length;
    expect([0, 1, 3, 6, 9].map(filledAt)).toEqual([0, 1, 3, 7, 8]);
    expect(filledAt(timeline.steps.length - 1)).toBe(28);
  });
});

describe('its backward table', () => {
  const { timeline, ledger } = ledgerOf(abccd.example, 'backward');

  test('goes t = T…1 with the gradients of every timestep', () => {
    expect(ledger.groups.map(({ t }) => t)).toEqual([4, 3, 2, 1]);
    expect(headings(abccd.example, 'slides', 'backward')).toEqual([
      '∂zt',
      '∂ht',
      '∂ht',
      '∂ht',
      '1 − ht2',
      '∂nett',
    ]);
  });

  test('holds the numbers of an independent computation', () => {
    const names = ['dz_y', 'dh_from_output', 'dh_from_future', 'dh', 'dtanh', 'dnet_h'] as const;
    for (const [slot, wanted] of reference.backward_per_slot.entries())
      for (const [column, name] of names.entries())
        expect(numbers(abccd.example, ledger, slot + 1, column)).toEqual(close(wanted[name]));
  });

  test('shows the derivative with its product, and what a later timestep sends before the timestep begins', () => {
    const [last, before] = ledger.groups;
    expect(last?.cells[4]?.step).toBe(last?.cells[5]?.step);
    const first = timeline.groups.find(({ phase, t }) => phase === 'backward' && t === 3)?.first;
    expect(before?.cells[2]?.step).toBe((first ?? 0) - 1);
  });

  test('shows at the last timestep that nothing comes from the future', () => {
    expect(numbers(abccd.example, ledger, 4, 2)).toEqual([0, 0, 0]);
    expect(ledger.groups[0]?.cells[2]?.step).toBeDefined();
  });
});

describe('other programs give their own columns', () => {
  test('a scalar recurrence without output bias', () => {
    expect(headings(hello.example, 'hello')).toEqual([
      'wxhxt',
      'whhht−1 + bias',
      'at',
      'ht',
      'whyht',
      'exp',
      'yt',
    ]);
  });

  test('a softmax alone, with its sum', () => {
    expect(headings(softmax.example, 'names')).toEqual(['zt', 'zt / τ', 'exp', 'St', 'yt']);
  });

  test('two layers of LSTM', () => {
    const example = checkExample(lstm);
    const layer = (k: number) => ['i', 'f', 'g', 'o', 'c', 'h'].map((name) => `${name}t(${k})`);
    expect(headings(example, 'names')).toEqual([
      ...layer(1),
      ...layer(2),
      'Whyht(2) + by',
      'exp',
      'yt',
    ]);
  });

  test('a timestep without a target has no score gradient, the others have', () => {
    const example: Example = { ...abccd.example, targets: [null, 'C', null, 'D'] };
    const { ledger } = ledgerOf(example, 'backward');
    expect(ledger.columns).toHaveLength(6);
    expect(ledger.groups.map(({ cells }) => cells[0] !== undefined)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(numbers(example, ledger, 3, 1)).toEqual([0, 0, 0]);
  });

  test('no loss, no backward table', () => {
    const { loss: _loss, optimizer: _optimizer, targets: _targets, ...example } = abccd.example;
    expect(ledgerOf(example, 'backward').ledger.groups).toEqual([]);
  });
});

test('what runs first stands first, though a decoder computes more', () => {
  const program = compile(reversing.example);
  const netsIn = (direction: LedgerDirection) =>
    ledgerOf(reversing.example, direction).ledger.columns.map(({ t }) => isOfDecoder(program, t));
  expect(netsIn('forward')).toEqual([...netsIn('forward')].sort());
  expect(netsIn('backward')).toEqual([...netsIn('backward')].sort().reverse());
  expect(new Set(netsIn('forward')).size).toBe(2);
});
