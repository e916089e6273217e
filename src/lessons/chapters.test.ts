import { expect, test } from 'vitest';
import { cardsOf, groups, numberOf } from './chapters.ts';
import { cards } from './index.ts';

test('every lesson and lab belongs to exactly one group, in the order of the path', () => {
  expect(groups.flatMap((group) => cardsOf(group, cards))).toEqual(cards);
});

test('lessons of one chapter are numbered within it', () => {
  const [first] = cards;
  const alone = { ...first, slug: 'alone', chapter: 99 };
  const pair = [1, 2].map((at) => ({ ...first, slug: `pair-${at}`, chapter: 98 }));
  const path = [...pair, alone];
  expect(path.map((card) => numberOf(card, path))).toEqual(['98.1', '98.2', '99']);
});
