import { useMemo } from 'react';
import { lowered } from '../../notation/number.ts';
import { useWords } from '../../parts/use-words.ts';
import { nodeOf } from '../../trace/block.ts';
import { gradientsOfCopies, untie } from '../../trace/questions/untie.ts';
import { Headline } from './Headline.tsx';
import { letterOf, litAt } from './lit.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { farthest, rowsOf } from './rows.ts';
import type { StationOf } from './stations.ts';
import { TiedView } from './TiedView.tsx';
import { bpttTexts } from './texts.ts';
import { UnrolledGraph } from './UnrolledGraph.tsx';
import type { Bench } from './use-bench.ts';

interface SumPartProps {
  readonly bench: Bench;
  readonly station: StationOf<'sum'>;
}

/** Why the gradient is a sum over time: the weights untied, and tied again. */
export function SumPart({ bench, station }: SumPartProps) {
  const { alone, chain, settings } = bench;
  const isUntied = station.show === 'copies';
  return (
    <div className="bptt-panes">
      <UnrolledGraph
        trace={alone}
        lit={litAt(station, chain, settings.weight)}
        untied={isUntied ? settings.weight : undefined}
      />
      <div className="bptt-pane">
        {isUntied ? <Copies bench={bench} /> : <TiedView key={chain.weight} bench={bench} />}
      </div>
    </div>
  );
}

/** The gradient of every copy that E_t depends on, and the term of the chain that it equals. */
function Copies({ bench: { alone, chain, settings } }: { readonly bench: Bench }) {
  const { texts, write } = useWords(bpttTexts);
  const untied = useMemo(() => untie(alone.program, chain.weight), [alone, chain]);
  const gradients = useMemo(() => gradientsOfCopies(untied), [untied]);
  const { columns } = nodeOf(alone.program, chain.weight);
  const t = lowered(chain.t);
  const W = letterOf(settings.weight);
  const copies = untied.copies.flatMap((copy, index) => {
    const term = chain.terms.find(({ k }) => k === copy.t);
    const gradient = gradients[index];
    return term === undefined || gradient === undefined
      ? []
      : [{ term, rows: rowsOf(gradient, columns) }];
  });
  return (
    <>
      <Headline title={texts.copies.title(W)} story={texts.copies.story(t, W)} />
      <div className="bptt-product">
        {copies.map(({ term, rows }) => (
          <div key={term.k} className="bptt-copy">
            <NumberGrid rows={rows} kind="gradients" label={texts.copies.copy(term.k)}>
              {texts.copies.copy(term.k)}
            </NumberGrid>
            <p>{texts.copies.same(term.k, write(farthest(rows, term.value)))}</p>
          </div>
        ))}
      </div>
    </>
  );
}
