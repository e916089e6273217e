import { type Cell, withFunctions } from '../../engine/cells/cell.ts';
import { type CellText, type TypedCellOptions, typedCell } from '../../engine/cells/typed.ts';
import { Fault } from '../../engine/fault.ts';
import type { Example, Layer, Numbers, Parameters, Sides } from '../example.ts';
import { cellOfLayer, isSided, outputWidth, sidesOf } from '../sides.ts';
import { cleaned, followEncoder, followedLayer } from './follow-encoder.ts';
import { checkWhole, limits } from './limits.ts';
import { withLayer } from './place.ts';
import { fitTargets } from './resize.ts';
import { allSizesOf, type NetSizes, sizesOf } from './sizes.ts';
import { fitParameters, type Start } from './start.ts';

/** The cell of a layer: one of ours by its id, or equations. */
export type CellOf = Layer['cell'];
export type LayerDirection = NonNullable<Layer['direction']>;

/** What a layer reads: D numbers, or the outputs of the layer below. */
export function inputsOfLayer(example: Example, index: number): number {
  const below = example.layers[index - 1];
  return below === undefined ? sizesOf(example).D : outputWidth(below);
}

/**
 * A copy with another cell in one layer. Parameters of the same name are kept as far as they fit, others are drawn.
 * @throws Fault where the equations are no cell.
 */
export const setCell = (
  example: Example,
  index: number,
  cell: CellOf,
  start: Start | undefined,
  kinds?: Kinds,
): Example => rebuilt(example, index, start, (layer) => ({ ...layer, cell }), kinds);

/** A copy in which one layer runs forward, backward or both ways; both ways begin with the same kind of cell. */
export function setDirection(
  example: Example,
  index: number,
  direction: LayerDirection,
  start: Start | undefined,
): Example {
  return rebuilt(example, index, start, ({ initialState: _, ...layer }) => {
    const [first = {}] = sidesOf(layer).map(({ parameters }) => parameters);
    const both: Sides = { forward: first, backward: {} };
    return { ...layer, direction, parameters: direction === 'bidirectional' ? both : first };
  });
}

/** A copy in which a GRU resets after the product W_hn h_prev + b_hn, or before it. */
export const setResetAfter = (
  example: Example,
  index: number,
  resetAfter: boolean,
  start: Start | undefined,
): Example => rebuilt(example, index, start, (layer) => ({ ...layer, resetAfter }));

/** A copy in which a layer hands on all its outputs or the last alone; then only the last timestep has a target. */
export function setReturnSequences(example: Example, index: number, all: boolean): Example {
  const changed = withLayer(example, index, () => ({ returnSequences: all }));
  const isTop = index === example.layers.length - 1;
  const { targets } = example;
  if (all || !isTop || targets === undefined) return changed;
  const last = targets.length - 1;
  const filled = targets[last] ?? targets.findLast((each) => each !== null) ?? null;
  return { ...changed, targets: targets.map((_, at) => (at === last ? filled : null)) };
}

/** A copy with one more layer on top, an RNN as wide as the one below. @throws Fault where it would be the fourth. */
export function addLayer(example: Example, start: Start | undefined): Example {
  const { layers, decoder } = example;
  checkWhole(layers.length + 1, limits.layers);
  const hidden = layers.at(-1)?.hidden ?? Math.min(limits.hidden.most, sizesOf(example).D);
  const layer: Layer = { cell: 'rnn', hidden, parameters: {} };
  const isAsDeep = decoder?.layers.length === layers.length;
  const higher: Example = {
    ...example,
    layers: [...layers, layer],
    ...(decoder &&
      isAsDeep && {
        decoder: { ...decoder, layers: [...decoder.layers, followedLayer(layer, undefined)] },
      }),
  };
  return fitted(allSizesOf(example), higher, start);
}

/** A copy without one layer, nor that of a decoder which starts from it. @throws Fault where it is the only one. */
export function removeLayer(example: Example, index: number, start: Start | undefined): Example {
  const { layers, decoder } = example;
  checkWhole(layers.length - 1, limits.layers);
  const without = (of: readonly Layer[]): Layer[] => of.filter((_, at) => at !== index);
  // a decoder keeps one layer at least
  const second = decoder && {
    ...decoder,
    layers: decoder.layers.length === 1 ? decoder.layers : without(decoder.layers),
  };
  const lower = { ...example, layers: without(layers), ...(second && { decoder: second }) };
  return fitted(allSizesOf(example), followEncoder(lower), start);
}

/** A copy with one layer made anew by `make`, which a decoder follows; every parameter is fitted. */
function rebuilt(
  example: Example,
  index: number,
  start: Start | undefined,
  make: (layer: Layer) => Layer,
  kinds?: Kinds,
): Example {
  const layers = example.layers.map((layer, at) => (at === index ? cleaned(make(layer)) : layer));
  const known = example.layers.map((layer, at) =>
    at === index ? { ...kindsOfLayer(layer), ...kinds } : kindsOfLayer(layer),
  );
  return fitted(allSizesOf(example), followEncoder({ ...example, layers }), start, known);
}

/** The example `wanted` with every parameter in the shape that these sizes ask for: those of the same name and place are kept, others drawn. */
export function fitted(
  sizes: NetSizes,
  wanted: Example,
  start: Start | undefined,
  kinds: readonly Kinds[] = wanted.layers.map(kindsOfLayer),
): Example {
  const { decoder, ...rest } = wanted;
  const empty: Example = {
    ...rest,
    layers: emptiedLayers(wanted.layers, sizes.encoder?.D ?? 1, kinds),
    ...(decoder && {
      decoder: {
        ...decoder,
        layers: emptiedLayers(decoder.layers, sizes.decoder?.D ?? 1, kinds),
      },
    }),
  };
  return fitTargets(fitParameters(empty, sizes, start, wanted));
}

/** Layers without their parameters, the first of which reads D numbers. */
const emptiedLayers = (layers: readonly Layer[], D: number, kinds: readonly Kinds[]): Layer[] =>
  layers.map((layer, at) => {
    const below = layers[at - 1];
    return emptied(layer, below === undefined ? D : outputWidth(below), kinds[at]);
  });

/** A layer without its parameters; one of typed equations with zeros, so that it is known which it has. */
function emptied(layer: Layer, D: number, kinds: Kinds | undefined): Layer {
  const { cell, hidden, parameters } = layer;
  const none = typeof cell === 'string' ? {} : zerosOf(cell, D, hidden, kinds ?? {});
  return { ...layer, parameters: isSided(parameters) ? { forward: none, backward: none } : none };
}

/** Zeros for every parameter that equations ask for. @throws Fault where they are no cell. */
function zerosOf(cell: CellText, D: number, H: number, kinds: Kinds): Parameters {
  const size = { D, H };
  const zeros = (of: readonly ('D' | 'H')[]): Numbers => {
    const [rows, columns] = of.map((each) => size[each]);
    if (rows === undefined) return 0;
    const list = (length: number): number[] => new Array<number>(length).fill(0);
    return columns === undefined ? list(rows) : Array.from({ length: rows }, () => list(columns));
  };
  const { parameters } = readCell(cell, D, H, kinds);
  return Object.fromEntries(Object.entries(parameters).map(([name, of]) => [name, zeros(of)]));
}

/** How parameters are given, by name. */
export type Kinds = NonNullable<TypedCellOptions['kinds']>;

/**
 * The cell that a text describes for D inputs and H hidden units. A parameter that could be a single number as well as a
 * list is what `kinds` says, as far as that fits.
 * @throws Fault where the text is no cell.
 */
export function readCell(cell: CellText, D: number, H: number, kinds: Kinds = {}): Cell {
  try {
    return typedCell(cell, { D, H, kinds });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return typedCell(cell, { D, H });
  }
}

const kindNames = ['single', 'vector', 'matrix'] as const;

/** How a cell's parameters are given. */
export const kindsOf = ({ parameters }: Pick<Cell, 'parameters'>): Kinds =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, sizes]) => [name, kindNames[sizes.length] ?? 'matrix']),
  );

/** How the parameters of a layer are given. */
export function kindsOfLayer(layer: Layer): Kinds {
  const cell = cellOfLayer(layer);
  return cell === undefined ? {} : kindsOf(cell);
}

/** The equations of a layer's cell as a text to go on writing, with the functions that the layer chose. */
export const textOfLayer = (layer: Layer): string =>
  typeof layer.cell === 'string'
    ? withFunctions(trimmedLines(cellOfLayer(layer)?.equations ?? ''), layer)
    : layer.cell.equations;

/** Equations without the margin that they have in code. */
export const trimmedLines = (equations: string): string =>
  equations
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
