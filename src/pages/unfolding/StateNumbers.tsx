import { tintStyle } from '../../parts/matrix/tint.ts';
import { valuesOf } from '../../parts/nets/read-run.ts';
import { Num } from '../../parts/number/Num.tsx';
import { nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';

interface StateNumbersProps {
  readonly trace: Trace;
  readonly node: number;
}

/** The numbers of a state, one below the other; the place where it stands says which one it is. */
export function StateNumbers({ trace, node }: StateNumbersProps) {
  const values = valuesOf(trace, node);
  return (
    <span className="matrix-body unfold-numbers">
      {Array.from({ length: nodeOf(trace.program, node).rows }, (_, i) => (
        <span key={i} style={tintStyle(values[i] ?? 0)}>
          <Num of={{ kind: 'value', node, i, j: 0, epoch: trace.epoch }} isStop />
        </span>
      ))}
    </span>
  );
}
