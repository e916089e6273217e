import type { Precision } from './network.ts';

/**
 * The arithmetic of training over one memory. Every address is an index into `numbers`; matrices lie row by row with
 * a row length (`ld…`) that is a multiple of 4, padded with zeros. Nothing else computes on big arrays, so that the
 * same training loop runs on WebAssembly and on plain TypeScript.
 */
export interface Kernels {
  readonly kind: 'wasm' | 'typescript';
  readonly precision: Precision;
  /** The memory; ask again after `reserve`. */
  readonly numbers: Float64Array | Float32Array;
  /** The same memory as integers, for symbols: 1 (float32) or 2 (float64) to a number. */
  readonly integers: Int32Array;
  /** Makes the memory hold at least `count` numbers. What it held stays, the rest is 0. */
  readonly reserve: (count: number) => void;

  /** C = keep · C + A B. A is m × k with steps ai, ak between rows and columns; B is k × n; n is a multiple of 4. */
  readonly product: (
    c: number,
    ldc: number,
    a: number,
    ai: number,
    ak: number,
    b: number,
    ldb: number,
    m: number,
    n: number,
    k: number,
    keep: number,
  ) => void;
  /** θ −= rate · clamp(A B, ±limit), with A, B as in `product`: a gradient that is never stored. */
  readonly productStep: (
    theta: number,
    ldTheta: number,
    a: number,
    ai: number,
    ak: number,
    b: number,
    ldb: number,
    m: number,
    n: number,
    k: number,
    rate: number,
    limit: number,
  ) => void;
  /**
   * Packs B, n × k, for `productTransposed`: in `packed` it keeps what it likes, k rows of n numbers, padded, at most.
   * To be done anew when B has changed.
   */
  readonly pack: (packed: number, b: number, ldb: number, n: number, k: number) => void;
  /** C = keep · C + A Bᵀ. A is m × k; B is n × k and packed; k is a multiple of 4. C has room for n padded. */
  readonly productTransposed: (
    c: number,
    ldc: number,
    a: number,
    lda: number,
    b: number,
    ldb: number,
    packed: number,
    m: number,
    n: number,
    k: number,
    keep: number,
  ) => void;
  /** Every row of out = row. */
  readonly fillRows: (out: number, row: number, rows: number, width: number) => void;
  /** Row r of out = bias + row id_r of the table; the bias alone where id_r is negative. */
  readonly gatherRows: (
    out: number,
    ids: number,
    table: number,
    bias: number,
    rows: number,
    width: number,
  ) => void;
  /** Row id_r of the table += row r of d; nothing where id_r is negative. */
  readonly scatterRows: (
    table: number,
    ids: number,
    d: number,
    rows: number,
    width: number,
  ) => void;
  /** Row id of the table −= rate · clamp(sum of the rows of d with that id, ±limit). Leaves d and ids changed. */
  readonly scatterStep: (
    table: number,
    ids: number,
    d: number,
    rows: number,
    width: number,
    rate: number,
    limit: number,
  ) => void;
  /** out = the sum of the rows of d. */
  readonly sumRows: (out: number, d: number, rows: number, width: number) => void;

  /** out = act(a), with act by its place in `activations`. */
  readonly activate: (act: number, out: number, a: number, count: number) => void;
  /** da = dy ⊙ act′(a), from y = act(a). */
  readonly activateBackward: (
    act: number,
    da: number,
    dy: number,
    y: number,
    count: number,
  ) => void;
  /** y = softmax(z) of n numbers a row; row r of stats = (largest z, Σ exp(z − largest)). */
  readonly softmaxRows: (
    y: number,
    z: number,
    stats: number,
    rows: number,
    n: number,
    ld: number,
  ) => void;

  /** One timestep of an LSTM. gates: rows of i f g o (width H each), pre-activations in, activated out. */
  readonly lstmForward: (
    gates: number,
    c: number,
    tanhC: number,
    h: number,
    cBefore: number,
    rows: number,
    H: number,
  ) => void;
  /** gates becomes da; dc is dL/dc_t from the future in and dL/dc_{t−1} out. */
  readonly lstmBackward: (
    gates: number,
    tanhC: number,
    cBefore: number,
    dh: number,
    dc: number,
    rows: number,
    H: number,
  ) => void;
  /** One timestep of a GRU, reset after. x: pre-activations r z n from x in, r z n out; ah: those from h_{t−1}. */
  readonly gruForward: (
    x: number,
    ah: number,
    h: number,
    hBefore: number,
    rows: number,
    H: number,
  ) => void;
  /** x becomes da of the inputs' side, ah that of the recurrent side; dhBefore += z ⊙ dh. */
  readonly gruBackward: (
    x: number,
    ah: number,
    hBefore: number,
    dh: number,
    dhBefore: number,
    rows: number,
    H: number,
  ) => void;
  /** Reset before: r z of x activated, rh = r ⊙ h_{t−1}. */
  readonly gruResetForward: (
    x: number,
    rh: number,
    hBefore: number,
    rows: number,
    H: number,
  ) => void;
  /** Reset before: n of x activated, h = z ⊙ h_{t−1} + (1 − z) ⊙ n. */
  readonly gruMixForward: (x: number, h: number, hBefore: number, rows: number, H: number) => void;
  /** Reset before: z n of x become da; dhBefore += z ⊙ dh. */
  readonly gruMixBackward: (
    x: number,
    hBefore: number,
    dh: number,
    dhBefore: number,
    rows: number,
    H: number,
  ) => void;
  /** Reset before: r of x becomes da from drh = dL/d(r ⊙ h_{t−1}); dhBefore += r ⊙ drh. */
  readonly gruResetBackward: (
    x: number,
    drh: number,
    hBefore: number,
    dhBefore: number,
    rows: number,
    H: number,
  ) => void;

  /** out = a ⊙ b. */
  readonly multiply: (out: number, a: number, b: number, count: number) => void;
  /** x = factor · x. */
  readonly scale: (x: number, factor: number, count: number) => void;
  /** out_k = `kept` where the random bits of k are at least `threshold`, else 0; see `maskBits`. */
  readonly dropoutMask: (
    out: number,
    key1: number,
    key2: number,
    threshold: number,
    kept: number,
    count: number,
  ) => void;
  /** Σ g². */
  readonly sumOfSquares: (g: number, count: number) => number;
  /** θ −= rate · clamp(g, ±limit). */
  readonly sgdStep: (theta: number, g: number, count: number, rate: number, limit: number) => void;
  /** m = μ m + clamp(g, ±limit), θ −= rate · m. */
  readonly momentumStep: (
    theta: number,
    g: number,
    m: number,
    count: number,
    rate: number,
    mu: number,
    limit: number,
  ) => void;
  /** m, v as in Adam of clamp(g, ±limit); θ −= rate · m / (√(v · vScale) + ε). */
  readonly adamStep: (
    theta: number,
    g: number,
    m: number,
    v: number,
    count: number,
    rate: number,
    beta1: number,
    beta2: number,
    vScale: number,
    epsilon: number,
    limit: number,
  ) => void;
}

/** The activations in the order of their numbers in `activate`. */
export const activations = ['tanh', 'sigmoid', 'relu', 'linear'] as const;

/** Numbers of a row padded to whole SIMD registers of both precisions. */
export const padded = (count: number): number => (count + 3) & ~3;
