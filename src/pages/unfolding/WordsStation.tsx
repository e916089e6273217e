import { useId, useMemo, useState } from 'react';
import { Prose } from '../../parts/guide/Prose.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { parameterNode } from '../../parts/nets/read-run.ts';
import { Num } from '../../parts/number/Num.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { unfoldingTexts } from './texts.ts';
import {
  hidden,
  lookup,
  oneHotOf,
  productNode,
  sentence,
  vocabularyOf,
  vocabularySize,
} from './vocabulary.ts';

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

/** Places that are shown above and below the 1. */
const around = 2;

interface OneHotColumnProps {
  readonly word: string;
  readonly index: number;
}

/** A one-hot vector of 10,000: where its 1 stands in the whole, and the places around it. */
function OneHotColumn({ word, index }: OneHotColumnProps) {
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

interface ProductCardProps {
  readonly trace: Trace;
  readonly index: number;
}

/** What the matrix of 3 × 10,000 makes of the vector: the column of the word, number for number. */
function ProductCard({ trace, index }: ProductCardProps) {
  const { texts, count } = useWords(unfoldingTexts);
  return (
    <section className="unfold-card">
      <h3>
        <Prose>{texts.words.product}</Prose>
      </h3>
      <NetStage trace={trace} label={texts.words.product}>
        <div className="unfold-product">
          <Columns trace={trace} index={index} />
          <WithSign sign="=" className="unfold-sign">
            <Block node={productNode(trace.program)} />
          </WithSign>
        </div>
      </NetStage>
      <p className="unfold-note">
        {texts.words.cost(count(hidden * vocabularySize), count(hidden))}
      </p>
    </section>
  );
}

/** The column of the word and its neighbours. */
function Columns({ trace, index }: ProductCardProps) {
  const { texts, count } = useWords(unfoldingTexts);
  const first = Math.max(1, index - 1);
  const columns = [first, first + 1, first + 2];
  const node = parameterNode(trace.program, 'W_xh');
  return (
    <table>
      <caption className="sr-only">{texts.words.columns(count(first), count(first + 2))}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-lit={column === index}>
              {count(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: hidden }, (_, i) => (
          <tr key={i}>
            {columns.map((column) => (
              <td key={column} data-lit={column === index}>
                <Num of={{ kind: 'value', node, i, j: column - 1, epoch: trace.epoch }} isStop />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
