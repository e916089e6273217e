import { range } from 'd3';
import { expect, test } from 'vitest';
import { forwardPass } from '../engine/tape/run.ts';
import type { Example, Layer } from '../example/example.ts';
import { languages } from '../notation/language.ts';
import { nodeOf } from '../trace/block.ts';
import { compile } from '../trace/program/compile.ts';
import type { Program } from '../trace/program/program.ts';
import { lessonBySlug } from './every-lesson.ts';
import { gruExample } from './gru/example.ts';
import { gru180Example } from './gru/gru-180-example.ts';
import { lstm180Example } from './gru/lstm-180-example.ts';
import { lastNameTrials } from './last-name.ts';
import { lstmExample } from './lstm/example.ts';
import { rnnBesideExample } from './lstm/rnn-beside-example.ts';
import trained from './reference/gates.json';

type Name = keyof typeof trained;

const tokens = 'AJ.';
const free = ['', '', ''].reduce(
  (words) => words.flatMap((word) => [...tokens].map((token) => word + token)),
  [''],
);

/** All sequences of the task: a name, three free tokens, then gap up to the length. */
const sequences = (length: number): readonly string[] =>
  [...'AJ'].flatMap((first) => free.map((three) => (first + three).padEnd(length, '.')));

/** What the network says last about a sequence: the index of its most probable token. */
function answer(program: Program, given: Float64Array, sequence: string): number {
  const values = given.slice();
  program.timesteps.forEach(({ x }, t) => {
    const { offset } = nodeOf(program, x);
    values.fill(0, offset, offset + 3);
    values[offset + tokens.indexOf(sequence[t] ?? '')] = 1;
  });
  forwardPass(program.pass, values);
  const { offset } = nodeOf(program, program.timesteps.at(-1)?.y ?? 0);
  const y = [...values.subarray(offset, offset + 3)];
  return y.indexOf(Math.max(...y));
}

const isRight = (sequence: string, said: number): boolean =>
  said === tokens.indexOf([...sequence].findLast((token) => token !== '.') ?? '');

/** The share of the sequences of that length that an example answers rightly. */
function accuracy(example: Example, length: number): number {
  const inputs = range(length).map(() => '.');
  const targets = range(length).map((t) => (t === length - 1 ? 'A' : null));
  const program = compile({ ...example, inputs, targets });
  const all = sequences(length);
  const right = all.filter((each) => isRight(each, answer(program, program.given, each)));
  return right.length / all.length;
}

/** The cells as the script calls them. */
const cells = {
  rnn: { cell: 'rnn' },
  lstm: { cell: 'lstm' },
  gru: { cell: 'gru' },
  'gru before': { cell: 'gru', resetAfter: false },
} as const satisfies Record<string, Omit<Layer, 'hidden' | 'parameters'>>;

const cellNamed = (name: string) => {
  const found = Object.entries(cells).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`gates.json has the cell "${name}"; add it to cells`);
  return found;
};

function exampleOf(name: Name, start: number): Example {
  const { cell, hidden, starts } = trained[name];
  const { parameters, readout } = starts[start] ?? { parameters: {}, readout: {} };
  const layer = { ...cellNamed(cell), hidden, parameters: { ...parameters } };
  return {
    ...lstmExample,
    layers: [layer],
    readout: { activation: 'softmax', parameters: { ...readout } },
  };
}

/** How many of the 20 starts answer every sequence of that length rightly. */
const solved = (name: Name, length: number): number =>
  range(20).filter((start) => accuracy(exampleOf(name, start), length) === 1).length;

const numbersIn = (text = ''): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The last line of the summary says what the training came to. */
const saidOf = (slug: string): readonly (readonly number[])[] =>
  languages.map((language) => numbersIn(lessonBySlug(slug)?.text[language].summary.at(-1)));

/** How many numbers the layer of an example learns. */
function sizeOf(example: Example): number {
  const program = compile(example);
  return program.parameters
    .filter(({ part }) => part === 'layer')
    .map(({ node }) => nodeOf(program, node))
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

test('the weights of both lessons are those that the training script wrote', () => {
  expect(lstmExample).toEqual(exampleOf('lstm', 17));
  const { layers, readout } = exampleOf('gru', 18);
  expect(gruExample).toEqual({ ...gruExample, layers, readout });
  expect(trained.lstm.starts[17]?.epochs).toBe(100);
  expect(trained.gru.starts[18]?.epochs).toBe(66);
});

test.each([
  ['LSTM', lstmExample],
  ['GRU', gruExample],
])(
  'the %s shown answers every sequence of the training and every one with a longer gap',
  (_, shown) => {
    for (const length of [6, 10, 20]) expect(accuracy(shown, length)).toBe(1);
  },
);

test('a network that has forgotten is found out', () => {
  const [layer] = lstmExample.layers;
  const parameters = { ...layer?.parameters, b_f: [-9, -9], b_i: [-9, -9] };
  const layers = [{ cell: 'lstm', hidden: 2, parameters }] as const;
  expect(accuracy({ ...lstmExample, layers: [...layers] }, 20)).toBe(0.5);
});

test('the layers have as many numbers as the texts say', () => {
  expect(sizeOf(lstmExample)).toBe(48);
  expect(sizeOf(gruExample)).toBe(42);
  expect(sizeOf(exampleOf('wide rnn', 0))).toBe(45);
});

test('of 20 starts each, as many remember as the lesson on the LSTM says', () => {
  const [lstm, rnn, wide] = (['lstm', 'rnn', 'wide rnn'] as const).map((name) =>
    [6, 20].map((length) => solved(name, length)),
  );
  const said = [20, lstm?.[0], 2, 54, 6, lstm?.[1], 20, 2, ...(rnn ?? []), 5, ...(wide ?? [])];
  expect(sequences(6).length).toBe(54);
  expect(saidOf('lstm')).toEqual([said, said]);
});

test('the networks beside those of the lessons are what the training script wrote', () => {
  const ofLesson = (slug: string) => lessonBySlug(slug)?.beside?.networks ?? [];
  const trainedAs = [...ofLesson('lstm'), ...ofLesson('gru')].map(({ name, example }) => {
    const { layers, readout } = example;
    return [name, layers[0], readout?.parameters];
  });
  const started = (
    [
      ['LSTM(2)', 'lstm', 17],
      ['SimpleRNN(5)', 'wide rnn', 3],
      ['GRU(2)', 'gru', 18],
      ['LSTM(2)', 'lstm', 17],
      ['GRU(6, reset_after=False)', 'gru 180', 0],
      ['LSTM(5)', 'lstm 180', 0],
    ] as const
  ).map(([name, key, start]) => {
    const { layers, readout } = exampleOf(key, start);
    return [name, layers[0], readout?.parameters];
  });
  expect(trainedAs).toEqual(started);
});

test('the RNN beside the LSTM answers everything it was trained on, and over a longer gap it only guesses', () => {
  expect([6, 20].map((length) => accuracy(rnnBesideExample, length))).toEqual([1, 0.5]);
});

test('GRU and LSTM can be compared with the same number of weights', () => {
  expect([gru180Example, lstm180Example].map(sizeOf)).toEqual([180, 180]);
});

test('the sequences of the comparison are those of the task', () => {
  for (const { tokens: length, sequences: all } of lastNameTrials) {
    expect(all.map(({ inputs }) => inputs.join(''))).toEqual(sequences(length));
    for (const { inputs, targets } of all)
      expect(targets?.at(-1)).toBe(inputs.findLast((token) => token !== '.'));
  }
});

test('of 20 starts each, as many remember as the lesson on the GRU says', () => {
  const [lstm, gru, rnn] = (['lstm', 'gru', 'rnn'] as const).map((name) =>
    [6, 20].map((length) => solved(name, length)),
  );
  const alike = [solved('gru 180', 20), solved('lstm 180', 20)];
  const first = [20, gru?.[0], lstm?.[0], 54, 6, 20, gru?.[1], lstm?.[1], rnn?.[1], 2];
  const said = [...first, 180, 6, 5, 20, ...alike];
  expect(saidOf('gru')).toEqual([said, said]);
});
