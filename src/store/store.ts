import { create } from 'zustand';
import type { Example } from '../lessons/example.ts';
import type { Lesson } from '../lessons/lesson.ts';
import type { Phase } from '../timeline/step.ts';
import type { Preferences } from './preferences.ts';

export type Gear = 'operation' | 'timestep';
export type Tab = 'computation' | 'ledger' | 'code';

/** What is being walked through: a lesson, or an example that the reader opened. */
export interface Subject {
  readonly slug: string;
  readonly title: string;
  readonly example: Example;
  readonly lesson: Lesson | undefined;
}

/** Something to tell the reader once; key of a sentence in the catalogue with its values. */
export interface Notice {
  readonly key:
    | 'corruptStorage'
    | 'fullStorage'
    | 'unknownPosition'
    | 'unknownLesson'
    | 'exploded'
    | 'badFile';
  readonly values: Readonly<Record<string, string | number>>;
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
  readonly notice: Notice | undefined;
  readonly dialog: 'keys' | 'about' | undefined;
}

/** What lights up everywhere: all uses of a weight. */
export interface Hovered {
  readonly node: number;
}

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
  notice: undefined,
  dialog: undefined,
};

export const useStore = create<State>()(() => initialState);

export const phases: readonly Phase[] = ['forward', 'loss', 'backward', 'update'];
