import './nets.css';
import { smallestOf } from '../../engine/extremes.ts';
import { stationsTexts } from '../../i18n/stations-texts.ts';
import type { Trace } from '../../trace/trace.ts';
import { useLanguage } from '../use-language.ts';

interface TrainingNoteProps {
  readonly traces: readonly Trace[];
  readonly updates: number;
  readonly onOtherStart: () => void;
}

/** How far the networks of a part are trained, and the way to start again from other weights. */
export function TrainingNote({ traces, updates, onOtherStart }: TrainingNoteProps) {
  const texts = stationsTexts[useLanguage()];
  const done = smallestOf(traces.map(({ epoch }) => epoch));
  const isDone = done >= updates;
  return (
    <p className="training-note" data-done={isDone}>
      <progress
        max={updates}
        value={done}
        aria-label={texts.training(done, updates)}
        hidden={isDone}
      />
      <span>{isDone ? texts.trained(done) : texts.training(done, updates)}</span>
      <button type="button" className="bar-button" onClick={onOtherStart}>
        {texts.otherStart}
      </button>
    </p>
  );
}
