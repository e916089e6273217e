import type { Example } from '../../example/example.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';

/** One run of the example in which timestep t alone has a target, so that its loss is E_t and nothing else. */
export function runAlone(example: Example, t: number): Trace {
  const { optimizer: _, targets = [], ...rest } = example;
  const masked = targets.map((target, index) => (index === t - 1 ? target : null));
  return runTrace(compile({ ...rest, targets: masked }));
}
