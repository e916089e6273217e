import { openSubject } from '../store/actions.ts';
import { findKept } from '../store/find-kept.ts';
import { memory } from '../store/memory.ts';
import { type Notice, useStore } from '../store/store.ts';
import { cameInLink, isOwn, type Subject } from '../store/subject-address.ts';
import { dropQuietNotice } from './quiet-notice.ts';

/** Opens a lesson or example as it is given, or goes on with what the reader made of it, and says so. */
export function openKept(given: Subject, at: string | undefined): void {
  const { kept, isCorrupt } = findKept(memory, given.slug);
  const { changed } = kept ?? {};
  const notice: Notice | undefined = isCorrupt
    ? { key: 'corruptExample', values: {} }
    : changed !== undefined && !isOwn(given.slug)
      ? { key: 'continued', values: {} }
      : noticeOfLink(given);
  dropQuietNotice();
  if (notice !== undefined) useStore.setState({ notice });
  openSubject({ ...given, opened: given.example, example: changed ?? given.example }, at);
}

function noticeOfLink({ slug, title, lesson }: Subject): Notice | undefined {
  if (!cameInLink(slug) || lesson === undefined) return undefined;
  return { key: 'linked', values: { title, slug: lesson.slug } };
}
