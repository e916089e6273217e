import { leaf, plus } from '../engine/formula.ts';
import {
  type Convention,
  type ConventionId,
  conventionIds,
  type Rewrite,
  type SymbolName,
} from './convention.ts';

type Table = Readonly<Record<string, SymbolName>>;

const of = (base: string, sub?: string): SymbolName =>
  sub === undefined ? { base } : { base, sub };
const upright = (base: string, sub?: string): SymbolName => ({ ...of(base, sub), upright: true });

/** What every course writes alike. The target is ȳ, as the output is y. */
const shared: Table = {
  x: of('x'),
  h: of('h'),
  c: of('c'),
  y: of('y'),
  target: of('y\u0304'),
  loss: of('L'),
  L: of('L'),
  exp: of('e', 'z'),
  S: of('S'),
  tau: of('τ'),
  eta: of('η'),
  mu: of('μ'),
  beta1: of('β', '1'),
  beta2: of('β', '2'),
  epsilon: of('ε'),
  m_hat: of('m̂'),
  v_hat: of('v̂'),
  eta_t: of('η', 't'),
  norm: of('‖g‖'),
  scale: of('s'),
  limit: of('k'),
  step: of('n'),
  logits: of('z'),
};

/** How the weights, the bias and the pre-activation of a gate are written, by the gate's letter. */
interface GateStyle {
  readonly input: (gate: string) => SymbolName;
  readonly recurrent: (gate: string) => SymbolName;
  readonly bias: (gate: string) => SymbolName;
  /** The second bias of a GRU that resets after the product. */
  readonly second: (gate: string) => SymbolName;
  readonly sum: (gate: string) => SymbolName;
}

/** Gates of the engine's LSTM (i f g o) and GRU (r z n) → the letters of a course. */
type GateLetters = Readonly<Record<'i' | 'f' | 'g' | 'o' | 'r' | 'z' | 'n', string>>;

const ownLetters: GateLetters = { i: 'i', f: 'f', g: 'g', o: 'o', r: 'r', z: 'z', n: 'n' };

/** W_xi, W_hi, b_i, b_hi, a_i and so on for every gate. */
function gateTable(
  letters: GateLetters,
  { input, recurrent, bias, second, sum }: GateStyle,
): Table {
  return Object.fromEntries(
    Object.entries(letters).flatMap(([gate, letter]) => [
      [`W_x${gate}`, input(letter)],
      [`W_h${gate}`, recurrent(letter)],
      [`b_${gate}`, bias(letter)],
      [`b_h${gate}`, second(letter)],
      [`a_${gate}`, sum(letter)],
    ]),
  );
}

/** U, W, V and net, as the IF3270 slides write them. They show no equations of an LSTM; its gates follow suit. */
const slides: Convention = {
  id: 'slides',
  time: 'sub',
  rewrites: {},
  joins: {},
  symbols: {
    ...shared,
    W_xh: of('U'),
    W_hh: of('W'),
    w_hh: of('W'),
    W_hy: of('V'),
    b_h: of('b', 'xh'),
    b_y: of('b', 'hy'),
    a: upright('net'),
    ...gateTable(ownLetters, {
      input: (gate) => of('U', gate),
      recurrent: (gate) => of('W', gate),
      bias: (gate) => of('b', gate),
      second: (gate) => of('b', `h${gate}`),
      sum: (gate) => upright('net', gate),
    }),
  },
};

/** W_xh, W_hh, W_hy as in most textbooks; the names of the engine itself. */
const names: Convention = { id: 'names', time: 'sub', rewrites: {}, joins: {}, symbols: shared };

/** Small w and a plain bias, as the "hello" slides write them. */
const hello: Convention = {
  id: 'hello',
  time: 'sub',
  rewrites: {},
  joins: {},
  symbols: {
    ...shared,
    W_xh: of('w', 'xh'),
    W_hh: of('w', 'hh'),
    w_hh: of('w', 'hh'),
    W_hy: of('w', 'hy'),
    b_h: upright('bias'),
    b_y: upright('bias', 'y'),
    ...gateTable(ownLetters, {
      input: (gate) => of('w', `x${gate}`),
      recurrent: (gate) => of('w', `h${gate}`),
      bias: (gate) => upright('bias', gate),
      second: (gate) => upright('bias', `h${gate}`),
      sum: (gate) => of('a', gate),
    }),
  },
};

const courseraLetters: GateLetters = { i: 'u', f: 'f', g: 'c', o: 'o', r: 'r', z: 'u', n: 'c' };

const negative = (name: SymbolName): SymbolName => ({ ...name, isNegative: true });

const courseraGates: GateStyle = {
  input: (gate) => of('W', `${gate}x`),
  recurrent: (gate) => of('W', `${gate}a`),
  bias: (gate) => of('b', gate),
  second: (gate) => of('b', `a${gate}`),
  sum: (gate) => of('z', gate),
};

/**
 * a⟨t⟩, ŷ⟨t⟩ and Γ as in Coursera's Sequence Models. Its W_f [a, x] is W_fa a + W_fx x, matrices and vectors
 * put side by side. The update gate of its GRU says what is new, Γ_u = 1 − z: as σ(−s) = 1 − σ(s), its W_u and b_u
 * are those of z with the opposite sign, and what is shown are −W_u and −b_u.
 */
const coursera: Convention = {
  id: 'coursera',
  time: 'angle',
  rewrites: {},
  joins: Object.fromEntries(
    Object.entries(courseraLetters).map(([gate, letter]) => [
      `W_x${gate}`,
      gate === 'z' ? negative(of('W', letter)) : of('W', letter),
    ]),
  ),
  symbols: {
    ...shared,
    h: of('a'),
    y: of('y\u0302'),
    target: of('y'),
    a: of('z'),
    logits: of('z', 'y'),
    exp: upright('exp'),
    W_xh: of('W', 'ax'),
    W_hh: of('W', 'aa'),
    w_hh: of('W', 'aa'),
    W_hy: of('W', 'ya'),
    b_h: of('b', 'a'),
    b_y: of('b', 'y'),
    i: of('Γ', 'u'),
    f: of('Γ', 'f'),
    o: of('Γ', 'o'),
    g: of('c\u0303'),
    r: of('Γ', 'r'),
    z: { ...of('Γ', 'u'), isRest: true },
    n: of('c\u0303'),
    ...gateTable(courseraLetters, courseraGates),
    W_xz: negative(courseraGates.input('u')),
    W_hz: negative(courseraGates.recurrent('u')),
    b_z: negative(courseraGates.bias('u')),
    b_hz: negative(courseraGates.second('u')),
    a_z: negative(courseraGates.sum('u')),
  },
};

/** kernel W, recurrent_kernel U and bias b (b′ the recurrent one) of Keras' layers; gates i f c̃ o and z r h̃, as its columns. */
const keras: Convention = {
  id: 'keras',
  time: 'sub',
  rewrites: {},
  joins: {},
  symbols: {
    ...shared,
    W_xh: of('W'),
    W_hh: of('U'),
    w_hh: of('U'),
    b_h: of('b'),
    W_hy: of('W', 'dense'),
    b_y: of('b', 'dense'),
    g: of('c\u0303'),
    n: of('h\u0303'),
    ...gateTable(
      { ...ownLetters, g: 'c', n: 'h' },
      {
        input: (gate) => of('W', gate),
        recurrent: (gate) => of('U', gate),
        bias: (gate) => of('b', gate),
        second: (gate) => of('b′', gate),
        sum: (gate) => of('a', gate),
      },
    ),
  },
};

/** PyTorch's two biases: the one of the engine is their sum, of which the second stays 0. */
function twoBiases(gate: string): Rewrite {
  const zero = of('b', `h${gate}`);
  return { formula: plus(leaf(of('b', `i${gate}`)), leaf(zero)), zero };
}

/** W_ih, W_hh and two biases, as the documentation of torch.nn.RNN and torch.nn.LSTM has them; fc is the Linear layer. */
const pytorch: Convention = {
  id: 'pytorch',
  time: 'sub',
  rewrites: Object.fromEntries(['h', 'i', 'f', 'g', 'o'].map((to) => [`b_${to}`, twoBiases(to)])),
  joins: {},
  symbols: {
    ...shared,
    W_xh: of('W', 'ih'),
    W_hh: of('W', 'hh'),
    w_hh: of('W', 'hh'),
    b_h: of('b', 'ih'),
    W_hy: of('W', 'fc'),
    b_y: of('b', 'fc'),
    ...gateTable(ownLetters, {
      input: (gate) => of('W', `i${gate}`),
      recurrent: (gate) => of('W', `h${gate}`),
      bias: (gate) => of('b', `i${gate}`),
      second: (gate) => of('b', `h${gate}`),
      sum: (gate) => of('a', gate),
    }),
  },
};

/** Every convention that a reader can choose, in the order of the list. */
export const conventions: readonly Convention[] = [slides, names, hello, coursera, keras, pytorch];

/** The convention of that id. @throws RangeError where there is none. */
export function conventionOf(id: ConventionId): Convention {
  const found = conventions.find((each) => each.id === id);
  if (found === undefined)
    throw new RangeError(`convention "${id}": wanted one of ${conventionIds.join(' ')}`);
  return found;
}
