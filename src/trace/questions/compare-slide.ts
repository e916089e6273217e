import type { TapeNode } from '../../engine/tape/node.ts';
import type { Printed, Recipe, Slide } from '../../example/slide.ts';
import { nodeOf, type ValueRef } from '../block.ts';
import type { Program } from '../program/program.ts';
import { runTrace, type Trace } from '../trace.ts';

/** One number that a slide printed, beside ours. */
export interface SlideValue {
  readonly ref: ValueRef;
  readonly page: Printed['page'];
  /** Digit for digit as on the slide. */
  readonly printed: string;
  /** Whether ours, rounded to as many decimals as the slide prints, is what it prints. */
  readonly agrees: boolean;
  /** There where it does not agree. */
  readonly difference?: SlideDifference;
}

export interface SlideDifference {
  /** Key of the cause among the slide's causes, where one is known. */
  readonly cause: string | undefined;
  /** What comes out when the engine goes the way of the slide. */
  readonly recomputed: number | undefined;
  /** Whether that, rounded, is what the slide prints. */
  readonly explained: boolean;
}

/** Number k of a node, rows first, as the slide got it. */
type Recompute = (node: TapeNode, k: number) => number;

/**
 * Every number that the slide printed, in its order, compared with the trace; what differs is computed again
 * in the way of its cause. Every number comes from a run of the engine.
 * @throws RangeError where the slide or a recipe names what the trace does not have.
 */
export function compareWithSlide(trace: Trace, { printed, causes }: Slide): readonly SlideValue[] {
  const recomputes = new Map(
    Object.entries(causes).map(([key, { recipe }]) => [key, recomputeBy(trace, recipe)]),
  );
  return printed.flatMap((column) => {
    const node = nodeAt(trace.program, column.node, column.t);
    if (column.values.length !== node.rows * node.columns)
      throw new RangeError(
        `slide: ${column.node} of t ${column.t} has ${column.values.length} values, wanted ${node.rows}×${node.columns}`,
      );
    const recompute = column.cause === undefined ? undefined : recomputes.get(column.cause);
    return column.values.flatMap((text, k): readonly SlideValue[] => {
      if (text === null) return [];
      const ref = refTo(trace, node, k);
      const agrees = roundsTo(valueAt(trace, node, k), text);
      const compared = { ref, page: column.page, printed: text, agrees };
      if (agrees) return [compared];
      const recomputed = recompute?.(node, k);
      const explained = recomputed !== undefined && roundsTo(recomputed, text);
      return [{ ...compared, difference: { cause: column.cause, recomputed, explained } }];
    });
  });
}

/** Whether a value, rounded to the decimals of a printed text, is what was printed. */
function roundsTo(value: number, printed: string): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals)) === Number(printed);
}

function recomputeBy(trace: Trace, recipe: Recipe): Recompute {
  if (recipe.kind === 'quotient') return quotient(trace, recipe);
  const rerun = recipe.kind === 'rounded' ? withRounded(trace, recipe) : withWeights(trace, recipe);
  return (node, k) => valueAt(rerun, node, k);
}

/** over_t / under_s, s being the timestep that the slide took the divisor from. */
function quotient(
  trace: Trace,
  { over, under, underTimestep }: Extract<Recipe, { kind: 'quotient' }>,
): Recompute {
  const divisor = valueAt(trace, nodeAt(trace.program, under, underTimestep), 0);
  return ({ t = 0 }, k) => valueAt(trace, nodeAt(trace.program, over, t), k) / divisor;
}

/** The same run, but going on with one value rounded, as on paper. */
function withRounded(
  { program, epoch, values }: Trace,
  { node, t, decimals }: Extract<Recipe, { kind: 'rounded' }>,
): Trace {
  const { offset } = nodeAt(program, node, t);
  let done = false; // the backward pass reports its gradients at the same places
  const after = (numbers: Float64Array, from: number, size: number): void => {
    if (done || from !== offset) return;
    done = true;
    for (let i = from; i < from + size; i++)
      numbers[i] = Number((numbers[i] ?? Number.NaN).toFixed(decimals));
  };
  return runTrace(program, { epoch, given: values, after });
}

/** The same run with other parameters. */
function withWeights(
  { program, epoch, values }: Trace,
  { parameters }: Extract<Recipe, { kind: 'weights' }>,
): Trace {
  const given = values.slice();
  for (const [path, numbers] of Object.entries(parameters)) {
    const parameter = program.parameters.find((each) => each.path === path);
    if (parameter === undefined) throw new RangeError(`slide: the trace has no parameter ${path}`);
    const { offset, rows, columns } = nodeOf(program, parameter.node);
    const flat = typeof numbers === 'number' ? [numbers] : numbers.flat();
    if (flat.length !== rows * columns)
      throw new RangeError(`slide: ${path} has ${flat.length} numbers, wanted ${rows}×${columns}`);
    given.set(flat, offset);
  }
  return runTrace(program, { epoch, given });
}

function nodeAt({ tape, updateFrom }: Program, name: string, t: number): TapeNode {
  const node = tape.nodes.find(
    (each) => each.name === name && each.t === t && each.id < updateFrom,
  );
  if (node === undefined) throw new RangeError(`slide: the trace has no ${name} of t ${t}`);
  return node;
}

const valueAt = ({ values }: Trace, { offset }: TapeNode, k: number): number =>
  values[offset + k] ?? Number.NaN;

const refTo = ({ epoch }: Trace, { id, columns }: TapeNode, k: number): ValueRef => ({
  epoch,
  kind: 'value',
  node: id,
  i: Math.floor(k / columns),
  j: k % columns,
});
