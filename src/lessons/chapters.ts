import type { Texts } from '../notation/language.ts';
import type { Card } from './card.ts';

/** Chapters of the path that belong together. */
export interface Group {
  readonly chapters: readonly number[];
  readonly title: Texts;
}

/** The path in parts; what stands after chapter 13 trains a network for real. */
export const groups: readonly Group[] = [
  {
    chapters: [1, 2],
    title: { id: 'Dari sekuens ke jaringan', en: 'From sequences to a network' },
  },
  {
    chapters: [3, 4, 5, 6],
    title: { id: 'RNN, angka demi angka', en: 'The RNN, number by number' },
  },
  { chapters: [7, 8], title: { id: 'Bentuk-bentuk jaringan', en: 'Kinds of networks' } },
  { chapters: [9, 10], title: { id: 'Ukuran dan gradien', en: 'Sizes and gradients' } },
  {
    chapters: [11, 12, 13],
    title: { id: 'Ingatan panjang: LSTM dan GRU', en: 'Long memory: LSTM and GRU' },
  },
  { chapters: [14, 15, 16], title: { id: 'Latih sendiri', en: 'Train one yourself' } },
];

/** The cards of a group, in the order of the path. */
export const cardsOf = ({ chapters }: Group, cards: readonly Card[]): readonly Card[] =>
  cards.filter(({ chapter }) => chapters.includes(chapter));

/** The number of a card: its chapter, and its place there where it is not alone (7.2). */
export function numberOf(card: Card, cards: readonly Card[]): string {
  const same = cards.filter(({ chapter }) => chapter === card.chapter);
  return same.length === 1 ? `${card.chapter}` : `${card.chapter}.${same.indexOf(card) + 1}`;
}
