import type { Example, Layer } from '../../example/example.ts';
import { checkExample } from '../../example/read-example.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import type { BatchNodes } from '../../trace/program/program.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { arrayOf, type NumberArray, numberOf } from './array.ts';
import { drawInputs, type FunctionId, sizes } from './recipe.ts';

type Inputs = ReadonlyMap<string, NumberArray>;

/** How a function is run where the document leaves a choice. */
export type Variant = 'as-listed' | 'left-over' | 'carried' | 'dropped';

/** A function of the report, run by the engine on its own inputs. */
export interface FunctionRun {
  readonly id: FunctionId;
  readonly inputs: Inputs;
  readonly trace: Trace;
  /** T */
  readonly timesteps: number;
}

const { n_x, n_a, m } = sizes;

/** The file of a function: the whole batch, example `show` (from 0) being the one that is walked. */
export function exampleOf(id: FunctionId, variant: Variant, show = 0): Example {
  const inputs = inputsOf(id, variant);
  const isLstm = id.startsWith('lstm');
  const T = lengthOf(inputs);
  const entries = Array.from({ length: m }, (_, k) => entryOf(inputs, k, T));
  return checkExample({
    format: 'unroll/1',
    title: id,
    layers: [isLstm ? lstmLayer(inputs) : rnnLayer(inputs)],
    readout: readoutOf(inputs),
    batch: entries,
    show,
    ...(variant === 'dropped' ? { truncate: 1 } : {}),
  });
}

/** Runs a function of the report. */
export function runFunction(id: FunctionId, variant: Variant): FunctionRun {
  const inputs = inputsOf(id, variant);
  const trace = runTrace(compile(exampleOf(id, variant)));
  return { id, inputs, trace, timesteps: lengthOf(inputs) };
}

/** In the notebook of the report, `ba` of rnn_cell_backward is the one that rnn_forward left behind. */
function inputsOf(id: FunctionId, variant: Variant): Inputs {
  const own = drawInputs(id);
  if (id !== 'rnn_cell_backward') return own;
  const ba = variant === 'left-over' ? drawInputs('rnn_forward').get('ba') : own.get('b');
  return ba === undefined ? own : new Map([...own, ['ba', ba]]);
}

/** Gradients given for fewer timesteps than there are inputs: only so many are walked back. */
const lengthOf = (inputs: Inputs): number =>
  inputs.get('da')?.shape[2] ?? inputs.get('x')?.shape[2] ?? 1;

function readoutOf(inputs: Inputs): object | null {
  const weights = inputs.get('Wya') ?? inputs.get('Wy');
  const isBackward = inputs.has('da') || inputs.has('da_next');
  const by = inputs.get('by');
  if (isBackward || weights === undefined || by === undefined) return null;
  return { activation: 'softmax', parameters: { W_hy: matrixOf(weights), b_y: [...by.values] } };
}

function entryOf(inputs: Inputs, k: number, T: number): object {
  const vector = (name: string, t?: number): number[] | undefined => {
    const array = inputs.get(name);
    if (array === undefined) return undefined;
    const at = (i: number): readonly number[] => (t === undefined ? [i, k] : [i, k, t]);
    return Array.from({ length: array.shape[0] ?? 0 }, (_, i) => numberOf(array, at(i)));
  };
  const each = <Result>(make: (t: number) => Result): Result[] =>
    Array.from({ length: T }, (_, t) => make(t));
  const h = vector('a_prev') ?? vector('a0');
  const c = vector('c_prev');
  const upstream = (t: number): object => {
    const [dh, dc] = [vector('da_next') ?? vector('da', t), vector('dc_next')];
    return { h: dh, ...(dc === undefined ? {} : { c: dc }) };
  };
  const isBackward = inputs.has('da') || inputs.has('da_next');
  return {
    inputs: each((t) => vector('xt') ?? vector('x', t)),
    initialState: { h, ...(c === undefined ? {} : { c }) },
    ...(isBackward ? { upstream: each(upstream) } : {}),
  };
}

const matrixOf = ({ shape: [rows = 0, columns = 0], values }: NumberArray): number[][] =>
  Array.from({ length: rows }, (_, i) => [...values.subarray(i * columns, (i + 1) * columns)]);

function wanted(inputs: Inputs, name: string): NumberArray {
  const array = inputs.get(name);
  if (array === undefined) throw new RangeError(`${name}: the listing draws none`);
  return array;
}

function rnnLayer(inputs: Inputs): Pick<Layer, 'cell' | 'hidden' | 'parameters'> {
  const parameters = {
    W_xh: matrixOf(wanted(inputs, 'Wax')),
    W_hh: matrixOf(wanted(inputs, 'Waa')),
    b_h: [...wanted(inputs, 'ba').values],
  };
  return { cell: 'rnn', hidden: n_a, parameters };
}

/** Letters of the report's gates → those of the engine. */
const gateLetters = { f: 'f', i: 'i', c: 'g', o: 'o' } as const;

/** Its W_f reads [a, x], the state first. */
function lstmLayer(inputs: Inputs): Pick<Layer, 'cell' | 'hidden' | 'parameters'> {
  const parameters: Record<string, number[][] | number[]> = {};
  for (const [theirs, ours] of Object.entries(gateLetters)) {
    const both = matrixOf(wanted(inputs, `W${theirs}`));
    parameters[`W_x${ours}`] = both.map((row) => row.slice(n_a));
    parameters[`W_h${ours}`] = both.map((row) => row.slice(0, n_a));
    parameters[`b_${ours}`] = [...wanted(inputs, `b${theirs}`).values];
  }
  return { cell: 'lstm', hidden: n_a, parameters };
}

/** A result of a function by the report's own name, as an array of its shape. @throws RangeError where it has none. */
export function resultOf(run: FunctionRun, name: string): NumberArray {
  const { trace, timesteps: T } = run;
  const { batch } = trace.program;
  const overTime = (rows: number, kind: 'value' | 'gradient', find: Find): NumberArray =>
    arrayOf([rows, m, T], ([i = 0, k = 0, t = 0]) => element(trace, kind, find(batch[k], t), i));
  const ofState = (state: string): NumberArray =>
    arrayOf([n_a, m], ([i = 0, k = 0]) =>
      element(trace, 'gradient', batch[k]?.initialStates[0]?.[state], i),
    );
  const ofLayer =
    (key: string): Find =>
    (nodes, t) =>
      nodes?.timesteps[t]?.layers[0]?.[key];
  switch (name) {
    case 'a':
      return overTime(n_a, 'value', ofLayer('h'));
    case 'c':
      return overTime(n_a, 'value', ofLayer('c'));
    case 'y':
      return overTime(sizes.n_y, 'value', (nodes, t) => nodes?.timesteps[t]?.y);
    case 'x':
      return overTime(n_x, 'value', (nodes, t) => nodes?.timesteps[t]?.x);
    case 'dx':
      return overTime(n_x, 'gradient', (nodes, t) => nodes?.timesteps[t]?.x);
    case 'da0':
      return ofState('h');
    case 'dc0':
      return ofState('c');
    default:
      return gradientOf(trace, name);
  }
}

type Find = (nodes: BatchNodes | undefined, t: number) => number | undefined;

function element(
  trace: Trace,
  kind: 'value' | 'gradient',
  node: number | undefined,
  i: number,
): number {
  if (node === undefined) throw new RangeError('the function has no such result');
  return blockValues(trace, { kind, node })[i] ?? Number.NaN;
}

/** dWax, dba, dWf (of [a, x] side by side), dbf … */
function gradientOf(trace: Trace, name: string): NumberArray {
  const parameter = (of: string): NumberArray => {
    const node = trace.program.parameters.find((each) => each.name === of)?.node;
    if (node === undefined) throw new RangeError(`${name}: the function has no such result`);
    const { rows = 0, columns = 0 } = trace.program.tape.nodes[node] ?? {};
    return { shape: [rows, columns], values: blockValues(trace, { kind: 'gradient', node }) };
  };
  const plain: Readonly<Record<string, string>> = { dWax: 'W_xh', dWaa: 'W_hh', dba: 'b_h' };
  const known = plain[name];
  if (known !== undefined) return parameter(known);
  const letter = Object.entries(gateLetters).find(([theirs]) => name.endsWith(theirs))?.[1] ?? '';
  if (name.startsWith('db')) return parameter(`b_${letter}`);
  const [left, right] = [parameter(`W_h${letter}`), parameter(`W_x${letter}`)];
  return arrayOf([n_a, n_a + n_x], ([i = 0, j = 0]) =>
    j < n_a ? numberOf(left, [i, j]) : numberOf(right, [i, j - n_a]),
  );
}
