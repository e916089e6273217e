import { compile } from '../../trace/program/compile.ts';
import { backwardReport } from '../../trace/report/report-backward.ts';
import { runTrace } from '../../trace/trace.ts';
import type { Model } from './model.ts';
import { buildNameExample } from './name-example.ts';

/**
 * How much each letter so far speaks for the character that comes at timestep t: the derivative of ln p with respect to
 * the one-hot entry of the letter that went in at timestep k, k = 1 … t, from the backward pass of the trace with a
 * loss at t alone. 0 at timestep 1, where the zero vector goes in. Shape t.
 *
 * @param symbols of the name; the character at timestep t is symbols[t − 1], or the end of the name behind the last one
 * @param t from 1 to symbols.length + 1
 */
export function influences(model: Model, symbols: readonly number[], t: number): number[] {
  const example = buildNameExample(model, symbols);
  const { optimizer: _, targets = [], ...rest } = example;
  const trace = runTrace(
    compile({
      ...rest,
      inputs: example.inputs.slice(0, t),
      targets: targets.slice(0, t).map((target, at) => (at === t - 1 ? target : null)),
    }),
  );
  return trace.program.timesteps.map((timestep, at) => {
    const symbol = symbols[at - 1];
    const dx = backwardReport(trace, timestep).layers[0]?.dx;
    const slope = symbol === undefined || !Array.isArray(dx) ? 0 : Number(dx[symbol]);
    return at === 0 ? 0 : -slope; // the loss is −ln p
  });
}
