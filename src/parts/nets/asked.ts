import { asFault, type Fault } from '../../engine/fault.ts';
import type { Trace } from '../../trace/trace.ts';
import { runWith, type Sequence } from './train.ts';

/** What a network says to a sequence, or why it cannot take it. */
export type Said = { readonly trace: Trace } | { readonly fault: Fault };

/** Asks a trained network; a sequence that does not fit its weights is answered with the engine's own fault. */
export function askNet(trained: Trace, sequence: Sequence): Said {
  try {
    return { trace: runWith(trained, sequence) };
  } catch (error) {
    return { fault: asFault(error) };
  }
}
