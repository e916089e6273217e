import { openSubject } from '../store/actions.ts';
import { findKept } from '../store/find-kept.ts';
import { memory } from '../store/memory.ts';
import { type Notice, useStore } from '../store/store.ts';
import { cameInLink, isOwn, type Subject } from '../store/subject-address.ts';
import { isReady, makeReady } from '../store/work.ts';
import { dropQuietNotice } from './quiet-notice.ts';

/**
 * Opens a lesson or example as it is given, or goes on with what the reader made of it, and says so.
 * @returns false where it takes long and the reader left it, or went elsewhere
 * @throws Fault where it does not run
 */
export async function openKept(
  given: Subject,
  at: string | undefined,
  isStillWanted: () => boolean = () => true,
): Promise<boolean> {
  const { kept, isCorrupt } = findKept(memory, given.slug);
  const { changed } = kept ?? {};
  const notice: Notice | undefined = isCorrupt
    ? { key: 'corruptExample', values: {} }
    : changed !== undefined && !isOwn(given.slug)
      ? { key: 'continued', values: {} }
      : noticeOfLink(given);
  const shown = changed ?? given.example;
  if (!isReady(shown) && !((await makeReady(shown)) && isStillWanted())) return false;
  dropQuietNotice();
  if (notice !== undefined) useStore.setState({ notice });
  openSubject({ ...given, opened: given.example, example: shown }, at);
  return true;
}

function noticeOfLink({ slug, title, lesson }: Subject): Notice | undefined {
  if (!cameInLink(slug) || lesson === undefined) return undefined;
  return { key: 'linked', values: { title, slug: lesson.slug } };
}
