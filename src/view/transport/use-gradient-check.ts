import { useEffect, useState } from 'react';
import { checkCost } from '../../scene/transport/check-cost.ts';
import { checkGradients, type GradientCheck } from '../../trace/gradient-check.ts';
import type { Trace } from '../../trace/trace.ts';

/** Numbers that a check may pass over: some tenths of a second. */
const mostCost = 4e7;

/** `undefined` until it is known, and where there is nothing to check. */
export type CheckResult = GradientCheck | 'too large' | undefined;

const results = new WeakMap<Trace, CheckResult>();

/** Checks the gradients of a trace once, when the browser has nothing better to do. */
export function useGradientCheck(trace: Trace, wanted: boolean): CheckResult {
  const [, redraw] = useState<Trace>();
  useEffect(() => {
    if (!wanted || results.has(trace)) return;
    return whenIdle(() => {
      const large = checkCost(trace.program) > mostCost;
      results.set(trace, large ? 'too large' : checkGradients(trace));
      redraw(trace);
    });
  }, [trace, wanted]);
  return results.get(trace);
}

/** Runs after paint, when there is time; returns how to call it off. Safari has no idle callback. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, 200);
  return () => clearTimeout(handle);
}
