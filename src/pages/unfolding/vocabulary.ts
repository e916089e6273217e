import { createRandomState } from '../../engine/random/random-state.ts';
import type { Example } from '../../example/example.ts';
import type { Program } from '../../trace/program/program.ts';

/** How many words the vocabulary has. The slides number theirs up to 8376 and do not say how many there are. */
export const vocabularySize = 10_000;

/** The sentence of the slides with the index of every token, counted from 1. */
export const sentence = [
  { word: 'harry', index: 4075 },
  { word: 'potter', index: 6830 },
  { word: 'and', index: 367 },
  { word: 'hermione', index: 4200 },
  { word: 'granger', index: 4000 },
  { word: 'invented', index: 4700 },
  { word: 'a', index: 1 },
  { word: 'new', index: 5976 },
  { word: 'spell', index: 8376 },
] as const;

/** Hidden units that read the vector. */
export const hidden = 3;

/** The one-hot vector of an index from 1. */
export const oneHotOf = (index: number, size: number): number[] =>
  Array.from({ length: size }, (_, at) => (at + 1 === index ? 1 : 0));

/** The weights that read the vocabulary, drawn once. */
const weights = ((): readonly number[][] => {
  const random = createRandomState(10);
  return Array.from({ length: hidden }, () => [...random.uniform(-1, 1, vocabularySize)]);
})();

/** One word of the big vocabulary before a weight matrix of 3 × 10,000. */
export const lookup = (index: number): Example => ({
  format: 'unroll/1',
  inputs: [oneHotOf(index, vocabularySize)],
  layers: [
    {
      cell: { equations: 'h = tanh(W_xh x)', state: ['h'] },
      hidden,
      parameters: { W_xh: [...weights] },
    },
  ],
  readout: null,
});

/** What the matrix makes of the vector, before any tanh: W_xh x. */
export const productNode = ({ tape }: Program): number | undefined =>
  tape.nodes.find(({ name, t }) => name === 'W_xh x' && t === 1)?.id;

/** The words of a text in alphabetical order, each once. */
export function vocabularyOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}
