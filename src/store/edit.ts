import { asFault, type Fault } from '../engine/fault.ts';
import type { Example } from '../example/example.ts';
import { keepPosition } from '../timeline/cursor.ts';
import { checkTrace } from './check-trace.ts';
import { isQuick } from './check-work.ts';
import { stepBack, stepOn, withChange } from './history.ts';
import { prepare, selectTimeline } from './selectors.ts';
import { type History, noHistory, useStore } from './store.ts';
import type { Subject } from './subject-address.ts';
import { originalOf } from './subject-address.ts';
import { whenReady } from './work.ts';

const { getState, setState } = useStore;

/**
 * Shows what `make` makes of the example; the reader stays at the same step. Edits of one group, one after another, are
 * undone together, and each is made of the example before the first of them.
 * @returns why it cannot be, and then the last good example stays.
 */
export function edit(make: (example: Example) => Example, group?: string): Fault | undefined {
  const { subject, history, step } = getState();
  if (subject === undefined) return undefined;
  const goesOn = group !== undefined && group === history.group;
  const base = (goesOn ? history.past.at(-1) : undefined) ?? subject.example;
  const from = goesOn ? history.from : step;
  try {
    const next = make(base);
    if (next === subject.example) return undefined;
    checkRuns(next);
    showReady(next, withChange(history, subject.example, from, group), base, from);
    return undefined;
  } catch (error) {
    return asFault(error);
  }
}

/** From here on edits of the same group are a new step. */
export function endGroup(): void {
  const { history } = getState();
  if (history.group !== undefined) setState({ history: { ...history, group: undefined } });
}

/** Takes back the edits of a group that is still open, as if they had not been. */
export function cancelGroup(group: string): void {
  const { history } = getState();
  const base = history.group === group ? history.past.at(-1) : undefined;
  if (base === undefined) return;
  showReady(base, { ...noHistory, past: history.past.slice(0, -1) }, base, history.from);
}

export function undo(): void {
  move(stepBack);
}

export function redo(): void {
  move(stepOn);
}

function move(way: typeof stepBack): void {
  const { subject, history, step } = getState();
  if (subject === undefined) return;
  const moved = way(history, subject.example);
  if (moved !== undefined) showReady(moved.example, moved.history, subject.example, step);
}

/** Shows the example as it was given; this, too, can be undone. */
export function backToOriginal(): void {
  const { subject, history, step } = getState();
  if (subject === undefined) return;
  const original = originalOf(subject);
  if (subject.example === original) return;
  showReady(original, withChange(history, subject.example, step, undefined), subject.example, step);
}

/**
 * Runs an example, where that is quick.
 * @throws Fault where it is more than a page can hold, does not compile, or its numbers are not finite.
 */
export function checkRuns(example: Example): void {
  if (isQuick(example)) checkTrace(prepare(example).exact.trace(0));
}

/** An example is called as it says itself, a lesson as the lesson says. */
const titleOf = ({ lesson, title }: Subject, example: Example): string =>
  lesson === undefined ? (example.title ?? title) : title;

/** Shows another version of the example: at once where that is quick, else when it has been computed. */
function showReady(...version: Parameters<typeof show>): void {
  whenReady(version[0], getState().epoch, () => show(...version));
}

/**
 * Shows another version of the example. The reader, who stood at step `from` of the example `base`, stays at the step of
 * that name, and at the same epoch as far as its numbers are finite.
 */
function show(example: Example, history: History, base: Example, from: number): void {
  const state = getState();
  const { subject, paper } = state;
  if (subject === undefined) return;
  const { program, timeline, exact, paper: rounded } = prepare(example);
  const wanted = program.step === undefined ? 0 : state.epoch;
  const epoch = wanted === 0 ? 0 : (paper ? rounded : exact).lastFinite(wanted);
  setState({
    subject: { ...subject, example, title: titleOf(subject, example) },
    history,
    epoch,
    trainedTo: epoch,
    step: keepPosition(prepare(base).timeline, from, timeline),
    ...(timeline === selectTimeline(state) ? {} : { row: 0, column: 0, hovered: undefined }),
    ...(epoch < wanted
      ? { notice: { key: 'exploded', values: { epoch: epoch + 1 } } as const }
      : {}),
  });
}
