import { describe, expect, test } from 'vitest';
import { lesson as abccd } from '../../lessons/abccd/lesson.ts';
import { lesson as reversing } from '../../lessons/encoder-decoder/lesson.ts';
import { lesson as praise } from '../../lessons/many-to-one/lesson.ts';
import { compile } from '../../trace/program/compile.ts';
import { lossOf, runTrace } from '../../trace/trace.ts';
import type { Example } from '../example.ts';
import { ownSequence, tagged, trainedSequences } from '../sequence.ts';
import { feedingOf, setFeeding } from './feeding.ts';
import { readAlone, showSequence } from './show-sequence.ts';
import { canType, typedSequence } from './type-sequence.ts';

const lossOfRun = (example: Example): number | undefined => lossOf(runTrace(compile(example)));

describe('another sequence of a batch', () => {
  const { example } = praise;
  const show = (from: Example, words: string, tag = '+') =>
    showSequence(from, tagged(words, tag), example);

  test('changes places with the one shown, and the loss stays', () => {
    const good = show(example, 'very good');
    expect(good.inputs).toEqual(['very', 'good']);
    expect(good.targets).toEqual([null, '+']);
    expect(trainedSequences(good)).toEqual(trainedSequences(example));
    expect(lossOfRun(good)).toBeCloseTo(Number(lossOfRun(example)), 14);
    expect(show(good, 'it is not good')).toEqual(example);
  });

  test('is read without a target where it is not trained on, and forgotten afterwards', () => {
    const dull = show(example, 'it is not dull');
    expect(dull.inputs).toEqual(['it', 'is', 'not', 'dull']);
    expect(dull.targets).toBeUndefined();
    expect(dull.batch?.at(-1)).toBeNull();
    expect(lossOfRun(dull)).toBeCloseTo(Number(lossOfRun(example)), 14);
    expect(show(dull, 'it is very fun').batch).toHaveLength(21);
    expect(show(dull, 'it is not good')).toEqual(example);
  });

  test('is the very same example where it is shown already', () => {
    expect(showSequence(example, ownSequence(example), example)).toBe(example);
  });
});

describe('another pair of a batch', () => {
  const { example } = reversing;
  const other = { inputs: ['t', 'a'], decoder: { inputs: ['.', 'a'], targets: ['a', 't'] } };
  const pairs: Example = { ...example, batch: [null, other] };

  test('changes places with the one shown, words of the decoder and all', () => {
    const shown = showSequence(pairs, other, pairs);
    expect(shown).toMatchObject({ inputs: ['t', 'a'], decoder: { targets: ['a', 't'] } });
    expect(trainedSequences(shown)).toEqual(trainedSequences(pairs));
    expect(lossOfRun(shown)).toBeCloseTo(Number(lossOfRun(pairs)), 14);
    expect(showSequence(shown, ownSequence(example), pairs)).toEqual(pairs);
  });

  test('is read without a target where it is not trained on', () => {
    const typed = showSequence(pairs, typedSequence(pairs, 'kk'), pairs);
    expect(typed.decoder?.targets).toBeUndefined();
    expect(typed.decoder?.inputs).toHaveLength(3);
    expect(lossOfRun(typed)).toBeCloseTo(Number(lossOfRun(pairs)), 14);
  });
});

describe('another sequence in the place of the only one', () => {
  const { example } = abccd;

  test('is not measured without targets, and measured again with them', () => {
    const typed = showSequence(example, { inputs: ['D', 'A'] }, example);
    expect([typed.inputs, typed.targets, typed.loss]).toEqual([['D', 'A'], undefined, undefined]);
    expect(lossOfRun(typed)).toBeUndefined();
    expect(showSequence(typed, ownSequence(example), example)).toEqual(example);
  });

  test('takes the decoder along', () => {
    const [other] = reversing.heldOut ?? [];
    if (other === undefined) throw new Error('no word is held out');
    const shown = showSequence(reversing.example, other, reversing.example);
    expect(ownSequence(shown)).toEqual(other);
    expect(lossOfRun(shown)).toBeLessThan(0.5);
    expect(readAlone(shown, other).decoder?.targets).toBeUndefined();
  });
});

describe('a typed sequence', () => {
  test('is tokens, with or without spaces where all of them are letters', () => {
    const letters = { inputs: ['B', 'A', 'D'] };
    expect(typedSequence(abccd.example, ' BAD ')).toEqual(letters);
    expect(typedSequence(abccd.example, 'B A D')).toEqual(letters);
    expect(typedSequence(praise.example, 'Not  very fun').inputs).toEqual(['not', 'very', 'fun']);
  });

  test('lets a decoder run longer with a longer word', () => {
    const { decoder } = typedSequence(reversing.example, 'kk');
    expect(decoder?.inputs).toHaveLength(3);
    expect(decoder?.inputs[0]).toBe('.');
  });

  test.each([
    ['a token that is none', 'it iz good', 'found “iz”, wanted one of it, is, not'],
    ['nothing', '  ', 'found 0 tokens, wanted 1 to 12 tokens'],
    ['too many', 'good '.repeat(13), 'found 13 tokens, wanted 1 to 12 tokens'],
  ])('is refused where it is %s', (_, text, sentence) => {
    expect(() => typedSequence(praise.example, text)).toThrow(sentence);
  });

  test('cannot be typed where the inputs are numbers', () => {
    expect(canType(praise.example)).toBe(true);
    expect(canType({ ...praise.example, inputs: [[0, 1]] })).toBe(false);
  });
});

describe('how the network that speaks is fed', () => {
  test('is free running or teacher forcing, and changes nothing where all answers are right', () => {
    const { example } = reversing;
    expect(feedingOf(example)).toBe('free');
    const told = setFeeding(example, 'teacher');
    expect(feedingOf(told)).toBe('teacher');
    expect(told.decoder?.inputs).toEqual(['.', 't', 'a', 'k']);
    expect(lossOfRun(told)).toBe(lossOfRun(example));
    expect(setFeeding(told, 'free')).toEqual(example);
  });

  test('matters where an answer is wrong: ABCCD picks A, and reads it', () => {
    const free = setFeeding(abccd.example, 'free');
    expect(feedingOf(abccd.example)).toBe('teacher');
    expect(lossOfRun(free)).not.toBe(lossOfRun(abccd.example));
  });

  test('is no question where the targets are no inputs', () => {
    expect(feedingOf(praise.example)).toBeUndefined();
  });
});
