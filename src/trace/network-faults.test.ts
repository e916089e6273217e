import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../example/example.ts';
import { checkExample, readExample } from '../example/read-example.ts';
import { sidesOf } from '../example/sides.ts';
import { compile } from './program/compile.ts';
import { carryOn } from './reference/carry-on.ts';

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../public/examples/${name}.json`), 'utf8');

const example = (name: string): Example => readExample(text(name));

/** A shipped example with one piece of its text replaced, opened. */
function opened(name: string, piece: string | RegExp, by: string): () => unknown {
  const flat = JSON.stringify(JSON.parse(text(name)));
  const spoilt = flat.replace(piece, by);
  if (spoilt === flat) throw new RangeError(`${piece} is not in ${name}`);
  return () => compile(checkExample(JSON.parse(spoilt)));
}

const greedy = '{"from":"previous","pick":"greedy"}';
const sample = '{"from":"previous","pick":"sample"}';

describe('one sentence says what is wrong with', () => {
  test.each<[what: string, name: string, piece: string | RegExp, by: string, sentence: string]>([
    [
      'one set of weights for two directions',
      'many-to-one',
      '"hidden":3',
      '"hidden":3,"direction":"bidirectional"',
      'layers.0.parameters: found an object with W_xh, W_hh, b_h, wanted an object with forward and backward, because the layer is bidirectional',
    ],
    [
      'two sets of weights for one direction',
      'bidirectional',
      '"direction":"bidirectional"',
      '"direction":"forward"',
      'layers.0.parameters: found an object with forward, backward, wanted direction bidirectional',
    ],
    [
      'a direction that is missing',
      'bidirectional',
      '"backward":{',
      '"backwards":{',
      'layers.0.parameters.backward: found nothing, wanted this entry to be there',
    ],
    [
      'a weight of one direction with another shape',
      'bidirectional',
      /"W_hh":\[\[[^\]]*\],/,
      '"W_hh":[',
      'layers.0.parameters.forward.W_hh: found 1×2, wanted 2×2 (cell rnn, hidden 2, 4 inputs)',
    ],
    [
      'a readout that reads one direction only',
      'bidirectional',
      /"W_hy":\[\[[^\]]*\],\[[^\]]*\]\]/,
      '"W_hy":[[1,2],[3,4]]',
      'readout.parameters.W_hy: found 2×2, wanted 2×4 (4 values below)',
    ],
    [
      'a token that the output vocabulary lacks',
      'bidirectional',
      '"targets":["NAMA"',
      '"targets":["nasi"',
      'targets.0: found “nasi”, wanted one of NAMA, O',
    ],
    [
      'a target where there is no output',
      'many-to-one',
      '"targets":[null',
      '"targets":[[1]',
      'targets.0: found a list of 1 entry, wanted null, because only the last timestep has an output',
    ],
    [
      'a first input that is the output before',
      'feed-back',
      '"inputs":["A"',
      `"inputs":[${greedy}`,
      'inputs.0: found previous, wanted a token, a list or null, because there is no output before it',
    ],
    [
      'another source of an input',
      'feed-back',
      '"from":"previous"',
      '"from":"next"',
      'inputs.2.from: found “next”, wanted previous',
    ],
    [
      'another way to pick',
      'feed-back',
      '"pick":"greedy"',
      '"pick":"beam"',
      'inputs.2.pick: found “beam”, wanted one of greedy, sample',
    ],
    [
      'sampling without a seed',
      'feed-back',
      ',"seed":1',
      '',
      'seed: found nothing, wanted a seed, because an input is sampled',
    ],
    [
      'a seed that is none',
      'feed-back',
      '"seed":1',
      '"seed":-1',
      'seed: found -1, wanted a whole number from 0 to 4294967295',
    ],
    [
      'sampling without probabilities',
      'feed-back',
      '"activation":"softmax"',
      '"activation":"linear"',
      'inputs.3.pick: found sample, wanted readout softmax, because sampling needs probabilities',
    ],
    [
      'an output fed back against time',
      'feed-back',
      '"hidden":3',
      '"hidden":3,"direction":"backward"',
      'layers.0.direction: found backward, wanted layers that run forward and return sequences, because an input comes from the output before',
    ],
    [
      'a decoder of another size',
      'encoder-decoder',
      '"hidden":2',
      '"hidden":3',
      'layers.0.parameters.W_xi: found 2×2, wanted 3×2',
    ],
    [
      'a decoder with an initial state',
      'encoder-decoder',
      /("decoder":.*?"hidden":2)/,
      '$1,"initialState":{"h":[0,0]}',
      'decoder.layers.0.initialState: found an object with h, wanted no initialState, because the layer starts from the encoder',
    ],
    [
      'a decoder that runs backward',
      'encoder-decoder',
      /("decoder":.*?"hidden":2)/,
      '$1,"direction":"backward"',
      'decoder.layers.0.direction: found backward, wanted forward, because the decoder goes on in time',
    ],
    [
      'a token that the decoder does not know',
      'encoder-decoder',
      '"inputs":["<s>"',
      '"inputs":["teh"',
      'decoder.inputs.0: found “teh”, wanted one of <s>, hot, tea, </s>',
    ],
  ])('%s', (_, name, piece, by, sentence) => {
    expect(opened(name, piece, by)).toThrow(sentence);
  });

  test('outputs that are not as many as an input has numbers', () => {
    const parameters = { W_hy: [[1, 2, 3]] };
    const readout = { activation: 'softmax' as const, parameters };
    const targets = [[1], null, null, null, null];
    expect(() => compile({ ...example('feed-back'), targets, readout })).toThrow(
      'inputs.2: found 1 outputs, wanted 4 outputs, as many as an input has numbers',
    );
  });

  test('a batch whose sequences have no words for the decoder, or words for none', () => {
    const given = example('encoder-decoder');
    expect(() => compile({ ...given, batch: [null, { inputs: given.inputs }] })).toThrow(
      'batch.1.decoder: found nothing, wanted this entry to be there',
    );
    const plain = example('many-to-one');
    const decoder = { inputs: ['A'] };
    expect(() => compile({ ...plain, batch: [{ inputs: plain.inputs, decoder }, null] })).toThrow(
      'batch.0.decoder: found an object with inputs, wanted no entry of this name',
    );
  });

  test('gradients that are given beside a decoder', () => {
    const { loss: _, optimizer: __, ...given } = example('encoder-decoder');
    const upstream = given.inputs.map(() => ({ h: [1, 1] }));
    expect(() => compile({ ...given, upstream })).toThrow(
      /wanted none, because there is a decoder/,
    );
  });

  test('a decoder that is not as wide as both last states of the encoder together', () => {
    const { layers, ...rest } = example('encoder-decoder');
    const both = layers.map(({ parameters, ...layer }) => {
      const [forward] = sidesOf({ ...layer, parameters }).map((side) => side.parameters);
      const sides = { forward: forward ?? {}, backward: forward ?? {} };
      return { ...layer, direction: 'bidirectional' as const, parameters: sides };
    });
    expect(() => compile({ ...rest, layers: both })).toThrow(
      'decoder.layers.0: found cell lstm with hidden 2, wanted cell lstm with hidden 4, because the layer starts from the last states of both directions of the encoder',
    );
  });

  test('a decoder whose cell is not that of the encoder, or that has more layers', () => {
    const { decoder, ...encoder } = example('encoder-decoder');
    const [layer] = example('feed-back').layers;
    if (decoder === undefined || layer === undefined) throw new RangeError('no decoder');
    const withLayers = (layers: Example['layers']): Example => ({
      ...encoder,
      decoder: { ...decoder, layers },
    });
    expect(() => compile(withLayers([layer]))).toThrow(
      'decoder.layers.0: found cell rnn with hidden 3, wanted cell lstm with hidden 2, as in the layer of the encoder that it starts from',
    );
    expect(() => compile(withLayers([...decoder.layers, ...decoder.layers]))).toThrow(
      'decoder.layers: found a list of 2 entries, wanted at most 1 layers, as many as the encoder has',
    );
  });
});

describe('what is fed back follows the weights', () => {
  test('the drawn inputs are those that numpy draws, and change with the seed', () => {
    const one = carryOn(example('feed-back'), 0);
    const other = carryOn({ ...example('feed-back'), seed: 4 }, 0);
    expect(one.inputs.slice(0, 3)).toEqual(other.inputs.slice(0, 3));
    expect(one.inputs).not.toEqual(other.inputs);
  });

  test('after updates the inputs are picked anew, and the gradient check holds', () => {
    const flat = JSON.stringify(example('feed-back')).replaceAll(sample, greedy);
    const free = checkExample(JSON.parse(flat));
    const [before, after] = [carryOn(free, 0), carryOn(free, 40)];
    expect(after.loss).toBeLessThan(before.loss);
    expect(after.inputs).not.toEqual(before.inputs);
    expect(after.worst).toBeLessThan(1e-8);
  });
});
