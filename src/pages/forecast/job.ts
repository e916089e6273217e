import type { ForecastProgress } from '../../training/forecast/forecast-training.ts';
import type { ForecastJob } from '../../training/forecast/job.ts';
import type { Kernels } from '../../training/kernels.ts';
import { headLayers, type Settings, type Source, settingsFor } from './settings.ts';

/** A training of this page: the forecast, and what the page needs to show it again. */
export interface LabJob extends ForecastJob {
  readonly source: Source;
  readonly labels: readonly string[];
  readonly settings: Settings;
}

export interface LabProgress extends ForecastProgress {
  readonly kernels: Kernels['kind'];
}

/** The data that a job is made of. */
export interface Data {
  readonly source: Source;
  readonly name: string;
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

/** The forecast that settings and data make. */
export function jobOf(data: Data, chosen: Settings): LabJob {
  const settings = settingsFor(chosen, data.values.length);
  const {
    testShare: _,
    window,
    test,
    leak,
    cell,
    layers,
    dropout,
    head,
    seeds,
    seed,
    ...course
  } = settings;
  return {
    ...data,
    settings,
    pipeline: { window, test, leak },
    model: { cell, layers, dropout, head: headLayers[head] },
    course: { ...course, seeds: Array.from({ length: seeds }, (_, n) => seed + n) },
    isWide: true,
  };
}
