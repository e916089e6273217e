import { GatedChain } from './GatedChain.tsx';
import { PlainChain } from './PlainChain.tsx';
import type { Bench } from './use-bench.ts';
import { useWords } from './use-words.ts';

/** The factors that lead from timestep t + 1 to t, of the cell that is chosen. */
export function ChainPane({ bench: { runs, cell, t } }: { readonly bench: Bench }) {
  const { texts } = useWords();
  const run = runs[cell];
  if (run === undefined) return null;
  const T = run.norms.length;
  const name = texts.cells[cell];
  if (t >= T)
    return (
      <div className="vanishing-chain">
        <h2>{texts.beginTitle(name, T)}</h2>
        <p>{texts.begin}</p>
      </div>
    );
  return (
    <div className="vanishing-chain">
      <h2>{texts.chainTitle(name, t + 1, t)}</h2>
      <p className="vanishing-note">{texts.hint}</p>
      {cell === 'rnn' ? (
        <PlainChain trace={run.trace} t={t} />
      ) : (
        <GatedChain run={run} cell={cell} t={t} />
      )}
    </div>
  );
}
