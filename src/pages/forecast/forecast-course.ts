import { beating } from '../../parts/training/beating.ts';
import type { Course } from '../../parts/training/trainable.ts';
import { createKernels } from '../../training/create-kernels.ts';
import {
  type ForecastSnapshot,
  ForecastTraining,
} from '../../training/forecast/forecast-training.ts';
import type { Precision } from '../../training/network.ts';
import type { LabJob, LabProgress } from './job.ts';
import { isSnapshot, readJob } from './read-job.ts';

/** How a forecast of this page is trained. `fetchWasm` gives the fast kernels, where there are any. */
export const forecastCourse = (
  fetchWasm: (precision: Precision) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Course<LabJob, LabProgress, ForecastSnapshot> => ({
  version: 1,
  readJob,
  isSnapshot,
  open: async (job, snapshot, beat) => {
    const { precision } = job.course;
    const found = await createKernels(precision, await fetchWasm(precision));
    const kernels = beating(found, beat);
    const training = new ForecastTraining(job, kernels, snapshot);
    return {
      total: training.total,
      done: () => training.done(),
      advance: () => training.advance(),
      progress: () => ({ ...training.progress(), kernels: found.kind }),
      snapshot: () => training.snapshot(),
    };
  },
});
