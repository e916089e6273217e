import { expect, test } from 'vitest';
import { lesson } from '../lessons/abccd.lesson.ts';
import { setNumber } from '../lessons/edit/place.ts';
import { resizeHidden } from '../lessons/edit/resize.ts';
import { changedNumbers } from './changed-numbers.ts';
import { compile } from './compile.ts';

const { example } = lesson;
const place = { kind: 'layer', layer: 0, name: 'W_xh' } as const;

test('numbers of weights that were edited are named by their place, others are not', () => {
  const edited = compile(setNumber(example, place, 1, 2, 0.5));
  const node = edited.parameters.find(({ name }) => name === 'W_xh')?.node;
  expect(changedNumbers(edited, example)).toEqual([{ node, i: 1, j: 2 }]);
  expect(changedNumbers(compile(example), example)).toEqual([]);
});

test('of a weight with another shape no number is one that was there before', () => {
  const larger = resizeHidden(example, 0, 4, undefined);
  expect(changedNumbers(compile(larger), example).length).toBe(0);
});
