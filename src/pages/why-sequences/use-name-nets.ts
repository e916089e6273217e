import { useMemo, useState } from 'react';
import { useTraining } from '../../parts/nets/use-training.ts';
import type { Trace } from '../../trace/trace.ts';
import { nameRnn, nameWindow } from './networks.ts';

/** Updates that every network of this page gets. */
export const updates = 300;

/** The networks that look for a name, trained on the same sentences, as they were and as they are. */
export interface NameNets {
  readonly window: Trace;
  readonly rnn: Trace;
  readonly startAnew: () => void;
}

export function useNameNets(): NameNets {
  const [seed, setSeed] = useState(1);
  const [window, rnn] = useMemo(() => [nameWindow(seed), nameRnn(seed)] as const, [seed]);
  return {
    window: useTraining(window, updates),
    rnn: useTraining(rnn, updates),
    startAnew: () => setSeed(seed + 1),
  };
}
