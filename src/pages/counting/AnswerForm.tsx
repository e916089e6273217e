import { type SubmitEvent, useId, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { countModel, type Row } from './count-model.ts';
import { type Exercise, readCount } from './exercises.ts';
import { FormulaView } from './FormulaView.tsx';
import { formulaOf } from './formula.ts';
import { type Mistake, type Question, recognise, rightAnswer } from './mistakes.ts';
import { kerasNumber, layerText } from './summary.ts';
import type { CountingTexts } from './texts.id.ts';
import { countingTexts } from './texts.ts';

interface AnswerFormProps {
  readonly exercise: Exercise;
  readonly onSolve: (id: string) => void;
}

/** A field for the count, what is said about the answer, and the way to the right one. */
export function AnswerForm({ exercise, onSolve }: AnswerFormProps) {
  const [checked, setChecked] = useState<string>();
  const [shows, setShows] = useState(false);
  const right = rightAnswer(exercise);
  const isRight = checked !== undefined && readCount(checked) === right;
  const check = (typed: string): void => {
    setChecked(typed);
    if (readCount(typed) === right) onSolve(exercise.id);
  };
  return (
    <>
      <AnswerField onCheck={check} onShow={() => setShows(true)} />
      <div role="status" className="counting-verdict" data-right={isRight}>
        {checked === undefined ? null : <Verdict exercise={exercise} typed={checked} />}
      </div>
      {shows || isRight ? <Way exercise={exercise} /> : null}
    </>
  );
}

interface AnswerFieldProps {
  readonly onCheck: (typed: string) => void;
  readonly onShow: () => void;
}

function AnswerField({ onCheck, onShow }: AnswerFieldProps) {
  const { texts } = useWords(countingTexts);
  const id = useId();
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onCheck(typed);
  };
  return (
    <form className="counting-answer" onSubmit={submit}>
      <label htmlFor={id}>{texts.exercise.answer}</label>
      <input
        id={id}
        data-own-history=""
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" className="bar-button">
        {texts.exercise.check}
      </button>
      <button type="button" className="bar-button" onClick={onShow}>
        {texts.exercise.show}
      </button>
    </form>
  );
}

interface VerdictProps {
  readonly exercise: Exercise;
  readonly typed: string;
}

function Verdict({ exercise, typed }: VerdictProps) {
  const { texts, count: write } = useWords(countingTexts);
  const count = readCount(typed);
  if (typed.trim() === '') return <p>{texts.exercise.nothing}</p>;
  if (count === undefined) return <p>{texts.exercise.unreadable(typed.trim())}</p>;
  if (count === rightAnswer(exercise))
    return (
      <p>
        <strong>{texts.exercise.right(write(count))}</strong>
      </p>
    );
  const mistakes = recognise(exercise, count);
  return (
    <>
      <p>
        <strong>{texts.exercise.wrong(write(count))}</strong>
      </p>
      {mistakes.map((mistake) => (
        <p key={`${mistake.kind}${mistake.layer}`}>{sentence(mistake, texts)}</p>
      ))}
      {mistakes.length === 0 ? <p>{texts.exercise.unknown}</p> : null}
    </>
  );
}

function sentence({ kind, layer }: Mistake, texts: CountingTexts): string {
  const said = texts.mistakes[kind];
  return layer === undefined ? said : texts.inLayer(layer, said);
}

/** The way to the right answer, layer by layer, first in symbols, then in numbers. */
function Way({ exercise: { model, at } }: { readonly exercise: Question }) {
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
