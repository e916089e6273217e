import { useEffect, useEffectEvent } from 'react';
import { afterRest } from './when-at-rest.ts';

/** Ms without a change after which the reader is taken to look at what is there. */
const rest = 150;

/** Does what will be needed next, once what is `shown` is drawn and nobody is in a hurry. */
export function useAtRest(shown: unknown, act: () => void): void {
  const prepare = useEffectEvent(act);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is shown, something else will be needed
  useEffect(() => afterRest(rest, prepare), [shown]);
}
