import { memo } from 'react';
import { refText, type ValueRef } from '../../trace/block.ts';
import { stop } from '../explain/number-stop.ts';
import { useRun } from '../scenery.tsx';
import { printFull, printText } from './print-number.ts';

interface NumProps {
  readonly of: ValueRef;
  /** 3 on cells, 4 in the equation; brief: as it was given, or 4 where it has more. */
  readonly decimals?: 3 | 4 | 'brief';
  /** `tspan` inside a drawing. */
  readonly as?: 'span' | 'tspan';
  /** In a group of numbers, that it is reached by keyboard there and explains itself. */
  readonly isStop?: boolean;
  /** What is said in place of the number alone. */
  readonly label?: string;
}

/**
 * The one place that prints a value of the trace. Carries the reference (`data-ref`) and the full number
 * (`data-full`, which is what gets copied; on hover outside of drawings).
 */
export const Num = memo(function Num(props: NumProps) {
  const { of, decimals = 3, as: Element = 'span', isStop = false, label } = props;
  // in a sum even a small factor has to be seen
  const small = of.kind === 'value' && decimals === 3 ? 'zero' : 'scientific';
  const run = useRun();
  const text = printText(run, of, decimals, small);
  const full = printFull(run, of);
  const hover = Element === 'span' ? { title: full } : {};
  return (
    <Element
      className="num"
      data-ref={refText(of)}
      data-full={full}
      aria-label={label}
      {...hover}
      {...(isStop ? stop : {})}
    >
      {text}
    </Element>
  );
}, isSameNumber);

function isSameNumber(a: NumProps, b: NumProps): boolean {
  return (
    a.decimals === b.decimals &&
    a.as === b.as &&
    a.isStop === b.isStop &&
    a.label === b.label &&
    refText(a.of) === refText(b.of)
  );
}
