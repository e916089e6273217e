import { type SubmitEvent, useId, useState } from 'react';
import { useWords } from '../../parts/use-words.ts';
import { type Exercise, readCount } from './exercises.ts';
import { type Mistake, recognise, rightAnswer } from './mistakes.ts';
import type { CountingTexts } from './texts.id.ts';
import { countingTexts } from './texts.ts';
import { Way } from './Way.tsx';

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
