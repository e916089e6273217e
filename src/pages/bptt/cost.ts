import { largestOf } from '../../engine/extremes.ts';
import type { Op, Slot } from '../../engine/ops/op.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import type { Example } from '../../example/example.ts';
import { compile } from '../../trace/program/compile.ts';
import type { Program } from '../../trace/program/program.ts';

/** What is counted of one network: an RNN with a softmax over four letters at every timestep. */
export interface CostSettings {
  /** T */
  readonly timesteps: number;
  /** H */
  readonly hidden: number;
  /** Length of truncated BPTT; undefined for the whole. */
  readonly truncate: number | undefined;
}

/** Counted from the tape. */
export interface Cost {
  /** Numbers computed forward, a product with a matrix counting rows × columns multiplications. */
  readonly forward: number;
  /** The same on the way back. */
  readonly backward: number;
  /** Numbers that have to be kept until the way back has used them: of all timesteps, or of one piece. */
  readonly kept: number;
  readonly parameters: number;
  /** Factors ∂h_j/∂h_{j−1} in the longest chain. */
  readonly longest: number;
  /** Pairs (t, k) of a loss and an earlier timestep, whose chains BPTT adds up. */
  readonly pairs: number;
}

const letters = ['A', 'B', 'C', 'D'];

/** The letters again and again, each to be followed by the next. */
export function costExample({ timesteps: T, hidden: H, truncate }: CostSettings): Example {
  const random = createRandomState(1);
  const draw = (rows: number, columns: number): number[][] =>
    Array.from({ length: rows }, () => [...random.uniform(-0.3, 0.3, columns)]);
  const at = (index: number): string => letters[index % letters.length] ?? '';
  return {
    format: 'unroll/1',
    vocabulary: letters,
    inputs: Array.from({ length: T }, (_, index) => at(index)),
    targets: Array.from({ length: T }, (_, index) => at(index + 1)),
    layers: [
      {
        cell: 'rnn',
        hidden: H,
        parameters: {
          W_xh: draw(H, letters.length),
          W_hh: draw(H, H),
          b_h: new Array<number>(H).fill(0),
        },
      },
    ],
    readout: { activation: 'softmax', parameters: { W_hy: draw(letters.length, H) } },
    loss: 'cross-entropy',
    ...(truncate === undefined ? {} : { truncate }),
  };
}

/** Multiplications of one call, or the numbers that it makes where there is no matrix. */
function workOf(op: Op, out: Slot, ins: readonly Slot[], into: Slot): number {
  const [matrix] = ins;
  return op.name === 'matvec' && matrix !== undefined
    ? matrix.rows * matrix.columns
    : Math.max(out.rows * out.columns, into.rows * into.columns);
}

/** Counts what one forward and one backward pass do and keep. */
export function costOf(settings: CostSettings): Cost {
  const program = compile(costExample(settings));
  const { forward, backward } = program.pass;
  const { timesteps: T, truncate = T } = settings;
  const piece = Math.min(T, truncate);
  const chains = Array.from({ length: T }, (_, index) => (index % piece) + 1);
  return {
    forward: forward.reduce((sum, { op, out, ins }) => sum + workOf(op, out, ins, out), 0),
    backward: backward.reduce(
      (sum, { op, out, ins, k }) => sum + workOf(op, out, ins, ins[k] ?? out),
      0,
    ),
    kept: keptOf(program, piece),
    parameters: numbersIn(program, ({ given }) => given === 'parameter'),
    longest: piece - 1,
    pairs: chains.reduce((sum, each) => sum + each, 0),
  };
}

type TapeNode = Program['tape']['nodes'][number];

const numbersIn = ({ tape }: Program, counts: (node: TapeNode) => boolean): number =>
  tape.nodes.reduce((sum, node) => sum + (counts(node) ? node.rows * node.columns : 0), 0);

/** The most numbers of the timesteps of one piece: truncated, a piece is walked back before the next one begins. */
function keptOf(program: Program, piece: number): number {
  const T = program.timesteps.length;
  const pieces = Array.from({ length: Math.ceil(T / piece) }, (_, index) =>
    numbersIn(program, ({ t }) => t !== undefined && t > index * piece && t <= (index + 1) * piece),
  );
  return largestOf(pieces);
}
