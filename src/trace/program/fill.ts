import { at, known } from '../../engine/at.ts';
import { layerFunctionNames } from '../../engine/cells/cell.ts';
import type { Example, Layer, Parameters } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { type Net, type NetName, netsOf } from '../../example/nets.ts';
import { cellOfLayer, isSided, sidesOf } from '../../example/sides.ts';
import { checkSequences, inputSize } from './compile-sequence.ts';
import type { Program } from './program.ts';
import { shapeOfNumbers } from './tensor.ts';

/**
 * What the tape of an example depends on: everything but its numbers and which tokens it uses. Examples with the same
 * text differ only in what is given.
 * @throws Fault where nothing says how many numbers an input has.
 */
export function structureOf(example: Example): string {
  const { loss, reduction = 'sum', frozen = [], seed, truncate, upstream, batch } = example;
  const nets = netsOf(example);
  const isSampled = nets.some(({ inputs }) => inputs.some(isFeedback));
  return JSON.stringify([
    nets.map(netStructure),
    ...[loss, reduction, frozen, isSampled ? seed : null],
    ...[truncate ?? null, upstream ?? null, batch ?? null],
    optimizerStructure(example),
  ]);
}

function netStructure(net: Net) {
  const { inputs, targets, layers, readout } = net;
  const shapes = (parameters: Parameters = {}) =>
    Object.entries(parameters)
      .map(([name, value]) => [name, Array.isArray(value), shapeOfNumbers(value)])
      .sort();
  return [
    inputs.map((entry) => (isFeedback(entry) ? entry.pick : null)),
    inputSize(net),
    targets?.map((entry) => entry !== null),
    layers.map((layer) => [
      ...layerStructure(layer),
      sidesOf(layer).map(({ parameters }) => shapes(parameters)),
    ]),
    readout == null
      ? readout
      : [readout.activation, readout.temperature === undefined, shapes(readout.parameters)],
  ];
}

/** With the names of initial states that the cell does not know, which `compile` refuses. */
function layerStructure(layer: Layer) {
  const { cell, hidden, resetAfter, direction, parameters, initialState } = layer;
  const functions = layerFunctionNames.map((name) => layer[name] ?? null);
  const states = cellOfLayer(layer)?.state;
  const unknown = sidesOf(layer).flatMap((side) =>
    Object.keys(side.initialState ?? {}).filter((name) => states?.includes(name) !== true),
  );
  const sided = [isSided(parameters), initialState !== undefined && isSided(initialState)];
  const way = [direction ?? 'forward', layer.returnSequences ?? true];
  return [cell, resetAfter, hidden, functions, way, sided, unknown];
}

function optimizerStructure({ optimizer }: Example) {
  if (optimizer === undefined) return null;
  const kind =
    optimizer.name === 'sgd' ? optimizer.momentum === undefined : (optimizer.style ?? 'pytorch');
  return [optimizer.name, kind, optimizer.clip?.by ?? null];
}

/**
 * The same program with the numbers of another example of the same structure: only what is given differs, the tape
 * is shared. What both examples have as the same thing is not read again: an edit of one number costs what that number costs.
 * @throws Fault as `compile` does.
 */
export function fill(program: Program, example: Example): Program {
  const nets = netsByName(example);
  const before = netsByName(program.example);
  const isSameSeed = program.example.seed === example.seed;
  for (const [name, net] of nets)
    if (!isSameSeed || !hasSequencesOf(net, before.get(name))) checkSequences(net, example.seed);
  const given = program.given.slice();
  for (const { node, net: name, find, read } of program.sources) {
    const net = known(nets.get(name), name);
    if (find(net, example) === find(known(before.get(name), name), program.example)) continue;
    given.set(read(net, example), at(program.tape.nodes, node, 'node').offset);
  }
  return { ...program, example, given };
}

const netsByName = (example: Example): ReadonlyMap<NetName, Net> =>
  new Map(netsOf(example).map((net) => [net.name, net] as const));

const sequenceParts = ['vocabulary', 'outputVocabulary', 'inputs', 'targets'] as const;

const hasSequencesOf = (net: Net, before: Net | undefined): boolean =>
  before !== undefined && sequenceParts.every((part) => net[part] === before[part]);

/** Whether two examples are the same but for the numbers of weights and biases, whose shapes are the same: sooner known than their structures. */
export function differInWeightsAlone(
  one: unknown,
  other: unknown,
  isOfParameters = false,
): boolean {
  if (one === other) return true;
  if (typeof one === 'number') return isOfParameters && typeof other === 'number';
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        differInWeightsAlone(one[key], other[key], isOfParameters || key === 'parameters'),
    )
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
