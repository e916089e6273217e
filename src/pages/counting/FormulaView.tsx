import { Fragment } from 'react';
import { useWords } from '../../parts/use-words.ts';
import type { Formula } from './formula.ts';
import { countingTexts } from './texts.ts';
import type { Factor } from './weights.ts';

interface FormulaViewProps {
  readonly formula: Formula;
  readonly as: 'symbols' | 'numbers';
}

/** A count as a formula, every term in the colour of its matrix: 4·(H·D + H·H + H). */
export function FormulaView({ formula: { outer, terms, total }, as }: FormulaViewProps) {
  const { count: write } = useWords(countingTexts);
  const isBracketed = outer.length > 0 && terms.length > 1;
  return (
    <span className="counting-formula">
      {outer.map(({ value }, index) => (
        <Fragment key={index}>{write(value)}·</Fragment>
      ))}
      {isBracketed ? '(' : null}
      {terms.map(({ weight, factors }, index) => (
        <Fragment key={weight}>
          {index === 0 ? null : ' + '}
          <span className="counting-term" data-weight={weight}>
            <Product factors={factors} as={as} />
          </span>
        </Fragment>
      ))}
      {isBracketed ? ')' : null}
      {as === 'numbers' ? <strong> = {write(total)}</strong> : null}
    </span>
  );
}

function Product({
  factors,
  as,
}: { readonly factors: readonly Factor[] } & Pick<FormulaViewProps, 'as'>) {
  const { count: write } = useWords(countingTexts);
  return factors.map(({ symbol, value }, index) => (
    <Fragment key={index}>
      {index === 0 ? null : '·'}
      {as === 'symbols' && symbol !== undefined ? <var>{symbol}</var> : write(value)}
    </Fragment>
  ));
}
