import type { StepTexts } from '../../i18n/id/step.ts';
import type { About, Scene, Shape } from '../../scene/graph/shapes.ts';
import type { Step } from '../../timeline/step.ts';

/** The picture in words: what it shows, and what the present operation works on. */
export function describeGraph(
  { graph }: StepTexts,
  { shapes, first, last }: Scene,
  step: Step,
  T: number,
): string {
  const active = shapes.flatMap((shape) => namesOf(shape, graph));
  return graph.picture({
    first,
    last,
    T,
    phase: graph.phases[step.phase],
    t: step.t,
    active: [...new Set(active)].join(', '),
  });
}

function namesOf(shape: Shape, texts: StepTexts['graph']): readonly string[] {
  if (shape.emphasis !== 'active' || !('about' in shape) || shape.about === undefined) return [];
  const { symbol, isGradient } = shape.about;
  return [isGradient ? texts.gradient(symbol) : symbol];
}

export function describeWeights({ graph }: StepTexts, about: About): string {
  return graph.weights(describe(graph, about));
}

/** Who a number is: "h, timestep 2, unit 1". */
export function describe(texts: StepTexts['graph'], about: About): string {
  const { symbol, isGradient, layer, direction, t, unit, token, isTarget } = about;
  return [
    isGradient ? texts.gradient(symbol) : symbol,
    ...(layer === undefined ? [] : [texts.layer(layer)]),
    ...(direction === undefined ? [] : [texts.direction[direction]]),
    texts.timestep(t),
    ...(token !== undefined ? [token] : unit === undefined ? [] : [texts.unit(unit)]),
    ...(isTarget === true ? [texts.words.target] : []),
  ].join(', ');
}
