import { largestOf } from '../../engine/extremes.ts';
import { type Kind, type Layer, limits, type Model, newLayer } from './model.ts';

/** The model with a new layer above the one at `at`; an Embedding always goes to the bottom. */
export function addLayer(model: Model, kind: Kind, at: number): Model {
  if (model.layers.length >= limits.layers) return model;
  const id =
    1 +
    largestOf(
      model.layers.map((layer) => layer.id),
      0,
    );
  const place = kind === 'Embedding' ? 0 : at + 1;
  return { ...model, layers: model.layers.toSpliced(place, 0, newLayer(kind, id)) };
}

export const removeLayer = (model: Model, at: number): Model => ({
  ...model,
  layers: model.layers.toSpliced(at, 1),
});

/** The model with a layer so many places further up or down; the same model where there is no such place. */
export function moveLayer(model: Model, at: number, by: number): Model {
  const layer = model.layers[at];
  const to = at + by;
  if (layer === undefined || to < 0 || to >= model.layers.length) return model;
  return { ...model, layers: model.layers.toSpliced(at, 1).toSpliced(to, 0, layer) };
}

export const changeLayer = (model: Model, at: number, layer: Layer): Model => ({
  ...model,
  layers: model.layers.with(at, layer),
});

/** A layer of another kind in its place; what both kinds have stays. */
export function changeKind(layer: Layer, kind: Kind): Layer {
  const fresh = newLayer(kind, layer.id);
  const kept = Object.entries(layer).filter(([name]) => name !== 'kind' && name in fresh);
  return { ...fresh, ...Object.fromEntries(kept) };
}
