import type { FaultPhrase } from '../../engine/fault.ts';

/** What the worker says, several times a second and whenever something changes. */
export type Report<Progress> =
  | {
      readonly kind: 'progress';
      readonly status: 'training' | 'paused' | 'done';
      readonly progress: Progress;
      readonly done: number;
      readonly total: number;
      /** Units a second of late; 0 where it is not known yet. */
      readonly perSecond: number;
      /** Whether the last checkpoint could be kept. */
      readonly isKept: boolean;
    }
  /** At work, within a unit that takes long. */
  | { readonly kind: 'beat' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A Fault as plain data; of any other error its message, which belongs to the console. */
export type Failure =
  | { readonly subject: string; readonly found: FaultPhrase; readonly wanted: FaultPhrase }
  /** The worker did not come up, or was lost twice and got nowhere in between. */
  | { readonly reason: 'noWorker' | 'lost' }
  | { readonly message: string };
