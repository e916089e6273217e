import type { RowSum } from '../../scene/row-sum.ts';
import { numberAt } from '../../trace/block.ts';
import { Num } from '../Num.tsx';
import { useStage, useTexts } from '../scenery.tsx';
import { WrittenView } from './WrittenView.tsx';

/** One row of the result with its real numbers: 0.5 · 0.1974 + … = 0.3668. */
export function RowSumView({ of, rows }: { readonly of: RowSum; readonly rows: number }) {
  const { trace } = useStage();
  const texts = useTexts().computation;
  return (
    <p className="row-sum">
      {rows > 1 ? <span className="row-name">{texts.row(of.result.i + 1)} </span> : null}
      <WrittenView
        of={of.sum}
        leaf={(ref) =>
          numberAt(trace, ref) < 0 ? (
            <span className="w-negative">
              (<Num of={ref} decimals={4} />)
            </span>
          ) : (
            <Num of={ref} decimals={4} />
          )
        }
      />
      <span className="w-sign"> {of.isExact ? '=' : '≈'} </span>
      <strong>
        <Num of={of.result} decimals={4} />
      </strong>
    </p>
  );
}
