import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { SessionState, TrainingSession } from './session.ts';

/** The state of a training that goes on while the reader is elsewhere; at first, what a closed tab left behind. */
export function useSession<Job, Progress, Snapshot>(
  session: TrainingSession<Job, Progress, Snapshot>,
): SessionState<Job, Progress> {
  useEffect(() => void session.restore(), [session]);
  return useSyncExternalStore(session.subscribe, session.get);
}

/** Takes over what the training was made with: one that was found again, and the one the reader comes back to. */
export function useFound<Job>(job: Job | undefined, take: (job: Job) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (job !== undefined) latest.current(job);
  }, [job]);
}
