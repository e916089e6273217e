import type { GradientSink } from './gradient-sink.ts';
import { activations, type Kernels, padded } from './kernels.ts';
import type { HeadLayer } from './network.ts';
import type { HeadPlaces } from './places.ts';
import type { Rows } from './recurrent-layer.ts';

/** A dense layer of the head over R rows. */
export class DenseLayer {
  readonly places: HeadPlaces;
  /** Logits, outputs, their gradients (dL/dy, then dL/dlogits), and what softmax found, R rows each. */
  logits = 0;
  y = 0;
  d = 0;
  stats = 0;
  /** Wᵀ packed. */
  private packed = 0;
  private readonly kernels: Kernels;
  private readonly activation: HeadLayer['activation'];

  constructor(kernels: Kernels, { activation }: HeadLayer, places: HeadPlaces) {
    this.kernels = kernels;
    this.activation = activation;
    this.places = places;
  }

  place(take: (count: number) => number, rows: number): void {
    const { D, Kp } = this.places;
    this.logits = take(rows * Kp);
    this.y = take(rows * Kp);
    this.d = take(rows * Kp);
    this.stats = take(rows * 2);
    this.packed = take(Kp * padded(D));
  }

  get outputs(): Rows {
    return { at: this.y, ld: this.places.Kp, isSymbols: false };
  }

  forward(x: Rows, R: number): void {
    const { kernels, logits, y } = this;
    const { D, K, Kp, W, b } = this.places;
    kernels.fillRows(logits, b, R, Kp);
    kernels.product(logits, Kp, x.at, x.ld, 1, W, Kp, R, Kp, D, 1);
    if (this.activation === 'softmax') kernels.softmaxRows(y, logits, this.stats, R, K, Kp);
    else kernels.activate(activations.indexOf(this.activation), y, logits, R * Kp);
  }

  /** From dL/dy to dL/dlogits. */
  backwardActivation(R: number): void {
    if (this.activation === 'softmax')
      throw new RangeError('softmax has no gradient of its own here');
    const act = activations.indexOf(this.activation);
    this.kernels.activateBackward(act, this.d, this.d, this.y, R * this.places.Kp);
  }

  /** From dL/dlogits: dL/dx, and the gradients of the parameters into the sink. */
  backward(x: Rows, dx: number, R: number, sink: GradientSink): void {
    const { kernels, d, packed } = this;
    const { D, Kp, W, b } = this.places;
    kernels.pack(packed, W, Kp, D, Kp);
    kernels.productTransposed(dx, x.ld, d, Kp, W, Kp, packed, R, D, Kp, 0);
    sink.product(W, Kp, x.at, 1, x.ld, d, Kp, D, Kp, R);
    sink.sumRows(b, d, R, Kp);
  }
}
