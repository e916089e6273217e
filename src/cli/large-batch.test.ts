import { describe, expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { extentOf } from '../example/extent.ts';
import { checkExample } from '../example/read-example.ts';
import { randomExample } from '../testing/random-example.ts';
import { compile } from '../trace/program/compile.ts';
import { buildReport } from '../trace/report/report.ts';
import { runTrace } from '../trace/trace.ts';
import { traceOfFile } from './answer.ts';
import { jsonPieces } from './json-pieces.ts';

const fill = (...[size = 0, ...rest]: readonly number[]): unknown =>
  Array.from({ length: size }, () => (rest.length === 0 ? 0.1 : fill(...rest)));

/** So many sequences of so many timesteps through LSTMs of 1 input and H units. */
function batch(count: number, T: number, H: number, layers = 1): Example {
  const layer = (D: number) => ({
    cell: 'lstm',
    hidden: H,
    parameters: Object.fromEntries(
      ['i', 'f', 'g', 'o'].flatMap((k) => [
        [`W_x${k}`, fill(H, D)],
        [`W_h${k}`, fill(H, H)],
        [`b_${k}`, fill(H)],
      ]),
    ),
  });
  return checkExample({
    format: 'unroll/1',
    batch: Array.from({ length: count }, () => ({ inputs: fill(T, 1), targets: fill(T, H) })),
    layers: Array.from({ length: layers }, (_, at) => layer(at === 0 ? 1 : H)),
    loss: 'half-squared-error',
  });
}

const bytesOf = (example: Example): Uint8Array => new TextEncoder().encode(JSON.stringify(example));

test('a report comes in pieces that are its JSON', () => {
  const values = [
    null,
    1,
    'a',
    [],
    {},
    { a: undefined, b: [] },
    [[1, [2]], { c: null }],
    [{ d: 1 }],
  ];
  for (const value of values) expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
  for (let seed = 0; seed < 20; seed++) {
    const report = buildReport(runTrace(compile(randomExample(seed))));
    expect([...jsonPieces(report)].join('')).toBe(JSON.stringify(report));
  }
});

test('no piece of a long trace is longer than one timestep', () => {
  const pieces = [...traceOfFile(bytesOf(batch(4, 50, 4)), 'it.json').pieces()];
  const whole = pieces.reduce((sum, { length }) => sum + length, 0);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(whole / 100);
});

/** How often the uses of the parameters are looked at while a trace is printed. */
function looksAtUses(example: Example): number {
  const program = compile(example);
  let looks = 0;
  const uses = program.uses.map((list) => {
    const counted = list.map((use) => use);
    const { length } = list;
    for (let at = 0; at < length; at++) {
      const use = list[at];
      Object.defineProperty(counted, at, {
        get: () => {
          looks++;
          return use;
        },
      });
    }
    return counted;
  });
  JSON.stringify(buildReport({ ...runTrace(program), program: { ...program, uses } }));
  return looks;
}

test('twice the sequences are twice the work, and so are twice the timesteps', () => {
  const looks = looksAtUses(batch(4, 10, 2));
  expect(looksAtUses(batch(8, 10, 2)) / looks).toBeLessThan(2.5);
  expect(looksAtUses(batch(4, 20, 2)) / looks).toBeLessThan(2.5);
});

describe('before it begins', () => {
  test('a long trace says how much there is', () => {
    const example = batch(64, 50, 8);
    expect(extentOf(example)).toEqual({ parameters: 320, timesteps: 3200, layerTimesteps: 3200 });
    expect(traceOfFile(bytesOf(batch(8, 10, 8)), 'it.json').before).toEqual([]);
    expect(traceOfFile(bytesOf(example), 'it.json').before).toEqual([
      'it.json: about 1024000 numbers, 33 MB of text; Ctrl-C stops',
    ]);
  });

  test('one of too many numbers is refused, all examples of the batch counted', () => {
    const act = () => traceOfFile(bytesOf(batch(64, 2, 64, 2)), 'it.json');
    expect(act).toThrow(Fault);
    expect(act).toThrow(
      'the trace: found 49920 parameters at 128 timesteps, wanted at most 5000000 contributions to print',
    );
  });
});
