import { describe, expect, test } from 'vitest';
import { Fault } from '../engine/fault.ts';
import { abccd } from '../trace/reference/lecture-examples.ts';
import { checkExample, readExample } from './read-example.ts';

const text = JSON.stringify(abccd());

/** ABCCD with one piece of its text replaced. */
function spoilt(piece: string, by: string): string {
  expect(text).toContain(piece);
  return text.replace(piece, by);
}

test('an example is read as it is written', () => {
  expect(readExample(text)).toEqual(abccd());
});

test('a mark of the byte order in front of the text is left out', () => {
  expect(readExample(`\uFEFF${text}`)).toEqual(abccd());
});

test('what may be absent may be absent', () => {
  const least = { format: 'unroll/1', inputs: [[1]], layers: [] };
  expect(checkExample(least)).toEqual(least);
});

const wanted = 'a finite number, a list of them, or a list of equally long rows';

describe('one sentence names the entry, what was found and what was wanted:', () => {
  test.each([
    ['"format":"unroll/1",', '', 'format: found nothing, wanted this entry to be there'],
    ['"unroll/1"', '1', 'format: found 1, wanted unroll/1'],
    ['"title":"ABCCD"', '"title":["ABCCD"]', 'title: found a list of 1 entry, wanted a text'],
    ['"title":', '"titel":', 'titel: found “ABCCD”, wanted no entry of this name'],
    ['"title":', '"constructor":', 'constructor: found “ABCCD”, wanted no entry of this name'],
    ['["A","B","C","D"]', '[]', 'vocabulary: found an empty list, wanted at least 1 entry'],
    [
      '["A","B","C","D"]',
      '["A",""]',
      'vocabulary.1: found an empty text, wanted at least 1 character',
    ],
    [
      '["A","B","C","D"]',
      `["A","${'B'.repeat(5000)}"]`,
      `vocabulary.1: found “${'B'.repeat(39)}…”, wanted at most 40 characters`,
    ],
    [
      '"title":"ABCCD"',
      `"title":"${'a'.repeat(201)}"`,
      `title: found “${'a'.repeat(39)}…”, wanted at most 200 characters`,
    ],
    [
      '"loss":',
      `"frozen":[${Array(300_000).fill('"b_h"').join()}],"loss":`,
      'frozen: found a list of 300000 entries, wanted at most 1000 entries',
    ],
    ['["A","B","C","C"]', '"ABCC"', 'inputs: found “ABCC”, wanted a list'],
    [
      '["A","B","C","C"]',
      '[0]',
      'inputs.0: found 0, wanted a token, a list of finite numbers, or null',
    ],
    ['["A","B","C","C"]', '[[1,"2"]]', 'inputs.0: found “2” as entry 2, wanted a token, a list'],
    ['"hidden":3', '"hidden":0', 'layers.0.hidden: found 0, wanted at least 1'],
    [
      '"hidden":3',
      '"hidden":2.5',
      'layers.0.hidden: found 2.5, wanted a whole number of at least 1',
    ],
    ['"hidden":3', '"hidden":"3"', 'layers.0.hidden: found “3”, wanted a finite number'],
    ['"hidden":3', '"hidden":300', 'layers.0.hidden: found 300, wanted at most 256'],
    [
      '"rnn"',
      '{"equations":""}',
      'layers.0.cell.equations: found an empty text, wanted equations as a text of 1 to 2000 characters',
    ],
    [
      '"b_h":[0.1',
      '"b_h":[null',
      `layers.0.parameters.b_h: found null as entry 1, wanted ${wanted}`,
    ],
    [
      '"b_h":[0.1',
      '"b_h":[[0.1]',
      `layers.0.parameters.b_h: found 0.1 as entry 2, wanted ${wanted}`,
    ],
    [
      '"b_h":[0.1',
      '"b_h":[1e999',
      `layers.0.parameters.b_h: found Infinity as entry 1, wanted ${wanted}`,
    ],
    [
      '"b_h":[',
      '"constructor":1,"b_h":[',
      'layers.0.parameters.constructor: found 1, wanted no entry of this name',
    ],
    [
      '"b_h":[',
      '"__proto__":{},"b_h":[',
      'layers.0.parameters.__proto__: found an empty object, wanted no entry',
    ],
    [
      '"hidden":3',
      '"hidden":3,"initialState":[]',
      'layers.0.initialState: found an empty list, wanted an object',
    ],
    [
      '"softmax"',
      '"Softmax"',
      'readout.activation: found “Softmax”, wanted one of softmax, sigmoid, linear, tanh',
    ],
    [
      '"softmax"',
      '"softmax","temperature":0',
      'readout.temperature: found 0, wanted a number above 0',
    ],
    ['"sgd"', '"sgd","momentum":1', 'optimizer.momentum: found 1, wanted a number below 1'],
    ['"sgd"', '"sgd","beta1":0.9', 'optimizer.beta1: found 0.9, wanted no entry of this name'],
    ['"sgd"', 'null', 'optimizer.name: found null, wanted one of sgd, adam'],
  ])('%s → %s', (piece, by, sentence) => {
    const act = () => readExample(spoilt(piece, by));
    expect(act).toThrow(Fault);
    expect(act).toThrow(sentence);
  });

  test.each([
    ['', 'example.json: found nothing, wanted JSON text'],
    ['[1, 2', 'found “[1, 2”, wanted JSON text (unexpected end in line 1, column 6)'],
    ['[1,\n 2,]', 'wanted JSON text (unexpected “]” in line 2, column 4)'],
    ['3', 'example.json: found 3, wanted an object'],
    [`{"${'x'.repeat(500)}`, 'example.json: found “{"xxxxxxxxxxxx'],
  ])('%.20s', (content, sentence) => {
    expect(() => readExample(content, 'example.json')).toThrow(sentence);
  });
});

test('an entry that stands there twice is refused, the first of them is not dropped', () => {
  const text = JSON.stringify(abccd()).replace('"inputs"', '"inputs":[[1]],"inputs"');
  expect(() => readExample(text, 'f.json')).toThrow(
    /^f\.json: found “inputs” twice in line 1, column \d+, wanted every entry of an object once$/,
  );
});
