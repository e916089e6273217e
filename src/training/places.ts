import { append } from '../engine/extremes.ts';
import { padded } from './kernels.ts';
import type { NetworkSpec, ParameterShape } from './network.ts';

/** A parameter in the memory: element (i, j) stands at `at + i + j · columnStep`, so matrices lie transposed. */
export interface ParameterPlace extends ParameterShape {
  readonly at: number;
  readonly columnStep: number;
}

/** Where the parameters of a recurrent layer stand. Gates lie side by side, each padded to `Hp`. */
export interface LayerPlaces {
  readonly D: number;
  readonly H: number;
  readonly Hp: number;
  /** Numbers of a row of all gates. */
  readonly width: number;
  /** W_xᵀ: D rows of all gates. */
  readonly W_x: number;
  /** W_hᵀ: H rows of all gates. */
  readonly W_h: number;
  readonly b: number;
  /** The recurrent bias of a gru with reset after. */
  readonly b_h: number | undefined;
}

/** Where the parameters of a dense layer stand: W is Wᵀ, D rows of K outputs padded to `Kp`. */
export interface HeadPlaces {
  readonly D: number;
  readonly K: number;
  readonly Kp: number;
  readonly W: number;
  readonly b: number;
}

/** All parameters at the beginning of the memory; `count` numbers with the padding. */
export interface Places {
  readonly parameters: readonly ParameterPlace[];
  readonly layers: readonly LayerPlaces[];
  readonly head: readonly HeadPlaces[];
  readonly count: number;
}

/** Gates by their letter, in the order in which they lie side by side. */
export const gatesOf = { rnn: ['h'], lstm: ['i', 'f', 'g', 'o'], gru: ['r', 'z', 'n'] } as const;

export const hasRecurrentBias = ({ cell, resetAfter = true }: NetworkSpec): boolean =>
  cell === 'gru' && resetAfter;

/** Lays out the parameters of a network. */
export function planPlaces(spec: NetworkSpec): Places {
  let count = 0;
  const take = (length: number): number => {
    const at = count;
    count += padded(length);
    return at;
  };
  const parameters: ParameterPlace[] = [];
  const layers = spec.hidden.map((H, index) => {
    const layer = planLayer(spec, spec.hidden[index - 1] ?? spec.inputs, H, take);
    append(parameters, layerParameters(spec, layer, `layers.${index}`));
    return layer;
  });
  const head = spec.head.map(({ size }, index) => {
    const below = spec.head[index - 1]?.size ?? spec.hidden.at(-1) ?? spec.inputs;
    const dense = planDense(below, size, take);
    const isReadout = index === spec.head.length - 1;
    const names = isReadout
      ? { W: 'readout.W_hy', b: 'readout.b_y' }
      : headNames(spec.hidden.length + index);
    append(parameters, denseParameters(dense, names));
    return dense;
  });
  return { parameters, layers, head, count };
}

const headNames = (layer: number): { readonly W: string; readonly b: string } => ({
  W: `layers.${layer}.W_xh`,
  b: `layers.${layer}.b_h`,
});

type Take = (length: number) => number;

function planLayer(spec: NetworkSpec, D: number, H: number, take: Take): LayerPlaces {
  const Hp = padded(H);
  const width = Hp * gatesOf[spec.cell].length;
  const [W_x, W_h, b] = [take(D * width), take(H * width), take(width)];
  const b_h = hasRecurrentBias(spec) ? take(width) : undefined;
  return { D, H, Hp, width, W_x, W_h, b, b_h };
}

function layerParameters(
  spec: NetworkSpec,
  { D, H, Hp, width, W_x, W_h, b, b_h }: LayerPlaces,
  prefix: string,
): readonly ParameterPlace[] {
  return gatesOf[spec.cell].flatMap((gate, index) => {
    const shift = index * Hp;
    const matrix = { rows: H, columnStep: width, isVector: false };
    const vector = { rows: H, columns: 1, columnStep: width, isVector: true };
    return [
      { name: `${prefix}.W_x${gate}`, ...matrix, columns: D, at: W_x + shift },
      { name: `${prefix}.W_h${gate}`, ...matrix, columns: H, at: W_h + shift },
      { name: `${prefix}.b_${gate}`, ...vector, at: b + shift },
      ...(b_h === undefined ? [] : [{ name: `${prefix}.b_h${gate}`, ...vector, at: b_h + shift }]),
    ];
  });
}

function planDense(D: number, K: number, take: Take): HeadPlaces {
  const Kp = padded(K);
  return { D, K, Kp, W: take(D * Kp), b: take(Kp) };
}

const denseParameters = (
  { D, K, Kp, W, b }: HeadPlaces,
  names: { readonly W: string; readonly b: string },
): readonly ParameterPlace[] => [
  { name: names.W, rows: K, columns: D, isVector: false, at: W, columnStep: Kp },
  { name: names.b, rows: K, columns: 1, isVector: true, at: b, columnStep: Kp },
];

/** A parameter, or what lies like it `offset` further on, row by row. */
export function readPlace(
  numbers: ArrayLike<number>,
  { at, rows, columns, columnStep }: ParameterPlace,
  offset = 0,
): Float64Array {
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      values[i * columns + j] = numbers[offset + at + i + j * columnStep];
  return values;
}

/** The inverse of `readPlace`. */
export function writePlace(
  numbers: Float64Array | Float32Array,
  { at, rows, columns, columnStep }: ParameterPlace,
  values: ArrayLike<number>,
): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) numbers[at + i + j * columnStep] = values[i * columns + j];
}
