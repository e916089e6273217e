import { expect, test } from 'vitest';
import { countOf, cut, sequenceKinds, shapeOf } from './sequence-data.ts';

test('the lengths of the examples on the slides are counted, not written down', () => {
  const lengths = sequenceKinds.map(({ input, output }) => [countOf(input), countOf(output)]);
  expect(lengths).toEqual([
    [undefined, 9],
    [0, undefined],
    [8, 1],
    [19, 19],
    [4, 7],
    [undefined, 1],
    [6, 6],
    [4, 4],
  ]);
  expect(sequenceKinds.map(shapeOf)).toEqual([
    ...['unaligned', 'one-to-many', 'many-to-one', 'aligned'],
    ...['unaligned', 'many-to-one', 'aligned', 'aligned'],
  ]);
});

test('a text is cut into words without their marks, or into letters', () => {
  expect(cut(' Aku, sedang “pura-pura” tertawa! ', 'words')).toEqual([
    ...['Aku', 'sedang', 'pura-pura', 'tertawa'],
  ]);
  expect(cut('A B', 'letters')).toEqual(['A', 'B']);
  expect(cut(' … ', 'words')).toEqual([]);
});
