import { want } from './check-spec.ts';
import { DenseLayer } from './dense-layer.ts';
import type { GradientSink } from './gradient-sink.ts';
import { type Kernels, padded } from './kernels.ts';
import type { Batch, NetworkSpec, NetworkState } from './network.ts';
import type { Places } from './places.ts';
import { RecurrentLayer, type Rows, unpadded, writePadded } from './recurrent-layer.ts';

/** The layers of a network and the room in the memory that they compute in. */
export class LayerStack {
  readonly layers: readonly RecurrentLayer[];
  readonly head: readonly DenseLayer[];
  private readonly kernels: Kernels;
  private readonly spec: NetworkSpec;
  /** Where the room begins. */
  private readonly start: number;
  private inputs: Rows;
  /** Rows of states that there is room for. */
  private capacity = 0;
  private T = 0;
  private B = 0;

  constructor(kernels: Kernels, spec: NetworkSpec, places: Places, start: number) {
    this.kernels = kernels;
    this.spec = spec;
    this.start = start;
    this.layers = places.layers.map((layer) => new RecurrentLayer(kernels, spec, layer));
    this.head = spec.head.map((each, index) => new DenseLayer(kernels, each, places.head[index]));
    this.inputs = { at: start, ld: spec.inputs, isSymbols: spec.inputKind === 'symbols' };
  }

  get readout(): DenseLayer {
    return this.head[this.head.length - 1];
  }

  /** R: rows that have an output. */
  get outputRows(): number {
    return this.spec.output === 'every' ? this.T * this.B : this.B;
  }

  /** Takes in the inputs of a batch and the state that it starts from, zero by default. */
  begin(
    { timesteps, size, inputs }: Omit<Batch, 'targets'>,
    state: NetworkState | undefined,
  ): void {
    this.T = timesteps;
    this.B = size;
    this.makeRoom((timesteps + 1) * size);
    const { numbers, integers } = this.kernels;
    const { at, isSymbols } = this.inputs;
    if (isSymbols) integers.set(inputs, (at * integers.length) / numbers.length);
    else numbers.set(inputs, at);
    this.layers.forEach((layer, index) => {
      layer.begin(size, state?.layers[index]);
    });
  }

  private makeRoom(rows: number): void {
    if (rows <= this.capacity) return;
    let end = this.start;
    const take = (count: number): number => {
      const at = end;
      end += padded(count);
      return at;
    };
    this.inputs = { ...this.inputs, at: take(rows * this.inputs.ld) };
    for (const layer of [...this.layers, ...this.head]) layer.place(take, rows);
    this.kernels.reserve(end);
    this.kernels.numbers.fill(0, this.start, end);
    this.capacity = rows;
  }

  /** Sets what multiplies the outputs of a layer, T·B × H. */
  writeMask(index: number, mask: ArrayLike<number>): void {
    const layer = this.layers[index];
    const { H, Hp } = layer.places;
    const count = this.T * this.B * H;
    want(mask.length === count, `masks.${index}`, mask.length, `${count} numbers`);
    writePadded(this.kernels.numbers, layer.startMask(), mask, H, Hp);
  }

  forward(): void {
    let x = this.inputs;
    for (const layer of this.layers) {
      layer.forward(x, this.T);
      x = layer.outputs;
    }
    x = this.headInputs;
    for (const layer of this.head) {
      layer.forward(x, this.outputRows);
      x = layer.outputs;
    }
  }

  private get top(): RecurrentLayer {
    return this.layers[this.layers.length - 1];
  }

  /** Rows of the top layer that are not read by the head. */
  private get unread(): number {
    return this.T * this.B - this.outputRows;
  }

  private get headInputs(): Rows {
    const { at, ld, isSymbols } = this.top.outputs;
    return { at: at + this.unread * ld, ld, isSymbols };
  }

  /** From the gradient of the readout to those of all parameters, which go into the sink. */
  backward(options: {
    readonly isOfLogits: boolean;
    readonly truncate: number | undefined;
    readonly sink: GradientSink;
  }): void {
    const { kernels, top, T } = this;
    const dh = top.outputGradients;
    const unread = this.unread * top.places.Hp;
    kernels.numbers.fill(0, dh, dh + unread);
    this.backwardHead(dh + unread, options);
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const below = this.layers[index - 1];
      const x = index === 0 ? this.inputs : below.outputs;
      const dx = index === 0 ? undefined : { at: below.outputGradients, ld: x.ld };
      this.layers[index].backward(x, dx, { T, ...options });
    }
  }

  private backwardHead(
    dh: number,
    { isOfLogits, sink }: { readonly isOfLogits: boolean; readonly sink: GradientSink },
  ): void {
    const R = this.outputRows;
    for (let index = this.head.length - 1; index >= 0; index--) {
      const layer = this.head[index];
      if (layer !== this.readout || !isOfLogits) layer.backwardActivation(R);
      const below = this.head[index - 1];
      const x = index === 0 ? this.headInputs : below.outputs;
      layer.backward(x, index === 0 ? dh : below.d, R, sink);
    }
  }

  /** y of the rows that have an output. */
  outputs(): Float64Array {
    const { y, places } = this.readout;
    return unpadded(this.kernels.numbers, y, this.outputRows, places.K, places.Kp);
  }

  /** h of every layer. */
  hidden(): readonly Float64Array[] {
    return this.layers.map((layer) => layer.hidden(this.T));
  }

  /** The state after the last timestep; in the arrays of `into`, which it becomes, where that has as many sequences. */
  state(into?: NetworkState): NetworkState {
    if (into?.size !== this.B)
      return {
        size: this.B,
        layers: this.layers.map((layer) => layer.stateAfter(this.T, undefined)),
      };
    for (let index = 0; index < this.layers.length; index++)
      this.layers[index].stateAfter(this.T, into.layers[index]);
    return into;
  }
}
