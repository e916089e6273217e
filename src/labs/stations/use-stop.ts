import { useEffect, useState } from 'react';
import { noteVisit, noteWalked } from '../../store/progress.ts';
import { useStore } from '../../store/store.ts';
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
    if (location.hash !== hash) history.replaceState(history.state, '', hash);
    noteVisit(slug, text);
    if (isLast(parts, stopOfText(parts, text))) noteWalked(slug);
  }, [slug, text, parts]);
  useEffect(() => {
    const follow = (): void => setStop(stopOfText(parts, readPlace()));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [parts]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const next = isForPage(event) ? stopByKey(event.key, parts, stop) : undefined;
      if (next === undefined) return;
      event.preventDefault();
      setStop(next);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [parts, stop]);
  useScreenKeys();
  return { parts, stop, goTo: setStop };
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

/** P turns the projector on and off, the point darkens the screen. */
function useScreenKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForPage(event)) return;
      if (event.key === 'p') useStore.setState(({ projector }) => ({ projector: !projector }));
      else if (event.key === '.') useStore.setState({ blank: true });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

const typing = 'input, select, textarea, [contenteditable="true"]';
const paging: ReadonlySet<string> = new Set(['PageDown', 'PageUp']);
const sliding: ReadonlySet<string> = new Set([
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
]);

/** Not with a key held, not while a dialog is open or keys are off, nor a key that the focused field has a use for. */
function isForPage(event: KeyboardEvent): boolean {
  const { keys, blank } = useStore.getState();
  if (!keys || blank || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (document.querySelector('dialog[open], :popover-open') !== null) return false;
  return !isForField(event);
}

/** What is typed belongs to its field, and the arrows to a slider; the keys of a clicker only to a list or a longer text. */
function isForField({ target, key }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest(typing) : null;
  if (field === null) return false;
  if (field.matches('input[type="range"]')) return sliding.has(key);
  return !paging.has(key) || field.matches('select, textarea');
}
