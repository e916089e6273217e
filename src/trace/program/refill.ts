import { at, known } from '../../engine/at.ts';
import { layerFunctionNames } from '../../engine/cells/cell.ts';
import { append } from '../../engine/extremes.ts';
import { phrase } from '../../engine/fault.ts';
import type { Example, Layer, Parameters } from '../../example/example.ts';
import { isFeedback } from '../../example/feedback.ts';
import { type Net, netsOf } from '../../example/nets.ts';
import { numbersAt } from '../../example/numbers-at.ts';
import { cellOfLayer, isSided, outputWidth, sidesOf } from '../../example/sides.ts';
import { layerParameters, readoutParameters } from './compile-parameters.ts';
import { checkSequences, inputSize, vectorOf } from './compile-sequence.ts';
import { optimizerOf } from './compile-update.ts';
import type { Program } from './program.ts';
import { pathOfStrand, type StrandPlan, strandsOf } from './strands.ts';
import { readNumbers, shapeOfNumbers } from './tensor.ts';

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

/** Numbers of given nodes, by their node. */
type Filling = readonly (readonly [node: number, numbers: readonly number[]])[];

/**
 * The same program with the numbers of another example of the same structure: only what is given differs, the tape
 * is shared. Sequences that both examples have, as the same arrays, are not read again.
 * @throws Fault as `compile` does.
 */
export function refill(program: Program, example: Example): Program {
  const nets = netsOf(example);
  const before = program.example.seed === example.seed ? netsOf(program.example) : [];
  const changed = nets.filter((net, index) => !hasSequencesOf(net, before[index]));
  for (const net of changed) checkSequences(net, example.seed);
  const { nodes } = program.tape;
  const given = program.given.slice();
  const fillings = [
    parameterNumbers(program, nets),
    stateNumbers(program, example),
    ...changed.map((net) => sequenceNumbers(program, net)),
    settingNumbers(program, example),
  ];
  for (const [node, numbers] of fillings.flat()) given.set(numbers, at(nodes, node, 'node').offset);
  return { ...program, example, given };
}

const sequenceParts = ['vocabulary', 'outputVocabulary', 'inputs', 'targets'] as const;

const hasSequencesOf = (net: Net, before: Net | undefined): boolean =>
  before !== undefined && sequenceParts.every((part) => net[part] === before[part]);

function parameterNumbers({ parameters }: Program, nets: readonly Net[]): Filling {
  const encoder: StrandPlan[] = [];
  const plans = nets.flatMap((net) => {
    const strands = strandsOf(net, encoder);
    append(encoder, strands);
    const layers = strands.flatMap((strand, index) => layerParameters(strand, index));
    const top = net.layers.at(-1);
    const below = top === undefined ? inputSize(net) : outputWidth(top);
    return [...layers, ...readoutParameters(net, below)];
  });
  const byPath = new Map(plans.map(({ path, numbers }) => [path, numbers]));
  return parameters.map(({ path, node }) => [node, known(byPath.get(path), path)]);
}

function stateNumbers({ initialStates, strands }: Program, example: Example): Filling {
  return initialStates.flatMap((named, index) => {
    const strand = strands[index];
    if (strand === undefined || strand.startsFrom !== undefined) return [];
    const { hidden, layer, key } = strand;
    const shape = { rows: hidden, columns: 1 };
    return Object.entries(named).map(([name, node]): Filling[number] => {
      const direction = key === undefined ? {} : { direction: key };
      const value = known(numbersAt(example, { kind: 'state', layer, name, ...direction }), name);
      const subject = `${pathOfStrand(strand, 'initialState')}.${name}`;
      return [node, readNumbers(value, shape, 'vector', subject, phrase('hidden', { hidden }))];
    });
  });
}

function sequenceNumbers({ timesteps, tape }: Program, net: Net): Filling {
  const { prefix, inputs, targets = [], vocabulary, outputVocabulary } = net;
  const D = inputSize(net);
  const own = timesteps.filter((each) => each.net === net.name);
  return own.flatMap(({ x, y, target }, index): Filling => {
    const entry = inputs[index] ?? null;
    const read: Filling = isFeedback(entry)
      ? []
      : [[x, vectorOf(entry, vocabulary, D, `${prefix}inputs.${index}`)]];
    if (target === undefined || y === undefined) return read;
    const size = at(tape.nodes, y, 'node').rows;
    const subject = `${prefix}targets.${index}`;
    return [...read, [target, vectorOf(targets[index] ?? null, outputVocabulary, size, subject)]];
  });
}

/** Rates, limits and the temperature; the numbers that stand in the equations stay. */
function settingNumbers({ tape }: Program, example: Example): Filling {
  const { optimizer, readout, decoder } = example;
  const temperatures = [readout?.temperature, decoder?.readout?.temperature];
  const settings = new Map(
    Object.entries({
      ...(optimizer === undefined ? {} : optimizerOf(optimizer).settings),
      limit: optimizer?.clip?.at,
    }),
  );
  return tape.nodes.flatMap(({ id, given, name, layer }): Filling => {
    if (given !== 'setting') return [];
    const value = name === 'tau' ? temperatures[layer] : settings.get(name);
    return value === undefined ? [] : [[id, [value]]];
  });
}
