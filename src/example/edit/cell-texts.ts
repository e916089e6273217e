import { withFunctions } from '../../engine/cells/cell.ts';
import { cells } from '../../engine/cells/index.ts';
import { type Kinds, kindsOf, trimmedLines } from './network.ts';

/** A text to start a cell of one's own from. */
export interface StartingText {
  readonly id: string;
  readonly equations: string;
  readonly kinds: Kinds;
}

/** One gate that both forgets and lets in: Zhou et al., Minimal gated unit for recurrent neural networks (2016). */
const minimalGatedUnit: StartingText = {
  id: 'minimal',
  equations: `f = sigmoid(W_f x + U_f h_prev + b_f)
n = tanh(W_n x + U_n (f ⊙ h_prev) + b_n)
h = (1 - f) ⊙ h_prev + f ⊙ n`,
  kinds: {},
};

/** Our recurrent cells as a reader would type them, with the usual functions, and the minimal gated unit. */
export const startingTexts: readonly StartingText[] = [
  ...cells
    .filter(({ state }) => state.length > 0)
    .map((cell) => ({
      id: cell.id,
      equations: withFunctions(trimmedLines(cell.equations), {}),
      kinds: kindsOf(cell),
    })),
  minimalGatedUnit,
];
