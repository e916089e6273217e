import type { ProgressReport, SessionState } from '../../parts/training/session.ts';
import { useWords, type Words } from '../../parts/use-words.ts';
import type { Job, Progress } from './job.ts';
import type { NamesTexts } from './texts.id.ts';
import { namesTexts } from './texts.ts';

/** How far the training is, how fast, and how good. */
export function RunStats({
  state: { status, last, job },
}: {
  readonly state: SessionState<Job, Progress>;
}) {
  const words = useWords(namesTexts);
  const { texts, count } = words;
  if (last === undefined) return <p className="names-state">{texts.status[status]}</p>;
  const iteration = Math.max(0, last.done - 1);
  const total = job?.settings.iterations ?? last.total - 1;
  return (
    <div className="names-stats">
      <div className="names-progress">
        <p>
          <strong>{texts.status[status]}</strong> · {texts.progress(count(iteration), count(total))}
          {status === 'training' && last.perSecond > 0 ? <Speed last={last} words={words} /> : null}
        </p>
        <progress aria-label={texts.statusLabel} max={last.total} value={last.done} />
      </div>
      <Losses last={last} words={words} />
    </div>
  );
}

interface PartProps {
  readonly last: ProgressReport<Progress>;
  readonly words: Words<NamesTexts>;
}

function Speed({ last: { perSecond, total, done }, words: { texts, count } }: PartProps) {
  const left = Math.ceil((total - done) / perSecond);
  const time =
    left < 60
      ? texts.seconds(count(left))
      : texts.minutes(count(Math.floor(left / 60)), count(left % 60));
  return (
    <>
      {' '}
      · {texts.perSecond(count(perSecond))} · {texts.timeLeft(time)}
    </>
  );
}

function Losses({ last: { progress }, words: { texts, write } }: PartProps) {
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
