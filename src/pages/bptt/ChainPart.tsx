import { lowered } from '../../notation/number.ts';
import { Equation } from '../../parts/formula/Equation.tsx';
import { useWords } from '../../parts/use-words.ts';
import { sumOfTerms } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { letterOf, litAt } from './lit.ts';
import { ProductView } from './ProductView.tsx';
import type { StationOf } from './stations.ts';
import { TotalView } from './TotalView.tsx';
import { bpttTexts } from './texts.ts';
import { UnrolledGraph } from './UnrolledGraph.tsx';
import type { Bench } from './use-bench.ts';
import { useHand } from './use-hand.ts';

interface ChainPartProps {
  readonly bench: Bench;
  readonly station: StationOf<'chain'>;
}

/** The chain, product by product: where it goes in the graph, and what is multiplied there. */
export function ChainPart({ bench, station }: ChainPartProps) {
  const { alone, chain, settings } = bench;
  return (
    <div className="bptt-panes">
      <UnrolledGraph trace={alone} lit={litAt(station, chain, settings.weight)} />
      <div className="bptt-pane">
        {station.show === 'all' && <AllTerms bench={bench} />}
        {station.show === 'product' && (
          <ProductView key={bench.walk.stop.step} bench={bench} station={station} />
        )}
        {station.show === 'total' && <TotalView bench={bench} />}
      </div>
    </div>
  );
}

/** ∂E_t/∂W as the sum of its products, not computed yet. */
function AllTerms({ bench: { alone, chain, settings } }: { readonly bench: Bench }) {
  const { texts } = useWords(bpttTexts);
  const hand = useHand(alone.program);
  const t = lowered(chain.t);
  const W = letterOf(settings.weight);
  return (
    <>
      <Headline title={texts.all.title(t, chain.t, W)} story={texts.all.story(t, W)} />
      {sumOfTerms(hand, chain).map((line, index) => (
        <div key={index} className="bptt-term">
          <Equation of={line} />
          <p>{texts.all.term(chain.t - index, W)}</p>
        </div>
      ))}
    </>
  );
}
