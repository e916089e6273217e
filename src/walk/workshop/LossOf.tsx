import { Num } from '../../parts/number/Num.tsx';
import type { Trace } from '../../trace/trace.ts';
import { AtTrace } from './AtTrace.tsx';

/** The loss of a run with its reference. */
export function LossOf({
  trace,
  decimals = 3,
}: {
  readonly trace: Trace;
  readonly decimals?: 3 | 4;
}) {
  const { epoch, program } = trace;
  if (program.loss === undefined) return null;
  return (
    <AtTrace trace={trace}>
      <Num of={{ epoch, kind: 'value', node: program.loss, i: 0, j: 0 }} decimals={decimals} />
    </AtTrace>
  );
}
