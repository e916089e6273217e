import './guide.css';
import type { Recall } from '../../lessons/lesson.ts';
import { useStepTexts } from '../use-step-texts.ts';
import { RecallQuestion } from './RecallQuestion.tsx';
import { answerTo, useAnswers } from './recall-answers.ts';

interface RecallListProps {
  readonly slug: string;
  readonly questions: readonly Recall[];
}

/** The questions to answer from memory, and how many are right so far. */
export function RecallList({ slug, questions }: RecallListProps) {
  const texts = useStepTexts().lesson;
  const answers = useAnswers();
  const right = questions.filter(({ answer }, index) => {
    const { chosen, checked } = answerTo(answers, slug, index);
    return checked && chosen === answer;
  });
  return (
    <section>
      <h3>{texts.recall}</h3>
      <p className="lesson-hint">{texts.recallHint}</p>
      {questions.map((recall, index) => (
        <RecallQuestion
          key={recall.question}
          slug={slug}
          recall={recall}
          index={index}
          count={questions.length}
        />
      ))}
      <p className="recall-score">{texts.score(right.length, questions.length)}</p>
    </section>
  );
}
