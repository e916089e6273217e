import { cellOf } from '../engine/cells/index.ts';
import { phrase } from '../engine/fault.ts';
import type { Example, Layer } from '../lessons/example.ts';
import { layerParameters, readoutParameters } from './compile-parameters.ts';
import { checkSequences, inputSize, vectorOf } from './compile-sequence.ts';
import { optimizerOf } from './compile-update.ts';
import type { Program } from './program.ts';
import { readNumbers, shapeOfNumbers } from './tensor.ts';

/**
 * What the tape of an example depends on: everything but its numbers and which tokens it uses. Examples with the same
 * text differ only in what is given.
 * @throws Fault where nothing says how many numbers an input has.
 */
export function structureOf(example: Example): string {
  const { inputs, targets, layers, readout, loss, reduction = 'sum', frozen = [] } = example;
  const shapes = (parameters: Layer['parameters'] = {}) =>
    Object.entries(parameters)
      .map(([name, value]) => [name, Array.isArray(value), shapeOfNumbers(value)])
      .sort();
  return JSON.stringify([
    inputs.length,
    inputSize(example),
    targets?.map((entry) => entry !== null),
    layers.map((layer) => [...layerStructure(layer), shapes(layer.parameters)]),
    readout == null
      ? readout
      : [readout.activation, readout.temperature === undefined, shapes(readout.parameters)],
    ...[loss, reduction, frozen, example.truncate ?? null],
    optimizerStructure(example),
  ]);
}

/** With the names of initial states that the cell does not know, which `compile` refuses. */
function layerStructure(layer: Layer) {
  const { cell, hidden, activation, resetAfter, direction, initialState } = layer;
  const states = cellOf(layer)?.state ?? [];
  const unknown = Object.keys(initialState ?? {}).filter((name) => !states.includes(name));
  return [cell, resetAfter, hidden, activation ?? 'tanh', direction ?? 'forward', unknown];
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
 * is shared.
 * @throws Fault as `compile` does.
 */
export function refill(program: Program, example: Example): Program {
  checkSequences(example);
  const { nodes } = program.tape;
  const given = program.given.slice();
  const fillings = [
    parameterNumbers(program, example),
    stateNumbers(program, example),
    sequenceNumbers(program, example),
    settingNumbers(program, example),
  ];
  for (const [node, numbers] of fillings.flat()) given.set(numbers, nodes[node]?.offset ?? 0);
  return { ...program, example, given };
}

function parameterNumbers({ parameters }: Program, example: Example): Filling {
  let below = inputSize(example);
  const layers = example.layers.flatMap((layer, index) => {
    const cell = cellOf(layer);
    const inputs = below;
    below = layer.hidden;
    return cell === undefined ? [] : layerParameters(layer, index, cell, inputs);
  });
  const plans = [...layers, ...readoutParameters(example, below)];
  const byPath = new Map(plans.map(({ path, numbers }) => [path, numbers]));
  return parameters.map(({ path, node }) => [node, byPath.get(path) ?? []]);
}

function stateNumbers({ initialStates }: Program, { layers }: Example): Filling {
  return initialStates.flatMap((named, index) => {
    const { hidden = 0, initialState = {} } = layers[index] ?? {};
    const shape = { rows: hidden, columns: 1 };
    return Object.entries(named).map(([name, node]): Filling[number] => {
      const value = initialState[name] ?? new Array<number>(hidden).fill(0);
      const subject = `layers.${index}.initialState.${name}`;
      return [node, readNumbers(value, shape, 'vector', subject, phrase('hidden', { hidden }))];
    });
  });
}

function sequenceNumbers({ timesteps, tape }: Program, example: Example): Filling {
  const { inputs, targets = [], vocabulary } = example;
  const D = inputSize(example);
  return timesteps.flatMap(({ t, x, y, target }): Filling => {
    const read = vectorOf(inputs[t - 1] ?? null, vocabulary, D, `inputs.${t - 1}`);
    if (target === undefined) return [[x, read]];
    const size = tape.nodes[y]?.rows ?? 0;
    const wanted = vectorOf(targets[t - 1] ?? null, vocabulary, size, `targets.${t - 1}`);
    return [
      [x, read],
      [target, wanted],
    ];
  });
}

/** Rates, limits and the temperature; the numbers that stand in the equations stay. */
function settingNumbers({ tape }: Program, { optimizer, readout }: Example): Filling {
  const settings = new Map(
    Object.entries({
      ...(optimizer === undefined ? {} : optimizerOf(optimizer).settings),
      limit: optimizer?.clip?.at,
      tau: readout?.temperature,
    }),
  );
  return tape.nodes.flatMap(({ id, given, name }): Filling => {
    const value = given === 'setting' ? settings.get(name) : undefined;
    return value === undefined ? [] : [[id, [value]]];
  });
}
