import { beating } from '../../parts/training/beating.ts';
import type { Course } from '../../parts/training/trainable.ts';
import { createKernels } from '../../training/create-kernels.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import { openRun, type RunSnapshot } from '../../training/language-model/training-run.ts';
import type { Precision } from '../../training/network.ts';
import type { Job, Progress } from './job.ts';
import { isSnapshot, readJob } from './read-job.ts';

/** How the language model of this page is trained. `fetchWasm` gives the fast kernels, where there are any. */
export const namesCourse = (
  fetchWasm: (precision: Precision) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Course<Job, Progress, RunSnapshot> => ({
  version: 1,
  readJob,
  isSnapshot,
  open: async ({ text, title, settings }, snapshot, beat) => {
    const corpus = readCorpus(text, title);
    const found = await createKernels(settings.precision, await fetchWasm(settings.precision));
    const kernels = beating(found, beat);
    const run = openRun(corpus, settings, kernels, snapshot);
    return {
      total: settings.iterations + 1,
      done: run.model.iteration,
      advance: run.advance,
      progress: () => ({
        log: run.log(),
        vocabulary: corpus.vocabulary,
        kernels: found.kind,
      }),
      snapshot: run.snapshot,
    };
  },
});
