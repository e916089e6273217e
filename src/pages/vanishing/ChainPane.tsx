import { memo } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { GatedChain } from './GatedChain.tsx';
import { PlainChain } from './PlainChain.tsx';
import type { CellRun } from './run-cell.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The factors that lead from timestep t + 1 to t, of the cell that is chosen. */
export function ChainPane({ bench: { runs, cell, t } }: { readonly bench: Bench }) {
  const run = runs[cell];
  return run === undefined ? null : <Chain run={run} t={Math.min(t, run.norms.length)} />;
}

interface ChainProps {
  readonly run: CellRun;
  readonly t: number;
}

/** Drawn anew only for another run or timestep: other cells may be run meanwhile. */
const Chain = memo(function Chain({ run, t }: ChainProps) {
  const { texts } = useWords(vanishingTexts);
  const { cell, norms, trace } = run;
  const name = texts.cells[cell];
  if (t === norms.length)
    return (
      <div className="vanishing-chain">
        <h2>{texts.beginTitle(name, t)}</h2>
        <p>{texts.begin}</p>
      </div>
    );
  return (
    <div className="vanishing-chain">
      <h2>{texts.chainTitle(name, t + 1, t)}</h2>
      <p className="vanishing-note vanishing-hint">{texts.hint}</p>
      {cell === 'rnn' ? (
        <PlainChain trace={trace} t={t} />
      ) : (
        <GatedChain run={run} cell={cell} t={t} />
      )}
    </div>
  );
});
