import { type CellSteps, createCellSteps, type LayerRun } from './cell-steps.ts';
import type { GradientSink } from './gradient-sink.ts';
import { type Kernels, padded } from './kernels.ts';
import type { LayerState, NetworkSpec } from './network.ts';
import type { LayerPlaces } from './places.ts';

/** What a layer reads: rows of numbers with a row length, or one symbol a row. */
export interface Rows {
  readonly at: number;
  readonly ld: number;
  readonly isSymbols: boolean;
}

/** T·B rows; of dropout masks where there is dropout. */
interface Run extends LayerRun {
  readonly mask: number;
  readonly masked: number;
  /** W_xᵀ packed. */
  readonly packedInputs: number;
}

/** A recurrent layer over T timesteps of B sequences. */
export class RecurrentLayer {
  readonly places: LayerPlaces;
  private readonly kernels: Kernels;
  private readonly spec: NetworkSpec;
  private readonly steps: CellSteps;
  private run: Run | undefined;
  private stateRows = 0;
  private isMasked = false;

  constructor(kernels: Kernels, spec: NetworkSpec, places: LayerPlaces) {
    this.places = places;
    this.kernels = kernels;
    this.spec = spec;
    this.steps = createCellSteps(kernels, spec);
  }

  /** Takes room for `rows` rows of states, those before the first timestep included. */
  place(take: (count: number) => number, rows: number): void {
    const { D, Hp, width, b_h } = this.places;
    const { cell, resetAfter = true } = this.spec;
    const states = (isNeeded: boolean): number => (isNeeded ? take(rows * Hp) : 0);
    const isLstm = cell === 'lstm';
    const isResetBefore = cell === 'gru' && !resetAfter;
    this.run = {
      places: this.places,
      B: 1,
      gates: take(rows * width),
      ah: b_h === undefined ? 0 : take(rows * width),
      h: states(true),
      dh: states(true),
      c: states(isLstm),
      tanhC: states(isLstm),
      dc: states(isLstm),
      rh: states(isResetBefore),
      drh: states(isResetBefore),
      mask: states(true),
      masked: states(true),
      packed: take(width * Hp),
      packedInputs: take(width * padded(D)),
    };
  }

  private get placed(): Run {
    if (this.run === undefined) throw new RangeError('the layer has no room yet');
    return this.run;
  }

  /** Begins a run of B sequences from a state, or from zero. */
  begin(B: number, state: LayerState | undefined): void {
    this.placed.B = B;
    this.stateRows = B * this.places.Hp;
    this.isMasked = false;
    this.setState(this.placed.h, state?.h);
    if (this.spec.cell === 'lstm') this.setState(this.placed.c, state?.c);
  }

  private setState(at: number, values: Float64Array | undefined): void {
    const { H, Hp } = this.places;
    const { numbers } = this.kernels;
    numbers.fill(0, at, at + this.stateRows);
    if (values !== undefined) writePadded(numbers, at, values, H, Hp);
  }

  /** Where the mask of this run is to be written, T·B rows; what follows reads the masked outputs. */
  startMask(): number {
    this.isMasked = true;
    return this.placed.mask;
  }

  forward(x: Rows, T: number): void {
    const { kernels, placed: run, places } = this;
    const { D, width, W_x, b } = places;
    const rows = T * run.B;
    if (x.isSymbols) kernels.gatherRows(run.gates, x.at, W_x, b, rows, width);
    else {
      kernels.fillRows(run.gates, b, rows, width);
      kernels.product(run.gates, width, x.at, x.ld, 1, W_x, width, rows, width, D, 1);
    }
    for (let t = 0; t < T; t++) this.steps.forward(run, t);
    if (this.isMasked)
      kernels.multiply(run.masked, run.h + this.stateRows, run.mask, rows * places.Hp);
  }

  /** The outputs that the next layer reads. */
  get outputs(): Rows {
    const { masked, h } = this.placed;
    const at = this.isMasked ? masked : h + this.stateRows;
    return { at, ld: this.places.Hp, isSymbols: false };
  }

  /** dL/d(outputs), to be written by the layer above: rows as long as those of the outputs. */
  get outputGradients(): number {
    return this.placed.dh + this.stateRows;
  }

  /** BPTT: gradients of the parameters into the sink, and dL/dx at `dx` where it is wanted. */
  backward(
    x: Rows,
    dx: { readonly at: number; readonly ld: number } | undefined,
    options: {
      readonly T: number;
      readonly truncate: number | undefined;
      readonly sink: GradientSink;
    },
  ): void {
    const { kernels, placed: run, places } = this;
    const { D, H, Hp, width, W_x, W_h, b, b_h } = places;
    const { T, truncate = T, sink } = options;
    const rows = T * run.B;
    const dh = this.outputGradients;
    if (this.isMasked) kernels.multiply(dh, dh, run.mask, rows * Hp);
    if (this.spec.cell === 'lstm') kernels.numbers.fill(0, run.dc, run.dc + this.stateRows);
    kernels.pack(run.packed, W_h, width, H, width);
    for (let t = T - 1; t >= 0; t--) this.steps.backward(run, t, t > 0 && t % truncate === 0);
    // The sink may change parameters and use up the gates: dx comes before all of them, the table of symbols last.
    if (dx !== undefined) this.inputGradients(dx, rows);
    this.steps.recurrentGradient(run, sink, rows);
    sink.sumRows(b, run.gates, rows, width);
    if (b_h !== undefined) sink.sumRows(b_h, run.ah, rows, width);
    if (x.isSymbols) sink.scatterRows(W_x, D * width, x.at, run.gates, rows, width);
    else sink.product(W_x, width, x.at, 1, x.ld, run.gates, width, D, width, rows);
  }

  private inputGradients(dx: { readonly at: number; readonly ld: number }, rows: number): void {
    const { kernels, placed: run, places } = this;
    const { D, width, W_x } = places;
    const { gates, packedInputs: packed } = run;
    kernels.pack(packed, W_x, width, D, width);
    const { at, ld } = dx;
    kernels.productTransposed(at, ld, gates, width, W_x, width, packed, rows, D, width, 0);
  }

  /** h of all T·B rows, without padding, before dropout. */
  hidden(T: number): Float64Array {
    return this.unpad(this.placed.h + this.stateRows, T * this.placed.B);
  }

  /** The state after T timesteps; in the arrays of `into`, where that is one of as many sequences. */
  stateAfter(T: number, into: LayerState | undefined): LayerState {
    const { h, c, B } = this.placed;
    const shift = T * this.stateRows;
    const last = this.unpad(h + shift, B, into?.h);
    if (this.spec.cell !== 'lstm') return into ?? { h: last };
    const cell = this.unpad(c + shift, B, into?.c);
    return into ?? { h: last, c: cell };
  }

  private unpad(at: number, rows: number, into?: Float64Array): Float64Array {
    return unpadded(this.kernels.numbers, at, rows, this.places.H, this.places.Hp, into);
  }
}

/** Rows of `count` numbers into rows of `ld`. */
export function writePadded(
  numbers: Float64Array | Float32Array,
  at: number,
  values: ArrayLike<number>,
  count: number,
  ld: number,
): void {
  for (let k = 0, row = at; k < values.length; row += ld)
    for (let j = 0; j < count; j++) numbers[row + j] = values[k++];
}

/** Rows of `count` numbers out of rows of `ld`, in an array of their own or one that is there already. */
export function unpadded(
  numbers: ArrayLike<number>,
  at: number,
  rows: number,
  count: number,
  ld: number,
  values: Float64Array = new Float64Array(rows * count),
): Float64Array {
  for (let row = 0, k = 0; row < rows; row++)
    for (let j = 0; j < count; j++) values[k++] = numbers[at + row * ld + j];
  return values;
}
