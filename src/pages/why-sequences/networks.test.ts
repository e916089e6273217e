import { describe, expect, test } from 'vitest';
import { askNet } from '../../parts/nets/asked.ts';
import { outputsOf, parameterCount, parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { runWith, train } from '../../parts/nets/train.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkGradients } from '../../trace/questions/gradient-check.ts';
import { lossOf, runTrace, type Trace } from '../../trace/trace.ts';
import { judge } from './ChaseCard.tsx';
import {
  asWindow,
  type ChaseNet,
  chaseExample,
  chaseInputs,
  chaseNets,
  nameRnn,
  nameWindow,
  nextLetter,
} from './networks.ts';
import { columnChange } from './WeightBlocks.tsx';
import {
  type ChaseWord,
  chaseWords,
  dogFirst,
  joniAt,
  keysOf,
  nameWords,
  ordersOf,
} from './words.ts';

const seeds = [1, 2, 3, 4, 5];
const first = (example: Parameters<typeof compile>[0]): Trace => runTrace(compile(example));

const answer = (trained: Trace, net: ChaseNet, sentence: readonly ChaseWord[]): number =>
  outputsOf(runWith(trained, { inputs: chaseInputs(net, sentence) }))[0] ?? Number.NaN;

describe('who chases, from other first weights:', () => {
  const three = ordersOf(keysOf(chaseWords).slice(0, 3));
  const longer: readonly (readonly ChaseWord[])[] = [
    ['big', 'cat', 'chases', 'dog'],
    ['dog', 'big', 'chases', 'cat'],
    ['big', 'cat', 'big', 'chases', 'dog'],
    ['dog', 'big', 'big', 'chases', 'big', 'cat'],
  ];

  test.each(seeds)('seed %d: adding words up cannot tell, a window and an RNN can', (seed) => {
    const [sum, window, rnn] = chaseNets.map((net) => train(first(chaseExample(net, seed)), 300));
    if (sum === undefined || window === undefined || rnn === undefined) throw new Error('no nets');
    expect(lossOf(sum)).toBeCloseTo(Math.LN2, 12);
    const sums = three.map((each) => answer(sum, 'sum', each));
    expect(new Set(sums).size).toBe(1); // to the last bit
    for (const each of three) {
      expect(judge(answer(sum, 'sum', each), dogFirst(each))).toBe('unsure');
      expect(judge(answer(window, 'window', each), dogFirst(each))).toBe('right');
      expect(judge(answer(rnn, 'rnn', each), dogFirst(each))).toBe('right');
    }
    for (const each of longer) {
      expect(judge(answer(rnn, 'rnn', each), dogFirst(each))).toBe('right');
      const said = askNet(window, { inputs: chaseInputs('window', each) });
      expect('fault' in said ? said.fault.message : '').toContain('W_xh: found 2×12, wanted 2×');
    }
  });

  test.each(chaseNets)('the gradients of %s agree with central differences', (net) => {
    expect(checkGradients(first(chaseExample(net, 1)))?.worst).toBeLessThan(1e-6);
  });
});

describe('a name learnt in the first place, from other first weights:', () => {
  const vocabulary = keysOf(nameWords);

  test.each(seeds)('seed %d: the window finds it there alone, the RNN anywhere', (seed) => {
    const window = train(first(nameWindow(seed)), 300);
    const rnn = train(first(nameRnn(seed)), 300);
    joniAt.forEach((sentence, place) => {
      const wanted = sentence.map((each) => (each === 'Joni' ? 1 : 0));
      const byWindow = outputsOf(
        runWith(window, { inputs: [[...asWindow(sentence, vocabulary)]] }),
      );
      const byRnn = outputsOf(runWith(rnn, { inputs: [...sentence] }));
      expect(byRnn.map(Math.round)).toEqual(wanted);
      if (place === 0) expect(byWindow[0]).toBeGreaterThan(0.9);
      else expect(byWindow[place]).toBeLessThan(0.1);
    });
  });

  test('the weights that would read it elsewhere have never moved, those in the first place have', () => {
    const before = first(nameWindow(1));
    const after = train(before, 300);
    const V = vocabulary.length;
    expect(columnChange(before, after, 0)).toBeGreaterThan(0.5);
    expect(columnChange(before, after, V)).toBe(0);
    expect(columnChange(before, after, 2 * V)).toBe(0);
    const gradient = blockValues(before, {
      kind: 'gradient',
      node: parameterNode(before.program, 'W_xh'),
    });
    for (let i = 0; i < 2; i++) expect(gradient[i * 3 * V + V]).toBe(0);
  });

  test('a window has more to learn for every word, an RNN has not', () => {
    const { program } = first(nameRnn(1));
    expect(parameterCount(program)).toBe(2 * 9 + 2 * 2 + 2 + 2 + 1);
    expect(parameterCount(runWith(first(nameRnn(1)), { inputs: ['Joni', 'eats'] }).program)).toBe(
      parameterCount(program),
    );
    expect(parameterCount(first(nameWindow(1)).program)).toBe(2 * 27 + 2 + 3 * 2 + 3);
  });
});

describe('the next letter', () => {
  test.each(['hello', 'ABCCD'])(
    'of %s: without memory the same letter has the same answer',
    (word) => {
      const dense = train(first(nextLetter('dense', word, 1)), 300);
      const rnn = train(first(nextLetter('rnn', word, 1)), 300);
      const y = (trace: Trace, t: number) => [
        ...valuesOf(trace, trace.program.timesteps[t - 1]?.y ?? 0),
      ];
      expect(y(dense, 3)).toEqual(y(dense, 4)); // to the last bit
      expect(lossOf(dense)).toBeGreaterThan(2 * Math.LN2);
      expect(y(rnn, 3)).not.toEqual(y(rnn, 4));
      expect(lossOf(rnn)).toBeLessThan(0.1);
    },
  );
});
