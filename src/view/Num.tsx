import { memo } from 'react';
import { formatNumber, fullNumber } from '../notation/number.ts';
import { numberAt, refText, type ValueRef } from '../trace/block.ts';
import { useNumbers } from './scenery.tsx';

interface NumProps {
  readonly of: ValueRef;
  /** 3 on cells, 4 in the equation. */
  readonly decimals?: 3 | 4;
  /** `tspan` inside a drawing. */
  readonly as?: 'span' | 'tspan';
}

/**
 * The one place that prints a value of the trace. Carries the reference (`data-ref`) and the full number
 * (`data-full`, which is what gets copied; on hover outside of drawings).
 */
export const Num = memo(function Num({ of, decimals = 3, as: Element = 'span' }: NumProps) {
  const { trace, comma } = useNumbers();
  const value = numberAt(trace, of);
  const small = of.kind === 'value' ? 'zero' : 'scientific';
  const full = fullNumber(value, comma);
  const hover = Element === 'span' ? { title: full } : {};
  return (
    <Element className="num" data-ref={refText(of)} data-full={full} {...hover}>
      {formatNumber(value, { decimals, comma }, small)}
    </Element>
  );
}, isSameNumber);

function isSameNumber(a: NumProps, b: NumProps): boolean {
  return a.decimals === b.decimals && a.as === b.as && refText(a.of) === refText(b.of);
}
