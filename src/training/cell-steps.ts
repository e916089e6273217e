import type { GradientSink } from './gradient-sink.ts';
import { activations, type Kernels } from './kernels.ts';
import type { NetworkSpec } from './network.ts';
import type { LayerPlaces } from './places.ts';

/**
 * Where the numbers of a running layer stand. States have B rows before those of the first timestep: what it starts
 * from. `gates` and `ah` hold T·B rows of all gates: pre-activations, then their values, then their gradients.
 */
export interface LayerRun {
  readonly places: LayerPlaces;
  /** B */
  B: number;
  readonly gates: number;
  readonly ah: number;
  readonly h: number;
  readonly dh: number;
  readonly c: number;
  readonly tanhC: number;
  readonly dc: number;
  /** r ⊙ h_{t−1} and its gradient, of a gru with reset before. */
  readonly rh: number;
  readonly drh: number;
  /** W_hᵀ packed, a row of `Hp` numbers for each number of the gates. */
  readonly packed: number;
}

/** One timestep of a cell, forward and backward, and the gradient of its recurrent weights. t counts from 0. */
export interface CellSteps {
  readonly forward: (run: LayerRun, t: number) => void;
  /** `isCut`: nothing goes back to timestep t − 1. */
  readonly backward: (run: LayerRun, t: number, isCut: boolean) => void;
  /** dL/dW_hᵀ over `rows` rows. */
  readonly recurrentGradient: (run: LayerRun, sink: GradientSink, rows: number) => void;
}

export function createCellSteps(kernels: Kernels, spec: NetworkSpec): CellSteps {
  if (spec.cell === 'rnn') return createRnn(kernels, spec);
  if (spec.cell === 'lstm') return createLstm(kernels);
  return (spec.resetAfter ?? true) ? createGru(kernels) : createGruResetBefore(kernels);
}

/** Rows of `width` numbers before timestep t, in an array whose first B rows belong to t = 0. */
const rowsAt = (base: number, run: LayerRun, t: number, width: number): number =>
  base + t * run.B * width;

/** The state after timestep t; t = −1 is the state it starts from. */
const stateAt = (base: number, run: LayerRun, t: number): number =>
  rowsAt(base, run, t + 1, run.places.Hp);

/** gates_t += W_h h_{t−1} */
function addRecurrent(kernels: Kernels, run: LayerRun, t: number, to: number): void {
  const { Hp, H, width, W_h } = run.places;
  const out = rowsAt(to, run, t, width);
  kernels.product(out, width, stateAt(run.h, run, t - 1), Hp, 1, W_h, width, run.B, width, H, 1);
}

/** dh_{t−1} += W_hᵀ da_t, over the first `columns` gates' numbers of a row. */
function addToPast(
  kernels: Kernels,
  run: LayerRun,
  t: number,
  from: number,
  columns = run.places.width,
): void {
  const { places, packed, B } = run;
  const { Hp, H, width, W_h } = places;
  const [to, da] = [stateAt(run.dh, run, t - 1), rowsAt(from, run, t, width)];
  kernels.productTransposed(to, Hp, da, width, W_h, width, packed, B, H, columns, 1);
}

/** dW_hᵀ = Σ_t h_{t−1}ᵀ da_t */
function allRecurrent(
  sink: GradientSink,
  { places: { Hp, H, width, W_h }, h }: LayerRun,
  da: number,
  rows: number,
): void {
  sink.product(W_h, width, h, 1, Hp, da, width, H, width, rows);
}

function createRnn(kernels: Kernels, { activation = 'tanh' }: NetworkSpec): CellSteps {
  const act = activations.indexOf(activation);
  return {
    forward(run, t) {
      const { Hp } = run.places;
      addRecurrent(kernels, run, t, run.gates);
      kernels.activate(act, stateAt(run.h, run, t), rowsAt(run.gates, run, t, Hp), run.B * Hp);
    },
    backward(run, t, isCut) {
      const { Hp } = run.places;
      const [da, dh] = [rowsAt(run.gates, run, t, Hp), stateAt(run.dh, run, t)];
      kernels.activateBackward(act, da, dh, stateAt(run.h, run, t), run.B * Hp);
      if (t > 0 && !isCut) addToPast(kernels, run, t, run.gates);
    },
    recurrentGradient: (run, sink, rows) => allRecurrent(sink, run, run.gates, rows),
  };
}

function createLstm(kernels: Kernels): CellSteps {
  return {
    forward(run, t) {
      const { Hp, width } = run.places;
      addRecurrent(kernels, run, t, run.gates);
      const [gates, before] = [rowsAt(run.gates, run, t, width), stateAt(run.c, run, t - 1)];
      const [c, tanhC] = [stateAt(run.c, run, t), stateAt(run.tanhC, run, t)];
      kernels.lstmForward(gates, c, tanhC, stateAt(run.h, run, t), before, run.B, Hp);
    },
    backward(run, t, isCut) {
      const { Hp, width } = run.places;
      const [gates, before] = [rowsAt(run.gates, run, t, width), stateAt(run.c, run, t - 1)];
      const [tanhC, dh] = [stateAt(run.tanhC, run, t), stateAt(run.dh, run, t)];
      kernels.lstmBackward(gates, tanhC, before, dh, run.dc, run.B, Hp);
      if (isCut) kernels.numbers.fill(0, run.dc, run.dc + run.B * Hp);
      else if (t > 0) addToPast(kernels, run, t, run.gates);
    },
    recurrentGradient: (run, sink, rows) => allRecurrent(sink, run, run.gates, rows),
  };
}

/** Where dh_{t−1} is added to; the rows of the initial state take what no one wants. */
const pastOf = (run: LayerRun, t: number, isCut: boolean): number =>
  stateAt(run.dh, run, isCut ? -1 : t - 1);

function createGru(kernels: Kernels): CellSteps {
  return {
    forward(run, t) {
      const { Hp, width, b_h = 0 } = run.places;
      const ah = rowsAt(run.ah, run, t, width);
      kernels.fillRows(ah, b_h, run.B, width);
      addRecurrent(kernels, run, t, run.ah);
      const [h, before] = [stateAt(run.h, run, t), stateAt(run.h, run, t - 1)];
      kernels.gruForward(rowsAt(run.gates, run, t, width), ah, h, before, run.B, Hp);
    },
    backward(run, t, isCut) {
      const { Hp, width } = run.places;
      const [gates, ah] = [rowsAt(run.gates, run, t, width), rowsAt(run.ah, run, t, width)];
      const [before, dh] = [stateAt(run.h, run, t - 1), stateAt(run.dh, run, t)];
      kernels.gruBackward(gates, ah, before, dh, pastOf(run, t, isCut), run.B, Hp);
      if (t > 0 && !isCut) addToPast(kernels, run, t, run.ah);
    },
    recurrentGradient: (run, sink, rows) => allRecurrent(sink, run, run.ah, rows),
  };
}

function createGruResetBefore(kernels: Kernels): CellSteps {
  return {
    forward(run, t) {
      const { H, Hp, width, W_h } = run.places;
      const gates = rowsAt(run.gates, run, t, width);
      const [before, h, rh] = [
        stateAt(run.h, run, t - 1),
        stateAt(run.h, run, t),
        rowsAt(run.rh, run, t, Hp),
      ];
      kernels.product(gates, width, before, Hp, 1, W_h, width, run.B, 2 * Hp, H, 1);
      kernels.gruResetForward(gates, rh, before, run.B, Hp);
      const n = 2 * Hp;
      kernels.product(gates + n, width, rh, Hp, 1, W_h + n, width, run.B, Hp, H, 1);
      kernels.gruMixForward(gates, h, before, run.B, Hp);
    },
    backward(run, t, isCut) {
      const { H, Hp, width, W_h } = run.places;
      const gates = rowsAt(run.gates, run, t, width);
      const [before, dh] = [stateAt(run.h, run, t - 1), stateAt(run.dh, run, t)];
      const [past, n] = [pastOf(run, t, isCut), 2 * Hp];
      kernels.gruMixBackward(gates, before, dh, past, run.B, Hp);
      const [da, W_n, packed] = [gates + n, W_h + n, run.packed + n * Hp];
      kernels.productTransposed(run.drh, Hp, da, width, W_n, width, packed, run.B, H, Hp, 0);
      kernels.gruResetBackward(gates, run.drh, before, past, run.B, Hp);
      if (t > 0 && !isCut) addToPast(kernels, run, t, run.gates, n);
    },
    recurrentGradient(run, sink, rows) {
      const { H, Hp, width, W_h } = run.places;
      const n = 2 * Hp;
      sink.product(W_h, width, run.h, 1, Hp, run.gates, width, H, n, rows);
      sink.product(W_h + n, width, run.rh, 1, Hp, run.gates + n, width, H, Hp, rows);
    },
  };
}
