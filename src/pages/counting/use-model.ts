import { useCallback, useMemo, useState } from 'react';
import { useKeys } from '../../parts/frame/keymap.ts';
import { type Counted, countModel } from './count-model.ts';
import { change, type History, redo, startHistory, undo } from './history.ts';
import type { Layer, Model } from './model.ts';
import { firstPreset, presetById } from './presets.ts';

/** The model that is being built, the layer that is chosen, and what can be done to both. */
export interface Workbench {
  readonly model: Model;
  readonly counted: Counted;
  /** Index of the chosen layer; -1 where there is none. */
  readonly chosen: number;
  readonly choose: (at: number) => void;
  /** Changes of one group, one after another, are undone together. The layer at `chosen` is chosen afterwards. */
  readonly edit: (next: Model, options?: { group?: string; chosen?: number }) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const start: Model = presetById(firstPreset)?.model ?? {
  ...{ timesteps: null, features: 1, layers: [], madeBefore: 0 },
};

export function useWorkbench(): Workbench {
  const [history, setHistory] = useState<History>(() => startHistory(start));
  const [chosenId, setChosenId] = useState<number | undefined>(start.layers[0]?.id);
  const { model } = history;
  const found = model.layers.findIndex(({ id }) => id === chosenId);
  const chosen = found >= 0 ? found : Math.min(0, model.layers.length - 1);
  const idAt = (layers: readonly Layer[], at: number): number | undefined => layers[at]?.id;
  const back = useCallback(() => setHistory(undo), []);
  const on = useCallback(() => setHistory(redo), []);
  useKeys(
    useMemo(() => ({ '$mod+z': back, '$mod+Shift+z': on, '$mod+y': on }), [back, on]),
    'history',
  );
  return {
    model,
    counted: countModel(model),
    chosen,
    choose: (at) => setChosenId(idAt(model.layers, at)),
    edit: (next, { group, chosen: then } = {}) => {
      setHistory((before) => change(before, next, group));
      if (then !== undefined) setChosenId(idAt(next.layers, then));
    },
    undo: history.past.length === 0 ? undefined : back,
    redo: history.future.length === 0 ? undefined : on,
  };
}
