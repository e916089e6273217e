import { csvAnswerName, csvQuestionSentence } from '../../i18n/csv-sentences.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Choices } from '../../training/forecast/choices.ts';
import type { Understanding } from '../../training/forecast/understand.ts';
import { forecastTexts } from './texts.ts';

interface FileQuestionsProps {
  readonly file: Understanding;
  readonly choose: (some: Choices) => void;
  readonly isBusy: boolean;
}

/** What nothing in the file decides, each with a button for every answer. */
export function FileQuestions({ file: { questions }, choose, isBusy }: FileQuestionsProps) {
  const { texts, language } = useWords(forecastTexts);
  if (questions.length === 0) return null;
  return (
    <section className="forecast-questions" aria-label={texts.questionsLabel}>
      {questions.map((question) => (
        <div key={`${question.code} ${csvQuestionSentence(question, language)}`}>
          <p className={question.isBlocking ? 'forecast-trouble' : 'forecast-notice'}>
            {csvQuestionSentence(question, language)}
          </p>
          <p className="forecast-answers">
            {question.answers.map((answer) => (
              <button
                key={answer.flag}
                type="button"
                className="bar-button"
                disabled={isBusy}
                onClick={() => choose(answer.choices)}
              >
                {csvAnswerName(answer, language)}
              </button>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}
