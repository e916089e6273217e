import type { Example } from '../example/example.ts';
import { allFinite } from '../trace/aside.ts';
import { cutRecurrence, mendRecurrence } from '../trace/questions/cut.ts';
import { allRight } from '../trace/questions/rightness.ts';
import { reachEpoch } from './actions.ts';
import { edit } from './edit.ts';
import type { Epochs } from './epochs.ts';
import { maxEpoch } from './position.ts';
import { useStore } from './store.ts';
import { originalOf } from './subject-address.ts';
import { whenReady } from './work.ts';

const { getState, setState } = useStore;

/** Shows another epoch at the same step, so that one number can be watched through the epochs. */
export function lookAtEpoch(epoch: number): void {
  const { step, row, column } = getState();
  reachEpoch(epoch);
  setState({ step, row, column });
}

/** The same, where that takes long when it has been computed. */
export function goToLookAt(epoch: number): void {
  const { subject } = getState();
  if (subject !== undefined) whenReady(subject.example, epoch, () => lookAtEpoch(epoch));
}

/** Goes on with another example as a new start: its epoch 0 is shown. Can be undone. */
export function startAnew(example: Example): void {
  lookAtEpoch(0);
  edit(() => example);
}

const uncut = new WeakMap<Example, Example>();

/** Holds every recurrent weight at 0, or gives back those from before; step and epoch stay. */
export function setCut(on: boolean): void {
  const { subject } = getState();
  if (subject === undefined) return;
  const { example } = subject;
  if (!on) {
    edit(() => mendRecurrence(example, uncutOf(example) ?? originalOf(subject)));
    return;
  }
  const cut = cutRecurrence(example);
  uncut.set(cut, example);
  edit(() => cut);
}

/** The example that was cut, where it is known. */
export const uncutOf = (example: Example): Example | undefined => uncut.get(example);

/** How a search for the first epoch with every target right ended. */
export type Ending = 'right' | 'never' | 'exploded';

/** Trains the shown example on until every target is right. */
export class RightSearch {
  epoch: number;
  ending: Ending | undefined;
  private readonly epochs: Epochs;

  constructor(epochs: Epochs, from: number) {
    this.epochs = epochs;
    this.epoch = from;
  }

  /** Looks at one epoch; whether the next one is to be looked at. */
  advance(): boolean {
    const trace = this.epochs.trace(this.epoch);
    if (!allFinite(trace)) this.ending = 'exploded';
    else if (allRight(trace)) this.ending = 'right';
    else if (this.epoch >= maxEpoch) this.ending = 'never';
    else this.epoch++;
    return this.ending === undefined;
  }
}
