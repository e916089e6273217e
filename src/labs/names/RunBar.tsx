import { type LucideIcon, Pause, Play, RotateCcw, Square, X } from 'lucide-react';
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
  const isOpen = status === 'training' || status === 'paused';
  return (
    <div className="names-buttons">
      {!isBusy && (
        <RunButton
          icon={isOver ? RotateCcw : Play}
          label={isOver ? texts.again : texts.start}
          isMain
          disabled={text.kind !== 'read'}
          onPress={start}
        />
      )}
      {status === 'training' && (
        <RunButton icon={Pause} label={texts.pause} isMain onPress={() => namesSession.pause()} />
      )}
      {status === 'paused' && (
        <RunButton icon={Play} label={texts.goOn} isMain onPress={() => namesSession.goOn()} />
      )}
      {isOpen && <RunButton icon={Square} label={texts.stop} onPress={() => namesSession.stop()} />}
      {isBusy && status !== 'unread' && (
        <RunButton icon={X} label={texts.discard} onPress={() => void namesSession.discard()} />
      )}
    </div>
  );
}

interface RunButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Whether it is what the reader most likely wants next. */
  readonly isMain?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

function RunButton({
  icon: Icon,
  label,
  isMain = false,
  disabled = false,
  onPress,
}: RunButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? 'bar-button names-primary' : 'bar-button'}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon aria-hidden="true" />
      {label}
    </button>
  );
}
