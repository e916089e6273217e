import { divergesSentence } from '../../i18n/corpus-sentences.ts';
import type { ProgressReport } from '../../parts/training/session.ts';
import { ProgressLine, TrainingBar } from '../../parts/training/TrainingBar.tsx';
import { useWords } from '../../parts/use-words.ts';
import { diverges } from '../../training/language-model/diverges.ts';
import type { Progress } from './job.ts';
import { namesSession } from './names-session.ts';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** Starts, pauses and ends the training, and says how far it is. */
export function RunBar({ bench }: { readonly bench: NamesBench }) {
  const { texts, count, language } = useWords(namesTexts);
  const { state, text, start } = bench;
  const iteration = (done: number): string => count(Math.max(0, done - 1));
  return (
    <TrainingBar
      name="names"
      session={namesSession}
      state={state}
      isReady={text.kind === 'read'}
      onStart={start}
      resumed={{
        reopened: (done) => texts.resumed.reopened(iteration(done)),
        workerLost: (done) => texts.resumed.workerLost(iteration(done)),
      }}
      notes={[
        state.last !== undefined && isWorse(state.last.progress) && divergesSentence(language),
      ]}
    >
      <RunStats bench={bench} />
    </TrainingBar>
  );
}

/** How far the training is, how fast, and how good. */
function RunStats({ bench: { state } }: { readonly bench: NamesBench }) {
  const { texts, count } = useWords(namesTexts);
  const { status, last, job } = state;
  const line = (...parts: readonly (string | false)[]) => (
    <ProgressLine state={state} empty={texts.untrained} parts={parts} />
  );
  if (last === undefined) return <div className="names-state">{line()}</div>;
  const { done, total, perSecond } = last;
  return (
    <div className="names-stats">
      <div className="names-progress">
        {line(
          texts.progress(
            count(Math.max(0, done - 1)),
            count(job?.settings.iterations ?? total - 1),
          ),
          status === 'training' && perSecond > 0 && texts.perSecond(count(perSecond)),
        )}
      </div>
      <Losses last={last} />
    </div>
  );
}

function Losses({ last: { progress } }: { readonly last: ProgressReport<Progress> }) {
  const { texts, write } = useWords(namesTexts);
  const { last } = progress.log;
  if (last === undefined) return null;
  const all = [
    [texts.stats.smooth, last.smoothLoss],
    [texts.stats.raw, last.loss],
    [texts.stats.perCharacter, last.smoothPerCharacter],
    [texts.stats.untrained, Math.log(progress.vocabulary.length)],
  ] as const;
  return (
    <dl className="names-losses">
      {all.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{write(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const isWorse = ({ log, vocabulary }: Progress): boolean =>
  diverges(log.last?.smoothPerCharacter ?? 0, vocabulary.length);
