import './guide.css';
import { Check, X } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { Recall } from '../../lessons/lesson.ts';
import { noteRight } from '../../store/note-progress.ts';
import { MarkedTerms } from '../glossary/MarkedTerms.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { Prose } from './Prose.tsx';
import { type Answer, answerTo, giveAnswer, useAnswers } from './recall-answers.ts';

interface RecallQuestionProps {
  readonly slug: string;
  readonly recall: Recall;
  readonly index: number;
  readonly count: number;
}

/** One question: choose, check, and read why; a wrong answer does not give the right one away. */
export function RecallQuestion({ slug, recall, index, count }: RecallQuestionProps) {
  const texts = useStepTexts().lesson;
  const given = useAnswers((answers) => answerTo(answers, slug, index));
  const isRight = given.chosen === recall.answer;
  const chosen = given.chosen === undefined ? undefined : recall.options[given.chosen];
  const [hasToChoose, setHasToChoose] = useState(false);
  const check = (event: SubmitEvent): void => {
    event.preventDefault();
    setHasToChoose(given.chosen === undefined);
    if (given.chosen === undefined) return;
    giveAnswer(slug, index, { ...given, checked: true });
    if (isRight) noteRight(slug, index, count);
  };
  const choose = (chosen: number): void => giveAnswer(slug, index, { chosen, checked: false });
  return (
    <form className="recall" onSubmit={check}>
      <fieldset>
        <legend>
          <span className="recall-place">{texts.question(index + 1, count)}</span>
          <Prose>{recall.question}</Prose>
        </legend>
        <Options recall={recall} given={given} onChoose={choose} />
      </fieldset>
      <button type="submit" className="bar-button">
        {texts.check}
      </button>
      <div role="status" className="recall-verdict">
        {hasToChoose && given.chosen === undefined && <p>{texts.chooseFirst}</p>}
        {given.checked && chosen !== undefined && <Outcome isRight={isRight} why={chosen.why} />}
      </div>
    </form>
  );
}

/** Right, and why; or wrong, what speaks against it, and the question stays open. */
function Outcome({ isRight, why }: { readonly isRight: boolean; readonly why: string }) {
  const texts = useStepTexts().lesson;
  return (
    <p>
      <strong>{isRight ? texts.right : texts.wrong}</strong>{' '}
      <MarkedTerms texts={[why]}>
        <Prose>{why}</Prose>
      </MarkedTerms>
      {isRight ? null : ` ${texts.tryAgain}`}
    </p>
  );
}

interface OptionsProps {
  readonly recall: Recall;
  readonly given: Answer;
  readonly onChoose: (option: number) => void;
}

function Options({ recall, given, onChoose }: OptionsProps) {
  const name = useId();
  return recall.options.map((option, at) => {
    const verdict = verdictOf(recall, given, at);
    const choose = (): void => onChoose(at);
    return (
      <label key={option.text} className="recall-option" data-verdict={verdict}>
        <input type="radio" name={name} checked={given.chosen === at} onChange={choose} />
        <span>
          <Prose>{option.text}</Prose>
        </span>
        <Mark verdict={verdict} />
      </label>
    );
  });
}

type Verdict = 'right' | 'wrong' | undefined;

/** After checking, the chosen option is marked. */
function verdictOf({ answer }: Recall, { chosen, checked }: Answer, option: number): Verdict {
  if (!checked || option !== chosen) return undefined;
  return option === answer ? 'right' : 'wrong';
}

function Mark({ verdict }: { readonly verdict: Verdict }) {
  const texts = useStepTexts().lesson;
  if (verdict === undefined) return null;
  return (
    <span className="recall-mark">
      {verdict === 'right' ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
      {verdict === 'right' ? texts.rightMark : texts.wrongMark}
    </span>
  );
}
