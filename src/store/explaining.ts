import { blockKey, type ValueRef } from '../trace/block.ts';
import { setMark } from './actions.ts';
import { selectStep } from './selectors.ts';
import { useStore } from './store.ts';

const { getState, setState } = useStore;

/** Asks about a number, wherever it stands. Where it belongs to the result of the step, its row is written out too. */
export function explainNumber(ref: ValueRef): void {
  const isResult = selectStep(getState())?.results.some(
    (result) => blockKey(result) === blockKey(ref),
  );
  setState({ explained: [ref], playing: false });
  if (isResult === true) setMark(ref.i, ref.j);
}

/** Asks further, about a number that the explained one is made of. */
export function explainTerm(ref: ValueRef): void {
  setState(({ explained }) => ({ explained: [...explained, ref] }));
}

/** Back to the number that led to this one; from the first there is no way further back. */
export function explainBack(): void {
  explainUp(getState().explained.length - 2);
}

/** Back to a number of the way, counted from 0. */
export function explainUp(index: number): void {
  if (index >= 0) setState(({ explained }) => ({ explained: explained.slice(0, index + 1) }));
}

export function closeExplain(): void {
  setState({ explained: [] });
}

/** Lights a number, given as text, wherever it stands. */
export function lightNumber(text: string | undefined): void {
  if (getState().litRef !== text) setState({ litRef: text });
}
