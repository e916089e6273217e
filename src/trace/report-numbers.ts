import type { Numbers } from '../lessons/example.ts';
import { nodeOf } from './block.ts';
import type { Parameter, Program } from './program.ts';

/** One value for every parameter, nested as the example file nests them. */
export interface ParameterNumbers {
  readonly layers: readonly NamedNumbers[];
  readonly readout: NamedNumbers;
}

export type NamedNumbers = Readonly<Record<string, Numbers>>;

/** The numbers of a vector-shaped node, as a list. */
export const listOf = (numbers: Float64Array): readonly number[] => Array.from(numbers);

/** What `numbersOf` gives for each parameter, written as the example writes the parameter itself. */
export function parameterNumbers(
  program: Program,
  numbersOf: (parameter: Parameter) => Float64Array,
): ParameterNumbers {
  const group = (parameters: readonly Parameter[]): NamedNumbers =>
    Object.fromEntries(
      parameters.map((each) => [each.name, written(program, each, numbersOf(each))]),
    );
  const { parameters, cells } = program;
  return {
    layers: cells.map((_, index) =>
      group(parameters.filter(({ part, layer }) => part === 'layer' && layer === index)),
    ),
    readout: group(parameters.filter(({ part }) => part === 'readout')),
  };
}

/** A single number, a list, or rows: a 1×1 matrix and a list of one number are told apart by the example. */
function written(program: Program, parameter: Parameter, numbers: Float64Array): Numbers {
  const { part, layer, name, node } = parameter;
  const { layers, readout } = program.example;
  const given = part === 'layer' ? layers[layer]?.parameters[name] : readout?.parameters?.[name];
  if (typeof given === 'number') return numbers[0] ?? 0;
  if (typeof given?.[0] === 'number') return listOf(numbers);
  const { rows, columns } = nodeOf(program, node);
  return Array.from({ length: rows }, (_, i) =>
    listOf(numbers.subarray(i * columns, (i + 1) * columns)),
  );
}
