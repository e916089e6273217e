import { moveByGroup, moveByStep, moveToPhase, moveToTimestep } from '../timeline/cursor.ts';
import type { Phase } from '../timeline/step.ts';
import { nodeOf } from '../trace/block.ts';
import { withChange } from './history.ts';
import { maxEpoch, readPosition } from './position.ts';
import { prepare, selectEpochs, selectStep, selectTimeline } from './selectors.ts';
import { type History, noHistory, useStore } from './store.ts';
import type { Subject } from './subject-address.ts';
import { whenReady } from './work.ts';

const { getState, setState } = useStore;

/** Opens a lesson or example at a position of a link; without one (or with an unknown one) at its beginning. */
export function openSubject(subject: Subject, at: string | undefined): void {
  const { timeline } = prepare(subject.example);
  const position = at === undefined ? undefined : readPosition(at, timeline);
  const { subject: before, trainedTo } = getState();
  const same = before?.example === subject.example;
  setState({
    subject: { ...subject, opened: subject.opened ?? subject.example },
    history: historyOnOpening(subject),
    epoch: 0,
    step: 0,
    row: 0,
    column: 0,
    explained: [],
    playing: false,
    dialog: undefined,
    trainedTo: same ? trainedTo : 0,
    ...(at !== undefined && position === undefined
      ? { notice: { key: 'unknownPosition', values: { at: at.slice(0, 40) } } as const }
      : {}),
  });
  if (position === undefined) return;
  goToStep(position.step);
  goToEpoch(position.epoch, position.step);
}

/** What the reader changed in the same lesson can be brought back; another lesson begins anew. */
function historyOnOpening({ slug, example }: Subject): History {
  const { subject, history, step } = getState();
  if (subject?.slug !== slug) return noHistory;
  if (subject.example === example) return history;
  return withChange(history, subject.example, step, undefined);
}

/** Shows a step; an index beyond the ends shows the first or last one. */
export function goToStep(index: number): void {
  const { steps } = selectTimeline(getState());
  const step = Math.max(0, Math.min(steps.length - 1, index));
  setState({ step, row: 0, column: 0, explained: [] });
}

export function stepBy(by: 1 | -1): void {
  const state = getState();
  const timeline = selectTimeline(state);
  goToStep((state.gear === 'operation' ? moveByStep : moveByGroup)(timeline, state.step, by));
}

export function timestepBy(by: 1 | -1): void {
  const state = getState();
  goToStep(moveByGroup(selectTimeline(state), state.step, by));
}

export function goToTimestep(t: number): void {
  const state = getState();
  goToStep(moveToTimestep(selectTimeline(state), state.step, t));
}

export function goToPhase(phase: Phase): void {
  const state = getState();
  goToStep(moveToPhase(selectTimeline(state), state.step, phase));
}

/**
 * Goes to another epoch and its first step, or that of a position: at once where that is quick, else when it has been
 * computed. Where the numbers explode on the way, to the last finite epoch.
 */
export function goToEpoch(epoch: number, step = 0): void {
  const { subject } = getState();
  const wanted = Math.max(0, Math.min(maxEpoch, epoch));
  if (subject !== undefined) whenReady(subject.example, wanted, () => reachEpoch(wanted, step));
}

/** The same at once. */
export function reachEpoch(epoch: number, step = 0): void {
  const state = getState();
  const epochs = selectEpochs(state);
  if (epochs === undefined || epochs.program.step === undefined) return;
  const wanted = Math.max(0, Math.min(maxEpoch, epoch));
  const reached = epochs.lastFinite(wanted);
  setState({
    epoch: reached,
    step,
    row: 0,
    column: 0,
    explained: [],
    playing: false,
    trainedTo: Math.max(state.trainedTo, reached),
    ...(reached < wanted
      ? { notice: { key: 'exploded', values: { epoch: reached + 1 } } as const }
      : {}),
  });
}

/** Rounds every result as one does on paper, or not, when the epoch that is shown has been computed in that way. */
export function togglePaper(): void {
  const { subject, epoch, paper } = getState();
  const toggle = (): void => setState({ paper: !paper });
  if (subject === undefined) toggle();
  else whenReady(subject.example, epoch, toggle, !paper);
}

/** One step of playing; at the end of the epoch it stops. */
export function playOn(): void {
  const before = getState().step;
  stepBy(1);
  if (getState().step === before) setState({ playing: false });
}

export function togglePlaying(): void {
  const state = getState();
  const atEnd = selectStep(state)?.index === selectTimeline(state).steps.length - 1;
  if (!state.playing && atEnd) goToStep(0);
  setState({ playing: !state.playing });
}

/** Picks the element of the result whose sum is written out. */
export function setMark(row: number, column: number): void {
  setState({ row, column });
}

/** The row after or before the one that is written out; the first and last hold. */
export function markRow(by: 1 | -1): void {
  const state = getState();
  const block = selectStep(state)?.results.at(-1);
  const epochs = selectEpochs(state);
  if (block === undefined || epochs === undefined) return;
  const { rows } = nodeOf(epochs.program, block.node);
  setState({ row: Math.max(0, Math.min(rows - 1, state.row + by)) });
}

/** The menu for taking this step elsewhere; what plays stops there. */
export function openShare(): void {
  setState({ dialog: 'share', playing: false });
}

/** The pane where everything can be changed, or back to the computation. */
export function toggleEdit(): void {
  setState(({ tab }) => ({ tab: tab === 'edit' ? 'computation' : 'edit', ledgerOpen: false }));
}
