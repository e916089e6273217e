import { type RefObject, useLayoutEffect } from 'react';
import { useStore } from '../../store/store.ts';
import { readRef, refText, type ValueRef } from '../../trace/block.ts';
import type { Program } from '../../trace/program/program.ts';
import { sameNumbers } from '../../trace/same-number.ts';
import { useFrame, useStep } from '../scenery.tsx';
import { isOf } from './is-of.ts';
import { standingFor } from './number-stop.ts';

/**
 * Marks the number that is pointed at, and the one that is explained, wherever they stand on the page. It writes on
 * the page itself, so that a thousand numbers need not each be asked whether they are meant.
 */
export function Lights({ page }: { readonly page: RefObject<Element | null> }) {
  const { program } = useFrame();
  const step = useStep();
  const litRef = useStore((state) => state.litRef);
  const explained = useStore((state) => state.explained.at(-1));
  const shown = useStore(
    ({ row, column, tab, ledgerOpen }) => `${row} ${column} ${tab} ${ledgerOpen}`,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else is shown decides what there is to mark
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null) return;
    const pointed = litRef === undefined ? undefined : readRef(litRef);
    const marked = [
      ...mark(current, program, explained, 'explained'),
      ...mark(current, program, pointed, 'pointed'),
    ];
    return () => {
      for (const each of marked) each.removeAttribute('data-light');
    };
  }, [page, program, step, litRef, explained, shown]);
  return null;
}

/** Marks all places of a number; returns them. */
function mark(
  page: Element,
  program: Program,
  ref: ValueRef | undefined,
  light: 'explained' | 'pointed',
): readonly Element[] {
  if (ref === undefined || !isOf(program, ref)) return [];
  const places = sameNumbers(program, ref).map((each) => standingFor(refText(each)));
  const marked = [...page.querySelectorAll(places.join(','))];
  for (const each of marked) each.setAttribute('data-light', light);
  return marked;
}
