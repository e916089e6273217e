import { useEffect, useRef, useState } from 'react';
import { type CellRun, runCell } from './run-cell.ts';
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
 * Runs the cells anew after a change, each in a task of its own, so that the page answers in between; what a later change
 * overtakes is not run. The runs before stand until new ones are there.
 */
export function useRuns(settings: Settings): Runs {
  const [runs, setRuns] = useState<Runs>({});
  const done = useRef(new Map<CellName, { readonly own: string; readonly run: CellRun }>());
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      const cell = cellNames.find(
        (each) => done.current.get(each)?.own !== ownSettings(settings, each),
      );
      if (cell === undefined) return;
      const run = runCell(settings, cell, done.current.get(cell)?.run);
      done.current.set(cell, { own: ownSettings(settings, cell), run });
      setRuns((before) => ({ ...before, [cell]: run }));
      task = setTimeout(next);
    };
    task = setTimeout(next);
    return () => clearTimeout(task);
  }, [settings]);
  return runs;
}
