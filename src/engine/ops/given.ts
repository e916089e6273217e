import { number } from '../formula.ts';
import { type Op, single } from './op.ts';

/** A value that is given, not computed: a parameter, an input, a target, an initial state, a constant. */
export const given: Op = {
  name: 'given',
  shape: () => single,
  flowsTo: () => false,
  forward() {},
  backward() {},
  formula: () => number(0),
  gradient: () => number(0),
};
