import { useEffect, useRef, useState } from 'react';
import { at } from '../../engine/at.ts';
import { noteWalked } from '../../store/note-progress.ts';
import { vanishingCard } from './card.ts';
import { type Experiment, experiments, settingsOf } from './experiments.ts';
import { type CellRun, prepareCell, runPrepared } from './run-cell.ts';
import { type CellName, cellNames, type Settings, start } from './settings.ts';

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

/** The story begins with its first experiment. */
const first = at(experiments, 0, 'experiment');

export function useBench(): Bench {
  const [settings, setSettings] = useState(() => settingsOf(first, start));
  const runs = useRuns(settings);
  const [cell, chooseCell] = useState<CellName>(first.cell);
  const [tab, chooseTab] = useState<Tab>(first.tab);
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

/** The latest run of every cell; none before the first is done. */
type Runs = Readonly<Partial<Record<CellName, CellRun>>>;

/** The settings that a cell depends on: a change of others leaves its run as it is. */
function ownSettings(settings: Settings, cell: CellName): string {
  const { radius, activation, forgetBias, updateBias, ...common } = settings;
  const own = { rnn: [radius, activation], lstm: [forgetBias], gru: [updateBias] }[cell];
  return JSON.stringify([common, own]);
}

/**
 * Runs the cells anew after a change. To compile a cell and to run it are tasks of their own, so that the page answers in
 * between; what a later change overtakes is not done. The runs before stand until new ones are there.
 */
function useRuns(settings: Settings): Runs {
  const [runs, setRuns] = useState<Runs>({});
  const done = useRef(new Map<CellName, { readonly own: string; readonly run: CellRun }>());
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    const later = (work: () => void): void => {
      task = setTimeout(work);
    };
    const isDue = (cell: CellName): boolean =>
      done.current.get(cell)?.own !== ownSettings(settings, cell);
    const next = (): void => {
      const cell = cellNames.find(isDue);
      if (cell === undefined) return;
      const prepared = prepareCell(settings, cell, done.current.get(cell)?.run);
      later(() => {
        const run = runPrepared(prepared);
        done.current.set(cell, { own: ownSettings(settings, cell), run });
        setRuns((before) => ({ ...before, [cell]: run }));
        later(next);
      });
    };
    later(next);
    return () => clearTimeout(task);
  }, [settings]);
  return runs;
}
