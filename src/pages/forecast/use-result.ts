import { useMemo, useState } from 'react';
import type { SessionState } from '../../parts/training/session.ts';
import { decimalsFor } from '../../scene/chart/chart.ts';
import { type Prepared, prepareForecast } from '../../training/forecast/prepare.ts';
import {
  type ForecastReport,
  latestOf,
  type Mode,
  reportOf,
} from '../../training/forecast/report.ts';
import type { LabJob, LabProgress } from './job.ts';

/** What a training has given so far, ready to be shown. */
export interface Result {
  readonly job: LabJob;
  readonly prepared: Prepared;
  readonly progress: LabProgress;
  readonly report: ForecastReport | undefined;
  readonly mode: Mode;
  readonly chooseMode: (mode: Mode) => void;
  /** Forecasts of the test part in that mode. */
  readonly forecast: readonly number[] | undefined;
  /** Decimals by which the values of the series are told apart. */
  readonly decimals: number;
  /** Decimals of errors, which are smaller. */
  readonly errorDecimals: number;
  readonly isDone: boolean;
}

export function useResult(state: SessionState<LabJob, LabProgress>): Result | undefined {
  const [mode, chooseMode] = useState<Mode>('oneStep');
  const { job, last, status } = state;
  const progress = usePerEpoch(last?.progress);
  const prepared = useMemo(
    () => (job === undefined ? undefined : prepareForecast(job.values, job.pipeline, job.name)),
    [job],
  );
  return useMemo(() => {
    if (job === undefined || prepared === undefined || progress === undefined) return undefined;
    const range = prepared.minMax.max - prepared.minMax.min;
    return {
      job,
      prepared,
      progress,
      report: reportOf(prepared, progress, mode, job.settings.period),
      mode,
      chooseMode,
      forecast: mode === 'free' ? progress.wide?.free : latestOf(progress)?.oneStep,
      decimals: decimalsFor(range),
      errorDecimals: decimalsFor(range / 10),
      isDone: status === 'done',
    };
  }, [job, prepared, progress, mode, status]);
}

/** The progress as it was when its epoch ended: reports within an epoch bring nothing new to draw. */
function usePerEpoch(progress: LabProgress | undefined): LabProgress | undefined {
  const [kept, setKept] = useState(progress);
  if (isSameEpoch(kept, progress)) return kept;
  setKept(progress);
  return progress;
}

const isSameEpoch = (a: LabProgress | undefined, b: LabProgress | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.nth === b.nth &&
    a.seed === b.seed &&
    a.losses.length === b.losses.length &&
    a.losses.at(-1)?.loss === b.losses.at(-1)?.loss &&
    a.outcomes.length === b.outcomes.length);
