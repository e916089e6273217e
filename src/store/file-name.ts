import { positionText } from './position.ts';
import { selectTimeline } from './selectors.ts';
import type { State } from './store.ts';
import type { Subject } from './subject-address.ts';

/** The name of an example for files: `abccd`, `hello-two-lstm-layers`. */
export function nameOfSubject({ lesson, title }: Subject): string {
  const name = (lesson?.slug ?? title).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return name.replace(/^-|-$/g, '').slice(0, 60) || 'unroll';
}

/** The name of a file about the present step, without its ending: `abccd-e0-b3.dh`. */
export function nameOfStep(state: State, subject: Subject): string {
  const at = positionText(state, selectTimeline(state)).replace('.', '-');
  return `${nameOfSubject(subject)}-${at.replace(/[^\p{L}\p{N}._-]+/gu, '-')}`;
}
