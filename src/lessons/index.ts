import { abccdCard } from './abccd/card.ts';
import { abccdExample } from './abccd/example.ts';
import { type Card, inPath } from './card.ts';
import type { Lesson } from './lesson.ts';

const found = import.meta.glob<Card>(['./*/card.ts', '../pages/*/card.ts'], {
  eager: true,
  import: 'card',
});
const written = import.meta.glob<Lesson>('./*/lesson.ts', { import: 'lesson' });

/** Every lesson and lab, in the order of the path. */
export const cards: readonly Card[] = Object.values(found).sort(inPath);

/** What comes before a lesson or lab in the path, and what after; undefined at the ends. */
export function neighboursOf(slug: string): { readonly before?: Card; readonly after?: Card } {
  const at = cards.findIndex((card) => card.slug === slug);
  const [before, after] = at < 0 ? [] : [cards[at - 1], cards[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

/** Where a card leads. */
export const addressOf = ({ place, slug }: Card): string => `#/${place}/${slug}`;

/** Fetches the lesson with that address; undefined where there is none. */
export const fetchLesson = async (slug: string): Promise<Lesson | undefined> =>
  written[`./${slug}/lesson.ts`]?.();

/** What the home page shows at work. */
export const shownAtHome: Pick<Lesson, 'slug' | 'example' | 'convention'> = {
  slug: abccdCard.slug,
  example: abccdExample,
  convention: 'slides',
};
