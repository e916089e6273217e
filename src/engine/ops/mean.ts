import { number, over, plus } from '../formula.ts';
import { input, isSingle, type Op, single, upstream } from './op.ts';

/** y = (a + b + …) / n over n single numbers: the loss averaged over the timesteps that have a target. */
export const mean: Op = {
  name: 'mean',
  shape: (inputs) => (inputs.every(isSingle) ? single : undefined),
  flowsTo: () => true,
  forward(v, out, ins) {
    let sum = 0;
    for (const each of ins) sum += v[each.offset];
    v[out.offset] = sum / ins.length;
  },
  backward(_v, out, ins, _k, dy, into, at) {
    into[at] += dy[out.offset] / ins.length;
  },
  formula: (inputs) => over(plus(...inputs.map((_, k) => input(k))), number(inputs.length)),
  gradient: (_k, inputs) => over(upstream, number(inputs.length)),
};
