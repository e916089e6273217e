import './training.css';
import { type LucideIcon, Pause, Play, RotateCcw, Square, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { fillPhrase } from '../../engine/fault.ts';
import { faultTexts } from '../../i18n/fault-texts.ts';
import { trainingTexts } from '../../i18n/training-texts.ts';
import type { Language } from '../../notation/language.ts';
import { useWords } from '../use-words.ts';
import type { Failure } from './report.ts';
import type { SessionState } from './session.ts';
import { timeSentence } from './time-sentence.ts';

interface Controls {
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly discard: () => Promise<void>;
}

type State = SessionState<unknown, { readonly kernels: 'wasm' | 'typescript' }>;

interface TrainingBarProps {
  /** Of the page: the start of the classes. */
  readonly name: string;
  readonly session: Controls;
  readonly state: State;
  readonly isReady: boolean;
  readonly onStart: () => void;
  /** What a training goes on from that was cut off, or whose process was lost. */
  readonly resumed: Readonly<Record<'reopened' | 'workerLost', (done: number) => string>>;
  /** What stands in the way of a training. */
  readonly trouble?: string | undefined;
  /** What the page itself has to say, besides what happened to the training. */
  readonly notes: readonly (string | false)[];
  /** How far the training is. */
  readonly children: ReactNode;
}

/** Starts, pauses and ends the training, and says how far it is, and what happened that the reader did not ask for. */
export function TrainingBar(props: TrainingBarProps) {
  const { name, session, state, isReady, onStart, trouble, children } = props;
  const { texts, language } = useWords(trainingTexts);
  const { status, failure } = state;
  const faults = [trouble, status === 'failed' && failure && failureSentence(failure, language)];
  return (
    <section className={`${name}-run`} aria-label={texts.statusLabel}>
      <div className={`${name}-run-line`}>
        <RunButtons status={status} session={session} isReady={isReady} onStart={onStart} />
        {children}
      </div>
      {faults.filter(isText).map((fault) => (
        <p key={fault} className={`${name}-trouble`} role="alert">
          {fault}
        </p>
      ))}
      {useNotes(props).map((note) => (
        <p key={note} className={`${name}-notice`} role="status">
          {note}
        </p>
      ))}
    </section>
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

function useNotes({ notes, resumed, state: { event, last } }: TrainingBarProps): string[] {
  const { texts } = useWords(trainingTexts);
  const happened =
    event !== undefined &&
    ('done' in event ? texts[event.kind](resumed[event.kind](event.done)) : texts[event.kind]);
  return [
    ...notes,
    happened,
    last?.isKept === false && texts.notKept,
    last?.progress.kernels === 'typescript' && texts.slow,
  ].filter(isText);
}

/** That a training failed, and why, in the reader's language. */
function failureSentence(failure: Failure, language: Language): string {
  const texts = trainingTexts[language];
  if ('message' in failure) return texts.other;
  if ('reason' in failure) return texts[failure.reason];
  const { phrases } = faultTexts[language];
  const { subject, found, wanted } = failure;
  return texts.refused(subject, fillPhrase(phrases, found), fillPhrase(phrases, wanted));
}

interface ProgressLineProps {
  readonly state: State;
  /** What is said before any training. */
  readonly empty: string;
  /** How far it is, in the units of the page. */
  readonly parts: readonly (string | false)[];
}

/** How a training goes: in words, and as a bar. */
export function ProgressLine({ state: { status, last }, empty, parts }: ProgressLineProps) {
  const words = useWords(trainingTexts);
  const { texts } = words;
  const state = status === 'empty' ? empty : texts.status[status];
  if (last === undefined) return <p>{state}</p>;
  const { done, total, perSecond } = last;
  const isTimed = status === 'training' && perSecond > 0;
  const left = isTimed && texts.timeLeft(timeSentence((total - done) / perSecond, words));
  return (
    <>
      <p>
        <strong>{state}</strong> · {[...parts, left].filter(isText).join(' · ')}
      </p>
      <progress aria-label={texts.statusLabel} max={total} value={done} />
    </>
  );
}

interface RunButtonsProps extends Pick<TrainingBarProps, 'session' | 'isReady' | 'onStart'> {
  readonly status: State['status'];
}

/** Always the buttons that make sense now, the likeliest first. */
function RunButtons({ status, session, isReady, onStart }: RunButtonsProps) {
  const { texts } = useWords(trainingTexts);
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
