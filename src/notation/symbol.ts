import type { SymbolName } from './convention.ts';

/** Which colour a weight has in graph, formula and matrices: input (U), recurrent (W), output (V). */
export type WeightRole = 'input' | 'recurrent' | 'output';

/** A symbol in its place: h at timestep 2 of layer 1, the gradient of W, the rate η. */
export interface MathSymbol {
  readonly name: SymbolName;
  /** Written below: `2`, `t`, `t−1`. */
  readonly time?: string;
  /** Written above in brackets, where there are several layers. */
  readonly layer?: string;
  /** ∂L/∂ before it, and with a note which part of the gradient it is. */
  readonly gradient?: GradientPart;
  readonly role?: WeightRole;
}

export type GradientPart = 'whole' | 'from-output' | 'from-future' | 'contribution' | 'running';

/** The role of a parameter, by its name in the cell: W_x… reads the input, W_h… the state before. */
export function roleOf(part: 'layer' | 'readout', name: string): WeightRole | undefined {
  if (part === 'readout') return name.startsWith('W') ? 'output' : undefined;
  if (/^[Ww]_x/.test(name)) return 'input';
  return /^[Ww]_h/.test(name) ? 'recurrent' : undefined;
}
