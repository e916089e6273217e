import { pickedIndex } from '../../engine/picked-index.ts';
import { createRandomState } from '../../engine/random/random-state.ts';
import type { Network, NetworkState } from '../network.ts';

/** How a name is made. */
export interface SampleSettings {
  /** Divides the logits: below 1 likely characters become likelier, above 1 all become alike. */
  readonly temperature: number;
  readonly pick: 'sample' | 'greedy';
  readonly seed: number;
  /** Symbols that the name begins with. */
  readonly beginning: ArrayLike<number>;
}

/** A timestep of a generation: y_t becomes x_{t+1}. */
export interface SampleStep {
  /** x_t as a symbol; −1 is the zero vector. */
  readonly input: number;
  /** The distribution of the next symbol, at the temperature: shape V. */
  readonly probabilities: Float64Array;
  /** The symbol that was picked from it, or that the beginning gave. */
  readonly picked: number;
  readonly isGiven: boolean;
}

/** Symbols of a name after which it is cut. */
export const longestName = 50;

/** As the course reports sample. */
export const plainSample = { temperature: 1, pick: 'sample', beginning: [] } as const;

/**
 * A name, symbol by symbol, from the zero state until the newline (symbol 0) or `longestName`. The k-th symbol drawn
 * (from 0) takes its chance from a stream of its own, `np.random.seed(seed + 2 k)`: there both the counter and the
 * seed go up.
 *
 * Source: `sample` of the course reports ("Dinosaurus land").
 */
export function sampleSteps(network: Network, settings: SampleSettings): SampleStep[] {
  const { beginning, seed } = settings;
  const steps: SampleStep[] = [];
  let state: NetworkState | undefined;
  let input = -1;
  while (input !== 0 && steps.length < longestName) {
    const at = steps.length;
    const next = network.forward({ timesteps: 1, size: 1, inputs: [input] }, state);
    const probabilities = atTemperature(next.outputs, settings.temperature);
    const isGiven = at < beginning.length;
    const uniform = (): number =>
      createRandomState((seed + 2 * (at - beginning.length)) % 2 ** 32).randomSample();
    const picked = isGiven
      ? beginning[at]
      : pickedIndex(probabilities, settings.pick === 'greedy' ? undefined : uniform());
    steps.push({ input, probabilities, picked, isGiven });
    state = next.state;
    input = picked;
  }
  return steps;
}

/** softmax(z / temperature) from y = softmax(z): y^(1 / temperature), made to sum to 1. */
function atTemperature(y: Float64Array, temperature: number): Float64Array {
  if (temperature === 1) return y;
  const largest = y.reduce((a, b) => Math.max(a, b));
  const powers = y.map((p) => (p / largest) ** (1 / temperature));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((p) => p / sum);
}

/** The name that steps spell, without its end. */
export function spell(steps: readonly SampleStep[], vocabulary: readonly string[]): string {
  return steps.flatMap(({ picked }) => (picked > 0 ? [vocabulary[picked]] : [])).join('');
}

/** Name k with seed k, first letter upper case: a row of the reports' tables. */
export function sampleNames(
  network: Network,
  vocabulary: readonly string[],
  count: number,
): string[] {
  return Array.from({ length: count }, (_, seed) =>
    capitalised(spell(sampleSteps(network, { ...plainSample, seed }), vocabulary)),
  );
}

export function capitalised(name: string): string {
  const [first = '', ...rest] = name;
  return first.toUpperCase() + rest.join('');
}
