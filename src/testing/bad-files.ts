import { abccd } from '../trace/reference/lecture-examples.ts';

/** ABCCD as a file, with one piece of its text replaced. */
export function spoilt(piece: string, by: string): string {
  const text = JSON.stringify(abccd());
  if (!text.includes(piece)) throw new RangeError(`${piece} is not in the example`);
  return text.replace(piece, by);
}

const weights = '[[0.1,0.15,0.2,0.3],[0.15,0.2,0.3,0.1],[0.2,0.3,0.1,0.15]]';
const wide = (rows: number, columns: number) =>
  JSON.stringify(Array.from({ length: rows }, () => new Array<number>(columns).fill(0)));
const wideExample = `{"format":"unroll/1","inputs":[${new Array(100).fill(`[${new Array(256).fill(1)}]`)}],
  "targets":[${new Array(100).fill(`[${new Array(256).fill(1)}]`)}],"loss":"mean-squared-error","layers":[{"cell":"rnn",
  "hidden":256,"parameters":{"W_xh":${wide(256, 256)},"W_hh":${wide(256, 256)},"b_h":[${new Array(256).fill(0)}]}}]}`;

/** What comes in, and the line that it is answered with. */
export const bad: readonly (readonly [what: string, input: string, line: string])[] = [
  ['nothing', '', 'standard input: found nothing, wanted JSON text'],
  ['text', 'hello', 'found “hello”, wanted JSON text (unexpected “hello” in line 1, column 1)'],
  ['a file cut short', '{"format":\n"unrol', 'JSON text (unexpected end in line 2, column 7)'],
  ['a list', '[]', 'standard input: format: found nothing, wanted this entry to be there'],
  ['null', 'null', 'standard input: found null, wanted an object'],
  ['NaN', spoilt('0.15', 'NaN'), 'wanted JSON text (unexpected “NaN” in line 1, column '],
  ['brackets without end', '['.repeat(1_000_000), 'unexpected end in line 1, column 1000001)'],
  [
    'deep lists',
    spoilt('0.15', '['.repeat(9000) + ']'.repeat(9000)),
    'W_xh: found a list of 1 entry in row 1, wanted a finite',
  ],
  [
    'another format',
    spoilt('unroll/1', 'unroll/9'),
    'standard input: format: found “unroll/9”, wanted unroll/1',
  ],
  [
    'a number too large',
    spoilt('0.15', '1e999'),
    'layers.0.parameters.W_xh: found Infinity in row 1, wanted a finite',
  ],
  [
    'a text for a number',
    spoilt('0.15', '"0.15"'),
    'layers.0.parameters.W_xh: found “0.15” in row 1, wanted a finite',
  ],
  [
    'rows of different lengths',
    spoilt('[0.1,0.15,0.2,0.3]', '[1]'),
    'W_xh: found rows of 1 and 4 numbers, wanted',
  ],
  [
    'another shape',
    spoilt(weights, '[[1,2],[3,4],[5,6]]'),
    'W_xh: found 3×2, wanted 3×4 (cell rnn, hidden 3, 4 inputs)',
  ],
  [
    'a parameter that is missing',
    spoilt('"W_hh"', '"W_hx"'),
    'layers.0.parameters: found “W_hx”, wanted one of W_xh, W_hh, b_h',
  ],
  [
    'a cell that is none',
    spoilt('"rnn"', '"gruu"'),
    'layers.0.cell: found “gruu”, wanted one of rnn, rnn-scalar, lstm, gru, dense',
  ],
  [
    'equations with a bracket that is not closed',
    spoilt('"cell":"rnn"', '"cell":{"equations":"h = tanh(W_xh x","state":["h"]}'),
    'layers.0.cell.equations: found “(” without its “)” in line 1, column 9, wanted “)” where',
  ],
  [
    'equations with an unknown name',
    spoilt('"cell":"rnn"', '"cell":{"equations":"h = tanh(W x)","state":["h"]}'),
    'layers.0.cell.equations: found “W” in line 1, column 10, wanted x, a state before',
  ],
  [
    'equations without the state',
    spoilt('"cell":"rnn"', '"cell":{"equations":"a = W_xh x","state":["h"]}'),
    'layers.0.cell.state.0: found “h”, wanted a name that an equation defines (a)',
  ],
  [
    'a cut after every 0 timesteps',
    spoilt('"reduction"', '"truncate":0,"reduction"'),
    'truncate: found 0, wanted at least 1',
  ],
  [
    'upstream gradients beside a loss',
    spoilt('"reduction"', '"upstream":[{"h":[1,2,3]},null,null,null],"reduction"'),
    'loss: found cross-entropy, wanted no entry of this name',
  ],
  [
    'upstream gradients of another length',
    spoilt('"loss":"cross-entropy"', '"upstream":[{"h":[1,2]},null,null,null]'),
    'upstream.0.h: found a list of length 2, wanted a list of length 3 (hidden 3)',
  ],
  [
    'upstream gradients of a state that is none',
    spoilt('"loss":"cross-entropy"', '"upstream":[{"c":[1,2,3]},null,null,null]'),
    'upstream.0: found “c”, wanted one of h',
  ],
  [
    'a batch beside targets',
    spoilt('"inputs":["A","B","C","C"]', '"batch":[{"inputs":["A"]}]'),
    'targets: found a list of 4 entries, wanted no entry of this name',
  ],
  [
    'a batch beside inputs',
    spoilt('"loss"', '"batch":[{"inputs":["A"]}],"loss"'),
    'batch: found 0 entries that are null, wanted exactly one',
  ],
  [
    'an empty batch',
    spoilt('"inputs":["A","B","C","C"],"targets":["B","C","C","D"]', '"batch":[]'),
    'batch: found an empty list, wanted at least 1 entry',
  ],
  [
    'a batch with a token that is none',
    spoilt(
      '"inputs":["A","B","C","C"],"targets":["B","C","C","D"]',
      '"batch":[{"inputs":["A"],"targets":["B"]},{"inputs":["E"],"targets":["B"]}]',
    ),
    'batch.1.inputs.0: found “E”, wanted one of A, B, C, D',
  ],
  [
    'a batch that shows an example that is not there',
    spoilt(
      '"inputs":["A","B","C","C"],"targets":["B","C","C","D"]',
      '"show":2,"batch":[{"inputs":["A"],"targets":["B"]}]',
    ),
    'show: found 2, wanted a whole number from 0 to 0',
  ],
  [
    'a switch that the cell does not have',
    spoilt('"hidden"', '"resetAfter":false,"hidden"'),
    'layers.0.resetAfter: found false, wanted no entry of this name',
  ],
  [
    'a switch that is a word',
    spoilt('"hidden"', '"resetAfter":"no","hidden"'),
    'layers.0.resetAfter: found “no”, wanted true or false',
  ],
  [
    'a misspelt entry',
    spoilt('"loss"', '"los"'),
    'los: found “cross-entropy”, wanted no entry of this name',
  ],
  [
    'a token that is none',
    spoilt('["A","B","C","C"]', '["A","B","C","E"]'),
    'inputs.3: found “E”, wanted one of A, B, C, D',
  ],
  [
    'too few targets',
    spoilt('["B","C","C","D"]', '["B","C"]'),
    'targets: found a list of length 2, wanted a list of length 4',
  ],
  [
    'no target',
    spoilt('["B","C","C","D"]', '[null,null,null,null]'),
    'wanted at least one timestep with a target',
  ],
  [
    'a wrong optimizer',
    spoilt('"sgd"', '"rmsprop"'),
    'optimizer.name: found “rmsprop”, wanted one of sgd, adam',
  ],
  [
    'a loss that overflows',
    spoilt('"loss":"cross-entropy"', '"loss":"half-squared-error"')
      .replace('"softmax"', '"linear"')
      .replace('"b_y":[0.1', '"b_y":[1e200'),
    'the result timesteps.0.loss: found Infinity, wanted a finite number',
  ],
  [
    'an update that overflows',
    spoilt('"learningRate":0.1', '"learningRate":1e308'),
    'the result updated.',
  ],
  [
    'too many numbers',
    wideExample,
    'the trace: found 131328 parameters at 100 timesteps, wanted at most 5000000',
  ],
  [
    'far too much',
    ' '.repeat(65 * 2 ** 20),
    'standard input: found more than 64 MB, wanted an example file of at most 64 MB',
  ],
];
