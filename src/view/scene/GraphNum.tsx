import { formatNumber, fullNumber } from '../../notation/number.ts';
import { numberAt, refText, type ValueRef } from '../../trace/block.ts';
import { Num } from '../Num.tsx';
import { useRun } from '../scenery.tsx';

interface GraphNumProps {
  readonly of: ValueRef;
  /** 0 for vectors of whole numbers, as one-hot inputs are. */
  readonly decimals: 0 | 3;
}

/** A number in the drawing; whole where all its neighbours are, so that a one-hot vector reads 0 1 0 0. */
export function GraphNum({ of, decimals }: GraphNumProps) {
  return decimals === 3 ? <Num of={of} as="tspan" /> : <WholeNum of={of} />;
}

function WholeNum({ of }: Pick<GraphNumProps, 'of'>) {
  const { trace, comma } = useRun();
  const value = numberAt(trace, of);
  return (
    <tspan className="num" data-ref={refText(of)} data-full={fullNumber(value, comma)}>
      {formatNumber(value, { decimals: 0, comma })}
    </tspan>
  );
}
