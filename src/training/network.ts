/** Precision of every number of a network; targets and what is read out are always float64. */
export type Precision = 'float64' | 'float32';

export type LayerActivation = 'tanh' | 'relu' | 'sigmoid' | 'linear';

/** A dense layer above the recurrent ones; the last one is the readout. */
export interface HeadLayer {
  readonly size: number;
  readonly activation: LayerActivation | 'softmax';
}

/** A network of 1 to 4 recurrent layers and a head of dense layers. D = inputs, H = hidden. */
export interface NetworkSpec {
  readonly cell: 'rnn' | 'lstm' | 'gru';
  /** Of an rnn; tanh by default. */
  readonly activation?: LayerActivation;
  /** Of a gru; true by default. */
  readonly resetAfter?: boolean;
  /** D: the size of the vocabulary, or numbers per timestep. */
  readonly inputs: number;
  /** `symbols`: x is the one-hot of an index (−1: the zero vector); `numbers`: x is D numbers. */
  readonly inputKind: 'symbols' | 'numbers';
  /** H of each recurrent layer, the lowest first. */
  readonly hidden: readonly number[];
  /** Share of the outputs of every recurrent layer that training sets to 0; the rest is scaled by 1 / (1 − dropout). */
  readonly dropout?: number;
  /** At least one. `softmax` belongs to cross-entropy, in the last one only. */
  readonly head: readonly HeadLayer[];
  readonly loss:
    | 'cross-entropy'
    | 'binary-cross-entropy'
    | 'mean-squared-error'
    | 'half-squared-error';
  /** Over the timesteps that have a target, and the batch. */
  readonly reduction: 'sum' | 'mean';
  /** Whether every timestep has an output, or the last one only. */
  readonly output: 'every' | 'last';
}

/** PyTorch adds epsilon, by default 1e-8, to √v̂; Keras adds its own, 1e-7, to √v. */
export type AdamStyle = 'pytorch' | 'keras';

export type OptimizerSpec =
  | { readonly name: 'sgd'; readonly learningRate: number; readonly momentum?: number }
  | {
      readonly name: 'adam';
      readonly learningRate: number;
      readonly beta1?: number;
      readonly beta2?: number;
      /** 1e-8 in PyTorch's style, 1e-7 in Keras' by default. */
      readonly epsilon?: number;
      readonly style?: AdamStyle;
    };

/** How a network is trained. */
export interface TrainingSpec {
  readonly optimizer: OptimizerSpec;
  /** Element by element to [−at, at], or all gradients together to the L2 norm `at`. */
  readonly clip?: { readonly by: 'value' | 'norm'; readonly at: number };
  /** Whether a training step starts from the last state of the one before; otherwise from zero. */
  readonly carryState?: boolean;
  /** After every so many timesteps no gradient goes back across. */
  readonly truncate?: number;
  /** Of the dropout masks: 0 .. 2^32 − 1, 0 by default. */
  readonly seed?: number;
}

/**
 * B sequences of T timesteps. What belongs to timestep t (from 0) of sequence b stands at row t · B + b.
 */
export interface Batch {
  /** T */
  readonly timesteps: number;
  /** B */
  readonly size: number;
  /** T·B symbols, or T·B × D numbers. */
  readonly inputs: ArrayLike<number>;
  /**
   * For cross-entropy one class index a row, else one row of numbers as long as the output. T·B rows, or B where only
   * the last timestep has an output. No target there: −1, or NaN as the first number of the row.
   */
  readonly targets: ArrayLike<number>;
}

/** Hidden states of one layer (and cell states of an lstm): B × H, row by row. */
export interface LayerState {
  readonly h: Float64Array;
  readonly c?: Float64Array;
}

/** The states that a run starts from or ends with, one entry a layer. */
export interface NetworkState {
  /** B */
  readonly size: number;
  readonly layers: readonly LayerState[];
}

/** A parameter, named as in the example file: `layers.0.W_xh` (H × D), `layers.0.b_h` (H × 1), `readout.W_hy` … */
export interface ParameterShape {
  readonly name: string;
  readonly rows: number;
  /** 1 for a bias, whose `isVector` is true. */
  readonly columns: number;
  readonly isVector: boolean;
}

export interface ForwardResult {
  /** y after the activation: T·B × K row by row, or B × K where only the last timestep has an output. */
  readonly outputs: Float64Array;
  /** h of every recurrent layer before dropout: T·B × H. */
  readonly hidden: readonly Float64Array[];
  /** The states after the last timestep. */
  readonly state: NetworkState;
}

/** Everything that a training goes on from: plain data, to be kept or sent to another thread. */
export interface Snapshot {
  readonly precision: Precision;
  /** Training steps so far. */
  readonly iteration: number;
  readonly parameters: Float64Array | Float32Array;
  /** The optimizer's memory: nothing, m, or m and v. */
  readonly memory: readonly (Float64Array | Float32Array)[];
  readonly carried: NetworkState | undefined;
}

export interface GradientOptions {
  /** Zero by default. */
  readonly state?: NetworkState;
  /** What multiplies the output of each recurrent layer, T·B × H; without it there is no dropout. */
  readonly masks?: readonly ArrayLike<number>[];
}

/** A network with its parameters, its optimizer's memory and its carried state. */
export interface Network {
  readonly spec: NetworkSpec;
  readonly training: TrainingSpec;
  /** Training steps so far. */
  readonly iteration: number;
  /** In the order of the example file: layer by layer, then the readout. */
  readonly parameters: readonly ParameterShape[];
  /**
   * A copy of a parameter, row by row.
   * @throws RangeError if there is none of that name
   */
  readonly read: (name: string) => Float64Array;
  /**
   * Sets a parameter, row by row.
   * @throws RangeError if there is none of that name, or the count or a value is wrong
   */
  readonly write: (name: string, values: ArrayLike<number>) => void;
  /**
   * One training step: forward with dropout, loss, BPTT, clip, update. Returns the loss before the update, in nats
   * where it is a cross-entropy.
   * @throws RangeError if the batch does not fit the network
   */
  readonly trainStep: (batch: Batch) => number;
  /** Loss and dL/d(parameter) before clipping, without an update; no dropout but the masks given. */
  readonly lossAndGradients: (
    batch: Batch,
    options?: GradientOptions,
  ) => { readonly loss: number; readonly gradients: Readonly<Record<string, Float64Array>> };
  /** The outputs without dropout, from a state (zero by default); what training carries is not touched. */
  readonly forward: (inputs: Omit<Batch, 'targets'>, state?: NetworkState) => ForwardResult;
  /** The loss of a batch without dropout, from the zero state. */
  readonly evaluate: (batch: Batch) => number;
  /** Forgets the carried state: the next training step starts from zero. */
  readonly resetState: () => void;
  readonly snapshot: () => Snapshot;
  /**
   * Goes on from a snapshot as if there had been no break: the same numbers to the last bit on the same kernels.
   * @throws RangeError if the snapshot is of another network
   */
  readonly restore: (snapshot: Snapshot) => void;
}
