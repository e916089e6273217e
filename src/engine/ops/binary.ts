import { type Formula, type Shape, times, total } from '../formula.ts';
import { isSingle, type Op, type Place, sameShape, sizeOf, upstream } from './op.ts';

interface BinaryRule {
  readonly name: string;
  readonly f: (a: number, b: number) => number;
  /** dy/da and dy/db. */
  readonly derivatives: readonly [
    (a: number, b: number, y: number) => number,
    (a: number, b: number, y: number) => number,
  ];
  readonly formula: Formula<Place>;
  /** The two derivatives again, as formulas. */
  readonly derivativeFormulas: readonly [Formula<Place>, Formula<Place>];
}

const spread = (a: Shape, b: Shape): Shape | undefined => {
  if (isSingle(a)) return b;
  return isSingle(b) || sameShape(a, b) ? a : undefined;
};

/** y = f(a, b), element by element; a single number is used with every element of the other side. */
export function binary({ name, f, derivatives, formula, derivativeFormulas }: BinaryRule): Op {
  return {
    name,
    shape: (inputs) => (inputs.length === 2 ? spread(inputs[0], inputs[1]) : undefined),
    flowsTo: () => true,
    forward(v, out, [a, b]) {
      const size = sizeOf(out);
      const stepA = isSingle(a) ? 0 : 1;
      const stepB = isSingle(b) ? 0 : 1;
      for (let i = 0; i < size; i++)
        v[out.offset + i] = f(v[a.offset + i * stepA], v[b.offset + i * stepB]);
    },
    backward(v, out, [a, b], k, dy, into, at) {
      const size = sizeOf(out);
      const stepA = isSingle(a) ? 0 : 1;
      const stepB = isSingle(b) ? 0 : 1;
      const step = k === 0 ? stepA : stepB;
      const derivative = derivatives[k === 0 ? 0 : 1];
      for (let i = 0; i < size; i++)
        into[at + i * step] +=
          dy[out.offset + i] *
          derivative(v[a.offset + i * stepA], v[b.offset + i * stepB], v[out.offset + i]);
    },
    formula: () => formula,
    gradient(k, inputs) {
      const each = times(upstream, derivativeFormulas[k === 0 ? 0 : 1]);
      return isSingle(inputs[k]) && inputs.some((one) => !isSingle(one)) ? total(each) : each;
    },
  };
}
