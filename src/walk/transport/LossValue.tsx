import { formatNumber, fullNumber } from '../../notation/number.ts';
import { loneStop } from '../../parts/explain/number-stop.ts';
import { useRun } from '../../parts/scenery.tsx';
import { refText } from '../../trace/block.ts';

interface LossValueProps {
  readonly epoch: number;
  readonly loss: number;
}

/** Prints the loss of an epoch that may not be the one that is shown, with its reference. */
export function LossValue({ epoch, loss }: LossValueProps) {
  const { program, comma } = useRun();
  const full = fullNumber(loss, comma);
  const node = program.loss ?? 0;
  return (
    <span
      className="num"
      data-ref={refText({ epoch, kind: 'value', node, i: 0, j: 0 })}
      data-full={full}
      title={full}
      {...loneStop}
    >
      {formatNumber(loss, { decimals: 3, comma })}
    </span>
  );
}
