import { randomStart } from '../../example/edit/start.ts';
import type { Example, Layer, Readout } from '../../example/example.ts';

/** What weights are multiplied by after they were drawn from a normal distribution. */
const scale = 0.3;

/** A layer whose weights are still to be drawn. */
export const blankLayer = (layer: Omit<Layer, 'parameters'>): Layer => ({
  ...layer,
  parameters: {},
});

/** A readout with so many outputs whose weights are still to be drawn. */
export function blankReadout(activation: Readout['activation'], outputs: number): Readout {
  const b_y = new Array<number>(outputs).fill(0);
  return { activation, parameters: { W_hy: b_y.map((zero) => [zero]), b_y } };
}

/** The example with its weights drawn from a seed, and every bias 0. */
export const withRandomWeights = (example: Example, seed: number): Example =>
  randomStart(example, { seed, scale });
