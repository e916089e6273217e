import type { Model } from './model.ts';

/** A name through the trained network. */
export interface NameWalk {
  /** The name and its end: shape T; what should come out at t. */
  readonly targets: readonly number[];
  /** p of the target at each timestep: shape T. */
  readonly probabilities: readonly number[];
  /** h_t for t = 1 … T, each of shape H. */
  readonly states: readonly Float64Array[];
}

/** Walks a name from the zero state, as in sampling. */
export function walkName(
  { network, vocabulary, settings }: Model,
  symbols: readonly number[],
): NameWalk {
  const T = symbols.length + 1;
  const { outputs, hidden } = network.forward({ timesteps: T, size: 1, inputs: [-1, ...symbols] });
  const targets = [...symbols, 0];
  const [V, H] = [vocabulary.length, settings.hidden];
  const states = hidden[0] ?? new Float64Array(T * H);
  return {
    targets,
    probabilities: targets.map((target, at) => outputs[at * V + target] ?? 0),
    states: targets.map((_, at) => states.slice(at * H, (at + 1) * H)),
  };
}
