import { TrainingSession } from '../../parts/training/session.ts';
import type { RunSnapshot } from '../../training/language-model/training-run.ts';
import type { Job, Progress } from './job.ts';

/** The training of this page, which goes on while the reader is elsewhere in the app. */
export const namesSession = new TrainingSession<Job, Progress, RunSnapshot>(
  'names',
  () => new Worker(new URL('./names-worker.ts', import.meta.url), { type: 'module' }),
);
