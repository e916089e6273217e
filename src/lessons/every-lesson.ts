import { inPath } from './card.ts';
import type { Lesson } from './lesson.ts';

const found = import.meta.glob<Lesson>('./*/lesson.ts', { eager: true, import: 'lesson' });

/** Every lesson as a whole, in the order of the path: for tests. The app fetches them one by one. */
export const lessons: readonly Lesson[] = Object.values(found).sort(inPath);

export const lessonBySlug = (slug: string): Lesson | undefined =>
  lessons.find((lesson) => lesson.slug === slug);
