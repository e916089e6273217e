import { countModel, type Row } from './count-model.ts';
import { isRecurrent, type Model } from './model.ts';
import { countOf, type LayerWeights, torchWeightsOf, weightsOf } from './weights.ts';

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
type WrongWay = (typeof mistakeKinds)[number];
export type MistakeKind = WrongWay | 'layerLeftOut';

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

/** So many explanations of one number are enough. */
const mostNamed = 2;

/** The mistakes that lead to exactly this number, the likeliest first; none for the right one. */
export function recognise(question: Question, typed: number): readonly Mistake[] {
  const { model, at } = question;
  const right = rightAnswer(question);
  if (typed === right) return [];
  const { rows } = countModel(model);
  const asked = at === undefined ? rows : rows.slice(at, at + 1);
  const everywhere = mistakeKinds
    .filter((kind) => sum(asked.map((row) => wrongCount(row, kind, model))) === typed)
    .map((kind): Mistake => ({ kind, layer: undefined }));
  if (at !== undefined) return everywhere.slice(0, mostNamed);
  const found = [...everywhere, ...layersLeftOut(rows, right - typed)];
  return (found.length > 0 ? found : inOneLayer(model, rows, typed - right)).slice(0, mostNamed);
}

const layersLeftOut = (rows: readonly Row[], missing: number): Mistake[] =>
  rows
    .filter(({ count }) => count > 0 && count === missing)
    .map(({ name }) => ({ kind: 'layerLeftOut', layer: name }));

const inOneLayer = (model: Model, rows: readonly Row[], off: number): Mistake[] =>
  rows.flatMap((row) =>
    mistakeKinds
      .filter((kind) => wrongCount(row, kind, model) - row.count === off)
      .map((kind) => ({ kind, layer: row.name })),
  );

/** The count of a layer by a wrong way; the right count where that way makes no difference. */
export function wrongCount(row: Row, kind: WrongWay, model: Model): number {
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
