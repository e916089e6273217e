import { expect, test } from 'vitest';
import { lessonBySlug } from '../lessons/every-lesson.ts';
import { runTrace } from '../trace/trace.ts';
import { answersOf } from './answers.ts';
import { layerSize, rightIn } from './beside.ts';
import { frameOf } from './frames.ts';

test('networks on one task are counted: what they learn, and how far they remember', () => {
  const { networks = [], trials = [] } = lessonBySlug('lstm')?.beside ?? {};
  const counted = networks.map(({ name, example }) => [
    name,
    layerSize(example),
    ...trials.map((trial) => rightIn(example, trial)),
  ]);
  expect(counted).toEqual([
    ['LSTM(2)', 48, 54, 54, 54],
    ['SimpleRNN(5)', 45, 54, 53, 27],
  ]);
});

test('the sequence that is walked shows the RNN forgetting and the LSTM remembering', () => {
  const { networks = [], trials = [] } = lessonBySlug('lstm')?.beside ?? {};
  const said = networks.map(({ example }) =>
    answersOf(
      runTrace(frameOf(example).program),
      trials.map(({ walked }) => walked),
    ).map((answer) => [answer.said.at(-1), answer.right]),
  );
  expect(said).toEqual([
    [
      ['J', true],
      ['A', true],
      ['A', true],
    ],
    [
      ['J', true],
      ['A', true],
      ['J', false],
    ],
  ]);
});
