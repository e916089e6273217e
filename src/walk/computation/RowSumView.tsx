import { NumberGroup } from '../../parts/explain/NumberGroup.tsx';
import { Term } from '../../parts/formula/Term.tsx';
import { WrittenView } from '../../parts/formula/WrittenView.tsx';
import { Num } from '../../parts/number/Num.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import type { RowSum } from '../../scene/row-sum.ts';

/** One row of the result with its real numbers: 0.5 · 0.1974 + … = 0.3668. */
export function RowSumView({ of, rows }: { readonly of: RowSum; readonly rows: number }) {
  const { explain } = useStepTexts();
  const texts = useComputationTexts();
  return (
    <NumberGroup className="row-sum" label={explain.sum} isText>
      {rows > 1 ? <span className="row-name">{texts.row(of.result.i + 1)} </span> : null}
      <WrittenView of={of.sum} leaf={(ref) => <Term of={ref} />} />
      <WithSign sign={of.isExact ? '=' : '≈'}>
        <strong>
          <Num of={of.result} decimals={4} isStop />
        </strong>
      </WithSign>
    </NumberGroup>
  );
}
