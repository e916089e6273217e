import { type Cell, functionsOf, type Size } from '../engine/cells/cell.ts';
import { cellOf, cells } from '../engine/cells/index.ts';
import type { LossName } from '../engine/losses.ts';
import { createRandomState, type RandomState } from '../engine/random/random-state.ts';
import type { Example, Layer, Numbers, OptimizerChoice, Readout } from '../example/example.ts';
import { checkExample } from '../example/read-example.ts';

/** A small network drawn at random, for tests that have to hold for all; the seed alone decides. */
export function randomExample(seed: number): Example {
  const draw = new Draw(createRandomState(seed));
  const vocabulary = ['A', 'B', 'C', 'D'].slice(0, draw.from(2, 4));
  const usesTokens = draw.chance(0.5);
  const D = usesTokens ? vocabulary.length : draw.from(1, 4);
  const T = draw.from(1, 5);
  const input = () => (usesTokens ? draw.one(vocabulary) : draw.vector(D));
  const inputs = draw.times(T, (index) => (index > 0 && draw.chance(0.1) ? null : input()));
  const layers = drawLayers(draw, D);
  const H = layers.at(-1)?.hidden ?? D;
  const readout = draw.chance(0.15) ? null : drawReadout(draw, H, vocabulary.length);
  const V = readout?.parameters === undefined ? H : vocabulary.length;
  const loss = draw.one(lossesFor(readout, V));
  const targets = drawTargets(draw, T, V, loss, V === vocabulary.length ? vocabulary : undefined);
  const optimizer = draw.chance(0.8) ? drawOptimizer(draw) : undefined;
  return checkExample({
    format: 'unroll/1',
    vocabulary,
    inputs,
    targets,
    layers,
    readout,
    loss,
    reduction: draw.one(['sum', 'mean']),
    ...(optimizer === undefined ? {} : { optimizer }),
    ...(draw.chance(0.2) && layers.length > 0 ? { frozen: [`layers.0.${firstName(layers)}`] } : {}),
  });
}

const firstName = ([layer]: readonly Layer[]): string =>
  Object.keys(layer?.parameters ?? {})[0] ?? '';

/** What a test draws: whole numbers, one of several, numbers of three decimals. */
export class Draw {
  readonly random: RandomState;

  constructor(random: RandomState) {
    this.random = random;
  }

  from(low: number, high: number): number {
    return low + this.random.choiceOf(high - low + 1);
  }

  chance(p: number): boolean {
    return this.random.randomSample() < p;
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.random.choiceOf(items.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }

  times<Item>(count: number, draw: (index: number) => Item): Item[] {
    return Array.from({ length: count }, (_, index) => draw(index));
  }

  number(): number {
    return Math.round(800 * (this.random.randn(1)[0] ?? 0)) / 1000;
  }

  vector(size: number): number[] {
    return this.times(size, () => this.number());
  }

  matrix(rows: number, columns: number): number[][] {
    return this.times(rows, () => this.vector(columns));
  }
}

function drawLayers(draw: Draw, D: number): Layer[] {
  const layers: Layer[] = [];
  const count = draw.one([0, 1, 1, 1, 2, 2, 3]);
  let below = D;
  for (let index = 0; index < count; index++) {
    const layer = drawLayer(draw, below);
    layers.push(layer);
    below = layer.hidden;
  }
  return layers;
}

function drawLayer(draw: Draw, D: number): Layer {
  const hidden = draw.from(1, 4);
  const id = draw.one(cells.map((each) => each.id));
  const choice = id === 'gru' ? { cell: id, resetAfter: draw.chance(0.5) } : { cell: id };
  const cell = cellOf({ ...choice, hidden, parameters: {} });
  if (cell === undefined) throw new RangeError(`no cell ${id}`);
  const size = (of: Size) => (of === 'D' ? D : hidden);
  const parameters = Object.entries(cell.parameters).map(([name, [rows, columns]]) => [
    name,
    drawNumbers(draw, rows && size(rows), columns && size(columns)),
  ]);
  return {
    ...choice,
    hidden,
    ...drawFunctions(draw, cell, D),
    direction: draw.chance(0.25) ? 'backward' : 'forward',
    parameters: Object.fromEntries(parameters),
    ...(draw.chance(0.4)
      ? { initialState: Object.fromEntries(cell.state.map((name) => [name, draw.vector(hidden)])) }
      : {}),
  };
}

const functions = ['tanh', 'relu', 'sigmoid', 'linear'] as const;

/** Those of gates and candidates are the usual ones in half of the layers. */
function drawFunctions(draw: Draw, cell: Cell, D: number): Partial<Layer> {
  const called = functionsOf(cell);
  if (called.length === 0) return {};
  if (!called.includes('recurrentActivation')) return { activation: draw.one(functions) };
  const own = new Draw(createRandomState(D + 10 * Object.keys(cell.parameters).length));
  return own.chance(0.5)
    ? {}
    : { activation: own.one(functions), recurrentActivation: own.one(functions) };
}

function drawNumbers(draw: Draw, rows?: number, columns?: number): Numbers {
  if (rows === undefined) return draw.number();
  return columns === undefined ? draw.vector(rows) : draw.matrix(rows, columns);
}

function drawReadout(draw: Draw, H: number, V: number): Readout {
  const bias = draw.chance(0.7) ? { b_y: draw.vector(V) } : {};
  return {
    activation: draw.one(['softmax', 'softmax', 'sigmoid', 'linear', 'tanh'] as const),
    ...(draw.chance(0.3) ? { temperature: draw.one([0.5, 1, 1.7]) } : {}),
    ...(draw.chance(0.85) ? { parameters: { W_hy: draw.matrix(V, H), ...bias } } : {}),
  };
}

function lossesFor(readout: Readout | null, V: number): readonly LossName[] {
  const squares = ['mean-squared-error', 'half-squared-error'] as const;
  if (readout?.activation === 'sigmoid') return ['binary-cross-entropy', ...squares];
  if (readout?.activation !== 'softmax') return squares;
  const binary = V > 1 ? (['binary-cross-entropy'] as const) : [];
  return ['cross-entropy', 'cross-entropy', ...binary, ...squares];
}

function drawTargets(
  draw: Draw,
  T: number,
  V: number,
  loss: LossName,
  tokens: readonly string[] | undefined,
): Example['inputs'] {
  const isProbability = loss === 'cross-entropy' || loss === 'binary-cross-entropy';
  const values = () => (isProbability ? Array.from(draw.random.rand(V)) : draw.vector(V));
  const targets = draw.times(T, () => {
    if (draw.chance(0.2)) return null;
    return tokens !== undefined && draw.chance(0.6) ? draw.one(tokens) : values();
  });
  return targets.every((each) => each === null) ? [...targets.slice(1), values()] : targets;
}

function drawOptimizer(draw: Draw): OptimizerChoice {
  const learningRate = 0.1;
  const clip = { by: draw.one(['value', 'norm'] as const), at: draw.one([0.1, 0.5, 50]) };
  const more = draw.chance(0.5) ? { clip } : {};
  switch (draw.one(['sgd', 'momentum', 'pytorch', 'keras'] as const)) {
    case 'sgd':
      return { name: 'sgd', learningRate, ...more };
    case 'momentum':
      return { name: 'sgd', learningRate, momentum: 0.9, ...more };
    case 'pytorch':
      return { name: 'adam', learningRate, style: 'pytorch', ...more };
    default:
      return { name: 'adam', learningRate, style: 'keras', beta1: 0.8, beta2: 0.99, ...more };
  }
}

/** Draws that the seed alone decides. */
export const seededDraw = (seed: number): Draw => new Draw(createRandomState(seed));
