import { lessonBySlug } from '../lessons/index.ts';
import { openSubject } from '../store/actions.ts';
import { useStore } from '../store/store.ts';
import { goInstead, readAddress } from './address.ts';
import { openKept } from './open-kept.ts';

/** Opens the lesson that the address names, where it stands open already only the position. */
export function openLesson(slug: string): void {
  const { at } = readAddress(location.hash);
  const { subject, language } = useStore.getState();
  const lesson = lessonBySlug(slug);
  if (lesson === undefined) {
    useStore.setState({ notice: { key: 'unknownLesson', values: { slug: slug.slice(0, 40) } } });
    goInstead('/');
  } else if (subject?.slug === slug) openSubject(subject, at);
  else openKept({ slug, title: lesson.text[language].title, example: lesson.example, lesson }, at);
}
