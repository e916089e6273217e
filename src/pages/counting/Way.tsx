import { useWords } from '../../parts/use-words.ts';
import { countModel, type Row } from './count-model.ts';
import { FormulaView } from './FormulaView.tsx';
import { formulaOf } from './formula.ts';
import type { Question } from './mistakes.ts';
import { kerasNumber, layerText } from './summary.ts';
import { countingTexts } from './texts.ts';

/** The way to the right answer, layer by layer, first in symbols, then in numbers. */
export function Way({ exercise: { model, at } }: { readonly exercise: Question }) {
  const { texts, count: write } = useWords(countingTexts);
  const { rows, total } = countModel(model);
  const asked = at === undefined ? rows : rows.slice(at, at + 1);
  const counted = asked.filter(({ count }) => count > 0);
  return (
    <section className="counting-way" aria-label={texts.exercise.way}>
      <h4>{texts.exercise.way}</h4>
      <ol>
        {asked.map((row) => (
          <WayStep key={row.layer.id} row={row} />
        ))}
      </ol>
      {counted.length > 1 ? (
        <p>
          {texts.exercise.sum}: {counted.map(({ count }) => write(count)).join(' + ')} ={' '}
          <strong>{write(total)}</strong>
        </p>
      ) : null}
    </section>
  );
}

function WayStep({ row }: { readonly row: Row }) {
  const formula = formulaOf(row.weights);
  return (
    <li>
      <code>{layerText(row)}</code>
      {formula === undefined ? (
        <span>{kerasNumber(row.count)}</span>
      ) : (
        <>
          <FormulaView formula={formula} as="symbols" />
          <FormulaView formula={formula} as="numbers" />
        </>
      )}
    </li>
  );
}
