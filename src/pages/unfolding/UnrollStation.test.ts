import { describe, expect, test } from 'vitest';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { parameterCount, parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { mostTimesteps, unrolled } from './UnrollStation.tsx';
import { timesOfUse, weights } from './uses.ts';

describe.each(Array.from({ length: mostTimesteps }, (_, at) => at + 1))('T = %d', (T) => {
  const trace = runTrace(compile(unrolled(T)));
  const { program } = trace;

  test.each(weights)('%s is one matrix that every timestep uses', (name) => {
    const node = parameterNode(program, name);
    expect(timesOfUse(program, node)).toEqual(Array.from({ length: T }, (_, at) => at + 1));
  });

  test('has as many parameters as for any other T', () => {
    expect(parameterCount(program)).toBe(3 * 4 + 3 * 3 + 3 + 4 * 3 + 4);
  });
});

test('the numbers are those of the ABCCD lesson', () => {
  const [here, there] = [unrolled(4), abccdExample].map((each) => runTrace(compile(each)));
  if (here === undefined || there === undefined) throw new Error('no runs');
  here.program.timesteps.forEach(({ layers }, at) => {
    const other = there.program.timesteps[at]?.layers[0]?.h ?? 0;
    expect([...valuesOf(here, layers[0]?.h ?? 0)]).toEqual([...valuesOf(there, other)]);
  });
});
