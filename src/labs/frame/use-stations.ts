import { useEffect, useState } from 'react';
import { useStore } from '../../store/store.ts';

/** Where the reader stands on a page that is walked station by station. */
export interface Stations {
  readonly index: number;
  readonly count: number;
  /** Goes to a station; beyond the ends to the first or last one. */
  readonly go: (index: number) => void;
}

/** What every key does: those of the step screen, so that a clicker works here too. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The stations of a lab by their names in the address, `#/lab/<slug>?at=<name>`. Where the present one is no more (another
 * example has fewer), the nearest before it in the same part (`part.number`) stands in.
 */
export function useStations(slug: string, names: readonly string[]): Stations {
  const [name, setName] = useState(() => nameInAddress() ?? names[0] ?? '');
  const index = placeOf(name, names);
  const go = (to: number): void => {
    const next = names[Math.max(0, Math.min(names.length - 1, to))];
    if (next === undefined) return;
    setName(next);
    history.replaceState(history.state, '', `#/lab/${slug}?at=${next}`);
  };
  useEffect(() => {
    const follow = (): void => setName((before) => nameInAddress() ?? before);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = moves[event.key];
      if (by === undefined || isTaken(event)) return;
      event.preventDefault();
      go(index + by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return { index, count: names.length, go };
}

function nameInAddress(): string | undefined {
  const [, query = ''] = location.hash.split('?');
  return new URLSearchParams(query).get('at') ?? undefined;
}

function placeOf(name: string, names: readonly string[]): number {
  const [part = '', number = '1'] = name.split('.');
  const known = names.indexOf(name);
  if (known >= 0) return known;
  const own = names.flatMap((each, index) => (each.startsWith(`${part}.`) ? [index] : []));
  return own[Math.min(own.length, Number.parseInt(number, 10) || 1) - 1] ?? 0;
}

const typing = 'input, select, textarea, dialog *';

/** Not while typing, in a dialog, with another key held, or where single keys are switched off. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return true;
  if (!useStore.getState().keys) return true;
  return target instanceof Element && target.closest(typing) !== null;
}
