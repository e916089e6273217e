import { Num } from '../../parts/number/Num.tsx';
import { blockValues } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';

interface SignalBarProps {
  readonly trace: Trace;
  readonly kind: 'value' | 'gradient';
  readonly node: number | undefined;
  readonly name: string;
}

/** A single number of the network as a bar up or down from 0, from −1 to 1. */
export function SignalBar({ trace, kind, node, name }: SignalBarProps) {
  if (node === undefined) return null;
  const [value = 0] = blockValues(trace, { kind, node });
  const size = `${50 * Math.min(1, Math.abs(value))}%`;
  return (
    <div className="unfold-bar" data-kind={kind}>
      <span className="unfold-bar-box" aria-hidden="true">
        <span style={value < 0 ? { top: '50%', height: size } : { bottom: '50%', height: size }} />
      </span>
      <span>
        {name} <Num of={{ kind, node, i: 0, j: 0, epoch: trace.epoch }} isStop />
      </span>
    </div>
  );
}
