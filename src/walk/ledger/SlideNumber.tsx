import { formatNumber, fullNumber } from '../../notation/number.ts';
import { stop } from '../../parts/explain/number-stop.ts';
import { useRun } from '../../parts/scenery.tsx';
import { decimalsOf } from '../../scene/ledger/slide-differences.ts';
import { numberAt, refText, type ValueRef } from '../../trace/block.ts';

/** A number as the slide prints it, digit for digit, with the reader's decimal sign. */
export function PrintedNumber({ text }: { readonly text: string }) {
  const { comma } = useRun();
  const minus = text.replace('-', '−');
  return <span className="num">{comma ? minus.replace('.', ',') : minus}</span>;
}

/** Our number with as many decimals as the slide prints, so that the difference can be seen. */
export function OurNumber({ of, like }: { readonly of: ValueRef; readonly like: string }) {
  const { trace, comma } = useRun();
  const value = numberAt(trace, of);
  const full = fullNumber(value, comma);
  return (
    <span className="num" data-ref={refText(of)} data-full={full} title={full} {...stop}>
      {formatNumber(value, { decimals: Math.max(3, decimalsOf(like)), comma })}
    </span>
  );
}

/** The number that comes out the slide's way. It is in no trace, so it has no reference. */
export function TheirNumber({ value, like }: { readonly value: number; readonly like: string }) {
  const { comma } = useRun();
  const full = fullNumber(value, comma);
  return (
    <span className="num" data-full={full} title={full}>
      {formatNumber(value, { decimals: decimalsOf(like), comma })}
    </span>
  );
}
