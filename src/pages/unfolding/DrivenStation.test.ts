import { expect, test } from 'vitest';
import { valuesOf } from '../../parts/nets/read-run.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { drivenExample, length, pulse, wave } from './DrivenStation.tsx';

const lastState = (inputs: readonly number[], W: number): number => {
  const trace = runTrace(compile(drivenExample(inputs, W)));
  return valuesOf(trace, trace.program.timesteps[length - 1]?.layers[0]?.s ?? 0)[0] ?? Number.NaN;
};

test.each([0, 0.5, 0.9, 1.2])(
  'the influence of every input is the one that central differences find: W = %d',
  (W) => {
    const trace = runTrace(compile(drivenExample(wave, W)));
    trace.program.timesteps.forEach(({ x }, at) => {
      const step = 1e-5;
      const nudged = (by: number) => wave.map((each, index) => (index === at ? each + by : each));
      const wanted = (lastState(nudged(step), W) - lastState(nudged(-step), W)) / (2 * step);
      const [found = Number.NaN] = blockValues(trace, { kind: 'gradient', node: x });
      expect(Math.abs(found - wanted)).toBeLessThan(1e-9);
    });
  },
);

test('a pulse is still there at the end, and without W it is gone at once', () => {
  expect(lastState(pulse, 0.9)).toBeGreaterThan(0.1);
  expect(lastState(pulse, 0)).toBe(0);
});
