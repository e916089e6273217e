import type { Texts } from '../../notation/language.ts';

/** A word in every language. */
const word = (id: string, en: string): Texts => ({ id, en });

/** The words of the sentences in which a name is looked for; the name comes first. */
export const nameWords = {
  Joni: word('Joni', 'Joni'),
  mother: word('ibu', 'mother'),
  teacher: word('guru', 'teacher'),
  eats: word('makan', 'eats'),
  drinks: word('minum', 'drinks'),
  calls: word('panggil', 'calls'),
  rice: word('nasi', 'rice'),
  coffee: word('kopi', 'coffee'),
  now: word('sekarang', 'now'),
} as const;

export type NameWord = keyof typeof nameWords;

/** The sentences that the networks learn from: where Joni is in one, he stands first. */
export const nameSentences: readonly (readonly NameWord[])[] = [
  ['Joni', 'eats', 'rice'],
  ['Joni', 'drinks', 'coffee'],
  ['Joni', 'calls', 'mother'],
  ['Joni', 'eats', 'now'],
  ['mother', 'eats', 'rice'],
  ['teacher', 'drinks', 'coffee'],
  ['mother', 'calls', 'teacher'],
  ['teacher', 'calls', 'mother'],
  ['now', 'mother', 'eats'],
  ['now', 'teacher', 'drinks'],
  ['teacher', 'eats', 'rice'],
  ['mother', 'drinks', 'coffee'],
];

/** Sentences with Joni first, second and third; only the first was there to learn from. */
export const joniAt: readonly (readonly NameWord[])[] = [
  ['Joni', 'eats', 'rice'],
  ['now', 'Joni', 'eats'],
  ['mother', 'calls', 'Joni'],
];

/** The words that are shuffled. Who is named before the other is the one that chases. */
export const chaseWords = {
  dog: word('anjing', 'dog'),
  cat: word('kucing', 'cat'),
  chases: word('mengejar', 'chases'),
  big: word('besar', 'big'),
} as const;

export type ChaseWord = keyof typeof chaseWords;

/** Whether the dog is named before the cat: 1 or 0. */
export const dogFirst = (sentence: readonly ChaseWord[]): 0 | 1 =>
  sentence.indexOf('dog') < sentence.indexOf('cat') ? 1 : 0;

/** The keys of a set of words, in their order. */
export const keysOf = <Key extends string>(words: Readonly<Record<Key, Texts>>): readonly Key[] =>
  Object.keys(words) as Key[]; // what `Object.keys` gives of a literal object are its keys

/** All orders of some things. */
export const ordersOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first, at) =>
        ordersOf(items.toSpliced(at, 1)).map((rest) => [first, ...rest]),
      );
