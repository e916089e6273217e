import { crossEntropy } from '../../engine/ops/cross-entropy.ts';
import { blockValues, gradientUses, nodeOf } from '../../trace/block.ts';
import { jacobianBetween, type Rows } from '../../trace/questions/jacobian.ts';
import type { Trace } from '../../trace/trace.ts';
import { multiply, rowsOf, sumOf, turned } from './rows.ts';

/** One factor of the chain: d(above)/d(below), as rows of `above` × rows of `below`. */
export interface Factor {
  readonly kind: 'loss' | 'softmax' | 'readout' | 'recurrent' | 'slope' | 'weight';
  readonly above: number;
  readonly below: number;
  readonly matrix: Rows;
}

/** What arrives from the left, times one factor; `engine` is the same gradient as the tape has it. */
export interface Product {
  readonly before: Rows;
  readonly factor: Factor;
  readonly after: Rows;
  /** Undefined for ∂E/∂y: the engine takes softmax and cross-entropy at once. */
  readonly engine: Rows | undefined;
}

/** The part of ∂E_t/∂W that goes through the use of W at timestep k. */
export interface Term {
  readonly k: number;
  /** The factors from ∂E_t/∂y_t to ∂a_k/∂W, all of them. */
  readonly factors: readonly Factor[];
  /** The products that the terms before have not made already. */
  readonly products: readonly Product[];
  readonly value: Rows;
  /** The contribution of timestep k on the tape. */
  readonly engine: Rows;
}

/** ∂E_t/∂W as a sum over k = t … 1, every product of it made from its factors. */
export interface Chain {
  readonly t: number;
  readonly weight: number;
  /** ∂E_t/∂y_t, where everything starts. */
  readonly start: Factor;
  /** Over softmax and readout, to h_t. */
  readonly shared: readonly Product[];
  readonly terms: readonly Term[];
  readonly sum: Rows;
  /** dL/dW as the tape has it. */
  readonly engine: Rows;
}

interface Named {
  readonly h: number;
  readonly a: number;
}

/**
 * The chain of a network of one recurrent layer whose loss is E_t alone.
 * @throws RangeError where the trace has no such timestep, or a parameter of that name.
 */
export function chainOf(trace: Trace, t: number, weightName: string): Chain {
  const { program } = trace;
  const weight = found(
    program.parameters.find(({ name }) => name === weightName)?.node,
    weightName,
  );
  const { y, loss, readout } = program.timesteps[t - 1] ?? {};
  const [above, z] = [found(y, 'y'), found(readout?.logits, 'logits')];
  const start = startFactor(trace, found(loss, 'loss'), above);
  const softmax = factor(trace, 'softmax', above, z);
  const toState = factor(trace, 'readout', z, stateAt(trace, t).h);
  const first = product(trace, start.matrix, softmax);
  const second = product(trace, first.after, toState);
  const before: Factor[] = [start, softmax, toState];
  let arrived = second.after;
  const terms: Term[] = [];
  for (let k = t; k >= 1; k--) {
    const products: Product[] = [];
    if (k < t) {
      const back = factor(trace, 'recurrent', stateAt(trace, k + 1).h, stateAt(trace, k).h);
      before.push(back);
      products.push(product(trace, arrived, back));
      arrived = products[0]?.after ?? arrived;
    }
    terms.push(termAt(trace, { k, weight, before: [...before], products, arrived }));
  }
  const sum = sumOf(terms.map(({ value }) => value));
  return {
    t,
    weight,
    start,
    shared: [first, second],
    terms,
    sum,
    engine: gradientRows(trace, weight),
  };
}

interface TermStart {
  readonly k: number;
  readonly weight: number;
  readonly before: readonly Factor[];
  readonly products: readonly Product[];
  readonly arrived: Rows;
}

/** From h_k over the slope of its activation to the use of W there. */
function termAt(trace: Trace, { k, weight, before, products, arrived }: TermStart): Term {
  const { h, a } = stateAt(trace, k);
  const slope = factor(trace, 'slope', h, a);
  const toSum = product(trace, arrived, slope);
  const engine = contributionRows(trace, weight, k);
  const use = factorOfUse(trace, a, weight, k);
  // ∂a_i/∂W_ij is the same for every row i: the product with what arrives is an outer product
  const isOuter = nodeOf(trace.program, weight).columns > 1;
  const value = multiply(isOuter ? turned(toSum.after) : toSum.after, use.matrix);
  return {
    k,
    factors: [...before, slope, use],
    products: [...products, toSum, { before: toSum.after, factor: use, after: value, engine }],
    value,
    engine,
  };
}

/** −ȳ / y: the loss as it is written, before softmax joins it. */
function startFactor({ program, values }: Trace, loss: number, y: number): Factor {
  const [end, output] = [nodeOf(program, loss), nodeOf(program, y)];
  const target = nodeOf(program, end.inputs[1] ?? -1);
  const dy = new Float64Array(values.length);
  dy[end.offset] = 1;
  const into = new Float64Array(output.rows);
  crossEntropy.backward(values, end, [output, target], 0, dy, into, 0);
  return { kind: 'loss', above: loss, below: y, matrix: [[...into]] };
}

/** What W is multiplied by at timestep k: the state before or the input, as a row; of a single weight as a column. */
function factorOfUse(trace: Trace, a: number, weight: number, k: number): Factor {
  const { program } = trace;
  const user = nodeOf(program, readerAt(trace, weight, k));
  const input = user.inputs.find((id) => id !== weight) ?? user.id;
  const column = rowsOf(blockValues(trace, { kind: 'value', node: input }), 1);
  const isSingle = nodeOf(program, weight).rows * nodeOf(program, weight).columns === 1;
  return { kind: 'weight', above: a, below: input, matrix: isSingle ? column : turned(column) };
}

/** The operation that uses a parameter at timestep k. */
function readerAt({ program }: Trace, weight: number, k: number): number {
  const uses = gradientUses(program, weight).map(({ reader }) => nodeOf(program, reader));
  return found(uses.find((node) => node.t === k)?.id, `a use at timestep ${k}`);
}

const factor = (trace: Trace, kind: Factor['kind'], above: number, below: number): Factor => ({
  kind,
  above,
  below,
  matrix: jacobianBetween(trace, above, below),
});

function product(trace: Trace, before: Rows, by: Factor): Product {
  const engine = turned(gradientRows(trace, by.below));
  return { before, factor: by, after: multiply(before, by.matrix), engine };
}

function gradientRows(trace: Trace, node: number): Rows {
  const { columns } = nodeOf(trace.program, node);
  return rowsOf(blockValues(trace, { kind: 'gradient', node }), columns);
}

function contributionRows(trace: Trace, node: number, k: number): Rows {
  const { columns } = nodeOf(trace.program, node);
  const from = readerAt(trace, node, k);
  return rowsOf(blockValues(trace, { kind: 'contribution', node, from }), columns);
}

/** The nodes of the only layer at a timestep. */
export function stateAt({ program }: Pick<Trace, 'program'>, t: number): Named {
  const { h, a } = program.timesteps[t - 1]?.layers[0] ?? {};
  return { h: found(h, `h at timestep ${t}`), a: found(a, `a at timestep ${t}`) };
}

function found(node: number | undefined, name: string): number {
  if (node === undefined) throw new RangeError(`${name}: the network has none`);
  return node;
}
