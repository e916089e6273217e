import { EqualNot } from 'lucide-react';
import { memo, useMemo } from 'react';
import { stop } from '../../parts/explain/number-stop.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { cellRef } from '../../scene/ledger/build-ledger.ts';
import type { LedgerCell } from '../../scene/ledger/ledger.ts';
import { refText, type ValueRef } from '../../trace/block.ts';
import type { SlideValue } from '../../trace/questions/compare-slide.ts';
import { useLedgerWriter } from './ledger-writer.ts';
import { OurNumber, PrintedNumber } from './SlideNumber.tsx';

interface LedgerCellViewProps {
  readonly cell: LedgerCell | undefined;
  readonly i: number;
  readonly epoch: number;
  /** Whether the steps have reached it. */
  readonly isFilled: boolean;
  /** Whether the present step computes it. */
  readonly isHere: boolean;
  /** What the slide printed, by reference. */
  readonly slide: ReadonlyMap<string, SlideValue>;
}

/** One number of the table; a dot until it is reached, nothing where the column has no such row. */
export const LedgerCellView = memo(function LedgerCellView(props: LedgerCellViewProps) {
  const { cell, i, epoch, isFilled, isHere, slide } = props;
  if (cell === undefined || i >= cell.rows) return <td />;
  if (!isFilled)
    return (
      <td>
        <span className="ledger-dot" aria-hidden="true">
          ·
        </span>
      </td>
    );
  const ref = cellRef(cell, epoch, i);
  const printed = slide.get(refText(ref));
  return (
    <td
      data-here={isHere ? '' : undefined}
      data-differs={printed?.agrees === false ? '' : undefined}
    >
      {printed?.agrees === false ? (
        <OurNumber of={ref} like={printed.printed} />
      ) : (
        <LedgerNumber of={ref} />
      )}
      {printed === undefined ? null : <SlidePrint value={printed} />}
    </td>
  );
});

function SlidePrint({ value: { agrees, printed } }: { readonly value: SlideValue }) {
  const texts = useStepTexts().ledger;
  return (
    <span className="slide-print">
      <span className="sr-only"> {agrees ? texts.slide : texts.differs} </span>
      {agrees ? null : <EqualNot aria-hidden="true" />}
      <PrintedNumber text={printed} />
    </span>
  );
}

/** The place of a number in the table, which the writer fills. */
function LedgerNumber({ of }: { readonly of: ValueRef }) {
  const { painter } = useLedgerWriter();
  const ref = useMemo(() => painter.hold(of), [painter, of]);
  return <span ref={ref} className="num" data-ref={refText(of)} {...stop} />;
}
