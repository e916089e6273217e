import type { Size } from '../engine/cells/cell.ts';
import { type CellChoice, cellOf } from '../engine/cells/index.ts';
import type { CellText } from '../engine/cells/typed.ts';
import { createRandomState } from '../engine/random/random-state.ts';
import type { Layer, Numbers, Parameters } from '../example/example.ts';
import { Draw } from './random-example.ts';

/** What a layer is asked to be; its numbers are drawn. */
export interface LayerWish {
  readonly cell: string | CellText;
  readonly resetAfter?: boolean;
  /** For a typed cell, which says no sizes itself: how a layer of that text gives its parameters. */
  readonly like?: string;
  readonly hidden: number;
  readonly direction?: 'forward' | 'backward' | 'bidirectional';
  readonly returnSequences?: boolean;
  readonly hasStates?: boolean;
}

/** Layers one above the other with numbers drawn from a seed, each as wide as the one below hands on. */
export function drawnLayers(wishes: readonly LayerWish[], D: number, seed: number): Layer[] {
  const draw = new Draw(createRandomState(seed));
  let below = D;
  return wishes.map((wish) => {
    const layer = drawnLayer(draw, wish, below);
    below = wish.hidden * (wish.direction === 'bidirectional' ? 2 : 1);
    return layer;
  });
}

function drawnLayer(draw: Draw, wish: LayerWish, D: number): Layer {
  const { like, hasStates, ...rest } = wish;
  const choice: CellChoice = { ...rest, cell: like ?? wish.cell, parameters: {} };
  const cell = cellOf(choice);
  if (cell === undefined) throw new RangeError(`no cell ${JSON.stringify(wish.cell)}`);
  const size = (of: Size) => (of === 'D' ? D : wish.hidden);
  const numbers = (sizes: readonly Size[]): Numbers => {
    const [rows, columns] = sizes.map(size);
    if (rows === undefined) return draw.number();
    return columns === undefined ? draw.vector(rows) : draw.matrix(rows, columns);
  };
  const parameters = (): Parameters =>
    Object.fromEntries(
      Object.entries(cell.parameters).map(([name, sizes]) => [name, numbers(sizes)]),
    );
  const states = (): Parameters =>
    Object.fromEntries(cell.state.map((name) => [name, draw.vector(wish.hidden)]));
  const both = <Each>(make: () => Each) => ({ forward: make(), backward: make() });
  const isBoth = wish.direction === 'bidirectional';
  const given = wish.cell;
  return {
    ...rest,
    cell: typeof given === 'string' ? given : { ...given, state: [...given.state] },
    parameters: isBoth ? both(parameters) : parameters(),
    ...(hasStates === true ? { initialState: isBoth ? both(states) : states() } : {}),
  };
}
