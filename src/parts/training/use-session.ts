import { useEffect, useSyncExternalStore } from 'react';
import type { SessionState, TrainingSession } from './session.ts';

/** The state of a training that goes on while the reader is elsewhere; at first, what a closed tab left behind. */
export function useSession<Job, Progress, Snapshot>(
  session: TrainingSession<Job, Progress, Snapshot>,
): SessionState<Job, Progress> {
  useEffect(() => void session.restore(), [session]);
  return useSyncExternalStore(session.subscribe, session.get);
}
