import { useState } from 'react';
import { noteWalked } from '../../store/note-progress.ts';
import { vanishingCard } from './card.ts';
import { type Experiment, experiments, settingsOf } from './experiments.ts';
import { type CellName, type Settings, start } from './settings.ts';
import { type Runs, useRuns } from './use-runs.ts';

export const tabs = ['chain', 'clipping', 'table'] as const;
export type Tab = (typeof tabs)[number];

/** What the reader chose and what was computed for it. */
export interface Bench {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
  readonly open: (experiment: Experiment) => void;
  readonly runs: Runs;
  /** The cell whose chain is laid open. */
  readonly cell: CellName;
  readonly chooseCell: (cell: CellName) => void;
  /** The timestep that is looked at: the one pointed at, else the one chosen. */
  readonly t: number;
  readonly chooseTimestep: (t: number) => void;
  readonly pointAt: (t: number | undefined) => void;
  readonly tab: Tab;
  readonly chooseTab: (tab: Tab) => void;
}

export function useBench(): Bench {
  const [settings, setSettings] = useState(start);
  const runs = useRuns(settings);
  const [cell, chooseCell] = useState<CellName>('rnn');
  const [tab, chooseTab] = useState<Tab>('chain');
  const [chosen, chooseTimestep] = useState(1);
  const [pointed, pointAt] = useState<number>();
  const open = (experiment: Experiment): void => {
    const next = settingsOf(experiment, settings);
    setSettings(next);
    chooseCell(experiment.cell);
    chooseTab(experiment.tab);
    chooseTimestep(1);
    if (experiment === experiments.at(-1)) noteWalked(vanishingCard.slug);
  };
  return {
    settings,
    change: (some) => setSettings((before) => ({ ...before, ...some })),
    open,
    runs,
    cell,
    chooseCell,
    t: Math.min(pointed ?? chosen, settings.timesteps),
    chooseTimestep,
    pointAt,
    tab,
    chooseTab,
  };
}
