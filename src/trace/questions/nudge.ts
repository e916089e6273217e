import { at } from '../../engine/at.ts';
import { movedBy } from '../../engine/moved-by.ts';
import { nodeOf } from '../block.ts';
import { forwardLoss, type Trace } from '../trace.ts';
import { givenOf } from './gradient-check.ts';

/** What a small change of one parameter really does to the loss, and what its gradient foretells; all in nats. */
export interface Nudge {
  /** L(θ), L(θ + ε) and L(θ − ε), each from the forward pass alone. */
  readonly loss: number;
  readonly lossUp: number;
  readonly lossDown: number;
  /** L(θ + ε) − L(θ) and L(θ − ε) − L(θ). */
  readonly up: number;
  readonly down: number;
  /** dL/dθ from backpropagation. */
  readonly gradient: number;
  /** dL/dθ · ε: how far the tangent goes up. */
  readonly foretold: number;
  /** What the real change upwards has more than the tangent: about ½ L″ ε². */
  readonly left: number;
  /** (L(θ + ε) − L(θ − ε)) / 2ε. */
  readonly central: number;
}

/**
 * Moves element (i, j) of a parameter by ε and by −ε. Undefined where the example has no loss.
 * @throws RangeError where the program has no such node.
 */
export function nudge(
  trace: Trace,
  { node, i, j }: { readonly node: number; readonly i: number; readonly j: number },
  epsilon: number,
): Nudge | undefined {
  const { program, gradients } = trace;
  const { offset, columns } = nodeOf(program, node);
  const index = offset + i * columns + j;
  const given = givenOf(trace);
  const lossAfter = (by: number): number | undefined =>
    forwardLoss(program, movedBy(given, index, by));
  const [loss, lossUp, lossDown] = [lossAfter(0), lossAfter(epsilon), lossAfter(-epsilon)];
  if (loss === undefined || lossUp === undefined || lossDown === undefined) return undefined;
  const gradient = at(gradients, index, 'number');
  const foretold = gradient * epsilon;
  const [up, down] = [lossUp - loss, lossDown - loss];
  const central = (lossUp - lossDown) / (2 * epsilon);
  return { loss, lossUp, lossDown, up, down, gradient, foretold, left: up - foretold, central };
}
