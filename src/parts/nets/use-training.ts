import { useEffect, useMemo, useState } from 'react';
import type { Example } from '../../example/example.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { train } from './train.ts';

/** Ms that a task may train for before the page is asked again. */
const slice = 12;

/** A network that is trained here, in tasks of a few ms; its run so far, the first one before any update. */
export function useTraining(example: Example, updates: number): Trace {
  const first = useMemo(() => runTrace(compile(example)), [example]);
  const [latest, setLatest] = useState(first);
  const trace = latest.program === first.program ? latest : first;
  useEffect(() => {
    if (trace.epoch >= updates) return;
    const task = setTimeout(() => {
      const end = performance.now() + slice;
      let next = trace;
      while (next.epoch < updates && performance.now() < end) next = train(next, 1);
      setLatest(next);
    });
    return () => clearTimeout(task);
  }, [trace, updates]);
  return trace;
}
