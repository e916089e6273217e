import { Fragment } from 'react';
import { lowered } from '../../notation/number.ts';
import { Equation } from '../../parts/formula/Equation.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import { Agreement } from './Agreement.tsx';
import { sumOfTerms, wholeOf } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { letterOf, litAt } from './lit.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { ProductView } from './ProductView.tsx';
import { Inline } from './Symbol.tsx';
import type { StationOf } from './stations.ts';
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

/** All terms as matrices, their sum, and the gradient of the engine beside it. */
function TotalView({ bench: { alone, chain, settings } }: { readonly bench: Bench }) {
  const { texts } = useWords(bpttTexts);
  const hand = useHand(alone.program);
  const { sum, engine, start } = chain;
  const t = lowered(chain.t);
  return (
    <>
      <Headline
        title={texts.total.title(t, letterOf(settings.weight))}
        story={texts.total.story(t)}
      />
      <Terms chain={chain} />
      <div className="bptt-product">
        <WithSign sign="=" className="bptt-sign">
          <NumberGrid rows={sum} kind="gradients" label={texts.total.sum}>
            {texts.total.sum}
          </NumberGrid>
        </WithSign>
        <WithSign sign="=" className="bptt-sign">
          <NumberGrid rows={engine} kind="gradients" label={texts.total.engine}>
            <Inline of={wholeOf(hand, chain)} /> {texts.total.engine}
          </NumberGrid>
        </WithSign>
      </div>
      <Agreement product={{ before: [], after: sum, engine, factor: start }} />
      <p className="bptt-note">
        <a href={`#/lesson/${settings.example}?at=e0.b${chain.t}.dh`}>
          {texts.total.walk(String(chain.t))}
        </a>
      </p>
    </>
  );
}

/** Every term as a matrix, in the order in which the way back meets them. */
function Terms({ chain: { terms } }: Pick<Bench, 'chain'>) {
  const { where } = useWords(bpttTexts).texts;
  return (
    <div className="bptt-product">
      {terms.map(({ k, value }, index) => (
        <Fragment key={k}>
          {index === 0 ? null : <span className="bptt-sign">+</span>}
          <NumberGrid rows={value} kind="gradients" label={where.term(k)}>
            {where.term(k)}
          </NumberGrid>
        </Fragment>
      ))}
    </div>
  );
}
