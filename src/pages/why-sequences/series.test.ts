import { describe, expect, test } from 'vitest';
import { runWith, train } from '../../parts/nets/train.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import {
  learntFrom,
  monthOf,
  oneFeature,
  passengersOf,
  type SeriesNet,
  scaled,
  seriesExample,
  seriesInputs,
  threeFeatures,
} from './series.ts';

test('months are counted on from January 1949', () => {
  expect([0, 4, 12, 143].map(monthOf)).toEqual(['1949-01', '1949-05', '1950-01', '1960-12']);
  expect([oneFeature.length, threeFeatures.length]).toEqual([143, 141]);
});

describe.each(['dense', 'rnn'] as const)('%s', (net: SeriesNet) => {
  const trained = train(runTrace(compile(seriesExample(net, 1))), 300);

  test('learns the first five years better than repeating the last value', () => {
    const rows = threeFeatures.slice(0, learntFrom);
    const repeated = rows.reduce((sum, { inputs, target }) => {
      return sum + (scaled(target) - scaled(inputs[2] ?? 0)) ** 2 / rows.length;
    }, 0);
    expect(lossOf(trained)).toBeLessThan(repeated);
  });

  test('answers in passengers', () => {
    const [window] = threeFeatures;
    if (window === undefined) throw new Error('no window');
    const answer = passengersOf(runWith(trained, { inputs: seriesInputs(net, window) }));
    expect(Math.abs(answer - window.target)).toBeLessThan(25);
  });
});
