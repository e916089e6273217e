import { TrainingSession } from '../../parts/training/session.ts';
import type { ForecastSnapshot } from '../../training/forecast/forecast-training.ts';
import type { LabJob, LabProgress } from './job.ts';

/** The training of this page, which goes on while the reader is elsewhere in the app. */
export const forecastSession = new TrainingSession<LabJob, LabProgress, ForecastSnapshot>(
  'forecast',
  () => new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' }),
);
