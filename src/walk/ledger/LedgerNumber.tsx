import { useMemo } from 'react';
import { stop } from '../../parts/explain/number-stop.ts';
import { refText, type ValueRef } from '../../trace/block.ts';
import { useLedgerWriter } from './ledger-writer.ts';

/** The place of a number in the table, which the writer fills. */
export function LedgerNumber({ of }: { readonly of: ValueRef }) {
  const { painter } = useLedgerWriter();
  const ref = useMemo(() => painter.hold(of), [painter, of]);
  return <span ref={ref} className="num" data-ref={refText(of)} {...stop} />;
}
