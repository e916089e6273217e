import { Pause, Play, RotateCcw, Square, X } from 'lucide-react';
import { namesSession } from './names-session.ts';
import { RunNotices } from './RunNotices.tsx';
import { RunStats } from './RunStats.tsx';
import type { NamesBench } from './use-names.ts';
import { useWords } from './use-words.ts';

/** Starts, pauses and ends the training, and says how far it is. */
export function RunBar({ bench }: { readonly bench: NamesBench }) {
  const { texts } = useWords();
  return (
    <section className="names-run" aria-label={texts.statusLabel}>
      <div className="names-run-line">
        <RunButtons bench={bench} />
        <RunStats state={bench.state} />
      </div>
      <RunNotices state={bench.state} />
    </section>
  );
}

function RunButtons({ bench: { state, start, text, isBusy } }: { readonly bench: NamesBench }) {
  const { texts } = useWords();
  const { status } = state;
  const isOver = status === 'done' || status === 'failed';
  return (
    <div className="names-buttons">
      {!isBusy && (
        <button
          type="button"
          className="bar-button names-primary"
          disabled={text.kind !== 'read'}
          onClick={start}
        >
          {isOver ? <RotateCcw aria-hidden="true" /> : <Play aria-hidden="true" />}
          {isOver ? texts.again : texts.start}
        </button>
      )}
      {status === 'training' && (
        <button
          type="button"
          className="bar-button names-primary"
          onClick={() => namesSession.pause()}
        >
          <Pause aria-hidden="true" />
          {texts.pause}
        </button>
      )}
      {status === 'paused' && (
        <button
          type="button"
          className="bar-button names-primary"
          onClick={() => namesSession.goOn()}
        >
          <Play aria-hidden="true" />
          {texts.goOn}
        </button>
      )}
      {(status === 'training' || status === 'paused') && (
        <button type="button" className="bar-button" onClick={() => namesSession.stop()}>
          <Square aria-hidden="true" />
          {texts.stop}
        </button>
      )}
      {isBusy && status !== 'unread' && (
        <button type="button" className="bar-button" onClick={() => void namesSession.discard()}>
          <X aria-hidden="true" />
          {texts.discard}
        </button>
      )}
    </div>
  );
}
