import { apply, type Formula, type FunctionName, functions, times } from '../formula.ts';
import { input, localDerivative, type Op, type Place, sizeOf, upstream } from './op.ts';

/**
 * y = f(a), element by element. `derivative` is dy/da written with the input a and the output y;
 * `local` is the same as a formula.
 */
export function elementwise(
  name: FunctionName,
  derivative: (a: number, y: number) => number,
  local: Formula<Place>,
): Op {
  const f = functions[name];
  return {
    name,
    local,
    shape: (inputs) => (inputs.length === 1 ? inputs[0] : undefined),
    flowsTo: () => true,
    forward(v, out, [a]) {
      const size = sizeOf(out);
      for (let i = 0; i < size; i++) v[out.offset + i] = f(v[a.offset + i]);
    },
    // dL/da = dL/dy * dy/da
    backward(v, out, [a], _k, dy, into, at) {
      const size = sizeOf(out);
      for (let i = 0; i < size; i++)
        into[at + i] += dy[out.offset + i] * derivative(v[a.offset + i], v[out.offset + i]);
    },
    formula: () => apply(name, input(0)),
    gradient: () => times(upstream, localDerivative),
  };
}
