import { describe, expect, test } from 'vitest';
import { cells } from '../../engine/cells/index.ts';
import { stateOf } from '../../engine/cells/state-of.ts';
import { Fault } from '../../engine/fault.ts';
import { readoutActivations } from '../../engine/readout.ts';
import { lesson } from '../../lessons/encoder-decoder/lesson.ts';
import { lessons } from '../../lessons/every-lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { checkGradients } from '../../trace/questions/gradient-check.ts';
import { buildReport, checkFinite } from '../../trace/report/report.ts';
import { runTrace } from '../../trace/trace.ts';
import type { Example } from '../example.ts';
import { netOf } from '../nets.ts';
import { checkExample } from '../read-example.ts';
import { blankExample } from './blank.ts';
import { setLoss } from './choices.ts';
import { setArchitecture } from './encoder-decoder.ts';
import { inputKind, setInputKind, setInputSize, setOutputSize, setTargetKind } from './entries.ts';
import { feedingOf, feedings, keepTold, setFeeding, setInput, setSeed } from './feeding.ts';
import { addLayer, removeLayer, setCell, setDirection } from './network.ts';
import { withEntry } from './place.ts';
import { readoutForm, readoutForms, setReadout, setReadoutActivation } from './readout.ts';
import { resizeHidden, resizeSequence } from './resize.ts';
import { isFrom, randomStart } from './start.ts';
import { setTarget, setTargetTimes, targetTimesOf } from './target-times.ts';
import { addToken, nameListsOf, removeToken, renameToken } from './vocabulary.ts';

const start = { seed: 3, scale: 0.5 };
const blank = blankExample('mine', start);
const pair = setArchitecture(blank, 'encoder-decoder', start);
const words = { net: 'decoder', of: 'vocabulary' } as const;

const reportOf = (example: Example) =>
  checkFinite(buildReport(runTrace(compile(checkExample(JSON.parse(JSON.stringify(example)))))));
const worst = (example: Example) => checkGradients(runTrace(compile(example)))?.worst;
const decoderOf = (example: Example) => {
  const net = netOf(example, 'decoder');
  if (net === undefined) throw new RangeError('there is no decoder');
  return net;
};

describe('a decoder put behind a network', () => {
  test('says what the network said, told each word before, from a start token on', () => {
    expect(pair).toMatchObject({ inputs: ['A', 'B', 'C'], readout: null });
    expect(pair.targets).toBeUndefined();
    expect(pair.decoder).toMatchObject({
      vocabulary: ['A', 'B', 'C', '<s>'],
      inputs: ['<s>', 'B', 'C'],
      targets: ['B', 'C', 'A'],
    });
    expect(feedingOf(pair)).toBe('teacher');
    expect(worst(pair)).toBeLessThan(1e-6);
  });

  test('has weights that are drawn, but keeps those of the readout as far as they fit', () => {
    const [first] = decoderOf(pair).layers;
    expect(Object.values(first?.parameters ?? {}).flat(2)).toHaveLength(12 + 9 + 3);
    expect(decoderOf(pair).readout?.parameters?.W_hy).toEqual([
      ...[blank.readout?.parameters?.W_hy ?? []].flat(),
      [expect.any(Number), expect.any(Number), expect.any(Number)],
    ]);
    expect(isFrom(randomStart(pair, start), start)).toBe(true);
  });

  test.each(cells.map(({ id }) => id))('follows the encoder to %s, depth and size', (id) => {
    const two = addLayer(setCell(pair, 0, id, start), start);
    expect(decoderOf(two).layers).toHaveLength(2);
    const wide = resizeHidden(two, 1, 5, start);
    expect(decoderOf(wide).layers.map(({ hidden }) => hidden)).toEqual([3, 5]);
    expect(worst(wide)).toBeLessThan(1e-6);
    for (const index of [0, 1]) expect(worst(removeLayer(wide, index, start))).toBeLessThan(1e-6);
    expect(worst(setDirection(two, 0, 'backward', start))).toBeLessThan(1e-6);
  });

  test('starts from both last states of an encoder that runs both ways, and is twice as wide', () => {
    const two = addLayer(setCell(pair, 0, 'lstm', start), start);
    const both = setDirection(two, 0, 'bidirectional', start);
    expect(decoderOf(both).layers.map(({ hidden }) => hidden)).toEqual([6, 3]);
    expect(worst(both)).toBeLessThan(1e-6);
    const wide = setDirection(resizeHidden(both, 0, 2, start), 1, 'bidirectional', start);
    expect(decoderOf(wide).layers.map(({ hidden }) => hidden)).toEqual([4, 6]);
    expect(worst(wide)).toBeLessThan(1e-6);
    expect(worst(setArchitecture(wide, 'one', start))).toBeLessThan(1e-6);
    expect(decoderOf(setDirection(wide, 0, 'forward', start)).layers[0]?.hidden).toBe(2);
  });

  test('follows equations of the reader’s own', () => {
    const equations = 'a = W x + R h_prev + b\nh = tanh(a)';
    const typed = setCell(pair, 0, { equations, state: [...stateOf(equations)] }, start);
    expect(worst(typed)).toBeLessThan(1e-6);
  });

  test('is taken away again: its readout and targets are those of the network', () => {
    const back = setArchitecture(pair, 'one', start);
    expect(back).toMatchObject({ inputs: ['A', 'B', 'C'], targets: ['B', 'C', 'A'] });
    expect(back.decoder).toBeUndefined();
    expect(back.readout).toEqual(pair.decoder?.readout);
    expect(worst(back)).toBeLessThan(1e-6);
    const longer = setArchitecture(resizeSequence(pair, 5), 'one', start);
    expect(longer.targets).toEqual(['B', 'C', 'A', null, null]);
  });

  test.each(lessons.filter(({ example }) => example.layers.length > 0))(
    'of $slug, and without it again, the network runs',
    ({ example }) => {
      const there = setArchitecture(example, 'encoder-decoder', start);
      expect(reportOf(there).decoder?.timesteps.length).toBeGreaterThan(0);
      expect(reportOf(setArchitecture(there, 'one', start)).loss).not.toBeUndefined();
    },
  );

  test('has the frozen parameters of its readout, not those that are no more', () => {
    const frozen = { ...blank, frozen: ['readout.W_hy', 'layers.0.W_hh'] };
    const there = setArchitecture(frozen, 'encoder-decoder', start);
    expect(there.frozen).toEqual(['decoder.readout.W_hy', 'layers.0.W_hh']);
    const more = { ...there, frozen: [...(there.frozen ?? []), 'decoder.layers.0.W_hh'] };
    expect(setArchitecture(more, 'one', start).frozen).toEqual(frozen.frozen);
  });
});

describe('the readout of a decoder', () => {
  test.each(readoutForms)('may be %s', (form) => {
    const loose = setLoss(pair, 'half-squared-error');
    const numbers = setTargetKind(loose, 'numbers', 'decoder');
    const made = setReadout(numbers, form, start, 'decoder');
    expect(readoutForm(decoderOf(made))).toBe(form);
    expect(worst(made)).toBeLessThan(1e-6);
    expect(made.readout).toBeNull();
    const tokens = setTargetKind(setReadout(made, 'full', start, 'decoder'), 'tokens', 'decoder');
    expect(worst(tokens)).toBeLessThan(1e-6);
  });

  test.each(readoutActivations)('may have the activation %s', (activation) => {
    const loose = setLoss(pair, 'mean-squared-error');
    const made = setReadoutActivation(loose, activation, 'decoder');
    expect(decoderOf(made).readout?.activation).toBe(activation);
    expect(worst(made)).toBeLessThan(1e-6);
  });

  test('refuses in one sentence what the loss cannot read', () => {
    expect(() => compile(setReadoutActivation(pair, 'tanh', 'decoder'))).toThrow(
      'loss: found cross-entropy after tanh, wanted readout softmax',
    );
  });
});

describe('the targets of a decoder', () => {
  test('become numbers and tokens again without a change of the loss', () => {
    const numbers = setTargetKind(pair, 'numbers', 'decoder');
    expect(numbers.decoder?.targets?.[0]).toEqual([0, 1, 0, 0]);
    const lists = setInputKind(numbers, 'numbers', 'decoder');
    expect(lists.decoder?.inputs[0]).toEqual([0, 0, 0, 1]);
    const back = setTargetKind(setInputKind(lists, 'tokens', 'decoder'), 'tokens', 'decoder');
    for (const made of [numbers, lists, back])
      expect(reportOf(made).loss).toBeCloseTo(Number(reportOf(pair).loss), 12);
    expect(inputKind(decoderOf(back))).toBe('tokens');
    expect(pair.vocabulary).toEqual(back.vocabulary);
  });

  test('may have another width, as may its inputs', () => {
    const lists = setInputKind(setTargetKind(pair, 'numbers', 'decoder'), 'numbers', 'decoder');
    const made = setOutputSize(setInputSize(lists, 5, start, 'decoder'), 2, start, 'decoder');
    expect(made.decoder?.inputs[0]).toHaveLength(5);
    expect(made.decoder?.targets?.[0]).toHaveLength(2);
    expect(worst(made)).toBeLessThan(1e-6);
    expect(() => setOutputSize(lists, 13, start, 'decoder')).toThrow(Fault);
  });

  test('stand at every timestep, the last, or chosen ones; a new one is the next input', () => {
    const last = setTargetTimes(pair, 'last', 'decoder');
    expect(last.decoder?.targets).toEqual([null, null, 'A']);
    expect(targetTimesOf(decoderOf(last))).toBe('last');
    const chosen = setTarget(last, 0, true, 'decoder');
    expect(chosen.decoder?.targets).toEqual(['B', null, 'A']);
    expect(targetTimesOf(decoderOf(chosen))).toBe('chosen');
    expect(setTargetTimes(chosen, 'every', 'decoder')).toEqual(pair);
    expect(() => compile(setTarget(last, 2, false, 'decoder'))).toThrow(
      'targets: found nothing, wanted at least one timestep with a target',
    );
  });

  test('of an example without a decoder are chosen in the same way', () => {
    expect(setTargetTimes(blank, 'last').targets).toEqual([null, null, 'A']);
    expect(setTargetTimes(setTargetTimes(blank, 'last'), 'every')).toEqual(blank);
  });
});

describe('what a decoder reads', () => {
  test.each(feedings)('may be %s', (feeding) => {
    const fed = setFeeding(pair, feeding);
    expect(feedingOf(fed)).toBe(feeding);
    expect(reportOf(fed).loss).toBeGreaterThan(0);
    expect(setFeeding(fed, 'teacher').decoder).toEqual(pair.decoder);
  });

  test('is drawn with a seed that can be changed', () => {
    const drawn = setFeeding(pair, 'sample');
    expect(drawn.seed).toBe(1);
    const inputs = (seed: number) =>
      JSON.stringify(
        reportOf(resizeSequence(setSeed(drawn, seed), 8, 'decoder')).decoder?.timesteps.map(
          ({ x }) => x,
        ),
      );
    expect(inputs(1)).toBe(inputs(1));
    expect(new Set([1, 2, 3, 4].map(inputs)).size).toBeGreaterThan(1);
    expect(() => setSeed(drawn, -1)).toThrow(Fault);
    const one = setInput(pair, 2, { from: 'previous', pick: 'sample' }, 'decoder');
    expect([feedingOf(one), one.seed]).toEqual(['given', 1]);
  });

  test('stays the targets while these change, and the sequence grows', () => {
    const target = keepTold((before) => withEntry(before, 'targets', 1, 'C', 'decoder'))(pair);
    expect(target.decoder).toMatchObject({ inputs: ['<s>', 'C', 'C'], targets: ['C', 'C', 'A'] });
    const longer = keepTold((before) => resizeSequence(before, 5, 'decoder'))(pair);
    expect(longer.decoder?.inputs).toEqual(['<s>', 'B', 'C', 'A', 'A']);
    expect(longer.inputs).toHaveLength(3);
  });

  test('cannot be a target that is missing', () => {
    const gap = setTarget(setFeeding(pair, 'free'), 1, false, 'decoder');
    expect(() => setFeeding(gap, 'teacher')).toThrow(
      'decoder.targets.1: found nothing, wanted a target, because it is the next input',
    );
  });
});

describe('the words of a decoder', () => {
  test('are added, taken away and renamed without those of the encoder', () => {
    const more = addToken(pair, '</s>', start, words);
    expect(more.decoder?.vocabulary).toEqual(['A', 'B', 'C', '<s>', '</s>']);
    expect(more.vocabulary).toEqual(['A', 'B', 'C']);
    expect(worst(more)).toBeLessThan(1e-6);
    expect(removeToken(more, 4, words)).toEqual(pair);
    const renamed = renameToken(pair, 1, 'ya', words);
    expect(renamed.decoder).toMatchObject({
      inputs: ['<s>', 'ya', 'C'],
      targets: ['ya', 'C', 'A'],
    });
    expect(renamed.inputs).toEqual(['A', 'B', 'C']);
  });

  test('stay when those of the encoder change, also where they were shared', () => {
    const { vocabulary: _, ...decoder } = lesson.example.decoder ?? { inputs: [], layers: [] };
    const shared: Example = {
      ...lesson.example,
      vocabulary: ['a', 'k', 't', '.'],
      inputs: [[1, 0, 0]],
      decoder,
    };
    const renamed = renameToken(shared, 0, 'b');
    expect(renamed.decoder?.vocabulary).toEqual(['a', 'k', 't', '.']);
    expect(reportOf(renamed).loss).toBe(reportOf(shared).loss);
  });

  test('of outputs that differ from the inputs are a list of their own', () => {
    const numbers = setInputKind(pair, 'numbers', 'decoder');
    const wide = setInputSize(numbers, 2, start, 'decoder');
    const outputs = { net: 'decoder', of: 'outputVocabulary' } as const;
    expect(nameListsOf(wide).map(({ list }) => list)).toEqual([{ of: 'vocabulary' }, outputs]);
    const more = addToken(wide, 'D', start, outputs);
    expect(more.decoder?.outputVocabulary).toEqual(['A', 'B', 'C', '<s>', 'D']);
    expect(worst(more)).toBeLessThan(1e-6);
    const tokens = setInputKind(wide, 'tokens', 'decoder');
    expect(tokens.decoder).toMatchObject({ vocabulary: ['A', 'B'] });
    expect(worst(tokens)).toBeLessThan(1e-6);
  });
});
