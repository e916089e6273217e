import { create } from 'zustand';
import type { Start } from '../example/edit/start.ts';
import type { Example } from '../example/example.ts';
import type { ValueRef } from '../trace/block.ts';
import type { Preferences } from './preferences.ts';
import type { Progress } from './progress.ts';
import type { Subject } from './subject-address.ts';

export type Gear = 'operation' | 'timestep';
export type Tab = 'computation' | 'ledger' | 'code' | 'edit' | 'workshop';

/** Examples before and after the present one, nearest last, for undo and redo. */
export interface History {
  readonly past: readonly Example[];
  readonly future: readonly Example[];
  /** What the changes since the last of the past belong to, while they are undone together: a drag, a typed number. */
  readonly group: string | undefined;
  /** The step at which that group began. */
  readonly from: number;
}

/** Something to tell the reader once; key of a sentence in the catalogue with its values. */
export interface Notice {
  readonly key:
    | 'corruptStorage'
    | 'fullStorage'
    | 'unknownPosition'
    | 'unknownLesson'
    | 'unknownPage'
    | 'notArrived'
    | 'exploded'
    | 'badFile'
    | 'idle'
    | 'continued'
    | 'linked'
    | 'corruptExample'
    | 'fullForExample'
    | 'corruptProgress'
    | 'fullProgress';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What takes long: the reader is asked about it, or it is being computed. */
export interface Work {
  readonly stage: 'asked' | 'running';
  readonly seconds: number;
  readonly megabytes: number;
}

/** What the reader chose, and nothing that can be computed from it. */
export interface State extends Preferences {
  readonly subject: Subject | undefined;
  readonly epoch: number;
  readonly step: number;
  /** Last epoch that the reader has trained to; the loss line goes that far. */
  readonly trainedTo: number;
  readonly gear: Gear;
  readonly playing: boolean;
  readonly projector: boolean;
  readonly blank: boolean;
  readonly compare: boolean;
  readonly paper: boolean;
  readonly tab: Tab;
  /** Whether the ledger is called up in projector mode. */
  readonly ledgerOpen: boolean;
  /** The row (and column) of the result whose sum is written out. */
  readonly row: number;
  readonly column: number;
  readonly hovered: Hovered | undefined;
  /** The number that is pointed at or focused, as text; it lights up wherever it stands. */
  readonly litRef: string | undefined;
  /** The way from the number that was asked about to the one that is explained, the last; empty while none is. */
  readonly explained: readonly ValueRef[];
  readonly notice: Notice | undefined;
  readonly work: Work | undefined;
  readonly dialog: 'keys' | 'share' | undefined;
  readonly history: History;
  /** Seed and scale of a random start. */
  readonly start: Start;
  /** Whether weights that are new after a change of size come from the random start or are 0. */
  readonly newWeights: 'start' | 'zero';
  /** How far the reader is in the path. */
  readonly progress: Progress;
}

/** What lights up everywhere: all uses of a weight. */
export interface Hovered {
  readonly node: number;
}

export const noHistory: History = { past: [], future: [], group: undefined, from: 0 };

export const initialState: State = {
  language: 'id',
  theme: 'auto',
  decimalSign: 'auto',
  speed: 1,
  motion: true,
  keys: true,
  subject: undefined,
  epoch: 0,
  step: 0,
  trainedTo: 0,
  gear: 'operation',
  playing: false,
  projector: false,
  blank: false,
  compare: false,
  paper: false,
  tab: 'computation',
  ledgerOpen: false,
  row: 0,
  column: 0,
  hovered: undefined,
  litRef: undefined,
  explained: [],
  notice: undefined,
  work: undefined,
  dialog: undefined,
  history: noHistory,
  start: { seed: 1, scale: 0.1 },
  newWeights: 'start',
  progress: { version: 1, lessons: {} },
};

export const useStore = create<State>()(() => initialState);
