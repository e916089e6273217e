/** A symbol without its timestep: base letter and what stands below it. */
export interface SymbolName {
  readonly base: string;
  readonly sub?: string;
  /** Upright, as for words (net, loss). */
  readonly upright?: boolean;
}

/** How a course writes the names of the engine. */
export interface Convention {
  readonly id: 'slides' | 'names' | 'hello';
  readonly symbols: Readonly<Record<string, SymbolName>>;
}

const shared: Readonly<Record<string, SymbolName>> = {
  x: { base: 'x' },
  h: { base: 'h' },
  c: { base: 'c' },
  y: { base: 'y' },
  target: { base: 'y\u0304' },
  loss: { base: 'L' },
  L: { base: 'L' },
  exp: { base: 'e', sub: 'z' },
  S: { base: 'S' },
  tau: { base: 'τ' },
  eta: { base: 'η' },
  mu: { base: 'μ' },
  beta1: { base: 'β', sub: '1' },
  beta2: { base: 'β', sub: '2' },
  epsilon: { base: 'ε' },
  m_hat: { base: 'm̂' },
  v_hat: { base: 'v̂' },
  eta_t: { base: 'η', sub: 't' },
  norm: { base: '‖g‖' },
  scale: { base: 's' },
  limit: { base: 'k' },
  step: { base: 'n' },
  logits: { base: 'z' },
};

/** W_xh, W_hh, W_hy as in most textbooks; the names of the engine itself. */
const names: Convention = { id: 'names', symbols: shared };

/** U, W, V and net, as the IF3270 slides write them. */
const slides: Convention = {
  id: 'slides',
  symbols: {
    ...shared,
    W_xh: { base: 'U' },
    W_hh: { base: 'W' },
    W_hy: { base: 'V' },
    b_h: { base: 'b', sub: 'xh' },
    b_y: { base: 'b', sub: 'hy' },
    a: { base: 'net', upright: true },
  },
};

/** Small w and a plain bias, as the "hello" slides write them. */
const hello: Convention = {
  id: 'hello',
  symbols: {
    ...shared,
    W_xh: { base: 'w', sub: 'xh' },
    w_hh: { base: 'w', sub: 'hh' },
    W_hy: { base: 'w', sub: 'hy' },
    b_h: { base: 'bias', upright: true },
  },
};

const conventions: readonly Convention[] = [slides, names, hello];

/** The convention of that id. */
export function conventionOf(id: Convention['id']): Convention {
  return conventions.find((each) => each.id === id) ?? names;
}

/** The symbol of a name: from the convention, else letters before the first `_` with the rest below. */
export function symbolOfName({ symbols }: Convention, name: string): SymbolName {
  const known = symbols[name];
  if (known !== undefined) return known;
  const [base = name, ...rest] = name.split('_');
  return rest.length === 0 ? { base } : { base, sub: rest.join('_') };
}
