import { sizesOf } from '../equations/dimension.ts';
import { Inference, type ParameterKind } from '../equations/infer.ts';
import { parseEquations } from '../equations/parse.ts';
import { Fault, phrase } from '../fault.ts';
import { type Cell, outputOf } from './cell.ts';

/** A cell that a reader types: equations in the language of `parseEquations`, and the names that are its state. */
export interface CellText {
  readonly equations: string;
  readonly state: readonly string[];
}

export interface TypedCellOptions {
  /** How the layer gives its parameters, by name. */
  readonly kinds?: Readonly<Record<string, ParameterKind>>;
  /** Whether only the names of `kinds` are parameters; else every name that nothing defines is one. */
  readonly isClosed?: boolean;
  /** Numbers of an input, where known, and of hidden units. */
  readonly D?: number | undefined;
  readonly H: number;
}

/**
 * The cell that equations describe, with the shape of every parameter inferred from its use.
 * @throws Fault about `equations` or `state`, with the place in the text where there is one.
 */
export function typedCell({ equations: text, state }: CellText, options: TypedCellOptions): Cell {
  const { kinds = {}, isClosed = false, D, H } = options;
  try {
    const equations = parseEquations(text);
    if (equations.length === 0)
      throw new Fault('', phrase('nothing'), phrase('equation'), { line: 1, column: 1, length: 0 });
    const { parameters } = new Inference(equations, { state, kinds, isOpen: !isClosed, D, H });
    checkState(
      state,
      equations.map(({ name }) => name),
    );
    const shapes = [...parameters].map(([name, type]) => [name, sizesOf(type)]);
    return {
      id: 'equations',
      title: 'equations',
      source: 'typed by the reader',
      equations: text,
      parameters: Object.fromEntries(shapes),
      state,
    };
  } catch (error) {
    throw placed(error);
  }
}

/** @throws Fault where a state, or the output of the layer, is not defined. */
function checkState(state: readonly string[], names: readonly string[]): void {
  const twice = state.find((name, at) => state.indexOf(name) !== at);
  if (twice !== undefined)
    throw new Fault('state', phrase('twice', { token: `“${twice}”` }), phrase('namesOnce'));
  const options = names.join(', ');
  const stranger = state.findIndex((name) => !names.includes(name));
  if (stranger >= 0) {
    const found = phrase('value', { value: `“${state[stranger]}”` });
    throw new Fault(`state.${stranger}`, found, phrase('definedName', { options }));
  }
  const output = outputOf({ state });
  if (names.includes(output)) return;
  throw new Fault('equations', phrase('nothing'), phrase('value', { value: `${output} = …` }));
}

/** A fault about a line as one about the whole text that says where. */
function placed(error: unknown): unknown {
  if (!(error instanceof Fault) || error.place === undefined) return error;
  const { found: what, wanted, place } = error;
  const { line, column } = place;
  return new Fault('equations', phrase('atPlace', { what, line, column }), wanted, place);
}
