import { useWords } from '../../parts/use-words.ts';
import { unfoldingTexts } from './texts.ts';
import { oneHotOf, vocabularySize } from './vocabulary.ts';

/** Places that are shown above and below the 1. */
const around = 2;

interface OneHotColumnProps {
  readonly word: string;
  readonly index: number;
}

/** A one-hot vector of 10,000: where its 1 stands in the whole, and the places around it. */
export function OneHotColumn({ word, index }: OneHotColumnProps) {
  const { texts, count } = useWords(unfoldingTexts);
  const label = texts.words.strip(count(index), count(vocabularySize));
  return (
    <section className="unfold-card">
      <h3>
        {word} → {count(index)} → {texts.words.vector}
      </h3>
      <div className="unfold-strip" role="img" aria-label={label}>
        <span style={{ left: `${(100 * (index - 1)) / (vocabularySize - 1)}%` }} />
      </div>
      <p className="unfold-ends" aria-hidden="true">
        <span>1</span>
        <span>{count(vocabularySize)}</span>
      </p>
      <Places index={index} />
    </section>
  );
}

/** The numbers around the 1. */
function Places({ index }: Pick<OneHotColumnProps, 'index'>) {
  const { texts, count } = useWords(unfoldingTexts);
  const first = Math.max(1, index - around);
  const last = Math.min(vocabularySize, index + around);
  const x = oneHotOf(index, vocabularySize).slice(first - 1, last);
  return (
    <table className="unfold-column">
      <thead>
        <tr>
          <th scope="col">{texts.words.index}</th>
          <th scope="col">{texts.words.vector}</th>
        </tr>
      </thead>
      <tbody>
        <Gap count={first - 1} />
        {x.map((value, at) => (
          <tr key={first + at} data-one={value === 1}>
            <th scope="row">{count(first + at)}</th>
            <td>{value}</td>
          </tr>
        ))}
        <Gap count={vocabularySize - last} />
      </tbody>
    </table>
  );
}

/** So many zeros that are not shown. */
function Gap({ count: zeros }: { readonly count: number }) {
  const { texts, count } = useWords(unfoldingTexts);
  if (zeros === 0) return null;
  return (
    <tr className="unfold-gap">
      <td colSpan={2}>{texts.words.zeros(count(zeros))}</td>
    </tr>
  );
}
