import { parseEquations } from '../../engine/equations/parse.ts';
import { TapeBuilder } from '../../engine/tape/builder.ts';
import { forwardPass, schedule } from '../../engine/tape/run.ts';
import { blockValues } from '../../trace/block.ts';
import { nowhere } from '../../trace/program/draft.ts';
import { arrayOf, type NumberArray, numberOf, partOf } from './array.ts';
import { sizes } from './recipe.ts';
import { type FunctionRun, resultOf } from './run.ts';

/** A formula of the report's Fig. 26, taken as it stands: without the brackets that it needs. */
export interface Literal {
  /** The engine's letter of the gate. */
  readonly gate: 'f' | 'i' | 'g';
  /** The report's letter, as in dW_f. */
  readonly letter: 'f' | 'i' | 'c';
  readonly text: string;
  readonly mended: string;
}

const slope = 'o ⊙ (1 - tanh(c) ⊙ tanh(c))';

/** The three formulas that lack a bracket, the first with two slips more; dΓ_o is right as it stands. */
export const literals: readonly Literal[] = [
  {
    gate: 'g',
    letter: 'c',
    text: `d = dc ⊙ i + ${slope} ⊙ i ⊙ da ⊙ g ⊙ (1 - tanh(g) ⊙ tanh(g))`,
    mended: `d = (dc ⊙ i + ${slope} ⊙ i ⊙ da) ⊙ (1 - g ⊙ g)`,
  },
  {
    gate: 'i',
    letter: 'i',
    text: `d = dc ⊙ g + ${slope} ⊙ g ⊙ da ⊙ i ⊙ (1 - i)`,
    mended: `d = (dc ⊙ g + ${slope} ⊙ g ⊙ da) ⊙ i ⊙ (1 - i)`,
  },
  {
    gate: 'f',
    letter: 'f',
    text: `d = dc ⊙ c_prev + ${slope} ⊙ c_prev ⊙ da ⊙ f ⊙ (1 - f)`,
    mended: `d = (dc ⊙ c_prev + ${slope} ⊙ c_prev ⊙ da) ⊙ f ⊙ (1 - f)`,
  },
];

/** What a formula gives for all examples, (n_a, m), computed by the engine's own equation language. */
export function evaluate(run: FunctionRun, text: string): NumberArray {
  const columns = Array.from({ length: sizes.m }, (_, k) => evaluateOne(run, text, k));
  return arrayOf([sizes.n_a, sizes.m], ([i = 0, k = 0]) => columns[k]?.[i] ?? Number.NaN);
}

function evaluateOne(run: FunctionRun, text: string, k: number): Float64Array {
  const builder = new TapeBuilder();
  const shape = { rows: sizes.n_a, columns: 1 };
  const values: (readonly [number, ArrayLike<number>])[] = [];
  const environment = new Map<string, number>();
  for (const [name, numbers] of quantitiesOf(run, k)) {
    const node = builder.given(name, 'input', shape, nowhere);
    environment.set(name, node);
    values.push([node, numbers]);
  }
  const [equation] = parseEquations(text);
  if (equation === undefined) throw new RangeError(`${text}: wanted one equation`);
  const result = builder.equation(equation, environment, nowhere);
  const tape = builder.build();
  const numbers = new Float64Array(tape.size);
  for (const node of tape.nodes)
    if (node.given === 'setting') numbers[node.offset] = Number(node.name);
  for (const [node, some] of values) numbers.set(some, tape.nodes[node]?.offset);
  forwardPass(schedule(tape, 0, tape.nodes.length), numbers);
  const { offset = 0 } = tape.nodes[result] ?? {};
  return numbers.slice(offset, offset + sizes.n_a);
}

/** What the formulas speak of, for one example, straight from the trace. */
function quantitiesOf(
  { trace, inputs }: FunctionRun,
  k: number,
): ReadonlyMap<string, ArrayLike<number>> {
  const nodes = trace.program.batch[k];
  const named = nodes?.timesteps[0]?.layers[0] ?? {};
  const column = (name: string): number[] =>
    Array.from({ length: sizes.n_a }, (_, i) => numberOf(inputs.get(name) ?? none, [i, k]));
  return new Map<string, ArrayLike<number>>([
    ...Object.entries(named).map(
      ([name, node]) => [name, blockValues(trace, { kind: 'value', node })] as const,
    ),
    ['c_prev', column('c_prev')],
    ['da', column('da_next')],
    ['dc', column('dc_next')],
  ]);
}

const none: NumberArray = { shape: [0, 0], values: new Float64Array() };

/** dW[row][column] of a gate that follows from its d over all examples: Σ_k d[row]_k [a, x][column]_k. */
export function weightGradient(
  run: FunctionRun,
  d: NumberArray,
  [row, column]: readonly [number, number],
): number {
  const isState = column < sizes.n_a;
  const read = run.inputs.get(isState ? 'a_prev' : 'xt') ?? none;
  const at = isState ? column : column - sizes.n_a;
  const [left, right] = [partOf(d, [row]).values, partOf(read, [at]).values];
  return left.reduce((sum, each, k) => sum + each * (right[k] ?? 0), 0);
}

/** Which element of dW_f, dW_i, dW_c the report prints. */
export const printedAt: Readonly<Record<Literal['letter'], readonly [number, number]>> = {
  f: [3, 1],
  i: [1, 2],
  c: [3, 1],
};

/** The same element of the gradient that the engine has. */
export const engineGradient = (run: FunctionRun, letter: Literal['letter']): number =>
  numberOf(resultOf(run, `dW${letter}`), printedAt[letter]);
