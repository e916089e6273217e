import { divergesSentence } from '../../i18n/corpus-sentences.ts';
import { failureSentence } from '../../parts/training/failure-sentence.ts';
import type { Failure } from '../../parts/training/report.ts';
import type { SessionState } from '../../parts/training/session.ts';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import { diverges } from '../../training/language-model/diverges.ts';
import type { Job, Progress } from './job.ts';
import { namesTexts } from './texts.ts';

/** What happened that the reader did not ask for. */
export function RunNotices({ state }: { readonly state: SessionState<Job, Progress> }) {
  const { texts, count } = useWords(namesTexts);
  const language = useLanguage();
  const { status, event, failure, last } = state;
  const notes = [
    (event?.kind === 'elsewhere' || event?.kind === 'putAside' || event?.kind === 'otherVersion') &&
      texts.events[event.kind],
    (event?.kind === 'reopened' || event?.kind === 'workerLost') &&
      texts.events[event.kind](count(Math.max(0, event.done - 1))),
    last !== undefined && isWorse(last.progress) && divergesSentence(language),
    last?.isKept === false && texts.notKept,
    last?.progress.kernels === 'typescript' && texts.slow,
  ].filter((note) => typeof note === 'string');
  return (
    <>
      {status === 'failed' && failure !== undefined && <FailureLine failure={failure} />}
      {notes.map((note) => (
        <p key={note} className="names-notice" role="status">
          {note}
        </p>
      ))}
    </>
  );
}

const isWorse = ({ log, vocabulary }: Progress): boolean =>
  diverges(log.last?.smoothPerCharacter ?? 0, vocabulary.length);

function FailureLine({ failure }: { readonly failure: Failure }) {
  const language = useLanguage();
  return (
    <p className="names-trouble" role="alert">
      {failureSentence(failure, language)}
    </p>
  );
}
