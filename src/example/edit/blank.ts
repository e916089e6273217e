import type { Example } from '../example.ts';
import { randomStart, type Start } from './start.ts';

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const square = (size: number): number[][] => Array.from({ length: size }, () => zeros(size));

/** Something small to begin with: an RNN with three hidden units that reads A B C and is to say B C A. */
export function blankExample(title: string, start: Start): Example {
  const blank: Example = {
    format: 'unroll/1',
    title,
    vocabulary: ['A', 'B', 'C'],
    inputs: ['A', 'B', 'C'],
    targets: ['B', 'C', 'A'],
    layers: [
      {
        cell: 'rnn',
        hidden: 3,
        parameters: { W_xh: square(3), W_hh: square(3), b_h: zeros(3) },
      },
    ],
    readout: { activation: 'softmax', parameters: { W_hy: square(3), b_y: zeros(3) } },
    loss: 'cross-entropy',
    optimizer: { name: 'sgd', learningRate: 0.1 },
  };
  return randomStart(blank, start);
}
