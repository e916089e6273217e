import { apply, type Formula, minus, number } from '../formula.ts';
import { binary } from './binary.ts';
import { input, type Op, type Place } from './op.ts';

const bIsLarger: Formula<Place> = apply('step', minus(input(1), input(0)));
const bIsNotLarger: Formula<Place> = minus(number(1), bIsLarger);

/** y = min(a, b) or max(a, b). The gradient goes to the one that was taken. */
function extreme(which: 'min' | 'max'): Op {
  const takesA = (a: number, b: number) => (a < b === (which === 'min') ? 1 : 0);
  return binary({
    name: which,
    f: Math[which],
    derivatives: [takesA, (a, b) => 1 - takesA(a, b)],
    formula: { kind: 'extreme', which, of: [input(0), input(1)] },
    derivativeFormulas: which === 'min' ? [bIsLarger, bIsNotLarger] : [bIsNotLarger, bIsLarger],
  });
}

export const minimum = extreme('min');
export const maximum = extreme('max');
