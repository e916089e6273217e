import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { closeExplain } from '../../store/explaining.ts';
import { refText, type ValueRef } from '../../trace/block.ts';
import { useKeys } from '../frame/keymap.ts';
import { placeOf, stopsIn } from './number-stop.ts';

/**
 * Takes the focus into the panel that explains a number, and on the reader's way to the term that comes next. Gives
 * back how to close the panel, which returns the focus to the number that was asked about.
 */
export function useFocusWithin(panel: RefObject<HTMLElement | null>, way: readonly ValueRef[]) {
  const asked = useRef<Element>(null);
  const isByKey = useRef(false);
  const before = useRef<readonly ValueRef[]>([]);
  useLayoutEffect(() => {
    if (panel.current === null || before.current === way) return;
    // the term that was asked about is no longer on the page, the number outside is
    const { activeElement } = document;
    if (before.current[0] !== way[0]) {
      asked.current = activeElement;
      isByKey.current = isFocusVisible(activeElement);
    }
    moveInto(panel.current, before.current[way.length], isByKey.current);
    before.current = way;
    asked.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [panel, way]);
  const close = useCallback((): void => {
    const hasFocus = panel.current?.contains(document.activeElement) === true;
    const [first] = before.current;
    closeExplain();
    if (hasFocus) moveBack(asked.current, first, isByKey.current);
  }, [panel]);
  useKeys(
    useMemo(() => ({ Escape: close }), [close]),
    'escape',
  );
  const onFocus = ({ target }: FocusEvent): void => {
    isByKey.current = isFocusVisible(target);
  };
  return { close, onFocus };
}

/** Whether the reader goes by keyboard. */
const isFocusVisible = (element: Element | null): boolean =>
  element?.matches(':focus-visible') === true;

/**
 * By keyboard to the term that the reader comes back from, else to the first one. After a click, and where there are
 * no terms, to the panel, which leaves the arrow keys to the lesson.
 */
function moveInto(panel: HTMLElement, from: ValueRef | undefined, isByKey: boolean): void {
  const stops = isByKey ? stopsIn(panel) : [];
  const back = from === undefined ? undefined : refText(from);
  const target = stops.find((stop) => stop.dataset.ref === back) ?? stops[0] ?? panel;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

/** To where the reader was, or where the same number stands now; after a click only to its group. */
function moveBack(place: Element | null, number: ValueRef | undefined, isByKey: boolean): void {
  const there = number === undefined ? undefined : placeOf(refText(number));
  const asked = place?.isConnected === true && place !== document.body ? place : there;
  const goal = isByKey ? asked : asked?.closest('[role="group"]');
  if (goal instanceof HTMLElement || goal instanceof SVGElement) goal.focus();
}
