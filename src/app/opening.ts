/** What opens lessons and examples, fetched when the first one is opened: the home page reads no example file. */
export { openFile, openNamedExample } from './open-example.ts';
export { openLesson } from './open-lesson.ts';
