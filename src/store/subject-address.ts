import type { Example } from '../example/example.ts';
import type { Lesson } from '../lessons/lesson.ts';

/** What is being walked through: a lesson, or an example that the reader opened. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
  readonly example: Example;
  readonly lesson: Lesson | undefined;
  /** The example as it was opened, before any change; where there is a lesson, its example counts. */
  readonly opened?: Example;
}

/** Where the last file that the reader opened is found. */
export const fileSlug = 'example/file';

/** Whether an example stands on the reader’s workbench. */
export const isOwn = (slug: string): boolean => /^example\/own-[0-9a-z]{9,}$/.test(slug);

/** What the addresses of examples on the workbench begin with. */
export const ownPrefix = 'example/own-';

/** Lessons live under /lesson, opened examples under /example. */
export const pathOf = (slug: string): string =>
  slug.startsWith('example/') ? `/${slug}` : `/lesson/${slug}`;

/** Whether an example is its own address: it came in a link (`example/1.q1ZKy…`), and is nowhere else. */
export const cameInLink = (slug: string): boolean => /^example\/\d+\./.test(slug);

/** The address of a subject at a position; a changed lesson that came in a link names its lesson. */
export function hashOf({ slug, lesson }: Pick<Subject, 'slug' | 'lesson'>, at: string): string {
  const of = cameInLink(slug) && lesson !== undefined ? `&lesson=${lesson.slug}` : '';
  return `#${pathOf(slug)}?at=${at}${of}`;
}

/** The example as it was before any change: that of the lesson, or of the file. */
export const originalOf = ({ example, lesson, opened }: Subject): Example =>
  lesson?.example ?? opened ?? example;
