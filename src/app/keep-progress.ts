import { lasting } from '../store/door/web-storage.ts';
import { attempt } from '../store/kept.ts';
import { noteVisit, noteWalked } from '../store/note-progress.ts';
import { positionText } from '../store/position.ts';
import { noProgress, progressKey, readProgress } from '../store/progress.ts';
import { selectTimeline } from '../store/selectors.ts';
import { type Notice, type State, useStore } from '../store/store.ts';

/** Ms after a step at which it is kept as the place to go on: not while the step is being drawn. */
const pause = 800;

/** Loads how far the reader is, keeps it up to date, and in step with other tabs. */
export function followProgress(): () => void {
  load(attempt(() => lasting.getItem(progressKey)) ?? null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    notePlace(useStore.getState());
  };
  const stop = useStore.subscribe((state, before) => {
    if (state.progress !== before.progress) save(state);
    const moved = state.step !== before.step || state.epoch !== before.epoch;
    if (state.subject !== before.subject || moved) {
      noteEnd(state);
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    }
  });
  const follow = ({ key, newValue }: StorageEvent): void => {
    if (key === progressKey || key === null) load(newValue);
  };
  addEventListener('storage', follow);
  addEventListener('pagehide', write);
  return () => {
    stop();
    removeEventListener('storage', follow);
    removeEventListener('pagehide', write);
  };
}

function load(text: string | null): void {
  const progress = readProgress(text);
  useStore.setState({ progress: progress ?? noProgress });
  if (progress === undefined) tell('corruptProgress');
}

/** The lesson that is open as the path has it, not as a link or file brought it. */
const lessonIn = ({ subject }: State): string | undefined =>
  subject?.lesson?.slug === subject?.slug ? subject?.slug : undefined;

function notePlace(state: State): void {
  const slug = lessonIn(state);
  if (slug !== undefined) noteVisit(slug, positionText(state, selectTimeline(state)));
}

function noteEnd(state: State): void {
  const slug = lessonIn(state);
  if (slug !== undefined && state.step === selectTimeline(state).steps.length - 1) noteWalked(slug);
}

let isTold = false;

function save({ progress }: State): void {
  const text = JSON.stringify(progress);
  const done = attempt(() => {
    if (lasting.getItem(progressKey) !== text) lasting.setItem(progressKey, text);
    return true;
  });
  if (done === true || isTold) return;
  isTold = true;
  tell('fullProgress');
}

const tell = (key: Notice['key']): void => useStore.setState({ notice: { key, values: {} } });
