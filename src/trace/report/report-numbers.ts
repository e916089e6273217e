import { at } from '../../engine/at.ts';
import type { Direction } from '../../engine/tape/node.ts';
import type { Numbers } from '../../example/example.ts';
import type { NetName } from '../../example/nets.ts';
import { numbersAt } from '../../example/numbers-at.ts';
import { nodeOf } from '../block.ts';
import type { Parameter, Program } from '../program/program.ts';

/** Names and numbers of one layer; of one that runs both ways under `forward` and `backward`. */
export type NamedNumbers = Readonly<Record<string, Numbers>>;
export type LayerNumbers = Readonly<Record<string, Numbers | NamedNumbers>>;

/** One value for every parameter of a network, nested as the example file nests them. */
export interface NetNumbers {
  readonly layers: readonly LayerNumbers[];
  readonly readout: NamedNumbers;
}

/** The same for a decoder too, where there is one. */
export interface ParameterNumbers extends NetNumbers {
  readonly decoder?: NetNumbers;
}

/** The numbers of a vector-shaped node, as a list. */
export const listOf = (numbers: Float64Array): readonly number[] => Array.from(numbers);

/** What is said of each strand of a network, by layer; of both directions under their names. */
export function byLayer<Each>(
  { strands }: Program,
  net: NetName,
  of: (strand: number) => Each,
): readonly (Each | Readonly<Record<Direction, Each>>)[] {
  const layers: (Each | Record<Direction, Each>)[] = [];
  strands.forEach((strand, index) => {
    if (strand.net !== net || strand.key === 'backward') return;
    layers.push(
      strand.key === 'forward' ? { forward: of(index), backward: of(index + 1) } : of(index),
    );
  });
  return layers;
}

/** What `numbersOf` gives for each parameter, written as the example writes the parameter itself. */
export function parameterNumbers(
  program: Program,
  numbersOf: (parameter: Parameter) => Float64Array,
): ParameterNumbers {
  const decoder = program.example.decoder && netNumbers(program, 'decoder', numbersOf);
  return { ...netNumbers(program, 'encoder', numbersOf), ...(decoder && { decoder }) };
}

/** The same for one network. */
export function netNumbers(
  program: Program,
  net: NetName,
  numbersOf: (parameter: Parameter) => Float64Array,
): NetNumbers {
  const group = (part: Parameter['part'], index: number): NamedNumbers =>
    Object.fromEntries(
      program.parameters
        .filter((each) => each.part === part && each.layer === index)
        .map((each) => [each.name, written(program, each, numbersOf(each))]),
    );
  return {
    layers: byLayer(program, net, (strand) => group('layer', strand)),
    readout: group('readout', net === 'decoder' ? 1 : 0),
  };
}

/** A single number, a list, or rows: a 1×1 matrix and a list of one number are told apart by the example. */
function written(program: Program, { place, node }: Parameter, numbers: Float64Array): Numbers {
  const given = numbersAt(program.example, place);
  if (typeof given === 'number') return at(numbers, 0, 'number');
  if (typeof given?.[0] === 'number') return listOf(numbers);
  const { rows, columns } = nodeOf(program, node);
  return Array.from({ length: rows }, (_, i) =>
    listOf(numbers.subarray(i * columns, (i + 1) * columns)),
  );
}
