import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { differences } from '../testing/compare.ts';
import { compile } from './program/compile.ts';
import { buildReport, checkFinite, type TraceReport } from './report/report.ts';
import { runTrace } from './trace.ts';

const reportOf = (example: Example): TraceReport => buildReport(runTrace(compile(example)));

interface Case {
  readonly name: string;
  readonly example: unknown;
  readonly expected: TraceReport;
}

const casesOf = (name: string): readonly Case[] =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, `reference/${name}.json`), 'utf8')) as {
      readonly cases: readonly Case[];
    }
  ).cases;
const cases = [...casesOf('torch'), ...casesOf('cells')];

describe('torch makes the same numbers of', () => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, { example, expected }) => {
    const found = checkFinite(reportOf(checkExample(example)));
    expect(differences(expected, found, 1e-12)).toEqual([]);
  });

  test('some forty examples at least', () => {
    expect(cases.length).toBeGreaterThan(40);
  });
});

describe('the comparison', () => {
  const expected = cases[0]?.expected;
  const found = reportOf(checkExample(cases[0]?.example));

  test('names the place and both numbers of a wrong expectation', () => {
    const spoilt: unknown = JSON.parse(JSON.stringify(found), (key, value: unknown) =>
      key === 'b_y' && Array.isArray(value) ? [Number(value[0]) + 1e-9, ...value.slice(1)] : value,
    );
    const [first, ...others] = differences(spoilt, found, 1e-12);
    const right = found.gradients?.readout.b_y;
    expect(first).toEqual({
      path: 'gradients.readout.b_y.0',
      expected: Number(Array.isArray(right) ? right[0] : right) + 1e-9,
      found: Array.isArray(right) ? right[0] : right,
    });
    expect(others).toHaveLength(5); // four contributions and the update
  });

  test('finds a sign, a missing entry, an entry too many and a number that is not one', () => {
    const { loss, ...rest } = found;
    expect(differences(expected, { ...found, loss: -(loss ?? 0) }, 1e-12)).toMatchObject([
      { path: 'loss' },
    ]);
    expect(differences(expected, rest, 1e-12)).toMatchObject([{ path: 'loss', found: undefined }]);
    expect(differences(expected, { ...found, more: 1 }, 1e-12)).toMatchObject([{ path: 'more' }]);
    expect(differences(expected, { ...found, loss: Number.NaN }, 1e-12)).toMatchObject([
      { path: 'loss' },
    ]);
  });

  test('fails for the same network with one weight moved by 1e-6', () => {
    const [moved] = cases.map(({ example }) => checkExample(example));
    const readout = {
      ...moved?.readout,
      parameters: { ...moved?.readout?.parameters, b_y: [0.996001, 0.445, -0.115, -0.533] },
    };
    expect(
      differences(expected, reportOf(checkExample({ ...moved, readout })), 1e-12).length,
    ).toBeGreaterThan(100);
  });
});
