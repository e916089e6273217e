import { createKernels } from '../../training/create-kernels.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import { openRun, type RunSnapshot } from '../../training/language-model/training-run.ts';
import type { Precision } from '../../training/network.ts';
import type { Course } from '../training/trainable.ts';
import type { Job, Progress } from './job.ts';

/** How the language model of this page is trained. `fetchWasm` gives the fast kernels, where there are any. */
export const namesCourse = (
  fetchWasm: (precision: Precision) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Course<Job, Progress, RunSnapshot> => ({
  version: 1,
  open: async ({ text, title, settings }, snapshot) => {
    const corpus = readCorpus(text, title);
    const kernels = await createKernels(settings.precision, await fetchWasm(settings.precision));
    const run = openRun(corpus, settings, kernels, snapshot);
    return {
      total: settings.iterations + 1,
      done: run.model.iteration,
      advance: run.advance,
      progress: () => ({
        log: run.log(),
        vocabulary: corpus.vocabulary,
        kernels: kernels.kind,
      }),
      snapshot: run.snapshot,
    };
  },
});
