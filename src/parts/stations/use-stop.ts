import { useEffect, useMemo, useState } from 'react';
import { noteVisit, noteWalked } from '../../store/note-progress.ts';
import { type Keymap, useKeys } from '../frame/keymap.ts';
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
  useKeys(useMemo(() => keysOf(parts, stop, setStop), [parts, stop]));
  return { parts, stop, goTo: setStop };
}

/** Whether the address is still that of the page: one that leads away is not written over, as late as the page is drawn. */
function isHere(slug: string): boolean {
  const [path = ''] = location.hash.slice(1).split('?');
  return path.replace(/^\/+|\/+$/g, '').toLowerCase() === `lab/${slug}`;
}

const readPlace = (): string =>
  new URLSearchParams(location.hash.split('?')[1] ?? '').get('at') ?? '';

/** The arrows and a clicker go by steps, Home and End to the ends, a digit to its part. */
function keysOf(parts: readonly Part[], stop: Stop, goTo: Walk['goTo']): Keymap {
  const by = (steps: number) => (): void => goTo(stopBy(parts, stop, steps));
  return {
    ArrowRight: by(1),
    PageDown: by(1),
    ArrowLeft: by(-1),
    PageUp: by(-1),
    Home: by(Number.NEGATIVE_INFINITY),
    End: by(Number.POSITIVE_INFINITY),
    ...Object.fromEntries(
      parts.map((_, part) => [`${part + 1}`, () => goTo({ part, step: 0 })] as const),
    ),
  };
}
