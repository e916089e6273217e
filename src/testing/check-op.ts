import type { Formula, Shape } from '../engine/formula.ts';
import { elementOf, evaluate } from '../engine/formula-element.ts';
import { type Op, type Place, type Slot, sizeOf } from '../engine/ops/op.ts';

/** Numbers with a shape, row after row. */
export interface Tensor extends Shape {
  readonly numbers: readonly number[];
}

/** Fills in the inputs that follow from the others, such as y beside the logits z. */
export type Derive = (inputs: readonly Tensor[]) => readonly Tensor[];

/** Inputs and output of one operation in one array. */
export interface OpRun {
  readonly v: Float64Array;
  readonly ins: readonly Slot[];
  readonly out: Slot;
}

/** Element i of a list that must have it. */
function elementAt<T>(list: ArrayLike<T>, i: number): T {
  const found = list[i];
  if (found === undefined) throw new RangeError(`found no element ${i} of ${list.length}`);
  return found;
}

/** @throws RangeError where the operation refuses the shapes. */
export function runOp(op: Op, inputs: readonly Tensor[]): OpRun {
  const shape = op.shape(inputs);
  if (shape === undefined) throw new RangeError(`${op.name} refuses its inputs`);
  let at = 0;
  const ins = inputs.map(({ rows, columns }): Slot => {
    const slot = { rows, columns, offset: at };
    at += rows * columns;
    return slot;
  });
  const out = { rows: shape.rows, columns: shape.columns, offset: at };
  const v = new Float64Array(at + sizeOf(out));
  v.set(inputs.flatMap(({ numbers }) => numbers));
  op.forward(v, out, ins);
  return { v, ins, out };
}

export const outputOf = ({ v, out }: OpRun): readonly number[] =>
  Array.from(v.subarray(out.offset, out.offset + sizeOf(out)));

/** What `backward` makes of the gradient `upstream` of the output, for input k. */
export function gradientOf(
  op: Op,
  { v, ins, out }: OpRun,
  k: number,
  upstream: readonly number[],
): readonly number[] {
  const dy = new Float64Array(v.length);
  dy.set(upstream, out.offset);
  const into = new Float64Array(sizeOf(elementAt(ins, k)));
  op.backward(v, out, ins, k, dy, into, 0);
  return Array.from(into);
}

/** Where an operation contradicts itself: its loops, its formulas, and central differences of its output. */
export function contradictions(
  op: Op,
  inputs: readonly Tensor[],
  upstream: readonly number[],
  derive: Derive = (given) => given,
): readonly string[] {
  const run = runOp(op, derive(inputs));
  const local = gradientOf(op, run, 0, new Array<number>(sizeOf(run.out)).fill(1));
  const numbers = (formula: Formula<Place>, shape: Shape) =>
    written(formula, run, shape, upstream, local);
  const name = (what: string) => `${op.name} ${what}`;
  const inFormula = numbers(op.formula(run.ins), run.out);
  const gradients = run.ins.flatMap((slot, k) => {
    if (!op.flowsTo(k)) return [];
    const found = gradientOf(op, run, k, upstream);
    const byFormula = numbers(op.gradient(k, run.ins), slot);
    const byDifference = numeric(op, inputs, k, upstream, derive);
    return [
      ...compare(name(`gradient of input ${k}, as a formula`), found, byFormula, 1e-12),
      ...compare(name(`gradient of input ${k}, numerically`), found, byDifference, 1e-6),
    ];
  });
  return [
    ...compare(name('formula'), outputOf(run), inFormula, 1e-12),
    ...(op.local === undefined
      ? []
      : compare(name('local'), local, numbers(op.local, run.out), 1e-12)),
    ...gradients,
  ];
}

/** Where two lists of numbers differ by more than tolerance · max(1, |found|). */
export function compare(
  name: string,
  found: readonly number[],
  wanted: readonly number[],
  tolerance: number,
): readonly string[] {
  const misfit = found.findIndex(
    (each, i) =>
      !(Math.abs(each - (wanted[i] ?? Number.NaN)) <= tolerance * Math.max(1, Math.abs(each))),
  );
  if (found.length === wanted.length && misfit < 0) return [];
  return [`${name}, element ${misfit}: found ${found[misfit]}, wanted ${wanted[misfit]}`];
}

/** A formula over the places of an operation, element by element, as numbers. */
function written(
  formula: Formula<Place>,
  { v, ins, out }: OpRun,
  shape: Shape,
  upstream: readonly number[],
  local: readonly number[],
): readonly number[] {
  const slotOf = ({ of }: Place): Slot => (of === 'output' ? out : elementAt(ins, of));
  const pick = (place: Place, i: number, j: number): number => {
    const { offset, columns } = slotOf(place);
    const at = i * columns + j;
    if (place.quantity === 'value') return v[offset + at] ?? Number.NaN;
    return (place.quantity === 'gradient' ? upstream : local)[at] ?? Number.NaN;
  };
  return Array.from({ length: sizeOf(shape) }, (_, at) => {
    const [i, j] = [Math.floor(at / shape.columns), at % shape.columns];
    return evaluate(elementOf(formula, slotOf, pick, i, j), (number) => number);
  });
}

const epsilon = 1e-6;

/** (Σ upstream · y(a + ε) − Σ upstream · y(a − ε)) / 2ε for every element a of input k. */
function numeric(
  op: Op,
  inputs: readonly Tensor[],
  k: number,
  upstream: readonly number[],
  derive: Derive,
): readonly number[] {
  const total = (at: number, by: number): number => {
    const moved = inputs.map((each, n) =>
      n === k ? { ...each, numbers: each.numbers.map((a, i) => (i === at ? a + by : a)) } : each,
    );
    return outputOf(runOp(op, derive(moved))).reduce(
      (sum, y, i) => sum + y * (upstream[i] ?? Number.NaN),
      0,
    );
  };
  return elementAt(inputs, k).numbers.map(
    (_, at) => (total(at, epsilon) - total(at, -epsilon)) / (2 * epsilon),
  );
}
