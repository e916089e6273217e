import './clip.css';
import { runsOf } from '../../notation/runs.ts';
import { written } from '../../notation/written.ts';
import { NumberGroup } from '../../parts/explain/NumberGroup.tsx';
import { Num } from '../../parts/number/Num.tsx';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { type ClipBar, clipBars } from '../../scene/clip-bars.ts';
import { symbolOf } from '../../scene/symbols.ts';
import { nodeOf, refText, type ValueRef } from '../../trace/block.ts';

/** What clipping leaves of the gradients: of their norm, and of the largest number of each parameter. */
export function ClipBars() {
  const { trace } = useStage();
  const texts = useComputationTexts().clipBars;
  const found = clipBars(trace);
  if (found === undefined) return null;
  const { whole, bars, limit } = found;
  return (
    <NumberGroup className="clip-bars" label={texts.label}>
      <p className="clip-key">{texts.key}</p>
      {whole === undefined ? null : <Row of={whole} limit={limit} />}
      {bars.map((bar) => (
        <Row
          key={refText(bar.before)}
          of={bar}
          after={bar.after}
          limit={whole === undefined ? limit : undefined}
        />
      ))}
    </NumberGroup>
  );
}

interface RowProps {
  readonly of: ClipBar;
  readonly after?: ValueRef;
  readonly limit: number | undefined;
}

function Row({ of, after, limit }: RowProps) {
  const { hand } = useStage();
  const node = nodeOf(hand.program, of.before.node);
  const symbol = symbolOf(hand, node, after === undefined ? undefined : 'whole');
  return (
    <div className="clip-row">
      <span className="clip-name">
        <Symbols runs={runsOf(written(symbol))} />
      </span>
      <svg className="clip-track" aria-hidden="true">
        <rect className="clip-kept" y="20%" height="60%" width={percent(of.kept)} />
        <rect className="clip-full" y="20%" height="60%" width={percent(of.full)} />
        {limit === undefined ? null : (
          <line className="clip-limit" x1={percent(limit)} x2={percent(limit)} y1="0" y2="100%" />
        )}
      </svg>
      <span className="clip-numbers">
        <Num of={of.before} isStop />
        {after === undefined ? null : (
          <>
            {' → '}
            <Num of={after} isStop />
          </>
        )}
      </span>
    </div>
  );
}

const percent = (share: number): string => `${100 * share}%`;
