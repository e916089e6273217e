import './boundary.css';
import { Component, type ReactNode, useEffect } from 'react';
import { fetchBackToOriginal } from '../../store/back-to-original.ts';
import { NotArrived } from '../../store/load.ts';
import { type State, useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';
import { useTexts } from '../scenery.tsx';

interface BoundaryProps {
  /** What is lost where it fails: a whole page, the bar with the way home, a pane, or a part of a pane. */
  readonly size: 'page' | 'bar' | 'pane' | 'part';
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
}

/**
 * Where something cannot be drawn, says so in its place, and what stands around it goes on. It is drawn again when the
 * reader asks for it or moves on.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: { error } };
  }

  #isPressed = false;

  readonly #again = (): void => this.setState({ failure: undefined });

  readonly #press = (): void => {
    this.#isPressed = true;
    this.#again();
  };

  /** What does not come though its files do is remembered as failed by this page alone: an older browser needs a new one. */
  override componentDidCatch(error: unknown): void {
    if (this.#isPressed && error instanceof NotArrived && error.isThere) location.reload();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { size, children } = this.props;
    if (failure === undefined) return children;
    return <Failed size={size} error={failure.error} onMoved={this.#again} onAgain={this.#press} />;
  }
}

interface FailedProps {
  readonly size: BoundaryProps['size'];
  readonly error: unknown;
  /** The reader has moved on. */
  readonly onMoved: () => void;
  /** The reader asks for it again. */
  readonly onAgain: () => void;
}

function Failed({ size, error, onMoved, onAgain }: FailedProps) {
  const texts = useTexts().shell.failed;
  useEffect(() => onMove(onMoved), [onMoved]);
  if (size === 'part')
    return (
      <span className="failed-part" role="status">
        {texts.part}
      </span>
    );
  const isAway = error instanceof NotArrived;
  const Frame = size === 'page' ? 'main' : 'div';
  return (
    <Frame className={size === 'page' ? 'failed-page' : 'failed-pane'}>
      <p role="alert">{isAway ? texts.away : texts[size === 'page' ? 'page' : 'pane']}</p>
      <p className="failed-ways">
        <button type="button" className="bar-button" onClick={onAgain}>
          {texts.again}
        </button>
        {isAway ? <ReloadButton /> : <UnchangedButton />}
        {size === 'page' || size === 'bar' ? (
          <a className="bar-button" href="#/">
            {texts.home}
          </a>
        ) : null}
      </p>
    </Frame>
  );
}

function ReloadButton() {
  const texts = useTexts().shell.failed;
  return (
    <button type="button" className="bar-button" onClick={() => location.reload()}>
      {texts.reload}
    </button>
  );
}

/** Opens the example as it was given, where the reader has changed it. */
function UnchangedButton() {
  const texts = useTexts().shell.failed;
  const isChanged = useStore(
    ({ subject }) => subject !== undefined && subject.example !== originalOf(subject),
  );
  if (!isChanged) return null;
  return (
    <button type="button" className="bar-button" onClick={fetchBackToOriginal}>
      {texts.unchanged}
    </button>
  );
}

const places = [
  'subject',
  'step',
  'epoch',
  'tab',
  'notation',
  'language',
] as const satisfies readonly (keyof State)[];

/** Calls back when the reader goes to another page, step or example. */
function onMove(moved: () => void): () => void {
  const stop = useStore.subscribe((state, before) => {
    if (places.some((place) => state[place] !== before[place])) moved();
  });
  addEventListener('hashchange', moved);
  return () => {
    stop();
    removeEventListener('hashchange', moved);
  };
}
