import { blockValues, nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { normOf } from './chain.ts';

/** What clipping does to the gradients of all parameters of a cell together. */
export interface Clipped {
  /** ‖dL/dW‖ over all parameters, before and after. */
  readonly before: number;
  readonly after: number;
  /** How many of the numbers the limit changed, and how many there are. */
  readonly changed: number;
  readonly count: number;
  /** Angle between the two directions, in degrees; 0 where nothing turns, undefined where there is no direction. */
  readonly angle: number | undefined;
}

/** dL/dW of one parameter before and after clipping, row by row; after = before where nothing is clipped. */
export interface ClippedParameter {
  readonly rows: number;
  readonly columns: number;
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** @throws RangeError where the cell has no parameter of that name. */
export function clippedParameter(trace: Trace, name: string): ClippedParameter {
  const { program } = trace;
  const parameter = program.parameters.find((each) => each.name === name);
  if (parameter === undefined) throw new RangeError(`${name}: the cell has no such parameter`);
  const { node, update } = parameter;
  const { rows, columns } = nodeOf(program, node);
  const before = blockValues(trace, { kind: 'gradient', node });
  const after =
    update === undefined ? before : blockValues(trace, { kind: 'value', node: update.clipped });
  return { rows, columns, before, after };
}

export function clippingOf(trace: Trace): Clipped {
  const all = trace.program.parameters.map(({ name }) => clippedParameter(trace, name));
  const before = all.flatMap((each) => [...each.before]);
  const after = all.flatMap((each) => [...each.after]);
  const [normBefore, normAfter] = [normOf(before), normOf(after)];
  const changed = before.filter((each, index) => each !== after[index]).length;
  const dot = before.reduce(
    (sum, each, index) => sum + (each / normBefore) * ((after[index] ?? 0) / normAfter),
    0,
  );
  const angle = changed === 0 ? 0 : (Math.acos(Math.min(1, Math.max(-1, dot))) * 180) / Math.PI;
  return {
    before: normBefore,
    after: normAfter,
    changed,
    count: before.length,
    angle: normBefore > 0 && normAfter > 0 ? angle : undefined,
  };
}
