import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatNumber } from '../../notation/number.ts';
import type { About, Scene, Shape } from '../../scene/graph/shapes.ts';
import type { Step } from '../../timeline/step.ts';
import { numberAt, type ValueRef } from '../../trace/block.ts';
import type { useRun } from '../scenery.tsx';

/** The picture in words: what it shows, and what the present operation works on. */
export function describeGraph(
  { graph }: Catalogue,
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

function namesOf(shape: Shape, texts: Catalogue['graph']): readonly string[] {
  if (shape.emphasis !== 'active' || !('about' in shape) || shape.about === undefined) return [];
  const { symbol, isGradient } = shape.about;
  return [isGradient ? texts.gradient(symbol) : symbol];
}

/** Who a number is and how much: "h, timestep 2, unit 1: 0.549". */
export function describeNumber(
  { graph }: Catalogue,
  { trace, comma }: ReturnType<typeof useRun>,
  about: About,
  ref: ValueRef,
  decimals: 0 | 3,
): string {
  const small = ref.kind === 'value' ? 'zero' : 'scientific';
  const number = formatNumber(numberAt(trace, ref), { decimals, comma }, small);
  return `${describe(graph, about)}: ${number}`;
}

export function describeWeights({ graph }: Catalogue, about: About): string {
  return graph.weights(describe(graph, about));
}

function describe(texts: Catalogue['graph'], about: About): string {
  const { symbol, isGradient, layer, t, unit, token, isTarget } = about;
  return [
    isGradient ? texts.gradient(symbol) : symbol,
    ...(layer === undefined ? [] : [texts.layer(layer)]),
    texts.timestep(t),
    ...(token !== undefined ? [token] : unit === undefined ? [] : [texts.unit(unit)]),
    ...(isTarget === true ? [texts.words.target] : []),
  ].join(', ');
}
