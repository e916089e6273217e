/** Sizes of a layer: D inputs, H hidden units. `1` is a single number. */
export type Size = 'D' | 'H';

/**
 * A recurrent cell: its equations are its definition. Everything else (values, gradients, formulas, steps,
 * parameter counts) follows from them.
 */
export interface Cell {
  readonly id: string;
  readonly title: string;
  /** Where the equations come from. */
  readonly source: string;
  /** One equation a line; `x` is the input, `h_prev` the state before. The names of `layerFunctions` stand for the layer's choice. */
  readonly equations: string;
  /** Rows and columns of every parameter; an empty list is a single number. */
  readonly parameters: Readonly<Record<string, readonly Size[]>>;
  /** Names that are carried to the next timestep; the first is the output of the layer, `h` where there is none. */
  readonly state: readonly string[];
  /** For every switch that the cell has: what it is where a layer switches that off. */
  readonly off?: Readonly<Record<Switch, Pick<Cell, 'equations' | 'parameters'>>>;
}

/** The name of what a layer hands on to the layer above or the readout. */
export const outputOf = ({ state }: Pick<Cell, 'state'>): string => state[0] ?? 'h';

/** Entries of a layer that choose between two forms of one cell; on where they are left out. */
export const switches = ['resetAfter'] as const;
export type Switch = (typeof switches)[number];

/**
 * Functions that a layer chooses, by the name under which the equations of its cell call them: what they are where it does
 * not say. As Keras has them, `activation` makes candidates and outputs, `recurrentActivation` the gates.
 */
export const layerFunctions = { activation: 'tanh', recurrentActivation: 'sigmoid' } as const;
export type LayerFunction = keyof typeof layerFunctions;
export const layerFunctionNames: readonly LayerFunction[] = ['activation', 'recurrentActivation'];

/** What a layer says of its functions. */
export type FunctionChoice = { readonly [Each in LayerFunction]?: string | undefined };

/** The functions that the equations of a cell leave to the layer. */
export const functionsOf = ({ equations }: Pick<Cell, 'equations'>): readonly LayerFunction[] =>
  layerFunctionNames.filter((name) => equations.replace(/#.*$/gm, '').includes(`${name}(`));

/** Equations with the functions of a layer in place of those names. */
export const withFunctions = (equations: string, choice: FunctionChoice): string =>
  layerFunctionNames.reduce(
    (text, name) => text.replaceAll(`${name}(`, `${choice[name] ?? layerFunctions[name]}(`),
    equations,
  );
