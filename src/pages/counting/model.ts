/**
 * A model as Keras' Sequential builds it: what the reader puts together in this lab, as data. It stands here and not
 * among the lessons, because it has sizes only: no weights, no numbers that the engine could walk through.
 */
export interface Model {
  /** Timesteps of every sequence; null where any number will do, which Keras writes as None. */
  readonly timesteps: number | null;
  /** Numbers per timestep. With an Embedding at the start a timestep is one token, and this does not count. */
  readonly features: number;
  readonly layers: readonly Layer[];
  /** Layers of each class that the same session made before: from the second on, Keras adds _1, _2 … to a name. */
  readonly madeBefore: 0 | 1;
}

interface Common {
  /** Stays with the layer when it moves. */
  readonly id: number;
  /** Whether training changes its weights. */
  readonly trainable: boolean;
}

export interface Recurrent extends Common {
  readonly kind: RecurrentKind;
  readonly units: number;
  readonly returnSequences: boolean;
  readonly bidirectional: boolean;
  readonly bias: boolean;
  /** GRU only: the reset gate acts after the product with the recurrent kernel, Keras' default. */
  readonly resetAfter: boolean;
}

export interface Dense extends Common {
  readonly kind: 'Dense';
  readonly units: number;
  readonly bias: boolean;
  readonly activation: Activation;
}

export interface Dropout extends Common {
  readonly kind: 'Dropout';
  readonly rate: number;
}

export interface Embedding extends Common {
  readonly kind: 'Embedding';
  /** How many different tokens there are. */
  readonly tokens: number;
  /** Numbers that stand for one token. */
  readonly size: number;
}

export const recurrentKinds = ['SimpleRNN', 'LSTM', 'GRU'] as const;
export type RecurrentKind = (typeof recurrentKinds)[number];

export const kinds = [...recurrentKinds, 'Dense', 'Dropout', 'Embedding'] as const;
export type Kind = (typeof kinds)[number];

export const activations = ['linear', 'tanh', 'relu', 'sigmoid', 'softmax'] as const;
export type Activation = (typeof activations)[number];

export type Layer = Recurrent | Dense | Dropout | Embedding;

export const isRecurrent = (layer: Layer): layer is Recurrent =>
  recurrentKinds.some((kind) => kind === layer.kind);

/** What the reader may type; large enough for real models, small enough that every count is an exact double. */
export const limits = {
  timesteps: { least: 1, most: 10_000 },
  features: { least: 1, most: 100_000 },
  units: { least: 1, most: 10_000 },
  tokens: { least: 1, most: 1_000_000 },
  size: { least: 1, most: 10_000 },
  rate: { least: 0, below: 1 },
  layers: 12,
} as const;

/** A new layer with Keras' defaults. */
export function newLayer(kind: Kind, id: number): Layer {
  if (kind === 'Dense') return newDense(id);
  if (kind === 'Dropout') return { id, trainable: true, kind, rate: 0.2 };
  if (kind === 'Embedding') return { id, trainable: true, kind, tokens: 10_000, size: 64 };
  return newRecurrent(kind, id);
}

export function newRecurrent(kind: RecurrentKind, id: number): Recurrent {
  const switches = { returnSequences: false, bidirectional: false, bias: true, resetAfter: true };
  return { id, trainable: true, kind, units: 32, ...switches };
}

export const newDense = (id: number): Dense => ({
  id,
  trainable: true,
  kind: 'Dense',
  units: 1,
  bias: true,
  activation: 'linear',
});
