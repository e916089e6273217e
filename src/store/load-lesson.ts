import { fetchLesson } from '../lessons/index.ts';
import type { Lesson } from '../lessons/lesson.ts';
import { load } from './load.ts';

/** The lesson with that address; undefined where there is none. @throws NotArrived */
export const loadLesson = (slug: string): Promise<Lesson | undefined> =>
  load(() => fetchLesson(slug));
