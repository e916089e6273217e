import type { SymbolName } from './convention.ts';

/** Which colour a weight has in graph, formula and matrices: input (U), recurrent (W), output (V). */
export type WeightRole = 'input' | 'recurrent' | 'output';

/** A symbol in its place: h at timestep 2 of layer 1, the gradient of W, the rate η. */
export interface MathSymbol {
  readonly name: SymbolName;
  /** `2`, `t`, `t−1`. */
  readonly time?: string;
  /** Where the time stands: below by default, or above as ⟨2⟩, with the layer before it as [1]. */
  readonly timeAt?: 'sub' | 'angle';
  /** A word below: `new`, `old`, `clip`. */
  readonly mark?: string;
  /** Written above in brackets, where there are several layers. */
  readonly layer?: string;
  /** ∂L/∂ before it, and with a note which part of the gradient it is. */
  readonly gradient?: GradientPart;
  readonly role?: WeightRole;
}

/** What stands below and above the letter of a symbol, from left to right. */
export interface Indices {
  readonly below: readonly string[];
  readonly layer: string;
  readonly time: string;
}

/** Where the timestep, layer and mark of a symbol go: `xi,2` and `(1)`, or `f`, `[1]` and `⟨2⟩`. */
export function indicesOf({ name, time, timeAt, mark, layer }: MathSymbol): Indices {
  const isAbove = timeAt === 'angle';
  const below = [name.sub, isAbove ? undefined : time, mark];
  return {
    below: below.filter((each) => each !== undefined),
    layer: layer === undefined ? '' : isAbove ? `[${layer}]` : `(${layer})`,
    time: isAbove && time !== undefined ? `⟨${time}⟩` : '',
  };
}

/** Whether something stands above the letter already, so that a power needs brackets around it. */
export function hasUpperIndex(symbol: MathSymbol): boolean {
  const { layer, time } = indicesOf(symbol);
  return layer + time !== '';
}

/** The symbol itself of 1 − Γ or −W: Γ, W. */
export const wholeOf = ({ isRest: _, isNegative: __, ...name }: SymbolName): SymbolName => name;

/** What stands before the symbol itself: 1 − Γ, −W; undefined where nothing does. */
export const prefixOf = ({ isRest, isNegative }: SymbolName): '1 − ' | '−' | undefined =>
  isRest === true ? '1 − ' : isNegative === true ? '−' : undefined;

export type GradientPart = 'whole' | 'from-output' | 'from-future' | 'contribution' | 'running';

/** The role of a parameter, by its name in the cell: W_x… reads the input, W_h… the state before. */
export function roleOf(part: 'layer' | 'readout', name: string): WeightRole | undefined {
  if (part === 'readout') return name.startsWith('W') ? 'output' : undefined;
  if (/^[Ww]_x/.test(name)) return 'input';
  return /^[Ww]_h/.test(name) ? 'recurrent' : undefined;
}
