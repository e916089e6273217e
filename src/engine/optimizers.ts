/**
 * Updates of one parameter theta with gradient dtheta. `m` and `v` are the optimizer's memory (`…_prev` before
 * the update), `step` counts updates from 1. The update is the last equation.
 */
export interface Optimizer {
  readonly equations: string;
  /** Numbers that the equations use, beside `step`. */
  readonly settings: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
}

/** θ ← θ − η dθ; with momentum m ← μ m + dθ, θ ← θ − η m (as PyTorch has it). */
export function sgd(eta: number, mu: number | undefined): Optimizer {
  if (mu === undefined)
    return {
      equations: 'theta_new = theta - eta dtheta',
      settings: { eta },
      memory: [],
    };
  return {
    equations: `
      m = mu m_prev + dtheta
      theta_new = theta - eta m
    `,
    settings: { eta, mu },
    memory: ['m'],
  };
}

const moments = `
  m = beta1 m_prev + (1 - beta1) dtheta
  v = beta2 v_prev + (1 - beta2) (dtheta ⊙ dtheta)
`;

/**
 * Adam (Kingma & Ba 2015). PyTorch adds epsilon to √v̂ (algorithm 1); Keras adds it to √v and folds both
 * corrections into the rate (the "epsilon hat" of section 2).
 */
export function adam(
  settings: Readonly<Record<'eta' | 'beta1' | 'beta2' | 'epsilon', number>>,
  style: 'pytorch' | 'keras',
): Optimizer {
  const update =
    style === 'pytorch'
      ? `
        m_hat = m / (1 - beta1^step)
        v_hat = v / (1 - beta2^step)
        theta_new = theta - eta (m_hat / (sqrt(v_hat) + epsilon))
      `
      : `
        eta_t = eta (sqrt(1 - beta2^step) / (1 - beta1^step))
        theta_new = theta - eta_t (m / (sqrt(v) + epsilon))
      `;
  return { equations: moments + update, settings, memory: ['m', 'v'] };
}

/** Clipping of a gradient dtheta before the optimizer sees it, to at most `limit`. */
export const clipEquations = {
  value: 'clipped = min(limit, max(-limit, dtheta))',
  norm: 'clipped = scale dtheta',
} as const;

/** The common factor of clipping by norm; `norm` is the L2 norm over all gradients together. */
export const clipScaleEquation = 'scale = min(1, limit / norm)';
