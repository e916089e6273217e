import { countModel, type Row } from './count-model.ts';
import { isRecurrent, type Model } from './model.ts';
import { countOf, type LayerWeights, sizeOf, torchWeightsOf, weightsOf } from './weights.ts';

/** Ways of counting that go wrong often, the likeliest first. */
export const mistakeKinds = [
  'noBias',
  'torch',
  'oneGate',
  'noRecurrent',
  'oneDirection',
  'biasOnce',
  'oneBias',
  'noKernel',
  'modelFeatures',
  'timesTimesteps',
] as const;
export type MistakeKind = (typeof mistakeKinds)[number] | 'layerLeftOut';

/** How a wrong count comes about. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Name of the layer, where the mistake was made in that one only. */
  readonly layer: string | undefined;
}

/** What is asked: the count of one layer by its index, or of the whole model. */
export interface Question {
  readonly model: Model;
  readonly at: number | undefined;
}

export const rightAnswer = ({ model, at }: Question): number => {
  const { rows, total } = countModel(model);
  return at === undefined ? total : (rows[at]?.count ?? 0);
};

/** The mistake that leads to exactly this number, the likeliest where several do; undefined where none does. */
export function recognise(question: Question, typed: number): Mistake | undefined {
  const { model, at } = question;
  const right = rightAnswer(question);
  if (typed === right) return undefined;
  const { rows } = countModel(model);
  const asked = at === undefined ? rows : rows.slice(at, at + 1);
  const everywhere = mistakeKinds.find(
    (kind) => sum(asked.map((row) => wrongCount(row, kind, model))) === typed,
  );
  if (everywhere !== undefined) return { kind: everywhere, layer: undefined };
  return at === undefined ? inOneLayer(model, rows, typed - right) : undefined;
}

function inOneLayer(model: Model, rows: readonly Row[], off: number): Mistake | undefined {
  for (const row of rows) {
    if (row.count > 0 && off === -row.count) return { kind: 'layerLeftOut', layer: row.name };
    const kind = mistakeKinds.find((each) => wrongCount(row, each, model) - row.count === off);
    if (kind !== undefined) return { kind, layer: row.name };
  }
  return undefined;
}

/** The count of a layer by a wrong way; the right count where that way makes no difference. */
export function wrongCount(row: Row, kind: MistakeKind, model: Model): number {
  const { layer, inputs, weights, count } = row;
  switch (kind) {
    case 'noBias':
      return countOf(without(weights, 'bias'));
    case 'noRecurrent':
      return countOf(without(weights, 'recurrent_kernel'));
    case 'noKernel':
      return isRecurrent(layer) ? countOf(without(weights, 'kernel')) : count;
    case 'oneGate':
      return countOf({ ...weights, weights: weights.weights.map(inOneGate) });
    case 'biasOnce':
      return countOf(changed(weights, inOneGate));
    case 'oneBias':
      return countOf(changed(weights, (weight) => ({ ...weight, rows: { value: 1 } })));
    case 'oneDirection':
      return countOf({ ...weights, directions: 1 });
    case 'torch':
      return countOf(torchWeightsOf(layer, inputs) ?? weights);
    case 'modelFeatures':
      return countOf(weightsOf(layer, model.features));
    case 'timesTimesteps':
      return isRecurrent(layer) ? count * (row.input[0] ?? 1) : count;
    case 'layerLeftOut':
      return 0;
  }
}

type Weight = LayerWeights['weights'][number];

const without = (weights: LayerWeights, name: Weight['name']): LayerWeights => ({
  ...weights,
  weights: weights.weights.filter((weight) => weight.name !== name),
});

const changed = (weights: LayerWeights, change: (bias: Weight) => Weight): LayerWeights => ({
  ...weights,
  weights: weights.weights.map((weight) => (weight.name === 'bias' ? change(weight) : weight)),
});

const inOneGate = (weight: Weight): Weight => ({ ...weight, gates: weight.gates.slice(0, 1) });

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** One line of the way to the answer: a weight of a layer and its numbers in all gates of one direction. */
export const stepsOf = ({ weights }: Row) =>
  weights.weights.map((weight) => ({ weight, size: sizeOf(weight) }));
