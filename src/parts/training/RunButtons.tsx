import './training.css';
import { type LucideIcon, Pause, Play, RotateCcw, Square, X } from 'lucide-react';
import type { SessionState } from './session.ts';

interface RunButtonsProps {
  readonly status: SessionState<unknown, unknown>['status'];
  readonly texts: Readonly<
    Record<'start' | 'again' | 'pause' | 'goOn' | 'stop' | 'discard', string>
  >;
  readonly session: {
    readonly pause: () => void;
    readonly goOn: () => void;
    readonly stop: () => void;
    readonly discard: () => Promise<void>;
  };
  readonly isReady: boolean;
  readonly onStart: () => void;
}

/** Starts, pauses and ends a training: always the buttons that make sense now, the likeliest first. */
export function RunButtons({ status, texts, session, isReady, onStart }: RunButtonsProps) {
  const isOver = status === 'done' || status === 'failed';
  const isOpen = status === 'training' || status === 'paused';
  const isCancelling = status === 'cancelling';
  const isBusy = isOpen || status === 'starting' || status === 'unread' || isCancelling;
  return (
    <div className="run-buttons">
      {!isBusy && (
        <RunButton
          icon={isOver ? RotateCcw : Play}
          label={isOver ? texts.again : texts.start}
          isMain
          disabled={!isReady}
          onPress={onStart}
        />
      )}
      {status === 'training' && (
        <RunButton icon={Pause} label={texts.pause} isMain onPress={() => session.pause()} />
      )}
      {status === 'paused' && (
        <RunButton icon={Play} label={texts.goOn} isMain onPress={() => session.goOn()} />
      )}
      {isOpen && <RunButton icon={Square} label={texts.stop} onPress={() => session.stop()} />}
      {isBusy && status !== 'unread' && !isCancelling && (
        <RunButton icon={X} label={texts.discard} onPress={() => void session.discard()} />
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

function RunButton(props: RunButtonProps) {
  const { icon: Icon, label, isMain = false, disabled = false, onPress } = props;
  return (
    <button
      type="button"
      className={isMain ? 'bar-button run-primary' : 'bar-button'}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon aria-hidden="true" />
      {label}
    </button>
  );
}
