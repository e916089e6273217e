import { useCallback, useEffect, useState } from 'react';
import { noteVisit, noteWalked } from '../../store/note-progress.ts';
import { usePageKeys } from '../frame/page-keys.ts';
import {
  isLast,
  nearestStop,
  type Part,
  type Stop,
  stopBy,
  stopOfText,
  textOfStop,
} from './stop.ts';

/** Where the reader stands on a page that is walked, and how to go elsewhere. */
export interface Walk {
  readonly parts: readonly Part[];
  readonly stop: Stop;
  readonly goTo: (stop: Stop) => void;
}

/** The walk of a page, as its address `#/lab/<slug>?at=<part>.<step>` names it; its last stop is noted in the progress. */
export function useStop(slug: string, parts: readonly Part[]): Walk {
  const [asked, setStop] = useState(() => stopOfText(parts, readPlace()));
  const stop = nearestStop(parts, asked);
  const text = textOfStop(parts, stop);
  useEffect(() => {
    const hash = `#/lab/${slug}${text === parts[0]?.id ? '' : `?at=${text}`}`;
    if (location.hash !== hash && isHere(slug)) history.replaceState(history.state, '', hash);
    noteVisit(slug, text);
    if (isLast(parts, stopOfText(parts, text))) noteWalked(slug);
  }, [slug, text, parts]);
  useEffect(() => {
    const follow = (): void => setStop(stopOfText(parts, readPlace()));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [parts]);
  const press = useCallback(
    (key: string): boolean => {
      const next = stopByKey(key, parts, stop);
      if (next !== undefined) setStop(next);
      return next !== undefined;
    },
    [parts, stop],
  );
  usePageKeys(press);
  return { parts, stop, goTo: setStop };
}

/** Whether the address is still that of the page: one that leads away is not written over, as late as the page is drawn. */
function isHere(slug: string): boolean {
  const [path = ''] = location.hash.slice(1).split('?');
  return path.replace(/^\/+|\/+$/g, '').toLowerCase() === `lab/${slug}`;
}

const readPlace = (): string =>
  new URLSearchParams(location.hash.split('?')[1] ?? '').get('at') ?? '';

function stopByKey(key: string, parts: readonly Part[], stop: Stop): Stop | undefined {
  if (key === 'ArrowRight' || key === 'PageDown') return stopBy(parts, stop, 1);
  if (key === 'ArrowLeft' || key === 'PageUp') return stopBy(parts, stop, -1);
  if (key === 'Home') return { part: 0, step: 0 };
  if (key === 'End') return stopBy(parts, stop, Number.POSITIVE_INFINITY);
  const part = Number(key) - 1;
  return parts[part] === undefined ? undefined : { part, step: 0 };
}
