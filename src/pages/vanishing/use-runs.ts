import { useEffect, useRef, useState } from 'react';
import { type CellRun, prepareCell, runPrepared } from './run-cell.ts';
import { type CellName, cellNames, type Settings } from './settings.ts';

/** The latest run of every cell; none before the first is done. */
export type Runs = Readonly<Partial<Record<CellName, CellRun>>>;

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
export function useRuns(settings: Settings): Runs {
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
