import { lengthOf } from '../../engine/extremes.ts';
import { createRandomState, type RandomState } from '../../engine/random/random-state.ts';
import { spectralRadius } from '../../engine/spectral-radius.ts';
import type { Example, Layer } from '../../example/example.ts';
import { type CellName, ranges, type Settings } from './settings.ts';

/** How many numbers an input has. */
const D = 3;
/** Weights other than W_hh of the RNN are drawn from −0.3 to 0.3. */
const spread = 0.3;

/** A list of vectors of numbers. */
type Rows = number[][];

/** The recipe of a cell's parameters: gates in the order of drawing, and which bias the reader sets. */
const gates = { lstm: ['i', 'f', 'g', 'o'], gru: ['r', 'z', 'n'] } as const;

/**
 * One recurrent layer on T random inputs, with a gradient of norm 1 given for the last hidden state alone: what comes back
 * to h_t is then ∂L_T/∂h_t. Everything random follows from the seed: for every cell the same inputs and the same gradient,
 * and the first T inputs whatever T is.
 */
export function buildExample(settings: Settings, cell: CellName): Example {
  const { timesteps: T, hidden: H, seed, input, clipping, limit } = settings;
  const random = createRandomState(seed);
  const x = draw(random, ranges.timesteps.most, D, 1).slice(0, T);
  const v = [...random.randn(H)];
  const length = lengthOf(v);
  const last = { h: v.map((each) => each / length) };
  const optimizer = {
    name: 'sgd',
    learningRate: 0.1,
    clip: { by: clipping === 'value' ? 'value' : 'norm', at: limit },
  } as const;
  return {
    format: 'unroll/1',
    inputs: x.map((row) => row.map((each) => each * input)),
    layers: [buildLayer(settings, cell)],
    readout: null,
    upstream: Array.from({ length: T }, (_, index) => (index === T - 1 ? last : null)),
    ...(clipping === 'none' ? {} : { optimizer }),
  };
}

function buildLayer(settings: Settings, cell: CellName): Layer {
  const { hidden: H, seed, radius, activation, forgetBias, updateBias } = settings;
  const random = createRandomState(seed + 1000); // a stream apart from that of the inputs
  if (cell === 'rnn') {
    const W_xh = draw(random, H, D, spread);
    const W_hh = withRadius(draw(random, H, H, 1), radius);
    return { cell, hidden: H, activation, parameters: { W_xh, W_hh, b_h: fill(H, 0) } };
  }
  const parameters: Record<string, Rows | number[]> = {};
  for (const gate of gates[cell]) {
    parameters[`W_x${gate}`] = draw(random, H, D, spread);
    parameters[`W_h${gate}`] = draw(random, H, H, spread);
    const bias = gate === 'f' ? forgetBias : gate === 'z' ? updateBias : 0;
    parameters[`b_${gate}`] = fill(H, bias);
    if (cell === 'gru') parameters[`b_h${gate}`] = fill(H, 0);
  }
  return { cell, hidden: H, ...(cell === 'gru' ? { resetAfter: true } : {}), parameters };
}

const fill = (length: number, value: number): number[] => new Array<number>(length).fill(value);

/** rows × columns numbers from −size to size. */
const draw = (random: RandomState, rows: number, columns: number, size: number): Rows =>
  Array.from({ length: rows }, () => [...random.uniform(-size, size, columns)]);

function withRadius(matrix: Rows, radius: number): Rows {
  const factor = radius / spectralRadius(matrix);
  return matrix.map((row) => row.map((each) => each * factor));
}
