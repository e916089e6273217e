import { at } from '../engine/at.ts';
import { Fault, phrase } from '../engine/fault.ts';
import { blockValues } from './block.ts';
import type { TimestepNodes } from './program/program.ts';
import { lossOf, type Trace } from './trace.ts';

/**
 * Why a loss that takes logarithms is not finite: the first output of which there is none. Undefined where the loss is
 * another, or finite.
 */
export function lossDomainFault(trace: Trace): Fault | undefined {
  const { example, batch } = trace.program;
  const { loss } = example;
  if (loss !== 'cross-entropy' && loss !== 'binary-cross-entropy') return undefined;
  if (Number.isFinite(lossOf(trace))) return undefined;
  for (const each of batch.flatMap(({ timesteps }) => timesteps)) {
    const value = outside(trace, each, loss === 'binary-cross-entropy');
    if (value === undefined) continue;
    const wanted =
      loss === 'cross-entropy' ? phrase('positiveOutput', { loss }) : phrase('probabilityLoss');
    return new Fault(`y (t = ${each.t})`, phrase('value', { value }), wanted);
  }
  return undefined;
}

/** The first output of a timestep whose logarithm is asked for and does not exist. */
function outside(
  trace: Trace,
  { y, target }: TimestepNodes,
  isBinary: boolean,
): number | undefined {
  if (y === undefined || target === undefined) return undefined;
  const goals = blockValues(trace, { kind: 'value', node: target });
  return blockValues(trace, { kind: 'value', node: y }).find((value, index) => {
    const goal = at(goals, index, 'number');
    return (goal !== 0 && value <= 0) || (isBinary && goal !== 1 && value >= 1);
  });
}
