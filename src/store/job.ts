import { useStore } from './store.ts';

/** What is asked about or computed; one at a time. */
interface Job {
  readonly answer: (isWanted: boolean) => void;
  isStopped: boolean;
}

let job: Job | undefined;

/** Begins what may be asked about; what was asked about or computed before is left. */
export function beginWork(): {
  readonly answered: Promise<boolean>;
  readonly isStopped: () => boolean;
  readonly end: () => void;
} {
  stopWork();
  let answer = (_: boolean): void => undefined;
  const answered = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  const own: Job = { answer, isStopped: false };
  job = own;
  return {
    answered,
    isStopped: () => own.isStopped,
    end: () => {
      if (job !== own) return;
      job = undefined;
      useStore.setState({ work: undefined });
    },
  };
}

/** The reader wants what was asked about to be computed. */
export function agreeToWork(): void {
  job?.answer(true);
}

/** Leaves what is asked about or computed: what is open stays open. */
export function stopWork(): void {
  if (job === undefined) return;
  job.isStopped = true;
  job.answer(false);
  job = undefined;
  useStore.setState({ work: undefined });
}
