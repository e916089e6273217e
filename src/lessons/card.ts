import type { Language } from '../notation/language.ts';

/** Compares two cards by their place in the path. */
export const inPath = (a: Omit<Card, 'text'>, b: Omit<Card, 'text'>): number =>
  a.chapter - b.chapter || (a.order ?? 0) - (b.order ?? 0) || (a.slug < b.slug ? -1 : 1);

/** What the home page says of a lesson or a lab, before anything of it is fetched. */
export interface Card {
  /** Part of the address: `#/lesson/<slug>` or `#/lab/<slug>`. */
  readonly slug: string;
  /** Place in the path: 1 to 13, and from 14 on the pages that train a network. */
  readonly chapter: number;
  /** Place within the chapter; lessons without one come first, by their slugs. */
  readonly order?: number;
  readonly place: 'lesson' | 'lab';
  /** What goes in and what should come out, as tokens. */
  readonly sequence?: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly text: Readonly<Record<Language, CardText>>;
}

export interface CardText {
  readonly title: string;
  /** One sentence: what the reader can do afterwards. */
  readonly aim: string;
}

/** The name of a lesson, without what its title adds after a dash. */
export const nameOf = ({ title }: CardText): string => title.split(' — ')[0] ?? title;
