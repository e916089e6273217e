import { describe, expect, test } from 'vitest';
import { printTrace } from '../cli/answer.ts';
import { Fault } from '../engine/fault.ts';
import { checkExample } from '../example/read-example.ts';
import { faultSentence } from './fault-sentence.ts';
import { idleSentence } from './idle-sentence.ts';

const dense = { cell: 'dense', hidden: 1, parameters: { W_xh: [[1]], b_h: [0] } };
const base = { format: 'unroll/1', inputs: [[1], [2]], layers: [dense] };
const readout = { activation: 'softmax', parameters: { W_hy: [[1], [2]] } };
const targets = [
  [1, 0],
  [0, 1],
];
const own = (equations: string, parameters: object = { W: [[1]] }) => ({
  ...base,
  layers: [{ cell: { equations, state: ['h'] }, hidden: 1, parameters }],
});

function faultOf(file: object): Fault {
  try {
    printTrace(new TextEncoder().encode(JSON.stringify(file)), 'it.json');
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new RangeError('the file is an example');
}

describe('the sentence about', () => {
  test.each<[string, object, string, string]>([
    [
      'a state of a cell without one',
      { ...base, layers: [{ ...dense, initialState: { h: [0] } }] },
      'layers.0.initialState: found “h”, wanted none, because cell dense carries no state',
      'layers.0.initialState: terbaca “h”, seharusnya tidak ada, karena sel dense tidak membawa state.',
    ],
    [
      'a parameter of a cell without any',
      own('h = tanh(x)', { W: [[1]] }),
      'layers.0.parameters: found “W”, wanted none, because the equations of this cell have no parameters',
      'terbaca “W”, seharusnya tidak ada, karena persamaan sel ini tidak punya parameter.',
    ],
    [
      'frozen parameters where there are none',
      { ...base, layers: [], frozen: ['layers.0.W_xh'] },
      'frozen.0: found “layers.0.W_xh”, wanted none, because this example has no parameters',
      'seharusnya tidak ada, karena contoh ini tidak punya parameter.',
    ],
    [
      'a state before where nothing is carried',
      {
        ...base,
        layers: [{ cell: { equations: 'h = c_prev', state: [] }, hidden: 1, parameters: {} }],
      },
      'found “c_prev” in line 1, column 5, wanted no state before, because this cell carries none',
      'terbaca “c_prev” di baris 1, kolom 5, seharusnya tanpa state sebelumnya, karena sel ini tidak membawa state.',
    ],
    [
      'an unknown name where the layer has no parameters',
      own('h = tanh(b)', {}),
      'found “b” in line 1, column 10, wanted x, a state before (such as h_prev), or a name defined above',
      'seharusnya x, state sebelumnya (misalnya h_prev), atau nama yang didefinisikan di atasnya.',
    ],
    [
      'a loss beside upstream',
      { ...base, upstream: [{ h: [1] }, null], loss: 'half-squared-error' },
      'loss: found half-squared-error, wanted no entry of this name, because upstream gives the gradients',
      'seharusnya tidak ada isian dengan nama ini, karena gradien diberikan oleh upstream.',
    ],
    [
      'targets beside upstream',
      { ...base, upstream: [{ h: [1] }, null], targets: [[1], null] },
      'targets: found a list of 2 entries, wanted no entry of this name, because upstream gives the gradients',
      'targets: terbaca daftar berisi 2 elemen, seharusnya tidak ada isian dengan nama ini, karena gradien diberikan oleh upstream.',
    ],
    [
      'cross-entropy of a hidden state',
      { ...base, loss: 'cross-entropy', targets: [[1], [1]] },
      'loss: found cross-entropy after tanh, wanted readout softmax, or a loss other than cross-entropy',
      'loss: terbaca cross-entropy sesudah tanh, seharusnya readout softmax, atau loss selain cross-entropy.',
    ],
    [
      'binary cross-entropy of a hidden state',
      { ...base, loss: 'binary-cross-entropy', targets: [[1], [1]] },
      'loss: found binary-cross-entropy after tanh, wanted an output between 0 and 1 (readout softmax or sigmoid)',
      'seharusnya keluaran antara 0 dan 1 (readout softmax atau sigmoid).',
    ],
    [
      'cross-entropy of a cell of one’s own that hands on what is no probability',
      { ...own('h = W x'), inputs: [[-1], [2]], loss: 'cross-entropy', targets: [[1], [1]] },
      'y (t = 1): found -1, wanted an output above 0 where the target is not 0, for the logarithm of cross-entropy',
      'y (t = 1): terbaca -1, seharusnya keluaran di atas 0 bila targetnya bukan 0, untuk logaritma pada cross-entropy.',
    ],
    [
      'binary cross-entropy of inputs',
      {
        ...base,
        layers: [],
        loss: 'binary-cross-entropy',
        targets: [[1], [1]],
        inputs: [[1], [-2]],
      },
      'y (t = 2): found -2, wanted an output between 0 and 1',
      'y (t = 2): terbaca -2, seharusnya keluaran antara 0 dan 1',
    ],
    [
      'a batch beside inputs',
      { ...base, batch: [{ inputs: [[1]] }] },
      'batch: found 0 entries that are null, wanted exactly one, the place of the example that is shown; without inputs beside the batch none is needed',
      'batch: terbaca 0 isian null, seharusnya tepat satu, yaitu tempat contoh yang ditampilkan; tanpa “inputs” di samping batch, null tidak diperlukan.',
    ],
    [
      'targets beside a batch',
      { format: 'unroll/1', batch: [{ inputs: [[1]] }], targets: [[1]], layers: [dense] },
      'targets: found a list of 1 entry, wanted no entry of this name, because every example of the batch has its own',
      'seharusnya tidak ada isian dengan nama ini, karena setiap contoh dalam batch sudah punya.',
    ],
    [
      'a sign between a matrix and a vector',
      own('h = tanh(W * x + h_prev)'),
      'found W 1×1, x D in line 1, column 10, wanted W x without a sign in between, the product of a matrix and a vector',
      'seharusnya W x tanpa tanda di antaranya, yaitu perkalian matriks dengan vektor.',
    ],
    [
      'the sign of Python between a matrix and a vector',
      own('h = W @ x'),
      'found “@” in line 1, column 7, wanted no “@”: a matrix stands right in front of its vector, as in “W x”',
      'terbaca “@” di baris 1, kolom 7, seharusnya tanpa “@”: matriks ditulis langsung di depan vektornya, seperti “W x”.',
    ],
    [
      'two equations on one line',
      own('a = W x; h = tanh(a)'),
      'found “;” in line 1, column 8, wanted every equation on a line of its own, without “;”',
      'seharusnya setiap persamaan pada baris tersendiri, tanpa “;”.',
    ],
    [
      'a cell in capitals',
      { ...base, layers: [{ ...dense, cell: 'LSTM' }] },
      'layers.0.cell: found “LSTM”, wanted one of rnn, rnn-scalar, lstm, gru, dense (in this spelling: lstm), or an object with equations and state',
      'seharusnya salah satu dari rnn, rnn-scalar, lstm, gru, dense (dengan ejaan: lstm), atau objek berisi persamaan (“equations”) dan “state”.',
    ],
    [
      'a cell that there is not',
      { ...base, layers: [{ ...dense, cell: 'mgu' }] },
      'found “mgu”, wanted one of rnn, rnn-scalar, lstm, gru, dense, or an object with equations and state',
      'seharusnya salah satu dari rnn, rnn-scalar, lstm, gru, dense, atau objek berisi persamaan (“equations”) dan “state”.',
    ],
    [
      'another name in capitals',
      { ...base, readout: { ...readout, activation: 'Soft-Max' } },
      'found “Soft-Max”, wanted one of softmax, sigmoid, linear, tanh (in this spelling: softmax)',
      '(dengan ejaan: softmax).',
    ],
    [
      'an entry that a layer does not have',
      { ...base, layers: [{ ...dense, units: 3 }] },
      'layers.0.units: found 3, wanted no entry of this name, only “cell, hidden, activation, recurrentActivation, resetAfter, direction, returnSequences, parameters, initialState”',
      'layers.0.units: terbaca 3, seharusnya tidak ada isian dengan nama ini, hanya “cell, hidden, activation,',
    ],
    [
      'an entry that an optimizer does not have',
      { ...base, optimizer: { name: 'adam', learningRate: 1, momentum: 0.9 } },
      'optimizer.momentum: found 0.9, wanted no entry of this name, only “name, learningRate, beta1, beta2, epsilon, style, clip”',
      'hanya “name, learningRate, beta1, beta2, epsilon, style, clip”.',
    ],
    [
      'an entry of a batch',
      { format: 'unroll/1', batch: [{ inputs: [[1]], target: [[1]] }], layers: [dense] },
      'batch.0.target: found a list of 1 entry, wanted no entry of this name, only “inputs, targets, decoder, initialState, upstream”',
      'hanya “inputs, targets, decoder, initialState, upstream”.',
    ],
    [
      'an entry of the file',
      { ...base, epochs: 3 },
      'epochs: found 3, wanted no entry of this name, only “format, title, vocabulary,',
      'epochs: terbaca 3, seharusnya tidak ada isian dengan nama ini, hanya “format, title, vocabulary,',
    ],
  ])('%s', (_, file, english, indonesian) => {
    const fault = faultOf(file);
    expect(fault.message).toContain(english);
    expect(faultSentence(fault, 'id')).toContain(indonesian);
  });
});

describe('what has no effect is said:', () => {
  test.each<[string, object, string | undefined, string | undefined]>([
    [
      'an optimizer without a loss',
      { ...base, optimizer: { name: 'sgd', learningRate: 1 } },
      'optimizer: no effect, because there is no loss.',
      'optimizer: tidak berpengaruh, karena loss tidak ada.',
    ],
    [
      'targets without a loss',
      { ...base, readout, targets, truncate: 1 },
      'targets, truncate: no effect, because there is no loss.',
      'targets, truncate: tidak berpengaruh, karena loss tidak ada.',
    ],
    [
      'frozen parameters without an optimizer, and a seed that nothing reads',
      { ...base, readout, targets, loss: 'cross-entropy', frozen: ['readout.W_hy'], seed: 1 },
      'frozen: no effect, because there is no optimizer. seed: no effect, because no input is sampled.',
      'frozen: tidak berpengaruh, karena optimizer tidak ada. seed: tidak berpengaruh, karena tidak ada masukan yang diundi (sample).',
    ],
    [
      'names of outputs that nothing reads',
      { ...base, outputVocabulary: ['a', 'b'] },
      'outputVocabulary: no effect, because there is no readout.',
      'outputVocabulary: tidak berpengaruh, karena readout tidak ada.',
    ],
    [
      'nothing of an optimizer behind upstream gradients',
      { ...base, upstream: [{ h: [1] }, null], optimizer: { name: 'sgd', learningRate: 1 } },
      undefined,
      undefined,
    ],
  ])('%s', (_, file, english, indonesian) => {
    const example = checkExample(file);
    expect(idleSentence(example, 'en')).toBe(english);
    expect(idleSentence(example, 'id')).toBe(indonesian);
  });
});

test('a loss without targets is refused', () => {
  const fault = faultOf({ ...base, readout, loss: 'cross-entropy' });
  expect(fault.message).toBe(
    'targets: found nothing, wanted at least one timestep with a target when there is a loss',
  );
});
