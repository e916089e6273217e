import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { prepare } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';
import { readRef } from '../../trace/block.ts';
import { changedNumbers } from '../../trace/changed-numbers.ts';
import { useRun, useStep } from '../scenery.tsx';

/** Marks the given numbers that the reader has changed, wherever they stand on the page; it writes on the page itself. */
export function Changes({ page }: { readonly page: RefObject<Element | null> }) {
  const { program } = useRun();
  const step = useStep();
  const original = useStore(({ subject }) => subject && originalOf(subject));
  const shown = useStore(
    ({ row, column, tab, ledgerOpen }) => `${row} ${column} ${tab} ${ledgerOpen}`,
  );
  const changed = useMemo(() => {
    const numbers =
      original === undefined ? [] : changedNumbers(program, prepare(original).program);
    return new Set(numbers.map(({ node, i, j }) => `${node} ${i} ${j}`));
  }, [program, original]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what else is shown decides what there is to mark
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null || changed.size === 0) return;
    const marked = [...current.querySelectorAll('[data-ref]')].filter((each) => {
      const ref = readRef(each.getAttribute('data-ref') ?? '');
      return ref?.kind === 'value' && changed.has(`${ref.node} ${ref.i} ${ref.j}`);
    });
    for (const each of marked) each.setAttribute('data-changed', '');
    return () => {
      for (const each of marked) each.removeAttribute('data-changed');
    };
  }, [page, changed, step, shown]);
  return null;
}
