import type { Language } from '../notation/language.ts';

/** What the home page says of a lesson or a lab, before anything of it is fetched. */
export interface Card {
  /** Part of the address: `#/lesson/<slug>` or `#/lab/<slug>`. */
  readonly slug: string;
  /** Place in the path, 1 to 13; within a chapter lessons follow their slugs. */
  readonly chapter: number;
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
