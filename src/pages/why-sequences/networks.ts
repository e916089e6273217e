import { graphemesOf } from '../../engine/graphemes.ts';
import type { Example, Layer } from '../../example/example.ts';
import { blankLayer, blankReadout, withRandomWeights } from '../../parts/nets/random-weights.ts';
import type { Sequence } from '../../parts/nets/train.ts';
import { vectorOf } from '../../trace/program/compile-sequence.ts';
import {
  type ChaseWord,
  chaseWords,
  dogFirst,
  keysOf,
  type NameWord,
  nameSentences,
  nameWords,
  ordersOf,
} from './words.ts';

/** Hidden units of the networks that read words. */
const H = 2;
/** Words that a fixed window takes. */
export const windowWidth = 3;

const optimizer = { name: 'adam', learningRate: 0.05 } as const;

/** Words as one input: their one-hot vectors one behind the other, D = words × vocabulary. */
export const asWindow = (
  sentence: readonly string[],
  vocabulary: readonly string[],
): readonly number[] =>
  sentence.flatMap((each) => vectorOf(each, vocabulary, vocabulary.length, 'inputs'));

/** An example that learns from several sequences, all its weights drawn from a seed. */
function learner(
  rows: readonly Required<Sequence>[],
  rest: Pick<Example, 'layers' | 'readout' | 'loss'> & Partial<Example>,
  seed: number,
): Example {
  const [first = { inputs: [], targets: [] }] = rows;
  const example: Example = {
    format: 'unroll/1',
    reduction: 'mean',
    optimizer,
    ...rest,
    ...first,
    batch: rows.map((row, index) => (index === 0 ? null : row)),
  };
  return withRandomWeights(example, seed);
}

/** Which words are the name: 1 or 0 for each. */
const namesIn = (sentence: readonly NameWord[]): number[] =>
  sentence.map((each) => (each === 'Joni' ? 1 : 0));

/** A standard network with one output for each of three places: is the word there a name? */
export const nameWindow = (seed: number): Example =>
  learner(
    nameSentences.map((each) => ({
      inputs: [[...asWindow(each, keysOf(nameWords))]],
      targets: [namesIn(each)],
    })),
    {
      layers: [blankLayer({ cell: 'dense', hidden: H })],
      readout: blankReadout('sigmoid', windowWidth),
      loss: 'binary-cross-entropy',
    },
    seed,
  );

/** An RNN that says of every word whether it is a name. */
export const nameRnn = (seed: number): Example =>
  learner(
    nameSentences.map((each) => ({
      inputs: [...each],
      targets: namesIn(each).map((target) => [target]),
    })),
    {
      vocabulary: [...keysOf(nameWords)],
      layers: [blankLayer({ cell: 'rnn', hidden: H })],
      readout: blankReadout('sigmoid', 1),
      loss: 'binary-cross-entropy',
    },
    seed,
  );

/** The networks that answer who chases. */
export const chaseNets = ['sum', 'window', 'rnn'] as const;
export type ChaseNet = (typeof chaseNets)[number];

/** One that adds what it reads to what it has, and a dense layer behind it. */
const sumLayers: readonly Layer[] = [
  {
    cell: { equations: 'h = h_prev + x', state: ['h'] },
    hidden: 4,
    parameters: {},
    returnSequences: false,
  },
  blankLayer({ cell: 'dense', hidden: H }),
];

/** Their layers: the first adds its words up, the second sees three at once, the third reads one after another. */
const chaseLayers: Readonly<Record<ChaseNet, readonly Layer[]>> = {
  sum: sumLayers,
  window: [blankLayer({ cell: 'dense', hidden: H })],
  rnn: [blankLayer({ cell: 'rnn', hidden: H, returnSequences: false })],
};

/** A sentence as the network takes it. */
export const chaseInputs = (net: ChaseNet, sentence: readonly ChaseWord[]): Sequence['inputs'] =>
  net === 'window' ? [[...asWindow(sentence, keysOf(chaseWords))]] : [...sentence];

/** A network that learns from every order of three words; those that can, also from every order of four. */
export function chaseExample(net: ChaseNet, seed: number): Example {
  const words = keysOf(chaseWords);
  const three = ordersOf(words.slice(0, windowWidth));
  const sentences = net === 'window' ? three : [...three, ...ordersOf(words)];
  return learner(
    sentences.map((each) => {
      const inputs = chaseInputs(net, each);
      return {
        inputs,
        targets: inputs.map((_, at) => (at === inputs.length - 1 ? [dogFirst(each)] : null)),
      };
    }),
    {
      vocabulary: [...words],
      layers: [...chaseLayers[net]],
      readout: blankReadout('sigmoid', 1),
      loss: 'binary-cross-entropy',
    },
    seed,
  );
}

/** A network that says of every letter of a word which one is next, with memory (rnn) or without (dense). */
export function nextLetter(cell: 'dense' | 'rnn', word: string, seed: number): Example {
  const letters = graphemesOf(word);
  const vocabulary = [...new Set(letters)];
  const example: Example = {
    format: 'unroll/1',
    vocabulary,
    inputs: letters.slice(0, -1),
    targets: letters.slice(1),
    layers: [blankLayer({ cell, hidden: 3 })],
    readout: blankReadout('softmax', vocabulary.length),
    loss: 'cross-entropy',
    reduction: 'sum',
    optimizer,
  };
  return withRandomWeights(example, seed);
}
