import { useMemo, useState } from 'react';
import { fullNumber } from '../../notation/number.ts';
import { explanationOf, mostTerms, termsOf } from '../../scene/explanation.ts';
import { refText, type ValueRef } from '../../trace/block.ts';
import { Term } from '../formula/Term.tsx';
import { WrittenView } from '../formula/WrittenView.tsx';
import { Num } from '../number/Num.tsx';
import { WithSign } from '../number/WithSign.tsx';
import { useRun, useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { NumberGroup } from './NumberGroup.tsx';
import { NumberName, spokenName } from './NumberName.tsx';

/** How many times more terms are shown when the reader wants more. */
const growth = 8;

/** The sum behind a number with its real terms, each over its symbol to be asked further. Nothing for what is given. */
export function ExplainedSum({ of }: { readonly of: ValueRef }) {
  const texts = useStepTexts().explain;
  const [most, setMost] = useState(mostTerms);
  const explanation = useExplanation(of, most);
  if (explanation === undefined) return null;
  const { terms, isExact, hidden } = explanation;
  return (
    <>
      <NumberGroup className="explain-sum" label={texts.terms} isText>
        <WrittenView of={terms} leaf={(ref) => <NamedTerm of={ref} />} />
        <WithSign sign={isExact ? '=' : '≈'}>
          <strong className="explain-result">
            <Num of={of} decimals={4} />
          </strong>
        </WithSign>
      </NumberGroup>
      {hidden === 0 ? null : (
        <button type="button" className="bar-button" onClick={() => setMost(most * growth)}>
          {texts.more(Math.min(hidden, most * (growth - 1)))}
        </button>
      )}
    </>
  );
}

function useExplanation(of: ValueRef, most: number) {
  const { program, timeline, comma } = useRun();
  const { numberOf } = useRun();
  return useMemo(() => {
    const terms = termsOf(program, timeline, of);
    const number = (value: number): string => fullNumber(value, comma);
    return terms && explanationOf(terms, numberOf(of), numberOf, { number, decimals: 4, most });
  }, [program, timeline, comma, numberOf, of, most]);
}

function NamedTerm({ of }: { readonly of: ValueRef }) {
  const { hand } = useStage();
  return (
    <span className="explain-term" data-explain={refText(of)}>
      <Term of={of} label={spokenName(hand, useComputationTexts(), of)} />
      <span className="explain-symbol" aria-hidden="true">
        <NumberName of={of} />
      </span>
    </span>
  );
}
