import type { Example } from '../../example/example.ts';
import { blockValues } from '../block.ts';
import { compile } from '../program/compile.ts';
import { checkGradients } from '../questions/gradient-check.ts';
import { lossOf, nextGiven, runTrace } from '../trace.ts';

/** An example after so many updates: its loss, the position of the 1 in every input, and the worst error of its gradients. */
export function carryOn(example: Example, updates: number) {
  const program = compile(example);
  let trace = runTrace(program);
  for (let epoch = 1; epoch <= updates; epoch++)
    trace = runTrace(program, { epoch, given: nextGiven(trace) });
  return {
    loss: lossOf(trace) ?? Number.NaN,
    inputs: program.timesteps.map(({ x }) =>
      blockValues(trace, { kind: 'value', node: x }).indexOf(1),
    ),
    worst: checkGradients(trace)?.worst ?? Number.NaN,
  };
}
