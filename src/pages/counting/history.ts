import type { Model } from './model.ts';

/** Models before and after the present one, nearest last. */
export interface History {
  readonly past: readonly Model[];
  readonly model: Model;
  readonly future: readonly Model[];
  /** Changes of the same group, one after another, are undone together. */
  readonly group: string | undefined;
}

const mostKept = 100;

export const startHistory = (model: Model): History => ({
  past: [],
  model,
  future: [],
  group: undefined,
});

/** The history once the model has become `next`; the same history where nothing changes. */
export function change(history: History, next: Model, group?: string): History {
  const { past, model } = history;
  if (next === model) return history;
  if (group !== undefined && group === history.group)
    return { ...history, model: next, future: [] };
  return { past: [...past, model].slice(-mostKept), model: next, future: [], group };
}

export function undo({ past, model, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, model, future, group: undefined };
  return { past: past.slice(0, -1), model: before, future: [...future, model], group: undefined };
}

export function redo({ past, model, future }: History): History {
  const after = future.at(-1);
  if (after === undefined) return { past, model, future, group: undefined };
  return { past: [...past, model], model: after, future: future.slice(0, -1), group: undefined };
}
