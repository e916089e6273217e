import { isRecurrent, type Layer, type Model } from './model.ts';
import { countOf, type LayerWeights, torchWeightsOf, weightsOf } from './weights.ts';

/** Sizes behind the batch: (timesteps, features), (features), or (timesteps) for tokens. null is any number. */
export type Shape = readonly (number | null)[];

/** A line of the summary. */
export interface Row {
  readonly layer: Layer;
  /** As Keras names it: lstm, lstm_1, … */
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
  /** D: how many numbers the layer reads at a timestep. */
  readonly inputs: number;
  readonly weights: LayerWeights;
  readonly count: number;
  /** What PyTorch counts; undefined where it has no such layer. */
  readonly torch: number | undefined;
}

/** Why a layer cannot stand where it stands. */
export interface Misfit {
  readonly kind: 'needsSequence' | 'embeddingFirst';
  /** Index of the layer. */
  readonly at: number;
  readonly found: Shape;
  /** Index of the layer below that hands on its last state only. */
  readonly cause: number | undefined;
}

export interface Counted {
  /** One for every layer up to the first that does not fit. */
  readonly rows: readonly Row[];
  readonly misfit: Misfit | undefined;
  readonly total: number;
  readonly trainable: number;
  /** PyTorch's total; undefined where one layer has no counterpart. */
  readonly torch: number | undefined;
}

/** Counts every layer of a model, from the bottom up, as far as they fit together. */
export function countModel(model: Model): Counted {
  const rows: Row[] = [];
  const namer = makeNamer(model.madeBefore);
  let shape = inputShape(model);
  for (const [at, layer] of model.layers.entries()) {
    const kind = misfitOf(layer, at, shape);
    if (kind !== undefined) {
      const cause = model.layers.findLastIndex(
        (below, index) => index < at && isRecurrent(below) && !below.returnSequences,
      );
      return sumUp(rows, { kind, at, found: shape, cause: cause < 0 ? undefined : cause });
    }
    const row = rowOf(layer, namer(layer), shape);
    rows.push(row);
    shape = row.output;
  }
  return sumUp(rows, undefined);
}

/** Shape of what goes into the model. */
export const inputShape = ({ timesteps, features, layers }: Model): Shape =>
  layers[0]?.kind === 'Embedding' ? [timesteps] : [timesteps, features];

function misfitOf(layer: Layer, at: number, shape: Shape): Misfit['kind'] | undefined {
  if (layer.kind === 'Embedding' && at > 0) return 'embeddingFirst';
  return isRecurrent(layer) && shape.length !== 2 ? 'needsSequence' : undefined;
}

function rowOf(layer: Layer, name: string, input: Shape): Row {
  const inputs = input.at(-1) ?? 1;
  const weights = weightsOf(layer, inputs);
  const torch = torchWeightsOf(layer, inputs);
  return {
    ...{ layer, name, input, inputs, weights },
    output: outputShape(layer, input),
    count: countOf(weights),
    torch: torch === undefined ? undefined : countOf(torch),
  };
}

function outputShape(layer: Layer, input: Shape): Shape {
  if (layer.kind === 'Dropout') return input;
  if (layer.kind === 'Embedding') return [...input, layer.size];
  const before = input.slice(0, -1);
  if (layer.kind === 'Dense') return [...before, layer.units];
  const width = layer.units * (layer.bidirectional ? 2 : 1);
  return layer.returnSequences ? [...before, width] : [width];
}

function sumUp(rows: readonly Row[], misfit: Misfit | undefined): Counted {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const torch = rows.map((row) => row.torch);
  return {
    ...{ rows, misfit },
    total: sum(rows.map(({ count }) => count)),
    trainable: sum(rows.map(({ layer, count }) => (layer.trainable ? count : 0))),
    torch: torch.some((count) => count === undefined)
      ? undefined
      : sum(torch.map((count) => count ?? 0)),
  };
}

/** Class as Keras prints it in brackets. */
export const classOf = (layer: Layer): string =>
  isRecurrent(layer) && layer.bidirectional ? 'Bidirectional' : layer.kind;

/**
 * Names as Keras gives them: one count per class, and no number for the first of a session. The layer inside of a
 * Bidirectional is named too, so the next one of its class is one further on.
 */
function makeNamer(madeBefore: number): (layer: Layer) => string {
  const made = new Map<string, number>();
  const next = (kind: string): string => {
    const count = made.get(kind) ?? madeBefore;
    made.set(kind, count + 1);
    const name = snakeCase(kind);
    return count === 0 ? name : `${name}_${count}`;
  };
  return (layer) => {
    const inner = next(layer.kind);
    const kind = classOf(layer);
    return kind === layer.kind ? inner : next(kind);
  };
}

/** SimpleRNN → simple_rnn. */
const snakeCase = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
