import { Fragment } from 'react';
import { Agreement } from './Agreement.tsx';
import { wholeOf } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { NumberGrid } from './NumberGrid.tsx';
import { Inline } from './Symbol.tsx';
import type { Bench } from './use-bench.ts';
import { below, useHand, useWords } from './use-words.ts';

/** All terms as matrices, their sum, and the gradient of the engine beside it. */
export function TotalView({ bench: { alone, chain } }: { readonly bench: Bench }) {
  const { texts } = useWords();
  const hand = useHand(alone.program);
  const { terms, sum, engine, start } = chain;
  const t = below(chain.t);
  return (
    <>
      <Headline title={texts.total.title(t)} story={texts.total.story(t)} />
      <div className="bptt-product">
        {terms.map(({ k, value }, index) => (
          <Fragment key={k}>
            {index === 0 ? null : <span className="bptt-sign">+</span>}
            <NumberGrid rows={value} kind="gradients" label={texts.where.term(k)}>
              {texts.where.term(k)}
            </NumberGrid>
          </Fragment>
        ))}
      </div>
      <div className="bptt-product">
        <span className="bptt-sign">=</span>
        <NumberGrid rows={sum} kind="gradients" label={texts.total.sum}>
          {texts.total.sum}
        </NumberGrid>
        <span className="bptt-sign">=</span>
        <NumberGrid rows={engine} kind="gradients" label={texts.total.engine}>
          <Inline of={wholeOf(hand, chain)} /> {texts.total.engine}
        </NumberGrid>
      </div>
      <Agreement product={{ before: [], after: sum, engine, factor: start }} />
    </>
  );
}
