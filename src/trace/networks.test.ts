import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';
import { differences } from '../testing/compare.ts';
import { compile } from './program/compile.ts';
import { checkGradients } from './questions/gradient-check.ts';
import { buildReport, checkFinite, type TraceReport } from './report/report.ts';
import { runTrace } from './trace.ts';

const reportOf = (example: Example): TraceReport => buildReport(runTrace(compile(example)));

interface Case {
  readonly name: string;
  readonly checked_by_torch_nn: boolean;
  readonly example: unknown;
  readonly expected: TraceReport;
}

const file = readFileSync(join(import.meta.dirname, 'reference/networks.json'), 'utf8');
const { cases } = JSON.parse(file) as { readonly cases: readonly Case[] };
const named = cases.map((each) => [each.name, each] as const);

describe('torch makes the same numbers of', () => {
  test.each(named)('%s', (_, { example, expected }) => {
    const found = checkFinite(reportOf(checkExample(example)));
    expect(differences(expected, found, 1e-12)).toEqual([]);
  });

  test('networks of every kind, most of which torch.nn has checked as well', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.filter((each) => each.checked_by_torch_nn).length).toBeGreaterThan(12);
  });
});

describe('central differences give the same gradients of', () => {
  test.each(named)('%s', (_, { example }) => {
    const check = checkGradients(runTrace(compile(checkExample(example))));
    expect(check?.count).toBeGreaterThan(10);
    expect(check?.worst).toBeLessThan(1e-8);
  });
});
