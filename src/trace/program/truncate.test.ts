import { expect, test } from 'vitest';
import type { Example } from '../../example/example.ts';
import { randomExample } from '../../testing/random-example.ts';
import { blockValues, usesOfBlock } from '../block.ts';
import { centralDifference, checkGradients } from '../questions/gradient-check.ts';
import { abccd } from '../reference/lecture-examples.ts';
import { buildReport } from '../report/report.ts';
import { forwardLoss, runTrace } from '../trace.ts';
import { compile } from './compile.ts';
import { isCutBetween } from './truncate.ts';

const cutAfter = (truncate: number): readonly number[] =>
  [0, 1, 2, 3, 4, 5].filter((t) => isCutBetween(truncate, t, t + 1));

test('the cuts are after every k timesteps, in both directions of time', () => {
  expect(cutAfter(2)).toEqual([2, 4]);
  expect(cutAfter(1)).toEqual([1, 2, 3, 4, 5]);
  expect(cutAfter(9)).toEqual([]);
  expect(isCutBetween(2, 3, 2)).toBe(true);
  expect(isCutBetween(undefined, 2, 3)).toBe(false);
});

test('no gradient comes back across a cut, and the values stay as they are', () => {
  const whole = runTrace(compile(abccd()));
  const cut = runTrace(compile(abccd({ truncate: 2 })));
  const future = [1, 2, 3].map((t) => {
    const node = cut.program.timesteps[t - 1]?.layers[0]?.h ?? -1;
    const uses = usesOfBlock(cut.program, { kind: 'from-future', node });
    return [
      uses.length,
      blockValues(cut, { kind: 'from-future', node }).some((each) => each !== 0),
    ];
  });
  expect(future).toEqual([
    [1, true],
    [0, false],
    [1, true],
  ]);
  expect(cut.values.slice(0, 100)).toEqual(whole.values.slice(0, 100));
  const [before, after] = [whole, cut].map((trace) => buildReport(trace).gradients);
  expect(after?.readout).toEqual(before?.readout);
  expect(after?.layers).not.toEqual(before?.layers);
});

test('gradients of truncated BPTT are central differences with the states at the cuts held', () => {
  for (let seed = 0; seed < 40; seed++) {
    const example: Example = { ...randomExample(seed), truncate: 1 + (seed % 3) };
    expect(checkGradients(runTrace(compile(example)))?.worst ?? 0, `seed ${seed}`).toBeLessThan(
      1e-6,
    );
  }
});

test('with the states at the cuts let go, central differences are others (planted fault)', () => {
  const trace = runTrace(compile(abccd({ truncate: 2 })));
  const { program, gradients } = trace;
  const at = program.tape.nodes[program.parameters[1]?.node ?? -1]?.offset ?? -1;
  const free = centralDifference(program, program.given, at, (moved) =>
    forwardLoss(program, moved),
  );
  expect(Math.abs(free - (gradients[at] ?? 0))).toBeGreaterThan(1e-4);
  expect(centralDifference(program, program.given, at)).toBeCloseTo(gradients[at] ?? 0, 8);
});
