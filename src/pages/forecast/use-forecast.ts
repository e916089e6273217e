import { useMemo, useState } from 'react';
import { isOpen, type SessionState } from '../../parts/training/session.ts';
import { useFound, useSession } from '../../parts/training/use-session.ts';
import { useWords } from '../../parts/use-words.ts';
import { periodOf } from '../../training/forecast/baselines.ts';
import { CsvFault } from '../../training/forecast/csv-fault.ts';
import { type Prepared, prepareForecast } from '../../training/forecast/prepare.ts';
import { shippedSeries } from '../../training/forecast/shipped.ts';
import { forecastSession } from './forecast-session.ts';
import { type Data, jobOf, type LabJob, type LabProgress } from './job.ts';
import { light, type Preset } from './presets.ts';
import type { Settings, Source } from './settings.ts';
import { forecastTexts } from './texts.ts';
import { type OwnFile, type OwnFileBench, settledSeries, useOwnFile } from './use-own-file.ts';

/** What the reader chose, and how the training goes. */
export interface ForecastBench {
  readonly source: Source;
  readonly chooseSource: (source: Source) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly file: OwnFileBench;
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
  readonly choosePreset: (preset: Preset) => void;
  /** What would be trained; undefined where there is no data. */
  readonly job: LabJob | undefined;
  /** That data made ready for a net, or why it cannot be. */
  readonly prepared: Prepared | CsvFault | undefined;
  readonly state: SessionState<LabJob, LabProgress>;
  readonly start: () => void;
  /** Whether a training is not over. */
  readonly isBusy: boolean;
}

export function useForecast(): ForecastBench {
  const state = useSession(forecastSession);
  const chosen = useChoice(state.job);
  const { source, settings, file } = chosen;
  const data = useData(source, settings.seed, file);
  const job = useMemo(
    () => (data === undefined ? undefined : jobOf(data, settings)),
    [data, settings],
  );
  const prepared = useMemo(() => (job === undefined ? undefined : prepare(job)), [job]);
  return {
    ...chosen,
    settings: job?.settings ?? settings,
    job,
    prepared,
    state,
    start: () => {
      if (job !== undefined && !(prepared instanceof CsvFault)) void forecastSession.start(job);
    },
    isBusy: isOpen(state),
  };
}

type Choice = Omit<ForecastBench, 'job' | 'prepared' | 'state' | 'start' | 'isBusy'>;

/** What the reader chooses; at first what a training was made with that was found again. */
function useChoice(found: LabJob | undefined): Choice {
  const [source, setSource] = useState<Source>('airline');
  const [settings, setSettings] = useState<Settings>(light);
  const file = useOwnFile();
  const change = (some: Partial<Settings>): void =>
    setSettings((before) => ({
      ...before,
      ...(some.test === undefined ? {} : { testShare: null }),
      ...some,
    }));
  useFound(found, (job) => {
    // one that was kept before a setting was added has it as the light one has
    setSettings({ ...light, ...job.settings });
    if (job.source !== 'own') setSource(job.source);
  });
  return {
    source,
    settings,
    file,
    change,
    chooseSource: (next) => {
      file.dismiss();
      setSource(next);
      change({ period: periodFor(next, file.own) });
    },
    openFile: async (chosen) => {
      const own = await file.open(chosen);
      if (own === undefined) return;
      setSource('own');
      change({ period: periodFor('own', own) });
    },
    choosePreset: (preset) => {
      setSettings(preset.settings);
      if (source === 'own') return;
      file.dismiss();
      setSource(preset.source);
    },
  };
}

/** The data to train on: none while a file is refused or leaves a question open, so that nothing else is trained in its place. */
function useData(source: Source, seed: number, { own, refused }: OwnFileBench): Data | undefined {
  const { texts } = useWords(forecastTexts);
  const name = source === 'own' ? (own?.understanding.file ?? '') : texts.sources[source];
  return useMemo(() => {
    if (refused !== undefined) return undefined;
    if (source !== 'own') return { source, name, ...shippedSeries(source, seed).series };
    const read = settledSeries(own);
    return read === undefined ? undefined : { source, name, ...read.series };
  }, [source, seed, own, refused, name]);
}

/** The season that the data suggest. */
function periodFor(source: Source, own: OwnFile | undefined): number {
  if (source !== 'own') return shippedSeries(source, 0).period;
  return periodOf(settledSeries(own)?.spacing) || 1;
}

function prepare({ values, pipeline, name }: LabJob): Prepared | CsvFault {
  try {
    return prepareForecast(values, pipeline, name);
  } catch (error) {
    if (error instanceof CsvFault) return error;
    throw error;
  }
}
