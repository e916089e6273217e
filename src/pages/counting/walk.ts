import type { Model } from './model.ts';
import { presets } from './presets.ts';

/** A model and its chosen layer, by index. */
export interface Place {
  readonly model: Model;
  readonly chosen: number;
}

/** What a clicker leads to: the next layer, and past the last one the next example; the one before where `by` is −1. Ends hold. */
export function walkBy({ model, chosen }: Place, by: 1 | -1): Place {
  const next = chosen + by;
  if (model.layers[next] !== undefined) return { model, chosen: next };
  const at = presets.findIndex((preset) => preset.model === model);
  const beside = at < 0 ? undefined : presets[at + by]?.model;
  if (beside === undefined) return { model, chosen };
  return { model: beside, chosen: by > 0 ? 0 : beside.layers.length - 1 };
}
