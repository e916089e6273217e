import { useId, useMemo, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { OneHotColumn } from './OneHotColumn.tsx';
import { ProductCard } from './ProductCard.tsx';
import { unfoldingTexts } from './texts.ts';
import { lookup, sentence, vocabularyOf } from './vocabulary.ts';

/** The words of the slides as indices and one-hot vectors of 10,000, and what a matrix makes of them. */
export function WordsStation() {
  const { texts, count } = useWords(unfoldingTexts);
  const [chosen, choose] = useState(0);
  const { word, index } = sentence[chosen] ?? sentence[0];
  const trace = useMemo(() => runTrace(compile(lookup(index))), [index]);
  return (
    <div className="unfold-words">
      <fieldset className="unfold-tokens">
        <legend className="sr-only">{texts.words.sentence}</legend>
        {sentence.map((each, at) => (
          <button
            key={each.word}
            type="button"
            aria-pressed={at === chosen}
            aria-label={texts.words.pick(each.word, count(each.index))}
            onClick={() => choose(at)}
          >
            <small>
              x<sup>⟨{at + 1}⟩</sup>
            </small>
            <strong>{each.word}</strong>
            <span>{count(each.index)}</span>
          </button>
        ))}
      </fieldset>
      <div className="unfold-cards">
        <OneHotColumn word={word} index={index} />
        <ProductCard trace={trace} index={index} />
        <OwnVocabulary />
      </div>
    </div>
  );
}

/** A sentence of the reader's, its vocabulary and indices. */
function OwnVocabulary() {
  const { texts } = useWords(unfoldingTexts);
  const [text, setText] = useState('aku sedang pura pura tertawa');
  const id = useId();
  const vocabulary = vocabularyOf(text);
  return (
    <section className="unfold-card">
      <h3>
        <label htmlFor={id}>{texts.words.own}</label>
      </h3>
      <input
        id={id}
        type="text"
        className="unfold-text"
        value={text}
        maxLength={120}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p className="unfold-note" role="status">
        {vocabulary.length === 0 ? texts.words.ownEmpty : texts.words.ownHint(vocabulary.length)}
      </p>
      <ol className="unfold-vocabulary">
        {vocabulary.slice(0, 16).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
    </section>
  );
}
