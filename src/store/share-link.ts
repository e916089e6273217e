import { encodeExample } from './example-code.ts';
import { positionText } from './position.ts';
import { selectTimeline } from './selectors.ts';
import type { State } from './store.ts';
import type { Subject } from './subject-address.ts';
import { cameInLink, fileSlug, hashOf, isOwn, originalOf } from './subject-address.ts';

/** Whether everyone finds the example of a subject by its name, as it is now. */
export function isKnownByName(subject: Subject): boolean {
  const { slug, example } = subject;
  return slug !== fileSlug && !isOwn(slug) && !cameInLink(slug) && example === originalOf(subject);
}

/** The address of what is on the screen, for others: by its name, else with the whole example in it. */
export async function shareHash(state: State, subject: Subject): Promise<string> {
  const at = positionText(state, selectTimeline(state));
  if (isKnownByName(subject)) return hashOf(subject, at);
  const code = await encodeExample(subject.example);
  return hashOf({ slug: `example/${code}`, lesson: subject.lesson }, at);
}
