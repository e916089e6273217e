import type { Lesson } from './lesson.ts';

const found = import.meta.glob<Lesson>('./*.lesson.ts', { eager: true, import: 'lesson' });

/** Every lesson, in the order of the home page. */
export const lessons: readonly Lesson[] = Object.values(found).sort((a, b) => a.order - b.order);

/** The lesson with that address; undefined where there is none. */
export const lessonBySlug = (slug: string): Lesson | undefined =>
  lessons.find((lesson) => lesson.slug === slug);
