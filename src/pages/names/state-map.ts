import { readCorpus } from '../../training/language-model/corpus.ts';
import { type PrincipalAxes, principalAxes, project } from '../../training/principal-axes.ts';
import { type Model, symbolsOf } from './model.ts';
import { walkName } from './walk-name.ts';

/** Hidden states in their plane of widest spread. */
export interface StateMap {
  readonly axes: PrincipalAxes;
  /** A state each, named by the letter that had just gone in. */
  readonly points: readonly MapPoint[];
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
  /** A symbol; −1 for the zero vector at the start. */
  readonly symbol: number;
}

/** Characters of the text that names are taken from, and states that are enough for a picture. */
const mostText = 6000;
const mostStates = 450;

/** The states that some names of the text lead through. */
export function mapStates(model: Model): StateMap {
  const states = readCorpus(model.text.slice(0, mostText), 'text')
    .examples.flatMap((name) => statesOf(model, symbolsOf(name, model.vocabulary).symbols))
    .filter((_, at) => at < mostStates * 4);
  const every = Math.ceil(states.length / mostStates);
  const some = states.filter((_, at) => at % every === 0);
  const axes = principalAxes(some.map(({ state }) => state));
  return { axes, points: some.map(({ symbol, state }) => pointOf(axes, symbol, state)) };
}

/** The path of a name through the map. */
export const pathOf = (model: Model, { axes }: StateMap, symbols: readonly number[]): MapPoint[] =>
  statesOf(model, symbols).map(({ symbol, state }) => pointOf(axes, symbol, state));

function statesOf(model: Model, symbols: readonly number[]) {
  const { states } = walkName(model, symbols);
  return states.map((state, at) => ({ state, symbol: at === 0 ? -1 : (symbols[at - 1] ?? -1) }));
}

function pointOf(axes: PrincipalAxes, symbol: number, state: Float64Array): MapPoint {
  const [x, y] = project(axes, state);
  return { x, y, symbol };
}
