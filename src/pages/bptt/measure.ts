import { backwardPass, forwardPass } from '../../engine/tape/run.ts';
import { compile } from '../../trace/program/compile.ts';
import { type CostSettings, costExample } from './cost.ts';

/** Milliseconds of one pass, the median of several. */
export interface Times {
  readonly forward: number;
  readonly both: number;
}

const rounds = 15;

/** Times the passes of a network on this device. */
export function measure(settings: CostSettings): Times {
  const { pass, given } = compile(costExample(settings));
  const values = given.slice();
  const gradients = new Float64Array(values.length);
  const forward = (): void => forwardPass(pass, values);
  const both = (): void => {
    forward();
    backwardPass(pass, values, gradients);
  };
  both(); // the first run is slow
  return { forward: medianOf(forward), both: medianOf(both) };
}

function medianOf(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
