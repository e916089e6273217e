import { expect, test } from 'vitest';
import { valuesOf } from '../../parts/nets/read-run.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { nested, startSettings, superscript, systemExample } from './system.ts';

test('s⁽³⁾ is opened as on the slides', () => {
  expect([0, 1, 2].map((opened) => nested(3, opened))).toEqual([
    's⁽³⁾',
    'f(s⁽²⁾; θ)',
    'f(f(s⁽¹⁾; θ); θ)',
  ]);
  expect(nested(12, 1)).toBe('f(s⁽¹¹⁾; θ)');
  expect(superscript(10)).toBe('¹⁰');
});

test('every state is f of the one before, with the same numbers', () => {
  const trace = runTrace(compile(systemExample(startSettings, 4)));
  const turn = (startSettings.angle * Math.PI) / 180;
  let [x, y] = startSettings.start;
  trace.program.timesteps.forEach(({ layers }) => {
    const r = startSettings.radius;
    [x, y] = [
      Math.tanh(r * (Math.cos(turn) * x - Math.sin(turn) * y)),
      Math.tanh(r * (Math.sin(turn) * x + Math.cos(turn) * y)),
    ];
    const [first, second] = valuesOf(trace, layers[0]?.s ?? 0);
    expect(first).toBeCloseTo(x, 14);
    expect(second).toBeCloseTo(y, 14);
  });
});
