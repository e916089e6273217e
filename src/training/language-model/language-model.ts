import { Fault, phrase } from '../../engine/fault.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import { createNetwork } from '../create-network.ts';
import { initialWeights } from '../initial-weights.ts';
import type { Kernels } from '../kernels.ts';
import type { Batch, Network, NetworkSpec, Snapshot, TrainingSpec } from '../network.ts';
import { type Corpus, encodeExample } from './corpus.ts';
import type { LanguageModelSettings } from './settings.ts';

/** What one iteration gave. Losses are summed over the characters of an example, its end included, in nats. */
export interface Iteration {
  readonly iteration: number;
  readonly loss: number;
  /** Characters that were predicted: T. */
  readonly characters: number;
  readonly smoothLoss: number;
  /** The smoothed loss over the smoothed number of characters; at first ln V. */
  readonly smoothPerCharacter: number;
}

/** All that the rest of a training depends on. */
export interface LanguageModelSnapshot {
  readonly network: Snapshot;
  readonly smoothLoss: number;
  readonly smoothCharacters: number;
}

/** A character-level language model in training: an example an iteration, in an order that a seed gives. */
export interface LanguageModel {
  readonly network: Network;
  readonly vocabulary: readonly string[];
  /** Of the next iteration, from 0. */
  readonly iteration: () => number;
  /** Trains on the next example. @throws Fault where the loss is no finite number any more */
  readonly train: () => Iteration;
  readonly snapshot: () => LanguageModelSnapshot;
  readonly restore: (snapshot: LanguageModelSnapshot) => void;
}

/** Share of the smoothed loss that an iteration keeps, and characters of the example that it starts from. */
const kept = 0.999;
const startCharacters = 7;

/** One-hot characters in, one recurrent layer, the distribution of the next character out. */
export function languageNetwork(
  { cell, hidden }: Pick<LanguageModelSettings, 'cell' | 'hidden'>,
  V: number,
): NetworkSpec {
  return {
    cell,
    inputs: V,
    inputKind: 'symbols',
    hidden: [hidden],
    head: [{ size: V, activation: 'softmax' }],
    loss: 'cross-entropy',
    reduction: 'sum',
    output: 'every',
  };
}

/** Every example as a batch of one: x is the zero vector (−1), then its characters; y its characters, then newline (0). */
export function exampleBatch(example: string, vocabulary: readonly string[]): Batch {
  const symbols = encodeExample(example, vocabulary);
  return {
    timesteps: symbols.length + 1,
    size: 1,
    inputs: Int32Array.of(-1, ...symbols),
    targets: Int32Array.of(...symbols, 0),
  };
}

/**
 * A model with its first weights. The hidden state goes on from an example to the next; SGD, every gradient clipped
 * element by element. An rnn starts as in the course reports, a gated cell as in PyTorch: from weights near 0 its gates
 * hardly begin to learn.
 *
 * Source: "Character-level language model, Dinosaurus land" of the course reports, after A. Karpathy, min-char-rnn (2015).
 */
export function createLanguageModel(
  corpus: Corpus,
  settings: LanguageModelSettings,
  kernels: Kernels,
): LanguageModel {
  const { vocabulary } = corpus;
  const { cell, seed, shuffleSeed } = settings;
  const network = openNetwork(settings, vocabulary.length, kernels);
  const { spec } = network;
  const scheme =
    cell === 'rnn' ? ({ kind: 'normal', scale: 0.01 } as const) : ({ kind: 'pytorch' } as const);
  for (const [name, values] of Object.entries(initialWeights(spec, scheme, seed)))
    network.write(name, values);
  const order = createRandomState(shuffleSeed).shuffle(corpus.examples);
  return trainOn(network, order, vocabulary);
}

/**
 * The network of a model, to be trained or to be filled with what was learnt.
 * @param V size of the vocabulary
 */
export function openNetwork(
  { cell, hidden, learningRate, clip }: LanguageModelSettings,
  V: number,
  kernels: Kernels,
): Network {
  const training: TrainingSpec = {
    optimizer: { name: 'sgd', learningRate },
    clip: { by: 'value', at: clip },
    carryState: true,
  };
  return createNetwork(languageNetwork({ cell, hidden }, V), training, kernels);
}

function trainOn(
  network: Network,
  order: readonly string[],
  vocabulary: readonly string[],
): LanguageModel {
  let smoothCharacters = startCharacters;
  let smoothLoss = Math.log(vocabulary.length) * startCharacters;
  return {
    network,
    vocabulary,
    iteration: () => network.iteration,
    train: () => {
      const { iteration } = network;
      const batch = exampleBatch(order[iteration % order.length], vocabulary);
      const loss = checkLoss(network.trainStep(batch), iteration);
      smoothLoss = smoothLoss * kept + loss * 0.001;
      smoothCharacters = smoothCharacters * kept + batch.timesteps * 0.001;
      const smoothPerCharacter = smoothLoss / smoothCharacters;
      return { iteration, loss, characters: batch.timesteps, smoothLoss, smoothPerCharacter };
    },
    snapshot: () => ({ network: network.snapshot(), smoothLoss, smoothCharacters }),
    restore: (snapshot) => {
      network.restore(snapshot.network);
      ({ smoothLoss, smoothCharacters } = snapshot);
    },
  };
}

function checkLoss(loss: number, iteration: number): number {
  if (Number.isFinite(loss)) return loss;
  const what = phrase('lossAtIteration', { value: String(loss), iteration });
  throw new Fault('loss', what, phrase('gentlerTraining'));
}
