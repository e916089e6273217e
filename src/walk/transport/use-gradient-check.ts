import { useEffect, useState } from 'react';
import { whenAtRest } from '../../parts/when-at-rest.ts';
import { checkCost } from '../../scene/transport/check-cost.ts';
import { checkGradients, type GradientCheck } from '../../trace/questions/gradient-check.ts';
import type { Trace } from '../../trace/trace.ts';

/** Numbers that a check may pass over: some tenths of a second. */
const mostCost = 4e7;

/** `undefined` until it is known, and where there is nothing to check. */
export type CheckResult = GradientCheck | 'too large' | undefined;

const results = new WeakMap<Trace, CheckResult>();

/** Ms without a new trace before a check begins: while a number is dragged there is none. */
const rest = 250;

/** Checks the gradients of a trace once, when the browser has nothing better to do. */
export function useGradientCheck(trace: Trace, wanted: boolean): CheckResult {
  const [, redraw] = useState<Trace>();
  useEffect(() => {
    if (!wanted || results.has(trace)) return;
    return whenAtRest(rest, () => {
      const large = checkCost(trace.program) > mostCost;
      results.set(trace, large ? 'too large' : checkGradients(trace));
      redraw(trace);
    });
  }, [trace, wanted]);
  return results.get(trace);
}
